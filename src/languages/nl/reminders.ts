// Settings › Reminders: who is reminded, when, and who would be today.
import type { REMINDER_WORDS as ENGLISH } from '../en/reminders.ts';

export const REMINDER_WORDS = {
  'reminders.purpose': 'Wie een e-mail krijgt voordat een wachtwoord of gastaccount verloopt, en wanneer.',
  'reminders.saved': 'Opgeslagen. Geldt vanaf de volgende controle, binnen een uur.',
  'reminders.administrators': 'Wachtwoorden van beheerders en sponsors',
  'reminders.administrators-text': 'Ingeschakelde accounts met een e-mailadres.',
  'reminders.no-lifetime':
    'Wachtwoorden verlopen nu niet: in het wachtwoordbeleid is geen geldigheidsduur ingesteld.',
  'reminders.to-policy': 'Wachtwoordbeleid wijzigen',
  'reminders.network-users': 'Wachtwoorden van netwerkgebruikers',
  'reminders.network-users-text':
    'Ingeschakelde gebruikers met een e-mailadres van wie Foyer het wachtwoord bewaart, als dat kan verlopen.',
  'reminders.guests': 'Gastaccounts',
  'reminders.guests-text':
    'Gasten van typen met een verloopmelding per e-mail. Hoelang vóór het einde die komt, wordt bij elk gasttype ingesteld.',
  'reminders.to-guest-types': 'Gasttypen',
  'reminders.on': 'Herinneringen verzenden',
  'reminders.first': 'Eerste herinnering',
  'reminders.first-hint': 'Vóór het einde, van 1 tot en met 3650',
  'reminders.repeats': 'Herhalen op',
  'reminders.repeats-hint': 'Dagen vóór het einde, gescheiden door komma’s. Ten hoogste één e-mail per dag.',
  'reminders.unused': 'Ook gasten die zich nooit hebben aangemeld',
  'reminders.today': 'Herinneringen vandaag',
  'reminders.today-none': 'Vandaag krijgt niemand meer een herinnering.',
  'reminders.today-count':
    '{count, plural, one {# persoon krijgt vóór middernacht een herinnering.} other {# personen krijgen vóór middernacht een herinnering.}}',
  'reminders.without': 'Zonder e-mailadres',
  'reminders.without-text':
    '{count, plural, one {# persoon kan geen herinnering krijgen, hoewel er binnenkort iets verloopt.} other {# personen kunnen geen herinnering krijgen, hoewel er binnenkort iets verloopt.}}',
  'reminders.first-shown': 'De eerste {shown, number} worden getoond.',
  'reminders.who': 'Gebruikersnaam',
  'reminders.what': 'Wat verloopt',
  'reminders.what-administrator-password': 'Wachtwoord van een account',
  'reminders.what-network-user-password': 'Wachtwoord van een netwerkgebruiker',
  'reminders.what-guest-account': 'Gastaccount',
  'reminders.address': 'E-mail',
  'reminders.no-address': 'Geen adres',
  'reminders.ends': 'Verloopt',
  'reminders.stage': 'Herinnering',
  'reminders.stage-days': '{count, plural, one {# dag ervoor} other {# dagen ervoor}}',
  'reminders.stage-notice': 'Verloopmelding',
  'reminders.help-once': 'Hoe vaak iemand een herinnering krijgt',
  'reminders.help-once-text':
    'Elke herinnering wordt één keer verzonden. Draaide Foyer niet, dan worden gemiste herinneringen niet alsnog verzonden, maar wel de volgende. Wie het wachtwoord wijzigt of van wie het account wordt verlengd, krijgt er geen meer totdat het nieuwe einde nadert.',
  'reminders.help-more-time': 'Om meer tijd vragen',
  'reminders.help-more-time-text':
    'De e-mail aan een gast heeft een knop om een verlenging aan te vragen. De sponsor krijgt daar een e-mail over en ziet het verzoek onder Meldingen in de sponsorportal.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
