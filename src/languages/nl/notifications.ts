// The words of the mails to guests and sponsors.
import type { NotificationWords } from '../notification-words.ts';
import { NOTICE_MAIL_WORDS } from './notice-mails.ts';

export const NOTIFICATION_WORDS: NotificationWords = {
  dates: {
    locale: 'nl',
    weekday: 'long',
    full: '{weekday} {date} om {hour}.{minute} uur',
    short: '{date}, {hour}.{minute} uur',
    firstDay: '',
  },
  names: { address: 'full', joint: ' ' },
  colon: ': ',
  labels: {
    userName: 'Gebruikersnaam',
    password: 'Wachtwoord',
    validity: 'Geldigheid',
    signInPage: 'Aanmeldpagina',
    portal: 'Sponsorportal',
  },
  validity: {
    until: 'Uw toegang is geldig tot $ui_end_date_time$ ($ui_time_zone$).',
    between: 'Uw toegang is geldig van $ui_start_date_time$ tot $ui_end_date_time$ ($ui_time_zone$).',
    fromFirstSignIn: 'Uw toegang gaat in wanneer u zich voor het eerst aanmeldt en duurt $ui_duration$.',
    listedUntil: 'tot {end}',
    listedFromFirstSignIn: '$ui_duration$ vanaf de eerste aanmelding',
  },
  preheader: {
    until: 'Gebruikersnaam $ui_user_name$, geldig tot $ui_end_date_time$.',
    fromFirstSignIn: 'Gebruikersnaam $ui_user_name$, $ui_duration$ geldig vanaf uw eerste aanmelding.',
  },
  kinds: {
    'guest-credentials': {
      subject: 'Uw gasttoegang',
      subjectAt: 'Uw gasttoegang bij $ui_organization$',
      headline: 'Goedendag, hierbij uw netwerktoegang',
      headlineNamed: 'Beste $ui_addressee$, hierbij uw netwerktoegang',
      introduction: '',
      unexpected: 'Verwachtte u dit bericht niet? Dan kunt u het negeren: de toegang eindigt vanzelf.',
    },
    'guest-password-reset': {
      subject: 'Uw nieuwe wachtwoord voor het gastnetwerk',
      subjectAt: 'Uw nieuwe wachtwoord voor het gastnetwerk bij $ui_organization$',
      headline: 'Goedendag, hierbij uw nieuwe wachtwoord',
      headlineNamed: 'Beste $ui_addressee$, hierbij uw nieuwe wachtwoord',
      introduction: 'Het wachtwoord van uw gasttoegang is opnieuw ingesteld. Het oude werkt niet meer.',
      unexpected: 'Verwachtte u dit bericht niet? Vraag ernaar bij de persoon die u bezoekt.',
    },
  },
  keptPassword: 'U kunt uw huidige wachtwoord blijven gebruiken.',
  steps: {
    join: 'Maak verbinding met het wifinetwerk $ui_ssid$.',
    joinAny: 'Maak verbinding met het gastnetwerk.',
    enter: 'Voer de gebruikersnaam en het wachtwoord in op de pagina die wordt geopend.',
  },
  button: 'Aanmeldpagina openen',
  typedOn: 'Of typ $ui_sign_in_address$ terwijl u verbonden bent met $ui_ssid$.',
  typed: 'Of typ $ui_sign_in_address$ terwijl u verbonden bent met het gastnetwerk.',
  invited: 'Uitgenodigd door $ui_sponsor$.',
  invitedReply: 'Uitgenodigd door $ui_sponsor$; uw antwoord gaat naar deze persoon.',
  summary: {
    subject: 'Uw gastaccounts ($ui_account_count$)',
    headline: 'Goedendag, hierbij uw gastaccounts',
    headlineNamed: 'Beste $ui_addressee$, hierbij uw gastaccounts',
    introduction: 'Accounts in dit overzicht: $ui_account_count$.',
    button: 'Sponsorportal openen',
    withPasswords: 'Dit bericht bevat wachtwoorden. Geef elke gast alleen het eigen wachtwoord.',
    withoutPasswords: 'Dit bericht bevat geen wachtwoorden. De gasten ontvangen die per mail of van u.',
  },
  notices: NOTICE_MAIL_WORDS,
  sample: { guest: 'Gast', subject: 'Test: ' },
};
