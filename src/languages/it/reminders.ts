// Settings › Reminders: who is reminded, when, and who would be today.
import type { REMINDER_WORDS as ENGLISH } from '../en/reminders.ts';

export const REMINDER_WORDS = {
  'reminders.purpose':
    'Chi riceve un’e-mail prima della scadenza di una password o di un account ospite, e quando.',
  'reminders.saved': 'Salvato. Vale dal prossimo controllo, entro un’ora.',
  'reminders.administrators': 'Password di amministratori e sponsor',
  'reminders.administrators-text': 'Account abilitati con un indirizzo e-mail.',
  'reminders.no-lifetime': 'Al momento le password non scadono: i criteri password non prevedono una durata.',
  'reminders.to-policy': 'Modifica i criteri password',
  'reminders.network-users': 'Password degli utenti di rete',
  'reminders.network-users-text':
    'Utenti abilitati con un indirizzo e-mail, la cui password è conservata da Foyer e può scadere.',
  'reminders.guests': 'Account ospite',
  'reminders.guests-text':
    'Ospiti di tipi con un avviso di scadenza per e-mail. L’anticipo si imposta in ogni tipo di ospite.',
  'reminders.to-guest-types': 'Tipi di ospite',
  'reminders.on': 'Invia promemoria',
  'reminders.first': 'Primo promemoria',
  'reminders.first-hint': 'Prima della scadenza, da 1 a 3650',
  'reminders.repeats': 'Ripetizioni',
  'reminders.repeats-hint':
    'Giorni prima della scadenza, separati da virgole. Al massimo un’e-mail al giorno.',
  'reminders.unused': 'Anche agli ospiti che non hanno mai effettuato l’accesso',
  'reminders.today': 'Promemoria di oggi',
  'reminders.today-none': 'Per il resto della giornata non sono previsti promemoria.',
  'reminders.today-count':
    '{count, plural, one {# persona riceve un promemoria entro mezzanotte.} other {# persone ricevono un promemoria entro mezzanotte.}}',
  'reminders.without': 'Senza indirizzo e-mail',
  'reminders.without-text':
    '{count, plural, one {# persona non può ricevere promemoria, anche se la scadenza è vicina.} other {# persone non possono ricevere promemoria, anche se la scadenza è vicina.}}',
  'reminders.first-shown': 'Sono mostrate le prime {shown, number}.',
  'reminders.who': 'Nome utente',
  'reminders.what': 'Che cosa scade',
  'reminders.what-administrator-password': 'Password di un account',
  'reminders.what-network-user-password': 'Password di un utente di rete',
  'reminders.what-guest-account': 'Account ospite',
  'reminders.address': 'E-mail',
  'reminders.no-address': 'Nessun indirizzo',
  'reminders.ends': 'Scadenza',
  'reminders.stage': 'Promemoria',
  'reminders.stage-days': '{count, plural, one {# giorno prima} other {# giorni prima}}',
  'reminders.stage-notice': 'Avviso di scadenza',
  'reminders.help-once': 'Quante volte arriva un promemoria',
  'reminders.help-once-text':
    'Ogni promemoria viene inviato una sola volta. Se Foyer non era in esecuzione, quelli mancati non vengono recuperati: arriva il successivo. Quando la password viene cambiata o l’account viene prorogato, non ne arrivano altri finché non si avvicina la nuova scadenza.',
  'reminders.help-more-time': 'Richieste di più tempo',
  'reminders.help-more-time-text':
    'L’e-mail all’ospite contiene un pulsante per chiedere una proroga. Lo sponsor viene avvisato per e-mail e vede la richiesta in Avvisi, nel portale sponsor.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
