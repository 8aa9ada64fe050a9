// Guest Access › Guest Account Purge Policy.
import type { GUEST_PURGE_WORDS as ENGLISH } from '../en/guest-purge.ts';

export const GUEST_PURGE_WORDS = {
  'guest-purge.purpose': 'Wanneer verlopen accounts worden verwijderd. Tot dan kunnen ze worden verlengd.',
  'guest-purge.schedule': 'Schema',
  'guest-purge.enabled': 'Verlopen accounts volgens schema opschonen',
  'guest-purge.every': 'Interval',
  'guest-purge.every-hint': 'Van 1 tot en met 999',
  'guest-purge.at': 'Tijdstip',
  'guest-purge.at-hint': 'Bij een interval in dagen. Volgens de klok van {zone}.',
  'guest-purge.weekday': 'Dag van de week',
  'guest-purge.weekday-hint':
    'Bij een interval in dagen: de eerste keer dat het deze dag is na afloop ervan.',
  'guest-purge.any-day': 'Elke dag',
  'guest-purge.keep': 'Verlopen accounts bewaren',
  'guest-purge.keep-hint':
    'Van 0 tot en met 365. Accounts die korter geleden zijn verlopen, blijven en kunnen worden verlengd.',
  'guest-purge.runs': 'Opschoningen',
  'guest-purge.last': 'Laatste opschoning',
  'guest-purge.deleted': 'Verwijderde accounts',
  'guest-purge.begun': 'Gestart',
  'guest-purge.by-hand': 'Handmatig',
  'guest-purge.by-schedule': 'Volgens schema',
  'guest-purge.next': 'Volgende opschoning',
  'guest-purge.at-once': 'Binnen een minuut',
  'guest-purge.off': 'Geen, het schema is uitgeschakeld',
  'guest-purge.now': 'Nu opschonen',
  'guest-purge.now-title': 'Verlopen accounts nu opschonen?',
  'guest-purge.now-text':
    '{count, plural, =0 {Er is geen account verlopen: er zou niets worden verwijderd.} one {# verlopen account wordt verwijderd en komt niet terug.} other {# verlopen accounts worden verwijderd en komen niet terug.}} De bewaartermijn van verlopen accounts telt hier niet.',
  'guest-purge.done':
    '{count, plural, =0 {Er was niets te verwijderen.} one {# account is verwijderd.} other {# accounts zijn verwijderd.}}',
  'guest-purge.saved': 'Opgeslagen. Geldt vanaf nu.',
  'guest-purge.help-what': 'Wat wordt opgeschoond',
  'guest-purge.help-what-text':
    'Accounts waarvan de tijd om is, wie ze ook heeft gemaakt. Opgeschorte accounts blijven totdat ze worden hersteld of verwijderd. Wat er is gebeurd, blijft in de audit.',
  'guest-purge.help-missed': 'Een gemiste opschoning',
  'guest-purge.help-missed-text':
    'Draaide Foyer op dat moment niet, dan schoont het één keer op zodra het weer draait.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
