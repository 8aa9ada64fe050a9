// Settings › Proxy.
import type { PROXY_WORDS as ENGLISH } from '../en/proxy.ts';

export const PROXY_WORDS = {
  'proxy.purpose': 'Come Foyer raggiunge i server esterni quando serve un proxy.',
  'proxy.smtp':
    'La posta e il suo accesso a Microsoft 365 hanno proxy propri, provati insieme al server SMTP.',
  'proxy.webhook': 'Webhook',
  'proxy.webhook-text': 'Ciò che Foyer comunica ad altri sistemi tramite HTTPS.',
  'proxy.crl': 'Stato dei certificati',
  'proxy.crl-text': 'Richieste ai risponditori OCSP e download degli elenchi di revoche (CRL).',
  'proxy.way': 'Uscita',
  'proxy.none': 'Diretta',
  'proxy.environment': 'Come indica l’ambiente',
  'proxy.own': 'Tramite un proxy',
  'proxy.host': 'Host del proxy',
  'proxy.port': 'Porta',
  'proxy.type': 'Tipo',
  'proxy.http': 'HTTP',
  'proxy.https': 'HTTPS, contattato tramite TLS',
  'proxy.socks5': 'SOCKS5',
  'proxy.username': 'Nome utente',
  'proxy.password-stored': 'È memorizzata una password. Lasciare vuoto per mantenerla.',
  'proxy.bypass': 'Ignora il proxy per questi host',
  'proxy.bypass-hint':
    'Uno per riga: un host, un dominio come *.contoso.com, un indirizzo o una rete come 10.0.0.0/8',
  'proxy.saved': 'Salvato. Le nuove connessioni seguono questa via.',
  'proxy.help-environment': 'Come indica l’ambiente',
  'proxy.help-environment-text':
    'Foyer segue allora HTTPS_PROXY, HTTP_PROXY, ALL_PROXY e NO_PROXY del processo in cui viene eseguito.',
  'proxy.help-bypass': 'Ignorare il proxy',
  'proxy.help-bypass-text':
    'Questi host vengono raggiunti direttamente. Un nome viene confrontato così come è scritto e mai risolto. Può seguire una porta: db.contoso.com:8443.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
