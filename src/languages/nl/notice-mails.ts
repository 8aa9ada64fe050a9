// The words of the mails that remind somebody of an end, and of the one that tells a sponsor of a request.
import type { NotificationWords } from '../notification-words.ts';

export const NOTICE_MAIL_WORDS: NotificationWords['notices'] = {
  password: {
    subject: 'Uw wachtwoord verloopt op $ui_end_short$',
    subjectAt: 'Uw wachtwoord bij $ui_organization$ verloopt op $ui_end_short$',
    headline: 'Goedendag, uw wachtwoord verloopt binnenkort',
    headlineNamed: 'Beste $ui_addressee$, uw wachtwoord verloopt binnenkort',
    ends: 'Het wachtwoord van uw account $ui_user_name$ verloopt op $ui_end_date_time$ ($ui_time_zone$).',
    after: {
      administrator:
        'Wijzig het vóór die tijd. Daarna kunt u er nog mee aanmelden, maar moet u eerst een nieuw wachtwoord kiezen.',
      sponsor:
        'Wijzig het vóór die tijd. Daarna kunt u er nog mee aanmelden, maar moet u eerst een nieuw wachtwoord kiezen.',
      'network-user': 'Wijzig het vóór die tijd. Daarna geeft het geen toegang meer tot het netwerk.',
    },
    wayOut: {
      administrator:
        'Kunt u zich niet aanmelden, dan kan een andere beheerder een nieuw wachtwoord instellen, of iemand op de server met: foyer admins reset-password $ui_user_name$',
      sponsor: 'Kunt u zich niet aanmelden, dan kan een beheerder een nieuw wachtwoord voor u instellen.',
      'network-user': 'Lukt het wijzigen niet, neem dan contact op met uw IT-afdeling.',
    },
    button: 'Wachtwoord wijzigen',
    footer:
      'Zodra het wachtwoord is gewijzigd, ontvangt u geen herinneringen meer. Wij vragen nooit per mail om uw wachtwoord.',
  },
  guest: {
    subject: 'Uw gasttoegang eindigt op $ui_end_short$',
    subjectAt: 'Uw gasttoegang bij $ui_organization$ eindigt op $ui_end_short$',
    headline: 'Goedendag, uw gasttoegang eindigt binnenkort',
    headlineNamed: 'Beste $ui_addressee$, uw gasttoegang eindigt binnenkort',
    ends: 'Uw toegang met de gebruikersnaam $ui_user_name$ eindigt op $ui_end_date_time$ ($ui_time_zone$).',
    title: 'Wat u kunt doen',
    extend:
      'Hebt u meer tijd nodig? Vraag met de knop hieronder om een verlenging. Uw gastheer of gastvrouw beslist.',
    contact: 'Hebt u vragen? Neem contact op met $ui_sponsor$.',
    nothing: 'Is de tijd voldoende? Dan hoeft u niets te doen: de toegang eindigt vanzelf.',
    button: 'Verlenging aanvragen',
    footer:
      'De knop geldt alleen voor uw account en werkt tot uw toegang eindigt. Stuur dit bericht niet door.',
  },
  request: {
    subject: 'Een gast vraagt om meer tijd: $ui_user_name$',
    headline: 'Goedendag, een gast vraagt om meer tijd',
    headlineNamed: 'Beste $ui_addressee$, een gast vraagt om meer tijd',
    text: 'De toegang van deze gast eindigt binnenkort. In de sponsorportal ziet u onder Meldingen wat de gast heeft geschreven en kunt u het account verlengen of het verzoek afwijzen.',
    guest: 'Gast',
    ends: 'Einde',
    button: 'Meldingen openen',
    footer: 'Er verandert niets totdat u in de portal beslist.',
  },
};
