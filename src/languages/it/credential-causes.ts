// Words for what can be wrong with what an application signs in with: secret, certificate, assertion, identity.
import type { CauseWords } from '../cause-words.ts';

export const CREDENTIAL_CAUSE_WORDS = {
  'client-credential-missing': {
    title: 'La richiesta non conteneva un segreto',
    meaning: 'Il segreto client è arrivato vuoto nella richiesta, oppure con un nome errato.',
    remedy: 'Immettere il segreto client e ripetere il test.',
  },
  'client-secret-invalid': {
    title: 'Il segreto client è errato',
    meaning:
      'Spesso è stato copiato l’ID segreto al posto del valore, il segreto è di un’altra applicazione, oppure un carattere è andato perso.',
    remedy:
      'Incollare il valore del segreto, non l’ID segreto; se non è più visualizzato, creare un nuovo segreto.',
  },
  'client-secret-expired': {
    title: 'Il segreto client è scaduto',
    meaning: 'Entra conosce il segreto e la sua data di fine è passata.{typedExpiry}',
    remedy:
      'Creare un nuovo segreto client in Entra, Certificati e segreti, e immetterne il valore e la data di scadenza.',
  },
  'certificate-not-registered': {
    title: 'Il certificato non è registrato per l’applicazione',
    meaning:
      'Per l’applicazione Entra non ha una chiave con questa identificazione personale, oppure quella che ha non è più valida.',
    remedy: 'Caricare la parte pubblica di questo certificato in Entra, Certificati e segreti, Certificati.',
  },
  'certificate-key-unsupported': {
    title: 'Il certificato ha un tipo di chiave che Entra non accetta',
    meaning: 'Per l’accesso Entra accetta chiavi RSA; le curve ellittiche sono rifiutate.',
    remedy:
      'Creare un certificato con una chiave RSA di almeno 2048 bit e caricarne la parte pubblica in Entra.',
  },
  'client-certificate-unusable': {
    title: 'Il certificato o la sua chiave privata non è utilizzabile',
    meaning: 'Non corrispondono, la chiave non è RSA oppure la passphrase è errata.',
    remedy: 'Immettere di nuovo certificato, chiave privata e passphrase.',
  },
  'assertion-file-unreadable': {
    title: 'Il file con l’asserzione federata non può essere letto',
    meaning: 'La piattaforma che dovrebbe scriverlo non l’ha fatto, oppure Foyer non può leggerlo.',
    remedy:
      'Controllare il percorso del file dell’asserzione e che l’account con cui è eseguito Foyer possa leggerlo.',
  },
  'assertion-expired': {
    title: 'La prova di identità era scaduta',
    meaning: 'È stata riutilizzata una vecchia asserzione, oppure l’orologio del computer è indietro.',
    remedy: 'Creare una nuova asserzione per ogni richiesta e regolare l’orologio tramite NTP.',
  },
  'assertion-clock-skew': {
    title: 'La prova di identità è stata creata con un orologio errato',
    meaning:
      'I suoi orari si discostano più di quanto Entra tolleri: l’orologio è errato, oppure è stata usata l’ora locale al posto di UTC.',
    remedy: 'Regolare l’orologio di questo computer tramite NTP, in UTC, quindi ripetere il test.',
  },
  'assertion-audience-wrong': {
    title: 'La prova di identità è indirizzata a qualcun altro',
    meaning:
      'Il destinatario deve essere l’endpoint del token dello stesso tenant (per una credenziale federata, il destinatario immesso in Entra).',
    remedy: 'Impostare come destinatario dell’asserzione l’indirizzo dell’endpoint del token.',
  },
  'assertion-signature-invalid': {
    title: 'La firma della prova di identità è errata',
    meaning:
      'È stata firmata con una chiave diversa da quella del certificato di cui indica l’identificazione personale.',
    remedy: 'Immettere la chiave privata che appartiene al certificato.',
  },
  'assertion-malformed': {
    title: 'La prova di identità ha un formato non valido',
    meaning:
      'Non è un token, indica l’applicazione errata oppure ha un campo in una forma che Entra rifiuta.',
    remedy:
      'Controllare l’emittente e il soggetto dell’asserzione (l’ID client), il destinatario (un solo testo) e l’intestazione con l’identificazione personale.',
  },
  'federated-credential-mismatch': {
    title: 'Nessuna credenziale federata dell’applicazione corrisponde',
    meaning:
      'Emittente, soggetto e destinatario sono confrontati carattere per carattere, maiuscole comprese.',
    remedy: 'Copiare emittente, soggetto e destinatario dell’asserzione nella credenziale federata in Entra.',
  },
  'managed-identity-not-assigned': {
    title: 'Questo computer non ha l’identità gestita richiesta',
    meaning: 'Il computer risponde per le identità gestite, ma quella richiesta non gli è assegnata.',
    remedy: 'Assegnare l’identità gestita a questo computer, oppure correggerne l’ID client.',
  },
  'managed-identity-unavailable': {
    title: 'Le identità gestite non sono disponibili su questo computer',
    meaning:
      'All’indirizzo 169.254.169.254 non risponde nulla: non è un computer di Azure, oppure un proxy o un firewall è d’ostacolo.',
    remedy:
      'Usare qui un’altra credenziale, oppure lasciare che le richieste verso 169.254.169.254 aggirino il proxy.',
  },
  'google-delegation-missing': {
    title: 'L’account di servizio non può agire per la cassetta postale',
    meaning:
      'Per questo ID client e l’ambito https://mail.google.com/ manca la delega a livello di dominio, oppure non è ancora in vigore (fino a 24 ore).',
    remedy:
      'Nella Console di amministrazione Google, Delega a livello di dominio: aggiungere l’ID client dell’account di servizio con l’ambito https://mail.google.com/.',
  },
  'google-key-invalid': {
    title: 'Google rifiuta la chiave dell’account di servizio o l’ora dell’asserzione',
    meaning:
      'La chiave privata è errata o è stata eliminata, l’orologio non è esatto oppure l’utente per cui agire non esiste.',
    remedy:
      'Creare una nuova chiave per l’account di servizio e regolare l’orologio di questo computer tramite NTP.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
