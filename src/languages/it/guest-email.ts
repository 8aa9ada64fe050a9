// Guest Access › Guest Email Settings.
import type { GUEST_EMAIL_WORDS as ENGLISH } from '../en/guest-email.ts';

export const GUEST_EMAIL_WORDS = {
  'guest-email.purpose': 'Se gli ospiti e gli sponsor ricevono e-mail, e da chi.',
  'guest-email.sending': 'Invio',
  'guest-email.enabled': 'Abilita notifiche via e-mail agli ospiti',
  'guest-email.enabled-hint':
    'Disattivato: ospiti e sponsor non ricevono nulla. I messaggi di prova partono comunque.',
  'guest-email.from': 'Indirizzo e-mail predefinito “Da”',
  'guest-email.from-hint': 'Vuoto: la cassetta postale delle impostazioni SMTP.',
  'guest-email.sender': 'Mittente dei messaggi su un ospite con sponsor',
  'guest-email.reply-to-sponsor': 'Invia dall’indirizzo predefinito, risposte allo sponsor',
  'guest-email.reply-to-sponsor-hint':
    'Funziona senza altri diritti: le risposte raggiungono comunque lo sponsor.',
  'guest-email.from-sponsor': 'Invia dall’indirizzo e-mail dello sponsor (se presente)',
  'guest-email.from-sponsor-hint':
    'Exchange Online richiede il diritto “Invia come” (Send As) sulla cassetta postale di ogni sponsor.',
  'guest-email.default-only': 'Invia sempre dall’indirizzo predefinito',
  'guest-email.default-only-hint': 'Anche le risposte arrivano lì.',
  'guest-email.organization': 'Organizzazione',
  'guest-email.organization-hint':
    'Compare come mittente, nell’oggetto e all’inizio dei messaggi e dei voucher.',
  'guest-email.saved': 'Salvato. Vale dal prossimo messaggio.',
  'guest-email.no-mailbox': 'Non è ancora possibile inviare posta',
  'guest-email.no-mailbox-text':
    'Il server SMTP non indica da quale cassetta postale invia. Configurarlo prima.',
  'guest-email.send-as': 'Exchange Online rifiuta questi messaggi finché non è concesso “Invia come”',
  'guest-email.from-differs':
    'I messaggi devono partire da {from}, ma Foyer accede con {mailbox}. Exchange Online li accetta solo se su {from} è concesso il diritto “Invia come” (Send As).',
  'guest-email.sponsor-needs-send-as':
    'I messaggi devono partire dagli sponsor, ma Foyer accede con {mailbox}. Exchange Online li accetta solo se il diritto “Invia come” (Send As) è concesso sulla cassetta postale di ogni sponsor; gli altri messaggi vengono rifiutati.',
  'guest-email.the-mailbox': 'un’altra cassetta postale',
  'guest-email.run-this':
    'Un amministratore di Exchange Online esegue questo comando, una volta per ogni indirizzo. Ha effetto dopo alcuni minuti, al massimo un’ora.',
  'guest-email.test': 'Messaggio di prova',
  'guest-email.test-text': 'Su un ospite inesistente, con le impostazioni salvate.',
  'guest-email.kind': 'Messaggio',
  'guest-email.kind-guest-credentials': 'Credenziali, all’ospite',
  'guest-email.kind-guest-password-reset': 'Nuova password, all’ospite',
  'guest-email.kind-guest-expiry': 'Fine dell’accesso, all’ospite',
  'guest-email.kind-sponsor-summary': 'Riepilogo, allo sponsor',
  'guest-email.kind-extension-request': 'Richiesta di più tempo, allo sponsor',
  'guest-email.kind-password-reminder': 'Promemoria per la password, a un utente di rete',
  'guest-email.to': 'A',
  'guest-email.send-test': 'Invia una prova',
  'guest-email.test-sent': 'Un messaggio di prova è in viaggio verso {address}.',
  'guest-email.test-not-sent': 'Non inviato',
  'guest-email.help-send-as': 'Che cos’è “Invia come”?',
  'guest-email.help-send-as-text':
    'Un diritto di Exchange Online (Send As): una cassetta postale può inviare con l’indirizzo di un’altra. Senza, un messaggio il cui campo Da non è la cassetta postale che ha eseguito l’accesso viene rifiutato con 5.2.252 o 5.7.60. Reply-To non richiede alcun diritto.',
  'guest-email.help-reply-to': 'Reply-To invece di Da',
  'guest-email.help-reply-to-text':
    'Un messaggio dall’indirizzo predefinito, con lo sponsor come Reply-To, supera ogni controllo e raggiunge comunque lo sponsor quando l’ospite risponde. Per questo qui è la scelta consueta.',
  'guest-email.help-alarms': 'Allarmi',
  'guest-email.help-alarms-text':
    'Queste impostazioni riguardano ospiti e sponsor. Gli allarmi di Foyer vanno agli amministratori.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
