// Alarms: how they are told in mails, and the pages about them.
import type { ALARM_WORDS as ENGLISH } from '../en/alarms.ts';

export const ALARM_WORDS = {
  'alarms.severity-info': 'Info',
  'alarms.severity-warning': 'Avertissement',
  'alarms.severity-critical': 'Critique',
  'alarms.mail-subject': '[Foyer] {severity} : {name}',
  'alarms.mail-subject-more':
    '[Foyer] {severity} : {name}, et {count, plural, one {# autre} other {# autres}}',
  'alarms.mail-remedy': 'Que faire : {remedy}',
  'alarms.mail-first': 'Apparue le {when}.',
  'alarms.mail-over': 'Terminée depuis le {when}.',
  'alarms.test-note': 'Ceci est un test : tout va bien. Quelqu’un a voulu voir si les alarmes arrivent ici.',
  'alarms.mail-why':
    'Foyer sur {node}. Vous recevez ce message parce que « Inclure les alarmes système dans les e-mails » est activé pour votre compte, ou que votre adresse figure dans la règle. Une alarme acquittée n’est signalée de nouveau que si elle s’aggrave.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
