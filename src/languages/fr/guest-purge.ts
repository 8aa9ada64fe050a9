// Guest Access › Guest Account Purge Policy.
import type { GUEST_PURGE_WORDS as ENGLISH } from '../en/guest-purge.ts';

export const GUEST_PURGE_WORDS = {
  'guest-purge.purpose': 'Quand les comptes expirés sont supprimés. Jusque-là, ils peuvent être prolongés.',
  'guest-purge.schedule': 'Planification',
  'guest-purge.enabled': 'Purger les comptes expirés selon la planification',
  'guest-purge.every': 'Intervalle',
  'guest-purge.every-hint': 'De 1 à 999',
  'guest-purge.at': 'Heure',
  'guest-purge.at-hint': 'Pour un intervalle en jours. À l’heure de {zone}.',
  'guest-purge.weekday': 'Jour de la semaine',
  'guest-purge.weekday-hint':
    'Pour un intervalle en jours : le premier de ces jours une fois l’intervalle écoulé.',
  'guest-purge.any-day': 'N’importe lequel',
  'guest-purge.keep': 'Conserver les comptes expirés pendant',
  'guest-purge.keep-hint':
    'De 0 à 365. Ceux qui ont expiré plus récemment restent et peuvent être prolongés.',
  'guest-purge.runs': 'Purges',
  'guest-purge.last': 'Dernière purge',
  'guest-purge.deleted': 'Comptes supprimés',
  'guest-purge.begun': 'Déclenchement',
  'guest-purge.by-hand': 'Manuel',
  'guest-purge.by-schedule': 'Planifié',
  'guest-purge.next': 'Prochaine purge',
  'guest-purge.at-once': 'Dans la minute',
  'guest-purge.off': 'Aucune, la planification est désactivée',
  'guest-purge.now': 'Purger maintenant',
  'guest-purge.now-title': 'Purger maintenant les comptes expirés ?',
  'guest-purge.now-text':
    '{count, plural, =0 {Aucun compte n’a expiré : rien ne serait supprimé.} one {# compte expiré est supprimé définitivement.} other {# comptes expirés sont supprimés définitivement.}} La durée de conservation des comptes expirés n’est pas prise en compte ici.',
  'guest-purge.done':
    '{count, plural, =0 {Il n’y avait rien à supprimer.} one {# compte a été supprimé.} other {# comptes ont été supprimés.}}',
  'guest-purge.saved': 'Enregistré. Valable à partir de maintenant.',
  'guest-purge.help-what': 'Ce qui est purgé',
  'guest-purge.help-what-text':
    'Les comptes dont la durée est écoulée, quel que soit leur auteur. Les comptes suspendus restent jusqu’à ce qu’ils soient rétablis ou supprimés. Ce qui s’est passé reste dans l’audit.',
  'guest-purge.help-missed': 'Une purge manquée',
  'guest-purge.help-missed-text':
    'Si Foyer ne fonctionnait pas à l’heure prévue, il purge une fois dès qu’il fonctionne à nouveau.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
