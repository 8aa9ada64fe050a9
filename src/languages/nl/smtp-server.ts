// The words of Administration › System › Settings › SMTP Server: fields, and what can be wrong with them.
import type { SMTP_SERVER_WORDS as ENGLISH } from '../en/smtp-server.ts';

export const SMTP_SERVER_WORDS = {
  'smtp-server.purpose':
    'Eén mailserver verzorgt alles wat Foyer verzendt: alarmen, referenties van sponsors en na zelfregistratie, nieuwe wachtwoorden, en herinneringen voordat een account of wachtwoord verloopt.',
  'smtp-server.server-title': 'SMTP-server',
  'smtp-server.server-explain': 'Waar e-mail wordt afgegeven.',
  'smtp-server.server': 'SMTP-server',
  'smtp-server.port': 'SMTP-poort',
  'smtp-server.port-hint': '587 met STARTTLS, 465 met impliciete TLS',
  'smtp-server.timeout': 'Time-out verbinding',
  'smtp-server.seconds': 'seconden',
  'smtp-server.encryption-title': 'Versleutelingsinstellingen',
  'smtp-server.tls': 'TLS/SSL-versleuteling gebruiken',
  'smtp-server.tls-hint':
    'De verbinding wordt versleuteld voordat er iets wordt verzonden, en het certificaat wordt altijd gecontroleerd.',
  'smtp-server.tls-always':
    'Verplicht met OAuth: een token wordt nooit onversleuteld verzonden. Het certificaat wordt altijd gecontroleerd.',
  'smtp-server.tls-kind': 'Begin van de versleuteling',
  'smtp-server.tls-kind-hint': 'Exchange Online verwacht STARTTLS op poort 587.',
  'smtp-server.starttls': 'STARTTLS',
  'smtp-server.implicit-tls': 'Impliciete TLS',
  'smtp-server.authentication-title': 'Authenticatie-instellingen',
  'smtp-server.authentication': 'Authenticatie gebruiken',
  'smtp-server.none': 'Geen',
  'smtp-server.none-explain':
    'De server neemt van deze machine e-mail aan zonder aanmelding, zoals een interne relayserver doet.',
  'smtp-server.password-choice': 'Wachtwoord',
  'smtp-server.exchange-online': 'MS Exchange Online OAuth',
  'smtp-server.other-oauth': 'Andere OAuth-provider',
  'smtp-server.username': 'Gebruikersnaam',
  'smtp-server.password': 'Wachtwoord',
  'smtp-server.mailbox': 'Gebruikersnaam / e-mailadres',
  'smtp-server.mailbox-hint': 'Exchange Online-postvak',
  'smtp-server.client-id': 'Client-id',
  'smtp-server.client-id-hint': 'Toepassings-id (client)',
  'smtp-server.tenant-id': 'Tenant-id',
  'smtp-server.tenant-id-hint': 'Map-id (tenant)',
  'smtp-server.credential': 'Referentie',
  'smtp-server.client-secret': 'Clientgeheim',
  'smtp-server.certificate': 'Certificaat',
  'smtp-server.federated': 'Federatief',
  'smtp-server.secret': 'Clientgeheim',
  'smtp-server.secret-hint': 'De waarde van het geheim, niet de id',
  'smtp-server.expires-on': 'Vervaldatum',
  'smtp-server.expires-on-hint':
    'Zoals Entra die naast het geheim toont. Het overzicht waarschuwt vanaf 30 dagen ervoor.',
  'smtp-server.days-left':
    '{days, plural, =0 {Verloopt vandaag.} one {Nog # dag. Het overzicht waarschuwt vanaf 30 dagen ervoor.} other {Nog # dagen. Het overzicht waarschuwt vanaf 30 dagen ervoor.}}',
  'smtp-server.days-over': '{days, plural, one {# dag geleden verlopen.} other {# dagen geleden verlopen.}}',
  'smtp-server.certificate-file': 'Certificaat met persoonlijke sleutel',
  'smtp-server.certificate-hint':
    'Een PFX-bestand, of PEM: certificaat en sleutel in één bestand of twee. Alleen RSA-sleutels.',
  'smtp-server.passphrase': 'Wachtwoord van het bestand',
  'smtp-server.passphrase-hint': 'Als het bestand of de sleutel er een heeft.',
  'smtp-server.assertion-file': 'Assertiebestand',
  'smtp-server.assertion-hint':
    'Het pad van het bestand op deze machine waarin uw platform het token van zijn identiteit schrijft.',
  'smtp-server.kept-stored': 'Opgeslagen',
  'smtp-server.kept-ends':
    'Opgeslagen, {days, plural, =0 {verloopt vandaag} one {verloopt over # dag} other {verloopt over # dagen}}',
  'smtp-server.kept-ended':
    'Opgeslagen, {days, plural, one {# dag geleden verlopen} other {# dagen geleden verlopen}}',
  'smtp-server.kept-typed': 'Ingevoerd voor deze test, nog niet opgeslagen',
  'smtp-server.replace': 'Vervangen',
  'smtp-server.new-value': '{field} (nieuw)',
  'smtp-server.empty-keeps': 'Laat dit leeg om te behouden wat er is.',
  'smtp-server.cloud': 'Cloud',
  'smtp-server.own': 'Eindpunt en bereik zelf bewerken',
  'smtp-server.own-hint':
    'Ingevuld op basis van de tenant-id en de cloud. Alleen nodig voor een privé-eindpunt.',
  'smtp-server.token-endpoint': 'OAuth-tokeneindpunt-API',
  'smtp-server.scope': 'Bereik',
  'smtp-server.wants-tenant-first': 'Wordt ingevuld zodra de tenant-id is ingevoerd',
  'smtp-server.more-fields': 'Meer over de toepassing',
  'smtp-server.object-id': 'Object-id geregistreerd in Exchange',
  'smtp-server.object-id-hint':
    'Wat aan New-ServicePrincipal is opgegeven. De test vergelijkt dit met de object-id van het token, en die is de juiste.',
  'smtp-server.client-authentication': 'Verzending van het geheim',
  'smtp-server.client-post': 'In de body van de aanvraag (post)',
  'smtp-server.client-basic': 'In de Authorization-header (basic)',
  'smtp-server.client-jwt': 'Ondertekend met een certificaat (private_key_jwt)',
  'smtp-server.mechanism': 'SMTP AUTH-mechanisme',
  'smtp-server.extra-parameters': 'Meer parameters van de tokenaanvraag',
  'smtp-server.extra-parameters-hint': 'Eén naam=waarde per regel.',
  'smtp-server.proxy-title': 'Proxy’s',
  'smtp-server.proxy-explain':
    'De meeste netwerken hebben er geen nodig. Elk deel van de weg heeft een eigen proxy.',
  'smtp-server.token-proxy': 'Proxy naar Entra ID',
  'smtp-server.smtp-proxy': 'Proxy naar de SMTP-server',
  'smtp-server.proxy-none': 'Geen proxy',
  'smtp-server.proxy-environment': 'Die van de omgeving (HTTPS_PROXY)',
  'smtp-server.proxy-http': 'HTTP-proxy',
  'smtp-server.proxy-https': 'HTTP-proxy via TLS',
  'smtp-server.proxy-host': 'Proxyhost',
  'smtp-server.proxy-port': 'Proxypoort',
  'smtp-server.proxy-username': 'Gebruikersnaam van de proxy',
  'smtp-server.proxy-password': 'Wachtwoord van de proxy',
  'smtp-server.proxy-bypass': 'Omzeilen',
  'smtp-server.proxy-bypass-hint':
    'Hosts, domeinen zoals *.contoso.com of netwerken die zonder proxy worden bereikt, één per regel.',
  'smtp-server.submit-title': 'Testbericht',
  'smtp-server.submit-to': 'Testbericht verzenden naar',
  'smtp-server.submit-hint':
    'De test eindigt dan met een echt bericht. Sommige machtigingen van Exchange Online blijken pas daar.',
  'smtp-server.wants-host': 'Voer een hostnaam of IP-adres in, zonder poort.',
  'smtp-server.wants-port': 'Voer een getal van 1 tot en met 65535 in.',
  'smtp-server.wants-timeout': 'Voer een aantal seconden van 1 tot en met 600 in.',
  'smtp-server.wants-address': 'Voer een volledig e-mailadres in, zoals no-reply@contoso.com.',
  'smtp-server.wants-client-id':
    'Voer de toepassings-id (client) in. Entra toont die in het overzicht van de toepassing; de vorm is 00000000-0000-0000-0000-000000000000.',
  'smtp-server.wants-tenant-id':
    'Voer de map-id (tenant) in. Entra toont die in het overzicht van de toepassing; een geverifieerd domein van de tenant kan ook.',
  'smtp-server.wants-object-id':
    'Voer de object-id van de bedrijfstoepassing in; de vorm is 00000000-0000-0000-0000-000000000000.',
  'smtp-server.wants-date': 'Voer een datum in, zoals 2027-03-15.',
  'smtp-server.wants-certificate':
    'Kies één PFX-bestand, of PEM-bestanden met één certificaat en de persoonlijke sleutel ervan.',
  'smtp-server.wants-https-url':
    'Voer een adres in dat met https:// begint, zonder gebruikersnaam en wachtwoord.',
  'smtp-server.wants-parameters': 'Schrijf elke parameter als naam=waarde op een eigen regel.',
  'smtp-server.wants-bypass':
    'Voer hostnamen, domeinen zoals *.contoso.com, IP-adressen of netwerken zoals 10.0.0.0/8 in.',
  'smtp-server.too-long': 'Dit is te lang om juist te zijn. Controleer wat is geplakt.',
  'smtp-server.wrong-characters':
    'Dit bevat een regeleinde of een teken dat niet kan worden verzonden. Typ het opnieuw in plaats van het te plakken.',
  'smtp-server.enter-again':
    'Voer dit opnieuw in: de bestemming is gewijzigd, en een opgeslagen geheim gaat nergens anders heen.',
  'smtp-server.is-secret-id':
    'Dit lijkt de geheim-id. Plak de waarde van het geheim, die Entra één keer toont nadat het is gemaakt.',
  'smtp-server.own-tenant': 'Voer uw eigen tenant in: een toepassing heeft maar in één tenant machtigingen.',
  'smtp-server.another-tenant':
    'Dit eindpunt is van een andere tenant dan de tenant-id. Corrigeer een van beide, of laat het eindpunt invullen.',
  'smtp-server.post-or-basic': 'Een geheim wordt met post of basic verzonden. Kies een van beide.',
  'smtp-server.cannot-be-used': 'Dit is hier niet bruikbaar. Controleer het.',
  'smtp-server.problem-of': '{field}: {problem}',
  'smtp-server.problems':
    '{count, plural, one {Er is niets getest of opgeslagen: # veld moet worden gewijzigd} other {Er is niets getest of opgeslagen: # velden moeten worden gewijzigd}}',
  'smtp-server.see-diagnosis': 'De test stopte hier. De diagnose naast het formulier zegt wat u moet doen.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
