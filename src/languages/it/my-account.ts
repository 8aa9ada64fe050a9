// Everybody's own account: preferences, password, second factor, sessions.
import type { MY_ACCOUNT_WORDS as ENGLISH } from '../en/my-account.ts';

export const MY_ACCOUNT_WORDS = {
  'my-account.title': 'Il mio account',
  'my-account.purpose':
    'Le impostazioni personali: come si presenta la console, come si accede e dove è stato eseguito l’accesso.',
  'my-account.preferences': 'Preferenze',
  'my-account.name': 'Nome',
  'my-account.language-browser': 'Come richiesto dal browser',
  'my-account.theme': 'Tema',
  'my-account.theme-system': 'Come il sistema',
  'my-account.theme-light': 'Chiaro',
  'my-account.theme-dark': 'Scuro',
  'my-account.saved': 'Salvato.',
  'my-account.signing-in': 'Accesso',
  'my-account.user-name': 'Nome utente',
  'my-account.password-changed': 'Modificata {ago}',
  'my-account.password-ends': 'Scade il {date}',
  'my-account.change-password': 'Cambia la password',
  'my-account.change-password-text': 'L’accesso qui resta attivo. Tutte le altre sessioni terminano.',
  'my-account.password-done': 'La password è stata cambiata. Le altre sessioni sono terminate.',
  'my-account.factor': 'Secondo fattore',
  'my-account.factor-none': 'Nessuno. Si accede con la sola password.',
  'my-account.factor-on': 'App di autenticazione',
  'my-account.factor-codes':
    '{count, plural, one {# codice di ripristino rimasto} other {# codici di ripristino rimasti}}',
  'my-account.factor-set-up': 'Configura un secondo fattore',
  'my-account.factor-new-codes': 'Nuovi codici di ripristino',
  'my-account.factor-remove': 'Rimuovi il secondo fattore',
  'my-account.set-up-text':
    'Un’app sul telefono mostra un nuovo codice ogni 30 secondi. Senza di esso, chi scopre la password non può accedere.',
  'my-account.set-up-scan': '1. Scansionare questo codice con l’app',
  'my-account.set-up-scan-text':
    'Va bene qualsiasi app di autenticazione: Microsoft Authenticator, Google Authenticator, 1Password, Aegis.',
  'my-account.qr': 'Codice QR che contiene il segreto sottostante',
  'my-account.set-up-secret': 'Oppure digitare questo segreto nell’app',
  'my-account.set-up-confirm': '2. Digitare il codice mostrato dall’app',
  'my-account.set-up-confirm-text':
    'Il secondo fattore vale dal momento in cui un suo codice è risultato corretto.',
  'my-account.six-digits': 'Sei cifre',
  'my-account.set-up-submit': 'Attiva',
  'my-account.codes-title': 'Codici di ripristino personali',
  'my-account.codes-text':
    'Ognuno permette un solo accesso al posto dell’app. Conservarli dove si possono trovare senza il telefono: vengono mostrati solo ora.',
  'my-account.codes-former': 'I codici precedenti non funzionano più.',
  'my-account.codes': 'Codici di ripristino',
  'my-account.codes-print': 'Stampa',
  'my-account.codes-kept': 'Li ho conservati',
  'my-account.new-codes-text': 'Dieci nuovi codici sostituiscono quelli attuali, che smettono di funzionare.',
  'my-account.remove-text':
    'Si accederà con la sola password. I codici di ripristino smettono di funzionare.',
  'my-account.current-password': 'Password attuale',
  'my-account.current-password-hint':
    'Viene richiesta di nuovo perché nessun altro lo faccia dalla stessa postazione.',
  'my-account.factor-removed': 'Il secondo fattore è stato rimosso.',
  'my-account.sessions': 'Sessioni',
  'my-account.sessions-text':
    'Dove è stato eseguito l’accesso. Terminare ciò che non si riconosce, quindi cambiare la password.',
  'my-account.device': 'Dispositivo',
  'my-account.device-of': '{browser} su {system}',
  'my-account.device-unknown': 'Browser sconosciuto',
  'my-account.this-one': 'questa',
  'my-account.address': 'Indirizzo',
  'my-account.since': 'Accesso',
  'my-account.last-seen': 'Ultima attività',
  'my-account.ends': 'Fine',
  'my-account.end': 'Termina',
  'my-account.end-session-of': 'Termina la sessione su {device}',
  'my-account.session-ended': 'La sessione è stata terminata.',
  'my-account.everywhere': 'Disconnetti ovunque',
  'my-account.everywhere-title': 'Disconnettersi ovunque?',
  'my-account.everywhere-text':
    'Tutte le sessioni terminano, anche questa. È possibile accedere di nuovo subito.',
  'my-account.help-factor': 'Se si perde il telefono',
  'my-account.help-factor-text':
    'Accedere con un codice di ripristino e configurare il nuovo telefono. Senza codici, un altro super amministratore reimposta il secondo fattore in Accesso amministratori, oppure lo fa “foyer admins reset-second-factor” sul server.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
