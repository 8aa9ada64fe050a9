// The words of Administration › System › Settings › SMTP Server: fields, and what can be wrong with them.
import type { SMTP_SERVER_WORDS as ENGLISH } from '../en/smtp-server.ts';

export const SMTP_SERVER_WORDS = {
  'smtp-server.purpose':
    'Un solo server di posta trasporta tutto ciò che Foyer invia: allarmi, credenziali dagli sponsor e dopo la registrazione automatica, reimpostazioni delle password, e promemoria prima della scadenza di un account o di una password.',
  'smtp-server.server-title': 'Server SMTP',
  'smtp-server.server-explain': 'Dove viene consegnata la posta.',
  'smtp-server.server': 'Server SMTP',
  'smtp-server.port': 'Porta SMTP',
  'smtp-server.port-hint': '587 con STARTTLS, 465 con TLS implicito',
  'smtp-server.timeout': 'Timeout connessione',
  'smtp-server.seconds': 'secondi',
  'smtp-server.encryption-title': 'Impostazioni di crittografia',
  'smtp-server.tls': 'Usa crittografia TLS/SSL',
  'smtp-server.tls-hint':
    'La connessione viene crittografata prima di qualsiasi invio e il certificato è sempre verificato.',
  'smtp-server.tls-always':
    'Obbligatoria con OAuth: un token non viaggia mai in chiaro. Il certificato è sempre verificato.',
  'smtp-server.tls-kind': 'Inizio della crittografia',
  'smtp-server.tls-kind-hint': 'Exchange Online richiede STARTTLS sulla porta 587.',
  'smtp-server.starttls': 'STARTTLS',
  'smtp-server.implicit-tls': 'TLS implicito',
  'smtp-server.authentication-title': 'Impostazioni di autenticazione',
  'smtp-server.authentication': 'Usa autenticazione',
  'smtp-server.none': 'Nessuna',
  'smtp-server.none-explain':
    'Il server accetta la posta da questo computer senza autenticazione, come fa un relay interno.',
  'smtp-server.password-choice': 'Password',
  'smtp-server.exchange-online': 'MS Exchange Online OAuth',
  'smtp-server.other-oauth': 'Altro provider OAuth',
  'smtp-server.username': 'Nome utente',
  'smtp-server.password': 'Password',
  'smtp-server.mailbox': 'Nome utente / indirizzo e-mail',
  'smtp-server.mailbox-hint': 'Cassetta postale di Exchange Online',
  'smtp-server.client-id': 'ID client',
  'smtp-server.client-id-hint': 'ID applicazione (client)',
  'smtp-server.tenant-id': 'ID tenant',
  'smtp-server.tenant-id-hint': 'ID della directory (tenant)',
  'smtp-server.credential': 'Credenziale',
  'smtp-server.client-secret': 'Segreto client',
  'smtp-server.certificate': 'Certificato',
  'smtp-server.federated': 'Federata',
  'smtp-server.secret': 'Segreto client',
  'smtp-server.secret-hint': 'Il valore del segreto, non il suo ID',
  'smtp-server.expires-on': 'Data scadenza',
  'smtp-server.expires-on-hint':
    'Come Entra la mostra accanto al segreto. La panoramica avvisa a partire da 30 giorni prima.',
  'smtp-server.days-left':
    '{days, plural, =0 {Scade oggi.} one {Ancora # giorno. La panoramica avvisa a partire da 30 giorni prima.} other {Ancora # giorni. La panoramica avvisa a partire da 30 giorni prima.}}',
  'smtp-server.days-over': '{days, plural, one {Scaduto da # giorno.} other {Scaduto da # giorni.}}',
  'smtp-server.certificate-file': 'Certificato con chiave privata',
  'smtp-server.certificate-hint':
    'Un file PFX, oppure PEM: certificato e chiave in uno o due file. Solo chiavi RSA.',
  'smtp-server.passphrase': 'Password del file',
  'smtp-server.passphrase-hint': 'Se il file o la chiave ne ha una.',
  'smtp-server.assertion-file': 'File dell’asserzione',
  'smtp-server.assertion-hint':
    'Il percorso, su questo computer, del file in cui la piattaforma scrive il token della propria identità.',
  'smtp-server.kept-stored': 'Memorizzato',
  'smtp-server.kept-ends':
    'Memorizzato, {days, plural, =0 {scade oggi} one {scade tra # giorno} other {scade tra # giorni}}',
  'smtp-server.kept-ended':
    'Memorizzato, {days, plural, one {scaduto da # giorno} other {scaduto da # giorni}}',
  'smtp-server.kept-typed': 'Immesso per questo test, non ancora salvato',
  'smtp-server.replace': 'Sostituisci',
  'smtp-server.new-value': '{field} (nuovo valore)',
  'smtp-server.empty-keeps': 'Lasciare vuoto per mantenere il valore esistente.',
  'smtp-server.cloud': 'Cloud',
  'smtp-server.own': 'Modifica manuale di endpoint e ambito',
  'smtp-server.own-hint':
    'Compilati in base all’ID tenant e al cloud. Necessario solo per un endpoint privato.',
  'smtp-server.token-endpoint': 'API dell’endpoint del token OAuth',
  'smtp-server.scope': 'Ambito',
  'smtp-server.wants-tenant-first': 'Compilato quando viene immesso l’ID tenant',
  'smtp-server.more-fields': 'Altro sull’applicazione',
  'smtp-server.object-id': 'ID oggetto registrato in Exchange',
  'smtp-server.object-id-hint':
    'Il valore fornito a New-ServicePrincipal. Il test lo confronta con quello del token, che è quello corretto.',
  'smtp-server.client-authentication': 'Invio del segreto',
  'smtp-server.client-post': 'Nel corpo della richiesta (post)',
  'smtp-server.client-basic': 'Nell’intestazione Authorization (basic)',
  'smtp-server.client-jwt': 'Firmato con un certificato (private_key_jwt)',
  'smtp-server.mechanism': 'Meccanismo SMTP AUTH',
  'smtp-server.extra-parameters': 'Altri parametri della richiesta di token',
  'smtp-server.extra-parameters-hint': 'Un nome=valore per riga.',
  'smtp-server.proxy-title': 'Proxy',
  'smtp-server.proxy-explain':
    'La maggior parte delle reti non ne ha bisogno. Ogni tratto del percorso ha il proprio.',
  'smtp-server.token-proxy': 'Proxy verso Entra ID',
  'smtp-server.smtp-proxy': 'Proxy verso il server SMTP',
  'smtp-server.proxy-none': 'Nessun proxy',
  'smtp-server.proxy-environment': 'Quello dell’ambiente (HTTPS_PROXY)',
  'smtp-server.proxy-http': 'Proxy HTTP',
  'smtp-server.proxy-https': 'Proxy HTTP su TLS',
  'smtp-server.proxy-host': 'Host del proxy',
  'smtp-server.proxy-port': 'Porta del proxy',
  'smtp-server.proxy-username': 'Nome utente del proxy',
  'smtp-server.proxy-password': 'Password del proxy',
  'smtp-server.proxy-bypass': 'Ignora il proxy per',
  'smtp-server.proxy-bypass-hint':
    'Host, domini come *.contoso.com o reti raggiunti senza il proxy, uno per riga.',
  'smtp-server.submit-title': 'Messaggio di prova',
  'smtp-server.submit-to': 'Invia un messaggio di prova a',
  'smtp-server.submit-hint':
    'Il test si conclude allora con un messaggio reale. Alcune autorizzazioni di Exchange Online emergono solo lì.',
  'smtp-server.problems':
    '{count, plural, one {Nessun test e nessun salvataggio: # campo da correggere} other {Nessun test e nessun salvataggio: # campi da correggere}}',
  'smtp-server.see-diagnosis':
    'Il test si è fermato qui. La diagnosi accanto al modulo indica che cosa fare.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
