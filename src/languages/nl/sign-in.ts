// First start, sign-in, second factor, change of password.
import type { SIGN_IN_WORDS as ENGLISH } from '../en/sign-in.ts';

export const SIGN_IN_WORDS = {
  'sign-in.title': 'Aanmelden',
  'sign-in.where': 'Beheer van {node}',
  'sign-in.user-name': 'Gebruikersnaam',
  'sign-in.password': 'Wachtwoord',
  'sign-in.submit': 'Aanmelden',
  'sign-in.refused-title': 'U bent niet aangemeld',
  'sign-in.refused': 'De gebruikersnaam of het wachtwoord is onjuist.',
  'sign-in.wrong-portal': 'Dit account is voor de sponsorportal, niet voor hier.',
  'sign-in.to-sponsor-portal': 'Naar de sponsorportal',
  'sign-in.locked':
    'Te veel pogingen. Wacht {minutes, plural, one {# minuut} other {# minuten}} en probeer het opnieuw, of laat op de server “foyer admins unlock” uitvoeren.',
  'sign-in.throttled':
    'Te veel pogingen vanaf dit adres. Wacht {minutes, plural, one {# minuut} other {# minuten}} en probeer het opnieuw.',
  'sign-in.needs-https':
    'Voor aanmelden is HTTPS nodig: via gewoon HTTP kunnen het wachtwoord en de sessie onderweg worden gelezen. Open deze pagina via het https://-adres.',
  'sign-in.first-start':
    'Er is nog geen beheerder. Open de eenmalige koppeling die “foyer serve” bij het starten heeft getoond.',
  'sign-in.cannot': 'Ik kan me niet aanmelden',
  'sign-in.cannot-help':
    'Een andere beheerder kan onder Beheerderstoegang een nieuw wachtwoord instellen. Wie op de server opdrachten kan uitvoeren, kan “foyer admins unlock”, “reset-password” en “reset-second-factor” gebruiken.',
  'sign-in.where-sponsor': 'Om gastaccounts te maken, te beheren en goed te keuren',
  'sign-in.locked-sponsor':
    'Te veel pogingen. Wacht {minutes, plural, one {# minuut} other {# minuten}} en probeer het opnieuw, of vraag een gastenbeheerder het account te ontgrendelen.',
  'sign-in.cannot-help-sponsor':
    'Een gastenbeheerder kan uw account ontgrendelen, een nieuw wachtwoord instellen en de tweede factor opnieuw instellen.',
  'second-factor.title': 'Tweede stap',
  'second-factor.explain': 'Open uw verificatie-app en typ de zes cijfers die deze voor Foyer toont.',
  'second-factor.code': 'Code',
  'second-factor.code-hint': 'Zes cijfers, of een van uw herstelcodes',
  'second-factor.submit': 'Doorgaan',
  'second-factor.refused': 'Deze code is onjuist of al gebruikt. Wacht op de volgende.',
  'held.title': 'U was afgemeld voordat dit werd verzonden',
  'held.sign-in': 'Wat u hebt getypt, is bewaard. Meld u aan en kies of het wordt verzonden.',
  'held.question': 'Wat u hebt getypt, is bewaard, behalve wachtwoorden en bestanden. Nu verzenden?',
  'held.send': 'Nu verzenden',
  'held.leave': 'Niet verzenden',
  'held.fields': 'Wat wordt verzonden',
  'new-password.title': 'Kies een nieuw wachtwoord',
  'new-password.explain': 'Het wachtwoord waarmee u zich hebt aangemeld, mag niet meer worden gebruikt.',
  'new-password.current': 'Huidig wachtwoord',
  'new-password.next': 'Nieuw wachtwoord',
  'new-password.hint':
    'Ten minste {length, plural, one {# teken} other {# tekens}}. Een zin is beter dan een woord.',
  'new-password.submit': 'Dit wachtwoord gebruiken',
  'first-start.title': 'Welkom bij Foyer',
  'first-start.explain': 'Maak de eerste beheerder aan. Deze mag alles en kan andere beheerders toevoegen.',
  'first-start.display-name': 'Uw naam',
  'first-start.email': 'E-mailadres',
  'first-start.email-hint': 'Voor alarmen en herinneringen',
  'first-start.submit': 'Beheerder aanmaken',
  'first-start.used-title': 'Deze koppeling is gebruikt of verlopen',
  'first-start.used':
    'Heeft nog niemand zich aangemeld, voer dan op de server “foyer admins first-start-link” uit voor een nieuwe.',
  'first-start.sign-in': 'Aanmelden',
  'first-start.done': 'Welkom. U bent aangemeld.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
