// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
import type { NotificationWords } from '../notification-words.ts';

export const NOTICE_MAIL_WORDS: NotificationWords['notices'] = {
  password: {
    subject: 'Votre mot de passe expire le $ui_end_short$',
    subjectAt: 'Votre mot de passe chez $ui_organization$ expire le $ui_end_short$',
    headline: 'Bonjour, votre mot de passe expire bientôt',
    headlineNamed: 'Bonjour $ui_addressee$, votre mot de passe expire bientôt',
    ends: 'Le mot de passe de votre compte $ui_user_name$ expire le $ui_end_date_time$ ($ui_time_zone$).',
    after: {
      administrator:
        'Changez-le avant cette date. Ensuite, vous pourrez encore vous connecter avec lui, mais vous devrez d’abord en choisir un nouveau.',
      sponsor:
        'Changez-le avant cette date. Ensuite, vous pourrez encore vous connecter avec lui, mais vous devrez d’abord en choisir un nouveau.',
      'network-user': 'Changez-le avant cette date. Ensuite, il ne donnera plus accès au réseau.',
    },
    wayOut: {
      administrator:
        'Si vous ne parvenez pas à vous connecter, un autre administrateur peut définir un nouveau mot de passe, ou quelqu’un sur le serveur avec la commande : foyer admins reset-password $ui_user_name$',
      sponsor:
        'Si vous ne parvenez pas à vous connecter, un administrateur peut définir un nouveau mot de passe pour vous.',
      'network-user': 'Si vous ne parvenez pas à le changer, adressez-vous à votre service informatique.',
    },
    button: 'Changer le mot de passe',
    footer:
      'Une fois le mot de passe changé, vous ne recevrez plus de rappel. Nous ne demandons jamais votre mot de passe par courriel.',
  },
  guest: {
    subject: 'Votre accès invité prend fin le $ui_end_short$',
    subjectAt: 'Votre accès invité chez $ui_organization$ prend fin le $ui_end_short$',
    headline: 'Bonjour, votre accès invité prend bientôt fin',
    headlineNamed: 'Bonjour $ui_addressee$, votre accès invité prend bientôt fin',
    ends: 'Votre accès avec le nom d’utilisateur $ui_user_name$ prend fin le $ui_end_date_time$ ($ui_time_zone$).',
    title: 'Ce que vous pouvez faire',
    extend:
      'Vous avez besoin de plus de temps ? Demandez une prolongation avec le bouton ci-dessous. Votre hôte décidera.',
    contact: 'Vous avez des questions ? Adressez-vous à $ui_sponsor$.',
    nothing: 'Ce temps vous suffit ? Vous n’avez rien à faire : l’accès prend fin de lui-même.',
    button: 'Demander une prolongation',
    footer:
      'Le bouton ne vaut que pour votre compte et fonctionne jusqu’à la fin de votre accès. Ne transférez pas ce message.',
  },
  request: {
    subject: 'Un invité demande plus de temps : $ui_user_name$',
    headline: 'Bonjour, un invité demande plus de temps',
    headlineNamed: 'Bonjour $ui_addressee$, un invité demande plus de temps',
    text: 'L’accès de cet invité prend bientôt fin. Dans le portail des sponsors, sous Notifications, vous voyez ce que l’invité a écrit et pouvez prolonger le compte ou refuser.',
    guest: 'Invité',
    ends: 'Fin',
    button: 'Ouvrir les notifications',
    footer: 'Rien ne change tant que vous n’avez pas décidé dans le portail.',
  },
};
