// The first page: is mail flowing, and what needs somebody.
import type { OVERVIEW_WORDS as ENGLISH } from '../en/overview.ts';

export const OVERVIEW_WORDS = {
  'overview.flowing': 'La posta viene inviata',
  'overview.idle': 'La posta è pronta',
  'overview.not-configured': 'La posta non è ancora configurata',
  'overview.closed': 'La posta è in attesa',
  'overview.stuck': 'La posta è ferma',
  'overview.failing': 'Gli invii non riescono',
  'overview.said-last-sent': 'Ultimo messaggio inviato {when}.',
  'overview.said-none-sent': 'Non è stato ancora inviato alcun messaggio.',
  'overview.said-nothing-waits': 'Nulla è in attesa.',
  'overview.said-empty-at': 'Fine prevista della coda: {time}.',
  'overview.said-not-configured':
    'I messaggi vengono accettati e attendono. La guida alla configurazione accompagna nei primi passaggi.',
  'overview.said-waiting':
    '{count, plural, =0 {} one {# messaggio è in attesa.} other {# messaggi sono in attesa.}} L’invio avviene da solo quando la posta è configurata.',
  'overview.said-closed': 'La strada verso il server è chiusa fino alle {time}. Poi Foyer riprova da solo.',
  'overview.said-stuck':
    'Il messaggio meno recente è in ritardo di {time}, e da allora non ne è stato inviato alcuno.',
  'overview.said-failing':
    '{failed, plural, one {# messaggio non riuscito} other {# messaggi non riusciti}} nelle ultime 24 ore, su {all} conclusi.',
  'overview.open-guide': 'Apri la guida alla configurazione',
  'overview.open-smtp': 'Server SMTP',
  'overview.open-journal': 'Apri il registro',
  'overview.figures': 'In cifre',
  'overview.sent-day': 'Inviati in 24 ore',
  'overview.waiting': 'In attesa',
  'overview.oldest': 'il meno recente previsto {when}',
  'overview.held': 'Trattenuti',
  'overview.unknown': 'Sconosciuti',
  'overview.failed-day': 'Non riusciti in 24 ore',
  'overview.median': 'Dall’accettazione all’invio, mediana',
  'overview.needs': 'Richiede attenzione',
  'overview.needs-nothing': 'Nulla richiede attenzione',
  'overview.needs-nothing-more':
    'I messaggi non riusciti o trattenuti, e le credenziali prossime alla scadenza, saranno elencati qui.',
  'overview.need-closed': 'La strada verso il server è chiusa',
  'overview.need-closed-more': '{cause}. {count, plural, one {# tentativo} other {# tentativi}} di seguito.',
  'overview.need-failed': '{count, plural, one {# messaggio non riuscito} other {# messaggi non riusciti}}',
  'overview.need-failed-more': 'Nelle ultime 24 ore. Ognuno indica perché e che cosa fare.',
  'overview.need-unknown': '{count, plural, one {# esito sconosciuto} other {# esiti sconosciuti}}',
  'overview.need-unknown-more':
    'La connessione è terminata dopo la consegna del messaggio. Potrebbe essere arrivato.',
  'overview.need-held': '{count, plural, one {# messaggio trattenuto} other {# messaggi trattenuti}}',
  'overview.need-held-more': 'I messaggi trattenuti attendono che qualcuno li rilasci.',
  'overview.need-expiry-unknown': 'Non si sa quando scade il segreto client',
  'overview.need-expiry-unknown-more':
    'Immettere la data mostrata da Entra, in modo che Foyer possa avvisare in tempo.',
  'overview.need-standby':
    '{days, plural, =0 {La credenziale conservata scade oggi} one {La credenziale conservata scade tra # giorno} other {La credenziale conservata scade tra # giorni}}',
  'overview.need-standby-more': 'Fino al {date} permette di tornare indietro. Non è necessario fare nulla.',
  'overview.review': 'Esamina',
  'overview.decide': 'Decidi',
  'overview.release': 'Rilascia',
  'overview.test': 'Prova',
  'overview.configure': 'Configura',
  'overview.room': 'Margine presso Exchange Online',
  'overview.connections': 'Connessioni',
  'overview.messages-minute': 'Messaggi in questo minuto',
  'overview.recipients-day': 'Destinatari oggi',
  'overview.used-of': '{used} di {of}',
  'overview.day': 'Ultime 24 ore',
  'overview.busiest': 'massimo alle {time}: {count}',
  'overview.key-sent': 'inviati',
  'overview.key-failed': 'non riusciti',
  'overview.key-now': 'quest’ora',
  'overview.picture':
    'Messaggi inviati all’ora nelle ultime 24 ore: {sent} inviati, {failed} non riusciti; massimo dalle {time} con {count}',
  'overview.picture-none': 'Nelle ultime 24 ore non è stato inviato alcun messaggio',
  'overview.latest': 'Ultimi messaggi',
  'overview.all-messages': 'Tutti i messaggi',
  'overview.none-yet': 'Ancora nessun messaggio.',
  'overview.help': 'A che cosa serve questa pagina',
  'overview.help-text':
    'Indica se la posta viene inviata e che cosa richiede attenzione. Si aggiorna da sola; ogni numero porta ai messaggi corrispondenti.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
