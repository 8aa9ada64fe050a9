// Words for what can be wrong at the token endpoint: tenant, application, request, policy.
import type { CauseWords } from '../cause-words.ts';
import type { TOKEN_CAUSE_WORDS as ENGLISH } from '../en/token-causes.ts';
import { CREDENTIAL_CAUSE_WORDS } from './credential-causes.ts';

export const TOKEN_CAUSE_WORDS = {
  ...CREDENTIAL_CAUSE_WORDS,
  'tenant-malformed': {
    title: 'L’ID tenant non è un ID',
    meaning:
      'Nell’indirizzo dell’endpoint del token non c’è né un GUID né un dominio; spesso è stata incollata una parte di un URL.',
    remedy: 'Copiare l’ID della directory (tenant) dalla pagina Panoramica dell’applicazione in Entra.',
  },
  'tenant-missing': {
    title: 'La richiesta non indica alcun tenant',
    meaning:
      'Un’applicazione accede a un solo tenant. “common”, “organizations” o l’assenza di un valore non ne indicano uno.',
    remedy: 'Nell’endpoint del token, sostituire “common” con il proprio ID tenant.',
  },
  'tenant-not-found': {
    title: 'Non esiste un tenant {tenantId} in questo cloud',
    meaning: 'L’ID o il dominio è errato, oppure il tenant si trova in un altro cloud di Microsoft.',
    remedy:
      'Confrontare l’ID tenant con l’ID della directory (tenant) nella pagina Panoramica dell’applicazione, e il cloud con quello del tenant.',
  },
  'tenant-decommissioned': {
    title: 'Il tenant {tenantId} è chiuso o bloccato',
    meaning: 'Microsoft conosce il tenant e non lo serve più.',
    remedy: 'Chiedere al supporto tecnico Microsoft qual è lo stato del tenant.',
  },
  'tenant-restricted': {
    title: 'La rete aziendale non consente a nessuno di accedere a questo tenant',
    meaning:
      'Un proxy sul percorso aggiunge le restrizioni del tenant di Microsoft, e questo tenant non è nel suo elenco.',
    remedy:
      'Chiedere al team di rete di aggiungere il tenant {tenantId} alle restrizioni del tenant del proxy.',
  },
  'cross-cloud': {
    title: 'Il tenant si trova in un altro cloud di Microsoft',
    meaning:
      'Il server di accesso interpellato non è quello del cloud del tenant (GCC High e DoD: .us, Cina: .cn).',
    remedy: 'Scegliere il cloud in cui è stato creato il tenant.',
  },
  'app-not-found': {
    title: 'L’applicazione {clientId} non è nel tenant {tenantId}',
    meaning: 'L’ID client è errato, appartiene a un altro tenant oppure è un segnaposto mai sostituito.',
    remedy:
      'Confrontare l’ID client con l’ID applicazione (client) nella pagina Panoramica dell’applicazione.',
  },
  'app-disabled': {
    title: 'L’applicazione {clientId} è disabilitata',
    meaning: 'Qualcuno ne ha disattivato l’accesso, oppure lo ha fatto Microsoft dopo un abuso.',
    remedy:
      'In Entra, Applicazioni aziendali, l’applicazione, Proprietà: impostare “Abilitato per l’accesso degli utenti” su Sì.',
  },
  'service-principal-missing': {
    title: 'L’applicazione {clientId} non ha un’entità servizio nel tenant',
    meaning: 'L’applicazione esiste altrove e nessuno l’ha ancora ammessa in questo tenant.',
    remedy: 'Far dare il consenso all’applicazione da un amministratore del tenant.',
  },
  'consent-missing': {
    title: 'Nessuno ha dato il consenso a ciò che l’applicazione chiede',
    meaning: 'L’autorizzazione è nell’elenco, o neppure quello, e nessun amministratore l’ha concessa.',
    remedy: 'In Entra, l’applicazione, Autorizzazioni API: concedere il consenso amministratore.',
  },
  'app-role-not-assigned': {
    title: 'L’applicazione non è assegnata a un ruolo della risorsa',
    meaning: 'La risorsa accetta solo le applicazioni che le sono state assegnate.',
    remedy:
      'Far assegnare l’applicazione alla risorsa dall’amministratore del tenant, quindi far concedere il consenso amministratore.',
  },
  'resource-not-found': {
    title: 'Il tenant non conosce la risorsa indicata dall’ambito',
    meaning: 'L’ambito è scritto male, vale per un altro cloud, oppure il tenant non ha Exchange Online.',
    remedy:
      'Impostare l’ambito https://outlook.office365.com/.default; se è già questo, il tenant ha bisogno di una licenza di Exchange Online.',
  },
  'resource-disabled': {
    title: 'La risorsa è disabilitata nel tenant',
    meaning: 'La sottoscrizione è scaduta, oppure un amministratore l’ha disattivata.',
    remedy:
      'Chiedere all’amministratore del tenant di controllare la sottoscrizione e di abilitare Office 365 Exchange Online in Applicazioni aziendali.',
  },
  'scope-invalid': {
    title: 'L’ambito {scope} non è accettato',
    meaning: 'È vuoto, scritto male oppure indica più di una risorsa.',
    remedy: 'Impostare l’ambito https://outlook.office365.com/.default, oppure quello del proprio cloud.',
  },
  'scope-not-default': {
    title: 'L’ambito deve terminare con /.default',
    meaning:
      'Un’applicazione accede con tutto ciò che le è stato concesso; non si può chiedere una singola autorizzazione.',
    remedy: 'Impostare l’ambito https://outlook.office365.com/.default.',
  },
  'missing-parameter': {
    title: 'Nella richiesta manca un parametro',
    meaning: 'Un campo obbligatorio era vuoto o aveva un nome errato.',
    remedy: 'Immettere di nuovo ID tenant, ID client, segreto e ambito, quindi ripetere il test.',
  },
  'request-malformed': {
    title: 'Entra non ha potuto leggere la richiesta',
    meaning:
      'Un valore è stato troncato o inviato con una codifica errata, oppure la richiesta è stata modificata lungo il percorso.',
    remedy:
      'Immettere di nuovo i valori, senza spazi o interruzioni di riga attorno, quindi ripetere il test.',
  },
  'conditional-access-blocked': {
    title: 'Un criterio di accesso condizionale blocca l’accesso',
    meaning:
      'Per le applicazioni un criterio di questo tipo può solo bloccare, di solito in base all’indirizzo da cui proviene la richiesta.',
    remedy:
      'In Entra, Log di accesso, Accessi entità servizio: trovare il criterio e consentirvi l’indirizzo di questo computer.',
  },
  'user-sign-in-used': {
    title: 'Il programma accede come persona, e l’accesso non riesce',
    meaning:
      'La risposta riguarda la password, il blocco o il secondo fattore di un utente. Il metodo di Foyer, le credenziali client, non coinvolge alcun utente.',
    remedy: 'Usare le credenziali client di un’applicazione al posto del nome e della password di un utente.',
  },
  'grant-refused': {
    title: 'L’autorizzazione memorizzata di un utente non è più valida',
    meaning:
      'Un token di aggiornamento o un codice di autorizzazione è scaduto, è già stato usato o è stato revocato.',
    remedy:
      'Accedere di nuovo nel programma, oppure passare alle credenziali client, che non hanno token di aggiornamento.',
  },
  'grant-type-unsupported': {
    title: 'Il server non accetta questo modo di richiedere un token',
    meaning: 'La richiesta deve essere un POST con grant_type client_credentials.',
    remedy: 'Correggere il flusso OAuth del programma: client credentials.',
  },
  'public-client': {
    title: 'L’applicazione è registrata come client pubblico',
    meaning: 'Un client pubblico non può presentare un segreto né usare le credenziali client.',
    remedy:
      'In Entra, l’applicazione, Autenticazione: trasformarla in un’applicazione Web e disattivare i flussi client pubblici.',
  },
  'token-request-loop': {
    title: 'Lo stesso token è stato richiesto troppo spesso',
    meaning: 'Entra ferma un programma che ripete la stessa richiesta nel giro di pochi minuti.',
    remedy:
      'Attendere alcuni minuti e fare in modo che il programma conservi il token fin poco prima della scadenza.',
  },
  'entra-throttled': {
    title: 'Entra chiede meno richieste',
    meaning: 'Sono arrivate troppe richieste in poco tempo.',
    remedy: 'Attendere; Foyer chiede di nuovo appena Entra lo consente.',
  },
  'entra-transient': {
    title: 'Entra non ha potuto rispondere in questo momento',
    meaning: 'Un errore dal lato di Microsoft, che di solito passa in pochi minuti.',
    remedy: 'Attendere; Foyer chiede di nuovo da solo.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
