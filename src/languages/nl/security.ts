// Settings › Security.
import type { SECURITY_WORDS as ENGLISH } from '../en/security.ts';

export const SECURITY_WORDS = {
  'security.purpose':
    'Waaraan een wachtwoord van een beheerder moet voldoen, en hoelang iemand aangemeld blijft.',
  'security.policy': 'Wachtwoordbeleid',
  'security.policy-text':
    'Geldt wanneer een wachtwoord wordt gekozen. Bestaande wachtwoorden blijven zoals ze zijn totdat ze worden gewijzigd.',
  'security.minimum-length': 'Minimale lengte',
  'security.minimum-length-hint': 'Van 8 tot en met 128. Lengte beschermt beter dan leestekens en cijfers.',
  'security.characters': 'tekens',
  'security.refuses-common': 'Veelgebruikte wachtwoorden weigeren',
  'security.refuses-common-hint':
    'Bijna 50.000 die aanvallers als eerste proberen, varianten ervan, en reeksen zoals 123456789012.',
  'security.history': 'Wachtwoorden die niet opnieuw mogen',
  'security.history-hint': 'Van 0 tot en met 24. Het huidige wachtwoord mag nooit opnieuw.',
  'security.passwords': 'wachtwoorden',
  'security.lifetime': 'Een wachtwoord verloopt na',
  'security.lifetime-hint': 'Van 1 tot en met 3650. Leeg: het verloopt niet.',
  'security.days': 'dagen',
  'security.sessions': 'Sessies',
  'security.sessions-text': 'Het einde dat het eerst komt, telt. Daarna moet men zich opnieuw aanmelden.',
  'security.idle': 'Een inactieve sessie eindigt na',
  'security.idle-hint': 'Van 5 tot en met 1440',
  'security.sponsor-idle': 'Een inactieve sessie in de sponsorportal eindigt na',
  'security.sponsor-idle-hint':
    'Van 1 tot en met 240. Een minuut vooraf vraagt de pagina of er nog iemand is.',
  'security.minutes': 'minuten',
  'security.absolute': 'Elke sessie eindigt na',
  'security.absolute-hint': 'Van 1 tot en met 168, ook bij activiteit',
  'security.hours': 'uur',
  'security.no': 'Nee',
  'security.when': 'Sessietijden gelden meteen, ook voor open sessies.',
  'security.saved': 'Opgeslagen. Geldt vanaf nu.',
  'security.help-length': 'Waarom geen regels over cijfers en leestekens?',
  'security.help-length-text':
    'Ze maken wachtwoorden gelijkaardig en moeilijk te onthouden. NIST (SP 800-63B) vraagt in plaats daarvan om lengte en een lijst van wat iedereen probeert.',
  'security.help-lifetime': 'Moeten wachtwoorden verlopen?',
  'security.help-lifetime-text':
    'NIST raadt het af: men wijzigt dan één teken. Stel een duur in als uw regels daarom vragen; Cisco ISE heeft 45 dagen.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
