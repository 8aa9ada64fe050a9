// Settings › Proxy.
import type { PROXY_WORDS as ENGLISH } from '../en/proxy.ts';

export const PROXY_WORDS = {
  'proxy.purpose': 'Hoe Foyer servers buiten bereikt, waar dat via een proxy gaat.',
  'proxy.smtp':
    'E-mail en de aanmelding daarvoor bij Microsoft 365 hebben eigen proxy’s, die samen met de SMTP-server worden getest.',
  'proxy.webhook': 'Webhooks',
  'proxy.webhook-text': 'Wat Foyer via HTTPS aan andere systemen meldt.',
  'proxy.crl': 'Certificaatstatus',
  'proxy.crl-text': 'Vragen aan OCSP-responders en het downloaden van intrekkingslijsten (CRL).',
  'proxy.way': 'Weg naar buiten',
  'proxy.none': 'Rechtstreeks',
  'proxy.environment': 'Volgens de omgeving',
  'proxy.own': 'Via een proxy',
  'proxy.host': 'Proxyhost',
  'proxy.port': 'Poort',
  'proxy.type': 'Type',
  'proxy.http': 'HTTP',
  'proxy.https': 'HTTPS, benaderd via TLS',
  'proxy.socks5': 'SOCKS5',
  'proxy.username': 'Gebruikersnaam',
  'proxy.password-stored': 'Er is een wachtwoord opgeslagen. Laat dit leeg om het te behouden.',
  'proxy.bypass': 'Proxy omzeilen voor deze hosts',
  'proxy.bypass-hint':
    'Eén per regel: een host, een domein zoals *.contoso.com, een adres, of een netwerk zoals 10.0.0.0/8',
  'proxy.saved': 'Opgeslagen. Nieuwe verbindingen nemen deze weg.',
  'proxy.help-environment': 'Volgens de omgeving',
  'proxy.help-environment-text':
    'Foyer volgt dan HTTPS_PROXY, HTTP_PROXY, ALL_PROXY en NO_PROXY van het proces waarin het draait.',
  'proxy.help-bypass': 'Omzeilen',
  'proxy.help-bypass-text':
    'Deze hosts worden rechtstreeks bereikt. Een naam wordt vergeleken zoals hij is geschreven en nooit opgezocht. Er kan een poort volgen: db.contoso.com:8443.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
