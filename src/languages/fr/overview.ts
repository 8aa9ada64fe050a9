// The first page: is mail flowing, and what needs somebody.
import type { OVERVIEW_WORDS as ENGLISH } from '../en/overview.ts';

export const OVERVIEW_WORDS = {
  'overview.flowing': 'Le courrier circule',
  'overview.idle': 'La messagerie est prête',
  'overview.not-configured': 'La messagerie n’est pas encore configurée',
  'overview.closed': 'Le courrier attend',
  'overview.stuck': 'Le courrier n’avance pas',
  'overview.failing': 'Des envois échouent',
  'overview.said-last-sent': 'Dernier message envoyé {when}.',
  'overview.said-none-sent': 'Aucun message n’a encore été envoyé.',
  'overview.said-nothing-waits': 'Rien n’attend.',
  'overview.said-empty-at': 'Fin prévue de la file d’attente : {time}.',
  'overview.said-not-configured':
    'Les messages sont acceptés et attendent. Le guide de configuration accompagne les premières étapes.',
  'overview.said-waiting':
    '{count, plural, =0 {} one {# message attend.} other {# messages attendent.}} L’envoi se fait de lui-même une fois la messagerie configurée.',
  'overview.said-closed':
    'Le chemin vers le serveur est fermé jusqu’à {time}. Foyer réessaie ensuite de lui-même.',
  'overview.said-stuck': 'Le plus ancien message est dû depuis {time}, et aucun n’a été envoyé depuis.',
  'overview.said-failing':
    '{failed, plural, one {# message a échoué} other {# messages ont échoué}} au cours des dernières 24 heures, sur {all} terminés.',
  'overview.open-guide': 'Ouvrir le guide de configuration',
  'overview.open-smtp': 'Serveur SMTP',
  'overview.open-journal': 'Ouvrir le journal',
  'overview.figures': 'En chiffres',
  'overview.sent-day': 'Envoyés en 24 heures',
  'overview.waiting': 'En attente',
  'overview.oldest': 'le plus ancien dû {when}',
  'overview.held': 'Retenus',
  'overview.unknown': 'Inconnus',
  'overview.failed-day': 'Échecs en 24 heures',
  'overview.median': 'De l’acceptation à l’envoi, médiane',
  'overview.needs': 'À traiter',
  'overview.needs-nothing': 'Rien à traiter',
  'overview.needs-nothing-more':
    'Les messages en échec ou retenus, et les identifiants proches de leur fin, s’afficheront ici.',
  'overview.need-closed': 'Le chemin vers le serveur est fermé',
  'overview.need-closed-more': '{cause}. {count, plural, one {# tentative} other {# tentatives}} d’affilée.',
  'overview.need-failed': '{count, plural, one {# message en échec} other {# messages en échec}}',
  'overview.need-failed-more': 'Au cours des dernières 24 heures. Chacun dit pourquoi, et quoi faire.',
  'overview.need-unknown':
    '{count, plural, one {# message au sort inconnu} other {# messages au sort inconnu}}',
  'overview.need-unknown-more':
    'La connexion s’est terminée après la remise du message. Il est peut-être arrivé.',
  'overview.need-held': '{count, plural, one {# message retenu} other {# messages retenus}}',
  'overview.need-held-more': 'Les messages retenus attendent que quelqu’un les libère.',
  'overview.need-expiry-unknown': 'La date de fin du secret client n’est pas connue',
  'overview.need-expiry-unknown-more':
    'Saisissez la date qu’Entra affiche, pour que Foyer puisse prévenir à temps.',
  'overview.need-standby':
    '{days, plural, =0 {Les identifiants conservés expirent aujourd’hui} one {Les identifiants conservés expirent dans # jour} other {Les identifiants conservés expirent dans # jours}}',
  'overview.need-standby-more':
    'Jusqu’au {date}, ils permettent de revenir en arrière. Il n’y a rien à faire.',
  'overview.review': 'Examiner',
  'overview.decide': 'Décider',
  'overview.release': 'Libérer',
  'overview.test': 'Tester',
  'overview.configure': 'Configurer',
  'overview.room': 'Marge auprès d’Exchange Online',
  'overview.connections': 'Connexions',
  'overview.messages-minute': 'Messages cette minute',
  'overview.recipients-day': 'Destinataires aujourd’hui',
  'overview.used-of': '{used} sur {of}',
  'overview.day': 'Dernières 24 heures',
  'overview.busiest': 'maximum à {time} : {count}',
  'overview.key-sent': 'envoyés',
  'overview.key-failed': 'échecs',
  'overview.key-now': 'cette heure',
  'overview.picture':
    'Messages envoyés par heure sur les dernières 24 heures : {sent} envoyés, {failed} échecs ; maximum à partir de {time} avec {count}',
  'overview.picture-none': 'Aucun message n’a été envoyé au cours des dernières 24 heures',
  'overview.latest': 'Derniers messages',
  'overview.all-messages': 'Tous les messages',
  'overview.none-yet': 'Aucun message pour l’instant.',
  'overview.help': 'À quoi sert cette page',
  'overview.help-text':
    'Elle dit si le courrier circule et ce qu’il faut traiter. Elle s’actualise d’elle-même ; chaque nombre mène aux messages correspondants.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
