// Admin Access › Administrators.
import type { ADMINISTRATOR_WORDS as ENGLISH } from '../en/administrators.ts';

export const ADMINISTRATOR_WORDS = {
  'administrators.purpose': 'Wie zich bij deze console mag aanmelden, en wat ieder mag doen.',
  'administrators.add': 'Beheerder toevoegen',
  'administrators.add-text':
    'Iemand anders krijgt een eigen account. Niemand deelt er een: de audit vermeldt wie wat heeft gedaan.',
  'administrators.search': 'Gebruikersnaam, naam of e-mailadres',
  'administrators.account': 'Account',
  'administrators.display-name': 'Naam',
  'administrators.email': 'E-mail',
  'administrators.includes-alarms': 'Systeemalarmen opnemen in e-mails',
  'administrators.includes-alarms-hint':
    'Alarmen van Foyer zelf gaan naar dit adres, zoals een clientgeheim dat verloopt.',
  'administrators.alarms-short': 'Alarmen',
  'administrators.yes': 'Ja',
  'administrators.none': 'Geen',
  'administrators.never': 'Nooit',
  'administrators.set-up': 'Ingesteld',
  'administrators.role': 'Rol',
  'administrators.role-text':
    'Een rol is alles wat iemand mag. De rol kan later worden gewijzigd; open sessies eindigen dan.',
  'administrators.may': 'Rol van deze beheerder',
  'administrators.role-super-admin': 'Superbeheerder',
  'administrators.role-super-admin-text':
    'Mag alles, ook met beheerders, API-sleutels en het wachtwoordbeleid.',
  'administrators.role-mail-admin': 'E-mailbeheerder',
  'administrators.role-mail-admin-text':
    'Stelt e-mail, proxy’s en certificaten in, leest en behandelt elk bericht. Ziet geen beheerders en geen audit.',
  'administrators.role-guest-admin': 'Gastenbeheerder',
  'administrators.role-guest-admin-text':
    'Beheert gasten, hun instellingen en sponsors. Ziet wat er van e-mails aan gasten is geworden, maar niet wat erin stond.',
  'administrators.role-read-only': 'Alleen-lezen',
  'administrators.role-read-only-text':
    'Ziet instellingen, het logboek, gasten, sponsors, beheerders en de audit. Wijzigt niets en leest geen e-mail.',
  'administrators.role-sponsor': 'Sponsor',
  'administrators.role-sponsor-text':
    'Werkt in de sponsorportal met gastaccounts, voor zover sponsorgroepen dat toestaan. Heeft geen toegang tot deze console.',
  'administrators.state': 'Status',
  'administrators.state-enabled': 'Ingeschakeld',
  'administrators.state-locked': 'Vergrendeld',
  'administrators.state-disabled': 'Uitgeschakeld',
  'administrators.second-factor': 'Tweede factor',
  'administrators.last-sign-in': 'Laatste aanmelding',
  'administrators.password-changed': 'Wachtwoord gewijzigd',
  'administrators.password-ends': 'Wachtwoord verloopt',
  'administrators.locked-until': 'Vergrendeld tot',
  'administrators.added-on': 'Toegevoegd',
  'administrators.first-password': 'Eerste wachtwoord',
  'administrators.must-change': 'Moet bij de eerste aanmelding worden gewijzigd',
  'administrators.must-change-hint':
    'U kent het ook. Laat dit aan, tenzij het account voor een programma is.',
  'administrators.own':
    'Dit is uw eigen account. Wachtwoord, tweede factor, taal en thema staan op een eigen pagina.',
  'administrators.standing': 'Stand van zaken',
  'administrators.actions': 'Acties',
  'administrators.sponsor-groups': 'Sponsorgroepen kiezen',
  'administrators.sponsor-groups-text':
    'Een beheerder die in een sponsorgroep zit, meldt zich ook bij de sponsorportal aan.',
  'administrators.unlock': 'Ontgrendelen',
  'administrators.set-password': 'Wachtwoord instellen',
  'administrators.set-password-title': 'Wachtwoord instellen voor {name}',
  'administrators.set-password-text':
    'Geef het door langs een weg die alleen u beiden gebruikt. Het moet bij de volgende aanmelding worden gewijzigd, en alle sessies van het account eindigen nu.',
  'administrators.reset-factor': 'Tweede factor opnieuw instellen',
  'administrators.reset-factor-title': 'Tweede factor van {name} opnieuw instellen?',
  'administrators.reset-factor-text':
    'De verificatie-app en de herstelcodes van {name} werken niet meer, en alle sessies eindigen. Aanmelden kan met alleen het wachtwoord totdat een nieuwe tweede factor is ingesteld. Vergewis u ervan dat {name} zelf erom vraagt.',
  'administrators.enable': 'Inschakelen',
  'administrators.disable': 'Uitschakelen',
  'administrators.disable-title': '{name} uitschakelen?',
  'administrators.disable-text':
    '{name} kan zich niet aanmelden totdat het account weer is ingeschakeld. Open sessies eindigen nu, en de API-sleutels van het account werken zolang niet.',
  'administrators.end-sessions': 'Alle sessies beëindigen',
  'administrators.end-sessions-title': 'Alle sessies van {name} beëindigen?',
  'administrators.end-sessions-text': '{name} wordt overal afgemeld en kan zich weer aanmelden.',
  'administrators.delete': 'Verwijderen',
  'administrators.delete-title': '{name} verwijderen?',
  'administrators.delete-text':
    'Het account en de bijbehorende sessies en API-sleutels verdwijnen definitief. Wat {name} heeft gedaan, blijft in de audit. Uitschakelen bewaart alles.',
  'administrators.added': '{name} is toegevoegd.',
  'administrators.changed': '{name} is opgeslagen.',
  'administrators.enabled': '{name} kan zich weer aanmelden.',
  'administrators.disabled': '{name} kan zich niet meer aanmelden.',
  'administrators.unlocked': '{name} is ontgrendeld.',
  'administrators.password-set': '{name} heeft een nieuw wachtwoord.',
  'administrators.factor-reset': '{name} meldt zich aan met alleen het wachtwoord.',
  'administrators.sessions-ended': '{name} is overal afgemeld.',
  'administrators.deleted': '{name} is verwijderd.',
  'administrators.help-roles': 'Rollen',
  'administrators.help-roles-text':
    'Niemand geeft een rol met meer rechten dan de eigen rol, niemand wijzigt of verwijdert hier het eigen account, en de laatste superbeheerder die zich kan aanmelden, blijft dat.',
  'administrators.help-locked': 'Vergrendelde accounts',
  'administrators.help-locked-text':
    'Na meerdere onjuiste wachtwoorden wacht een account, elke keer langer. Het gaat vanzelf weer open; Ontgrendelen opent het nu. Wie op de server opdrachten uitvoert, kan “foyer admins unlock” gebruiken.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
