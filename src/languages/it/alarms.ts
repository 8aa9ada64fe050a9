// Alarms: how they are told in mails, and the pages about them.
import type { ALARM_WORDS as ENGLISH } from '../en/alarms.ts';

export const ALARM_WORDS = {
  'alarms.severity-info': 'Informazione',
  'alarms.severity-warning': 'Avviso',
  'alarms.severity-critical': 'Critico',
  'alarms.mail-subject': '[Foyer] {severity}: {name}',
  'alarms.mail-subject-more': '[Foyer] {severity}: {name}, e {count, plural, one {# altro} other {altri #}}',
  'alarms.mail-remedy': 'Che cosa fare: {remedy}',
  'alarms.mail-first': 'Prima rilevazione: {when}.',
  'alarms.mail-over': 'Terminato: {when}.',
  'alarms.test-note':
    'Questa è una prova: non c’è alcun problema. Qualcuno ha voluto verificare se gli allarmi arrivano qui.',
  'alarms.mail-why':
    'Foyer su {node}. Questo messaggio arriva perché per l’account è attivo “Includi gli allarmi di sistema nelle e-mail”, oppure perché l’indirizzo è indicato nella regola. Un allarme confermato viene segnalato di nuovo solo se peggiora.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
