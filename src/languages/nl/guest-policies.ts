// Guest Access › Guest Username and Password Policy.
import type { GUEST_POLICY_WORDS as ENGLISH } from '../en/guest-policies.ts';

export const GUEST_POLICY_WORDS = {
  'guest-policies.purpose':
    'Hoe gebruikersnamen en wachtwoorden van gasten worden gemaakt, en waaraan ze moeten voldoen.',
  'guest-policies.known': 'Gebruikersnamen van bekende gasten',
  'guest-policies.source': 'Gemaakt uit',
  'guest-policies.source-name': 'Voor- en achternaam',
  'guest-policies.source-name-hint':
    'De eerste letter en de achternaam. Als de naam niet bekend is, het adres.',
  'guest-policies.source-email': 'E-mailadres',
  'guest-policies.source-email-hint': 'Het hele adres. Als dat niet bekend is, de naam.',
  'guest-policies.minimum-length': 'Minimale lengte',
  'guest-policies.username-length-hint': 'Van 1 tot en met 64. Kortere namen worden met cijfers aangevuld.',
  'guest-policies.random': 'Willekeurige gebruikersnamen',
  'guest-policies.random-text':
    'Voor gasten van wie niemand de naam of het adres kent. Deze namen hebben zes of meer tekens.',
  'guest-policies.minimum-letters': 'Letters',
  'guest-policies.minimum-digits': 'Cijfers',
  'guest-policies.minimum-specials': 'Speciale tekens',
  'guest-policies.minimum-lowercase': 'Kleine letters',
  'guest-policies.minimum-uppercase': 'Hoofdletters',
  'guest-policies.minimum-hint': 'Ten minste, van 0 tot en met 16',
  'guest-policies.password': 'Wachtwoorden',
  'guest-policies.password-length-hint': 'Van 4 tot en met 128',
  'guest-policies.specials': 'Speciale tekens die meetellen',
  'guest-policies.specials-hint':
    'Het eerste scheidt de groepen van een wachtwoord. Niet < > / , % en geen spatie.',
  'guest-policies.lifetime': 'Een wachtwoord verloopt na',
  'guest-policies.lifetime-hint': 'Van 1 tot en met 3650. Leeg: het verloopt met het account.',
  'guest-policies.when': 'Geldt voor wat vanaf nu wordt gemaakt. Bestaande accounts blijven zoals ze zijn.',
  'guest-policies.saved': 'Opgeslagen. Geldt voor wat vanaf nu wordt gemaakt.',
  'guest-policies.examples': 'Wat nu zou worden gemaakt',
  'guest-policies.examples-text': 'Volgens het opgeslagen beleid. Niemand heeft deze.',
  'guest-policies.example-known': '{name}, {address}',
  'guest-policies.example-random': 'Willekeurige gebruikersnamen',
  'guest-policies.example-passwords': 'Wachtwoorden',
  'guest-policies.help-known': 'Bekende gasten',
  'guest-policies.help-known-text':
    'Namen worden geschreven met letters die elk toetsenbord heeft. Zouden twee gasten dezelfde naam krijgen, dan krijgt de tweede een nummer. Voor Japanse namen waarvan niemand de lezing kan weten, wordt een willekeurige naam gemaakt.',
  'guest-policies.help-random': 'Willekeurige namen',
  'guest-policies.help-random-text':
    'Ze bestaan uit lettergrepen en cijfers die moeilijk te verwarren zijn. Een sponsorgroep kan er een begin aan geven.',
  'guest-policies.help-readable': 'Waarom wachtwoorden er zo uitzien',
  'guest-policies.help-readable-text':
    'Gasten typen ze op een telefoon, en sponsors lezen ze voor. Groepen van lettergrepen en cijfers zijn makkelijk uit te spreken, en het zijn er te veel om te raden: na onjuiste pogingen wordt het account vergrendeld.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
