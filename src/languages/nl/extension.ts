// The page that the link in a guest's expiry notice opens, and the requests as a sponsor sees them.
import type { EXTENSION_WORDS as ENGLISH } from '../en/extension.ts';

export const EXTENSION_WORDS = {
  'extension.open': 'Hebt u meer tijd nodig?',
  'extension.open-text':
    'Uw gasttoegang eindigt binnenkort. U kunt uw gastheer of gastvrouw om een verlenging vragen.',
  'extension.asked': 'Uw verzoek is doorgegeven',
  'extension.asked-text':
    'U hebt op {at} om meer tijd gevraagd. Uw gastheer of gastvrouw beslist; bij een verlenging blijven uw gebruikersnaam en wachtwoord hetzelfde.',
  'extension.extended': 'Uw toegang is verlengd',
  'extension.extended-text': 'U hoeft niets meer te doen. Uw gebruikersnaam en wachtwoord blijven hetzelfde.',
  'extension.declined': 'Uw toegang is niet verlengd',
  'extension.declined-text':
    'Uw gastheer of gastvrouw heeft het verzoek afgewezen. Met vragen kunt u bij hem of haar terecht.',
  'extension.ended': 'Deze toegang kan hier niet worden verlengd',
  'extension.ended-text':
    'De toegang is geëindigd of stopgezet. Vraag uw gastheer of gastvrouw om een nieuwe.',
  'extension.unknown': 'Deze koppeling werkt niet',
  'extension.unknown-text':
    'De koppeling is misschien onvolledig, of het account bestaat niet meer. Open de koppeling in de e-mail opnieuw, of neem contact op met uw gastheer of gastvrouw.',
  'extension.user-name': 'Gebruikersnaam',
  'extension.ends': 'Einde',
  'extension.wish': 'Bericht aan uw gastheer of gastvrouw',
  'extension.wish-hint': 'Ten hoogste {count} tekens, bijvoorbeeld tot wanneer u toegang nodig hebt.',
  'extension.submit': 'Verlenging aanvragen',
  'guest-requests.title': 'Gasten die om meer tijd vragen',
  'guest-requests.guest': 'Gast',
  'guest-requests.ends': 'Einde',
  'guest-requests.asked': 'Gevraagd',
  'guest-requests.wish': 'Bericht',
  'guest-requests.decide': 'Beslissing',
  'guest-requests.extend': 'Verlengen',
  'guest-requests.extend-of': 'Het account {name} verlengen',
  'guest-requests.decline': 'Afwijzen',
  'guest-requests.decline-of': 'Het verzoek van {name} afwijzen',
  'guest-requests.declined': 'Het verzoek is afgewezen. Het einde van het account blijft zoals het was.',
  'guest-requests.batches': 'Accounts die in een reeks zijn gemaakt',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
