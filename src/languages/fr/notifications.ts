// The words of the mails to guests and sponsors.
import type { NotificationWords } from '../notification-words.ts';
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS: NotificationWords = {
  dates: {
    locale: 'fr',
    weekday: 'long',
    full: '{weekday} {date} à {hour} h {minute}',
    short: '{date}, {hour} h {minute}',
    firstDay: '1er',
  },
  names: { address: 'full', joint: ' ' },
  colon: ' : ',
  labels: {
    userName: 'Nom d’utilisateur',
    password: 'Mot de passe',
    validity: 'Validité',
    signInPage: 'Page de connexion',
    portal: 'Portail des sponsors',
  },
  validity: {
    until: 'Votre accès est valable jusqu’au $ui_end_date_time$ ($ui_time_zone$).',
    between: 'Votre accès est valable du $ui_start_date_time$ au $ui_end_date_time$ ($ui_time_zone$).',
    fromFirstSignIn: 'Votre accès débute à votre première connexion et dure $ui_duration$.',
    listedUntil: 'jusqu’au {end}',
    listedFromFirstSignIn: '$ui_duration$ à compter de la première connexion',
  },
  preheader: {
    until: 'Nom d’utilisateur $ui_user_name$, valable jusqu’au $ui_end_date_time$.',
    fromFirstSignIn:
      'Nom d’utilisateur $ui_user_name$, valable $ui_duration$ à compter de votre première connexion.',
  },
  kinds: {
    'guest-credentials': {
      subject: 'Votre accès invité',
      subjectAt: 'Votre accès invité chez $ui_organization$',
      headline: 'Bonjour, voici votre accès au réseau',
      headlineNamed: 'Bonjour $ui_addressee$, voici votre accès au réseau',
      introduction: '',
      unexpected: 'Vous n’attendiez pas ce message ? Vous pouvez l’ignorer : l’accès prend fin de lui-même.',
    },
    'guest-password-reset': {
      subject: 'Votre nouveau mot de passe pour le réseau invité',
      subjectAt: 'Votre nouveau mot de passe pour le réseau invité chez $ui_organization$',
      headline: 'Bonjour, voici votre nouveau mot de passe',
      headlineNamed: 'Bonjour $ui_addressee$, voici votre nouveau mot de passe',
      introduction: 'Le mot de passe de votre accès invité a été réinitialisé. L’ancien ne fonctionne plus.',
      unexpected: 'Vous n’attendiez pas ce message ? Adressez-vous à la personne à qui vous rendez visite.',
    },
  },
  keptPassword: 'Votre mot de passe actuel reste valable.',
  steps: {
    join: 'Connectez-vous au réseau Wi-Fi $ui_ssid$.',
    joinAny: 'Connectez-vous au réseau invité.',
    enter: 'Saisissez le nom d’utilisateur et le mot de passe sur la page qui s’ouvre.',
  },
  button: 'Ouvrir la page de connexion',
  typedOn: 'Ou saisissez $ui_sign_in_address$ une fois la connexion au réseau $ui_ssid$ établie.',
  typed: 'Ou saisissez $ui_sign_in_address$ une fois la connexion au réseau invité établie.',
  invited: 'Invitation de $ui_sponsor$.',
  invitedReply: 'Invitation de $ui_sponsor$ ; votre réponse lui parviendra.',
  summary: {
    subject: 'Vos comptes d’invités ($ui_account_count$)',
    headline: 'Bonjour, voici vos comptes d’invités',
    headlineNamed: 'Bonjour $ui_addressee$, voici vos comptes d’invités',
    introduction: 'Comptes dans ce récapitulatif : $ui_account_count$.',
    button: 'Ouvrir le portail des sponsors',
    withPasswords: 'Ce message contient des mots de passe. Ne communiquez à chaque invité que le sien.',
    withoutPasswords:
      'Ce message ne contient pas les mots de passe. Les invités les reçoivent par courriel ou de votre part.',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: { guest: 'Invité', subject: 'Test : ' },
};
