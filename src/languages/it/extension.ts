// The page that the link in a guest's expiry notice opens, and the requests as a sponsor sees them. The guest is spoken to
// as in the mail.
import type { EXTENSION_WORDS as ENGLISH } from '../en/extension.ts';

export const EXTENSION_WORDS = {
  'extension.open': 'Le serve più tempo?',
  'extension.open-text':
    'Il Suo accesso ospite termina a breve. Può chiedere una proroga alla persona che La ospita.',
  'extension.asked': 'La persona che La ospita è stata avvisata',
  'extension.asked-text':
    'Ha chiesto più tempo {at}. Decide la persona che La ospita; se l’accesso viene prorogato, il nome utente e la password restano gli stessi.',
  'extension.extended': 'Il Suo accesso è stato prorogato',
  'extension.extended-text': 'Non deve fare altro. Il nome utente e la password restano gli stessi.',
  'extension.declined': 'Il Suo accesso non è stato prorogato',
  'extension.declined-text':
    'La persona che La ospita ha rifiutato la richiesta. Se ha domande, si rivolga a questa persona.',
  'extension.ended': 'Questo accesso non può essere prorogato qui',
  'extension.ended-text': 'È terminato o è stato interrotto. Ne chieda uno nuovo alla persona che La ospita.',
  'extension.unknown': 'Questo collegamento non funziona',
  'extension.unknown-text':
    'Potrebbe essere incompleto, oppure l’account non esiste più. Apra di nuovo il collegamento nell’e-mail, oppure si rivolga alla persona che La ospita.',
  'extension.user-name': 'Nome utente',
  'extension.ends': 'Fine',
  'extension.wish': 'Messaggio alla persona che La ospita',
  'extension.wish-hint': 'Al massimo {count} caratteri: per esempio, fino a quando Le serve l’accesso.',
  'extension.submit': 'Chiedi una proroga',
  'guest-requests.title': 'Ospiti che chiedono più tempo',
  'guest-requests.guest': 'Ospite',
  'guest-requests.ends': 'Scadenza',
  'guest-requests.asked': 'Richiesta',
  'guest-requests.wish': 'Messaggio',
  'guest-requests.decide': 'Decisione',
  'guest-requests.extend': 'Proroga',
  'guest-requests.extend-of': 'Proroga l’account {name}',
  'guest-requests.decline': 'Rifiuta',
  'guest-requests.decline-of': 'Rifiuta la richiesta di {name}',
  'guest-requests.declined': 'La richiesta è stata rifiutata. La scadenza dell’account resta invariata.',
  'guest-requests.batches': 'Account creati in blocco',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
