// The words of the mails to guests and sponsors.
import type { NotificationWords } from '../notification-words.ts';
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS: NotificationWords = {
  dates: {
    locale: 'it',
    weekday: 'long',
    full: '{weekday} {date}, ore {hour}:{minute}',
    short: '{date}, {hour}:{minute}',
    firstDay: '1º',
  },
  names: { address: 'full', joint: ' ' },
  colon: ': ',
  labels: {
    userName: 'Nome utente',
    password: 'Password',
    validity: 'Validità',
    signInPage: 'Pagina di accesso',
    portal: 'Portale degli sponsor',
  },
  validity: {
    until: 'Il Suo accesso è valido fino a $ui_end_date_time$ ($ui_time_zone$).',
    between: 'Il Suo accesso è valido da $ui_start_date_time$ a $ui_end_date_time$ ($ui_time_zone$).',
    fromFirstSignIn: 'Il Suo accesso inizia quando si collega per la prima volta e dura $ui_duration$.',
    listedUntil: 'fino al {end}',
    listedFromFirstSignIn: '$ui_duration$ dal primo accesso',
  },
  preheader: {
    until: 'Nome utente $ui_user_name$, valido fino a $ui_end_date_time$.',
    fromFirstSignIn: 'Nome utente $ui_user_name$, valido per $ui_duration$ dal primo accesso.',
  },
  kinds: {
    'guest-credentials': {
      subject: 'Il Suo accesso ospite',
      subjectAt: 'Il Suo accesso ospite presso $ui_organization$',
      headline: 'Buongiorno, ecco il Suo accesso alla rete',
      headlineNamed: 'Gentile $ui_addressee$, ecco il Suo accesso alla rete',
      introduction: '',
      unexpected: 'Non si aspettava questo messaggio? Può ignorarlo: l’accesso termina automaticamente.',
    },
    'guest-password-reset': {
      subject: 'La Sua nuova password per la rete ospiti',
      subjectAt: 'La Sua nuova password per la rete ospiti presso $ui_organization$',
      headline: 'Buongiorno, ecco la Sua nuova password',
      headlineNamed: 'Gentile $ui_addressee$, ecco la Sua nuova password',
      introduction:
        'La password del Suo accesso ospite è stata reimpostata. Quella precedente non è più valida.',
      unexpected: 'Non si aspettava questo messaggio? Si rivolga alla persona presso cui è in visita.',
    },
  },
  keptPassword: 'La Sua password attuale resta valida.',
  steps: {
    join: 'Si colleghi alla rete Wi-Fi $ui_ssid$.',
    joinAny: 'Si colleghi alla rete ospiti.',
    enter: 'Inserisca il nome utente e la password nella pagina che si apre.',
  },
  button: 'Apri la pagina di accesso',
  typedOn: 'Oppure digiti $ui_sign_in_address$ dopo il collegamento a $ui_ssid$.',
  typed: 'Oppure digiti $ui_sign_in_address$ dopo il collegamento alla rete ospiti.',
  invited: 'Invito di $ui_sponsor$.',
  invitedReply: 'Invito di $ui_sponsor$; la Sua risposta arriverà a questa persona.',
  summary: {
    subject: 'I Suoi account ospite ($ui_account_count$)',
    headline: 'Buongiorno, ecco i Suoi account ospite',
    headlineNamed: 'Gentile $ui_addressee$, ecco i Suoi account ospite',
    introduction: 'Account in questo riepilogo: $ui_account_count$.',
    button: 'Apri il portale degli sponsor',
    withPasswords: 'Questo messaggio contiene password. Comunichi a ogni ospite solo la propria.',
    withoutPasswords: 'Questo messaggio non contiene password. Gli ospiti le ricevono per e-mail o da Lei.',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: { guest: 'Ospite', subject: 'Prova: ' },
};
