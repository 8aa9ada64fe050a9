// First start, sign-in, second factor, change of password.
import type { SIGN_IN_WORDS as ENGLISH } from '../en/sign-in.ts';

export const SIGN_IN_WORDS = {
  'sign-in.title': 'Accesso',
  'sign-in.where': 'Amministrazione di {node}',
  'sign-in.user-name': 'Nome utente',
  'sign-in.password': 'Password',
  'sign-in.submit': 'Accedi',
  'sign-in.refused-title': 'Accesso non riuscito',
  'sign-in.refused': 'Il nome utente o la password non è corretto.',
  'sign-in.wrong-portal': 'Questo account si usa nel portale sponsor, non qui.',
  'sign-in.to-sponsor-portal': 'Vai al portale sponsor',
  'sign-in.locked':
    'Troppi tentativi. Attendere {minutes, plural, one {# minuto} other {# minuti}} e riprovare, oppure far eseguire “foyer admins unlock” sul server.',
  'sign-in.throttled':
    'Troppi tentativi da questo indirizzo. Attendere {minutes, plural, one {# minuto} other {# minuti}} e riprovare.',
  'sign-in.needs-https':
    'L’accesso richiede HTTPS: con HTTP semplice la password e la sessione potrebbero essere lette lungo il percorso. Aprire questa pagina con il suo indirizzo https://.',
  'sign-in.first-start':
    'Non c’è ancora un amministratore. Aprire il collegamento monouso visualizzato da “foyer serve” all’avvio.',
  'sign-in.cannot': 'Non riesco ad accedere',
  'sign-in.cannot-help':
    'Un altro amministratore può impostare una nuova password in Accesso amministratori. Chi può eseguire comandi sul server può usare “foyer admins unlock”, “reset-password” e “reset-second-factor”.',
  'sign-in.where-sponsor': 'Per creare, gestire e approvare gli account ospite',
  'sign-in.locked-sponsor':
    'Troppi tentativi. Attendere {minutes, plural, one {# minuto} other {# minuti}} e riprovare, oppure chiedere a un amministratore ospiti di sbloccare l’account.',
  'sign-in.cannot-help-sponsor':
    'Un amministratore ospiti può sbloccare l’account, impostare una nuova password e reimpostare il secondo fattore.',
  'second-factor.title': 'Secondo passaggio',
  'second-factor.explain': 'Aprire l’app di autenticazione e digitare le sei cifre mostrate per Foyer.',
  'second-factor.code': 'Codice',
  'second-factor.code-hint': 'Sei cifre, o uno dei codici di ripristino',
  'second-factor.submit': 'Continua',
  'second-factor.refused': 'Il codice non è corretto o è già stato usato. Attendere il successivo.',
  'held.title': 'La sessione è terminata prima dell’invio',
  'held.sign-in': 'I dati inseriti sono conservati. Eseguire l’accesso e scegliere se inviarli.',
  'held.question': 'I dati inseriti sono stati conservati, tranne password e file. Inviarli ora?',
  'held.send': 'Invia ora',
  'held.leave': 'Non inviare',
  'held.fields': 'Che cosa verrà inviato',
  'new-password.title': 'Scegliere una nuova password',
  'new-password.explain': 'Quella con cui è stato eseguito l’accesso non può più essere usata.',
  'new-password.current': 'Password attuale',
  'new-password.next': 'Nuova password',
  'new-password.hint':
    'Almeno {length, plural, one {# carattere} other {# caratteri}}. Una frase è meglio di una parola.',
  'new-password.submit': 'Usa questa password',
  'first-start.title': 'Benvenuti in Foyer',
  'first-start.explain': 'Creare il primo amministratore. Può fare tutto e aggiungerne altri.',
  'first-start.display-name': 'Nome e cognome',
  'first-start.email': 'Indirizzo e-mail',
  'first-start.email-hint': 'Per allarmi e promemoria',
  'first-start.submit': 'Crea amministratore',
  'first-start.used-title': 'Collegamento già usato o scaduto',
  'first-start.used':
    'Se nessuno ha ancora eseguito l’accesso, eseguire “foyer admins first-start-link” sul server per ottenerne uno nuovo.',
  'first-start.sign-in': 'Accedi',
  'first-start.done': 'Benvenuti. Accesso eseguito.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
