// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';
import type { NETWORK_CAUSE_WORDS as ENGLISH } from '../en/network-causes.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: 'Nessun server impostato',
    meaning:
      'Il programma si è connesso al proprio computer o a nulla, perché non è configurato alcun server di posta.',
    remedy: 'Immettere il server: per Exchange Online è smtp.office365.com, porta 587.',
  },
  'dns-not-found': {
    title: 'Il server {host} non ha un indirizzo',
    meaning: 'Il server DNS indica che questo nome non esiste, oppure non l’ha trovato.',
    remedy:
      'Controllare il nome del server {host}; se è corretto, controllare il server DNS usato da questo computer.',
  },
  'dns-temporary-failure': {
    title: 'Il server DNS non ha risposto per il server {host}',
    meaning:
      'Non è stato possibile risolvere il nome: il server DNS è irraggiungibile o sovraccarico. I contenitori spesso non ne hanno alcuno.',
    remedy: 'Controllare che questo computer raggiunga il proprio server DNS, quindi ripetere il test.',
  },
  'tcp-refused': {
    title: 'Il server {host} ha rifiutato la connessione sulla porta {port}',
    meaning:
      'La risposta è stata immediata: nessun servizio è in ascolto. La porta è errata oppure un firewall rifiuta la connessione.',
    remedy:
      'Controllare la porta: Exchange Online accetta la posta sulla porta 587. Se è corretta, chiedere al team di rete che cosa rifiuta la connessione.',
  },
  'tcp-connect-timeout': {
    title: 'Nessuna connessione con il server {host} sulla porta {port}',
    meaning:
      'Nessuna risposta. Un firewall che scarta i pacchetti si comporta così; lo stesso vale per una route mancante.',
    remedy:
      'Chiedere al team di rete di consentire TCP {port} da questo computer verso il server {host}, oppure di indicare il proxy da usare.',
  },
  'ipv6-unavailable': {
    title: 'Il server {host} è stato contattato tramite IPv6, di cui questo computer non dispone',
    meaning: 'Il nome ha un indirizzo IPv6 e il computer non ha una route IPv6 funzionante.',
    remedy:
      'Fare in modo che il programma usi IPv4, oppure fornire a questo computer una route IPv6 funzionante.',
  },
  'wrong-port': {
    title: 'Il server {host} non accetta posta sulla porta {port}',
    meaning:
      'Exchange Online accetta la posta dei programmi sulla porta 587 con STARTTLS; non è in ascolto sulla 465.',
    remedy: 'Impostare la porta 587 e la crittografia STARTTLS.',
  },
  'socket-reset': {
    title: 'La connessione con il server {host} è stata interrotta',
    meaning: 'Era aperta e si è chiusa senza alcun messaggio: un firewall, un antivirus o il server stesso.',
    remedy:
      'Riprovare; se si ripete, chiedere al team di rete che cosa interrompe le connessioni con il server {host}.',
  },
  'socket-timeout': {
    title: 'Il server {host} ha smesso di rispondere',
    meaning: 'La connessione era aperta e la risposta non è arrivata in tempo.',
    remedy: 'Riprovare; se si ripete, chiedere al team di rete se qualcosa ispeziona questa connessione.',
  },
  'proxy-auth-required': {
    title: 'Il proxy {proxy} richiede un nome utente e una password',
    meaning: 'Ha risposto 407: non ha ricevuto credenziali, oppure ne ha ricevute di errate.',
    remedy:
      'Immettere il nome utente e la password del proxy, oppure far esentare questo computer dall’autenticazione.',
  },
  'proxy-forbidden': {
    title: 'Il proxy {proxy} non consente questa connessione',
    meaning:
      'Le sue regole la rifiutano. Molti proxy consentono CONNECT solo verso la porta 443, perciò la posta sulla 587 viene rifiutata.',
    remedy: 'Chiedere al team di rete di consentire CONNECT verso il server {host}, porta {port}.',
  },
  'proxy-unreachable': {
    title: 'Il proxy {proxy} non è raggiungibile',
    meaning: 'L’errore è sul percorso verso il proxy, prima che venisse richiesto il server.',
    remedy: 'Controllare il nome e la porta del proxy, quindi chiedere al team di rete se è in funzione.',
  },
  'proxy-bad-gateway': {
    title: 'Il proxy risponde, ma non ciò che si trova oltre',
    meaning: 'Un gateway sul percorso ha restituito un proprio errore al posto della risposta del server.',
    remedy: 'Chiedere al team di rete perché il proxy non raggiunge il server {host}.',
  },
  'proxy-unreachable-authority': {
    title: 'L’endpoint del token non è raggiungibile tramite il proxy',
    meaning: 'Il proxy è stato raggiunto, ma non ha potuto raggiungere il server di accesso di Microsoft.',
    remedy: 'Chiedere al team di rete di permettere al proxy di raggiungere il server {host}, porta 443.',
  },
  'tls-untrusted-ca': {
    title:
      'Il certificato del server {host} proviene da un’autorità di certificazione non attendibile: {issuer}',
    meaning:
      'L’autorità manca tra i certificati attendibili, il server ha omesso un certificato intermedio oppure un dispositivo interposto presenta il proprio.{leftOut}{intercepted}',
    remedy:
      'Esaminare la catena. Se l’autorità è il proprio proxy o firewall, considerare attendibile quel certificato radice; se nessuno la conosce, qualcuno si è interposto.',
  },
  'tls-cert-expired': {
    title: 'Il certificato del server {host} è scaduto (fine della validità: {validTo})',
    meaning: 'Non è stato rinnovato, oppure l’orologio di questo computer è errato.',
    remedy:
      'Controllare l’orologio di questo computer; se è corretto, chi gestisce il server {host} deve rinnovare il certificato.',
  },
  'tls-cert-not-yet-valid': {
    title: 'Il certificato del server {host} non è ancora valido (inizio della validità: {validFrom})',
    meaning: 'L’orologio di questo computer è probabilmente indietro.',
    remedy: 'Regolare l’orologio di questo computer tramite NTP.',
  },
  'tls-host-mismatch': {
    title: 'Il certificato presentato non è per il server {host}',
    meaning:
      'Il server ha un altro nome, oppure qualcosa di interposto risponde al suo posto, per esempio un captive portal.',
    remedy:
      'Immettere il nome per cui è stato emesso il certificato; se il nome del server {host} è corretto, chiedere al team di rete che cosa risponde al suo posto.',
  },
  'tls-ca-lacks-role': {
    title: 'L’autorità è memorizzata ma non usata: non ha il ruolo Infrastruttura, oppure è disabilitata',
    meaning:
      'Un certificato vale per le connessioni in uscita solo se è abilitato e attendibile per Infrastruttura.{authority}',
    remedy: 'Assegnare al certificato memorizzato il ruolo Infrastruttura e abilitarlo.',
  },
  'tls-cert-revoked': {
    title: 'Il certificato del server {host} è stato revocato',
    meaning:
      'La sua autorità indica, tramite OCSP o nel suo elenco di revoche, che non deve più essere considerato attendibile.',
    remedy: 'Non procedere: chi gestisce il server {host} deve installare un nuovo certificato.',
  },
  'tls-cert-status-unavailable': {
    title: 'Non è stato possibile stabilire se il certificato del server {host} è stato revocato',
    meaning:
      'Il risponditore o l’elenco di revoche della sua autorità non è raggiungibile o non è aggiornato, e le impostazioni richiedono certezza.',
    remedy:
      'Permettere a questo computer di raggiungere il risponditore OCSP e l’elenco di revoche dell’autorità, oppure rendere tollerante la convalida dello stato (“soft”).',
  },
  'tls-version-too-old': {
    title: 'È necessario TLS 1.2 o successivo e una delle parti ha solo versioni precedenti',
    meaning: 'Exchange Online rifiuta TLS 1.0 e 1.1; anche Foyer.',
    remedy:
      'Aggiornare il programma, la sua versione di Java o .NET, o il sistema operativo, in modo che usi TLS 1.2 o successivo.',
  },
  'tls-handshake-aborted': {
    title: 'Il server {host} ha interrotto l’handshake TLS',
    meaning:
      'La connessione si è chiusa prima di essere crittografata. Così fanno i dispositivi che ispezionano TLS, e anche un server sovraccarico.',
    remedy:
      'Riprovare; se si ripete, chiedere al team di rete se un dispositivo ispeziona TLS verso il server {host}, e di escludere questa connessione.',
  },
  'tls-implicit-on-starttls-port': {
    title: 'Il server {host} comincia con testo in chiaro sulla porta {port}',
    meaning:
      'Il programma ha avviato subito TLS, su una porta in cui il server parla per primo e TLS segue STARTTLS.',
    remedy:
      'Impostare la crittografia STARTTLS per la porta {port} (in molti programmi: “secure” o “SSL” disattivato).',
  },
  'starttls-not-offered': {
    title: 'Il server {host} non offre la crittografia',
    meaning:
      'Exchange Online offre sempre STARTTLS: un dispositivo interposto l’ha rimosso, oppure risponde un altro server.',
    remedy:
      'Chiedere al team di rete se un firewall ispeziona SMTP verso il server {host} (Cisco: “fixup”, “ESMTP inspection”), e di escludere questa connessione.',
  },
  'starttls-required': {
    title: 'Il server {host} richiede prima la crittografia',
    meaning: 'Il programma ha tentato di autenticarsi o di inviare senza TLS.',
    remedy: 'Impostare la crittografia STARTTLS.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
