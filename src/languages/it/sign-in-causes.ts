// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';
import type { SIGN_IN_CAUSE_WORDS as ENGLISH } from '../en/sign-in-causes.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: 'Il server {host} ha accettato la connessione e non ha detto nulla',
    meaning:
      'Un server si presenta subito. Un dispositivo che ispeziona la posta trattiene la presentazione, oppure è previsto prima TLS (porta 465).',
    remedy:
      'Riprovare; se si ripete, chiedere al team di rete se qualcosa ispeziona SMTP verso il server {host}, e di escludere questa connessione.',
  },
  'service-unavailable': {
    title: 'Il server {host} non accetta connessioni in questo momento',
    meaning: 'Lo dichiara il server stesso; di solito passa in pochi minuti.',
    remedy: 'Attendere; Foyer riprova da solo.',
  },
  'wrong-endpoint-mx': {
    title: 'Questo server riceve la posta del dominio; non è quello che la accetta dai programmi',
    meaning: 'Gli host di mail.protection.outlook.com non offrono l’autenticazione.',
    remedy: 'Impostare il server smtp.office365.com, porta 587.',
  },
  'auth-mechanism-unsupported': {
    title: 'Il server {host} non offre questo modo di autenticarsi',
    meaning:
      'Exchange Online offre LOGIN e XOAUTH2, ma non PLAIN né OAUTHBEARER. Anche un dispositivo interposto può nascondere XOAUTH2.',
    remedy: 'Impostare l’autenticazione OAuth con XOAUTH2 (in Foyer: MS Exchange Online OAuth).',
  },
  'xoauth2-malformed': {
    title: 'Il server non ha potuto leggere il messaggio XOAUTH2',
    meaning:
      'Nome utente e token devono essere uniti in una forma fissa, e il tutto codificato una sola volta in Base64, su una riga.',
    remedy:
      'Correggere il modo in cui il programma costruisce il messaggio (la pagina di Microsoft ne mostra la forma), oppure aggiornarlo.',
  },
  'xoauth2-rejected': {
    title: 'Il server {host} ha rifiutato il token e non dice perché',
    meaning:
      'Un’unica risposta vale per molti errori: token scaduto, autorizzazione mancante, cassetta postale errata, applicazione non registrata.{tokenTime}',
    remedy: 'Provare la connessione con Foyer, che esamina il token e indaga oltre.',
  },
  'xoauth2-mailbox-mismatch': {
    title: 'Il token non corrisponde alla cassetta postale {mailbox}',
    meaning:
      'La cassetta postale è scritta male, è di un tenant diverso da quello del token, oppure non è quella a cui l’applicazione ha accesso.{mailboxTenant}',
    remedy: 'Immettere l’indirizzo completo della cassetta postale che l’applicazione è autorizzata a usare.',
  },
  'token-missing-smtp-role': {
    title: 'Il token non contiene SMTP.SendAsApp',
    meaning:
      'L’autorizzazione manca, oppure nessuno ha dato il consenso. Con RBAC for Applications è corretto, e allora manca un’assegnazione RBAC per la cassetta postale.',
    remedy:
      'In Entra, Autorizzazioni API: aggiungere l’autorizzazione applicazione SMTP.SendAsApp di Office 365 Exchange Online e concedere il consenso amministratore.',
  },
  'token-wrong-audience': {
    title: 'Il token è per {audience}, non per Exchange',
    meaning:
      'L’ambito determina per chi è un token. Con un token per Microsoft Graph non è possibile inviare tramite SMTP.',
    remedy: 'Impostare l’ambito https://outlook.office365.com/.default.',
  },
  'token-expires-soon': {
    title: 'Al token resta troppo poco tempo',
    meaning: 'High Volume Email rifiuta i token che scadono entro dieci minuti circa.',
    remedy: 'Fare in modo che il programma rinnovi il token dieci minuti prima della scadenza.',
  },
  'exchange-service-principal-missing': {
    title: 'Exchange non conosce l’applicazione',
    meaning:
      'Il consenso in Entra è solo metà dell’opera: l’applicazione deve essere registrata anche in Exchange Online.',
    remedy: 'Registrare l’applicazione in Exchange Online con l’ID oggetto della sua applicazione aziendale.',
  },
  'exchange-service-principal-wrong-object-id': {
    title: 'Exchange conosce l’applicazione con un altro ID oggetto',
    meaning:
      'Probabilmente è stato usato l’ID oggetto della registrazione dell’app; quello dell’applicazione aziendale è diverso, ed è quello contenuto nel token.{objectIds}',
    remedy: 'Registrare di nuovo l’applicazione, con l’ID oggetto dell’applicazione aziendale.',
  },
  'mailbox-permission-missing': {
    title: 'L’applicazione non può usare la cassetta postale {mailbox}',
    meaning:
      'L’autenticazione riesce, ma l’applicazione non ha diritti su questa cassetta postale, oppure li ha ricevuti da meno di un’ora.',
    remedy:
      'Concedere all’applicazione il diritto sulla cassetta postale; può essere necessaria un’ora perché abbia effetto.',
  },
  'mailbox-unavailable': {
    title: 'La cassetta postale {mailbox} non è in Exchange Online',
    meaning:
      'Non esiste, non ha licenza, è stata disabilitata oppure si trova su un server proprio (ibrido).',
    remedy: 'Usare una cassetta postale che si trova in Exchange Online: con licenza o condivisa.',
  },
  'smtp-auth-disabled-mailbox': {
    title: 'SMTP autenticato è disattivato per la cassetta postale {mailbox}',
    meaning: 'L’opzione della cassetta postale è disattivata. Vale anche per OAuth.',
    remedy: 'Attivare SMTP autenticato per la cassetta postale.',
  },
  'smtp-auth-disabled-tenant': {
    title: 'SMTP autenticato è disattivato nel tenant',
    meaning:
      'È l’impostazione predefinita dei tenant creati da gennaio 2020 in poi. Vale anche per OAuth; l’opzione propria di una cassetta postale ha la precedenza.',
    remedy: 'Attivare SMTP autenticato per questa sola cassetta postale.',
  },
  'security-defaults-blocked': {
    title: 'Le impostazioni predefinite per la sicurezza bloccano l’accesso con password',
    meaning: 'Le impostazioni predefinite per la sicurezza del tenant non consentono password per SMTP.',
    remedy: 'Usare OAuth al posto di una password.',
  },
  'auth-policy-blocked': {
    title: 'Un criterio del tenant blocca questo accesso',
    meaning:
      'Un criterio di autenticazione o l’accesso condizionale rifiuta le password per SMTP, da qui o ovunque.',
    remedy:
      'Usare OAuth al posto di una password, oppure chiedere all’amministratore del tenant quale criterio blocca l’accesso (Entra, Log di accesso).',
  },
  'basic-auth-disabled': {
    title: 'L’accesso con password è disattivato',
    meaning: 'Microsoft o il tenant ha abolito nome utente e password per SMTP.',
    remedy: 'Impostare l’autenticazione OAuth (in Foyer: MS Exchange Online OAuth).',
  },
  'basic-auth-rejected': {
    title: 'Il nome utente o la password è stato rifiutato',
    meaning:
      'Sono errati, l’account è bloccato o richiede un secondo fattore, oppure serve una password per le app.',
    remedy: 'Controllare nome utente e password; per Exchange Online usare invece OAuth.',
  },
  'federation-unreachable': {
    title: 'Il server di accesso proprio del tenant non è stato raggiunto',
    meaning: 'Il dominio è federato, ed Exchange non ha potuto interpellare il server federativo (AD FS).',
    remedy:
      'Far controllare il server federativo dall’amministratore del tenant, oppure usare OAuth con un’applicazione, che non ne ha bisogno.',
  },
  'not-authenticated': {
    title: 'Il server {host} richiede prima l’autenticazione',
    meaning:
      'L’invio è iniziato senza autenticazione, oppure l’autenticazione non è riuscita e il programma ha proseguito.',
    remedy:
      'Attivare l’autenticazione nelle impostazioni di posta del programma e cercare un errore di autenticazione precedente.',
  },
  'relay-denied': {
    title: 'Il server {host} non inoltra la posta di questo mittente',
    meaning:
      'Senza autenticazione accetta posta solo per i propri domini, oppure solo da indirizzi indicati in un connettore.',
    remedy:
      'Autenticarsi con OAuth su smtp.office365.com, porta 587, oppure far correggere il connettore dall’amministratore del tenant.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
