// Alarms: how they are told in mails, and the pages about them.
import type { ALARM_WORDS as ENGLISH } from '../en/alarms.ts';

export const ALARM_WORDS = {
  'alarms.severity-info': 'Info',
  'alarms.severity-warning': 'Waarschuwing',
  'alarms.severity-critical': 'Kritiek',
  'alarms.mail-subject': '[Foyer] {severity}: {name}',
  'alarms.mail-subject-more':
    '[Foyer] {severity}: {name}, en nog {count, plural, one {# alarm} other {# alarmen}}',
  'alarms.mail-remedy': 'Wat te doen: {remedy}',
  'alarms.mail-first': 'Voor het eerst gezien op {when}.',
  'alarms.mail-over': 'Voorbij sinds {when}.',
  'alarms.test-note': 'Dit is een test: er is niets aan de hand. Iemand wilde zien of alarmen hier aankomen.',
  'alarms.mail-why':
    'Foyer op {node}. U krijgt deze e-mail omdat “Systeemalarmen opnemen in e-mails” voor uw account is ingeschakeld, of omdat uw adres bij de regel staat. Een alarm dat is bevestigd, wordt alleen opnieuw gemeld als het ernstiger wordt.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
