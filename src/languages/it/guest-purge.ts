// Guest Access › Guest Account Purge Policy.
import type { GUEST_PURGE_WORDS as ENGLISH } from '../en/guest-purge.ts';

export const GUEST_PURGE_WORDS = {
  'guest-purge.purpose':
    'Quando vengono eliminati gli account scaduti. Fino ad allora possono essere prorogati.',
  'guest-purge.schedule': 'Pianificazione',
  'guest-purge.enabled': 'Elimina periodicamente gli account scaduti',
  'guest-purge.every': 'Ogni',
  'guest-purge.every-hint': 'Da 1 a 999',
  'guest-purge.at': 'Ora',
  'guest-purge.at-hint': 'Se l’intervallo è in giorni. Fuso orario: {zone}.',
  'guest-purge.weekday': 'Giorno della settimana',
  'guest-purge.weekday-hint':
    'Se l’intervallo è in giorni: la prima volta che cade questo giorno dopo la fine dell’intervallo.',
  'guest-purge.any-day': 'Qualsiasi',
  'guest-purge.keep': 'Conserva gli account scaduti per',
  'guest-purge.keep-hint': 'Da 0 a 365. Quelli scaduti da meno tempo restano e possono essere prorogati.',
  'guest-purge.runs': 'Esecuzioni',
  'guest-purge.last': 'Ultima eliminazione',
  'guest-purge.deleted': 'Account eliminati',
  'guest-purge.begun': 'Avvio',
  'guest-purge.by-hand': 'Manuale',
  'guest-purge.by-schedule': 'Pianificato',
  'guest-purge.next': 'Prossima eliminazione',
  'guest-purge.at-once': 'Entro un minuto',
  'guest-purge.off': 'Nessuna, la pianificazione è disattivata',
  'guest-purge.now': 'Elimina ora',
  'guest-purge.now-title': 'Eliminare ora gli account scaduti?',
  'guest-purge.now-text':
    '{count, plural, =0 {Nessun account è scaduto: non verrebbe eliminato nulla.} one {# account scaduto viene eliminato definitivamente.} other {# account scaduti vengono eliminati definitivamente.}} I giorni di conservazione degli account scaduti qui non contano.',
  'guest-purge.done':
    '{count, plural, =0 {Non c’era nulla da eliminare.} one {# account è stato eliminato.} other {# account sono stati eliminati.}}',
  'guest-purge.saved': 'Salvato. Vale da ora.',
  'guest-purge.help-what': 'Che cosa viene eliminato',
  'guest-purge.help-what-text':
    'Gli account il cui tempo è terminato, da chiunque siano stati creati. Gli account sospesi restano finché non vengono riattivati o eliminati. Ciò che è accaduto resta nell’audit.',
  'guest-purge.help-missed': 'Un’eliminazione mancata',
  'guest-purge.help-missed-text':
    'Se in quel momento Foyer non era in esecuzione, l’eliminazione avviene una volta al riavvio.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
