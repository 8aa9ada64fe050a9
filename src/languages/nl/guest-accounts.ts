// Manage Accounts: the list of guest accounts, what is done with them, and the page of one.
import type { GUEST_ACCOUNT_WORDS as ENGLISH } from '../en/guest-accounts.ts';

export const GUEST_ACCOUNT_WORDS = {
  'guest-accounts.accounts': 'Gastaccounts',
  'guest-accounts.username': 'Gebruikersnaam',
  'guest-accounts.state': 'Status',
  'guest-accounts.first-name': 'Voornaam',
  'guest-accounts.last-name': 'Achternaam',
  'guest-accounts.email': 'E-mailadres',
  'guest-accounts.phone': 'Mobiel nummer',
  'guest-accounts.ends': 'Vervaldatum',
  'guest-accounts.time-left': 'Resterend',
  'guest-accounts.company': 'Bedrijf',
  'guest-accounts.guest-type': 'Gasttype',
  'guest-accounts.location': 'Locatie',
  'guest-accounts.sponsor': 'Sponsor',
  'guest-accounts.created': 'Gemaakt',
  'guest-accounts.person-visited': 'Bezochte persoon',
  'guest-accounts.state-created': 'Gemaakt',
  'guest-accounts.state-active': 'Actief',
  'guest-accounts.state-pending': 'Wacht op goedkeuring',
  'guest-accounts.state-denied': 'Afgewezen',
  'guest-accounts.state-suspended': 'Opgeschort',
  'guest-accounts.state-expired': 'Verlopen',
  'guest-accounts.search-hint': 'Naam, adres of bedrijf',
  'guest-accounts.filter': 'Filteren',
  'guest-accounts.columns': 'Kolommen',
  'guest-accounts.columns-more': 'Meer kolommen',
  'guest-accounts.columns-show': 'Deze kolommen tonen',
  'guest-accounts.export': 'CSV exporteren',
  'guest-accounts.empty': 'Nog geen gastaccounts',
  'guest-accounts.empty-text':
    'Accounts die u maakt, komen hier te staan, met hoelang ze geldig zijn en wat ermee kan worden gedaan.',
  'guest-accounts.no-group': 'U zit in geen enkele sponsorgroep',
  'guest-accounts.no-group-text':
    'Een sponsorgroep bepaalt welke gastaccounts u mag maken en beheren. Vraag een gastenbeheerder om u aan een groep toe te voegen.',
  'guest-accounts.none': 'Geen account voldoet aan het filter',
  'guest-accounts.none-text': 'Er is niets gevonden voor {filter}.',
  'guest-accounts.filter-batch': 'één reeks',
  'guest-accounts.only-batch': 'Alleen de accounts van één reeks worden getoond.',
  'guest-accounts.selected': '{count} geselecteerd',
  'guest-accounts.elsewhere': 'Op andere pagina’s: {count}.',
  'guest-accounts.clear-picks': 'Selectie wissen',
  'guest-accounts.all-matching':
    '{count, plural, one {Het ene account} other {Alle # accounts}} van deze lijst selecteren, op elke pagina',
  'guest-accounts.too-many-for-all':
    'Meer dan {most, number} accounts voldoen. Verfijn de lijst om ze allemaal tegelijk te selecteren.',
  'guest-accounts.effect-none':
    'Selecteer accounts en kies daarna wat u wilt doen. Elke knop zegt voor hoeveel accounts hij geldt.',
  'guest-accounts.effect':
    '{count, plural, one {Voor # van de {total} geselecteerde accounts kunnen de inloggegevens opnieuw worden verzonden.} other {Voor # van de {total} geselecteerde accounts kunnen de inloggegevens opnieuw worden verzonden.}}',
  'guest-accounts.effect-rest': 'De overige: {states}.',
  'guest-accounts.effect-hint': 'Elke knop zegt voor hoeveel accounts hij geldt.',
  'guest-accounts.do-edit': 'Bewerken',
  'guest-accounts.do-resend': 'Opnieuw verzenden',
  'guest-accounts.do-extend': 'Verlengen',
  'guest-accounts.do-suspend': 'Opschorten',
  'guest-accounts.do-delete': 'Verwijderen',
  'guest-accounts.do-reset-password': 'Nieuw wachtwoord',
  'guest-accounts.do-reinstate': 'Herstellen',
  'guest-accounts.do-refresh': 'Vernieuwen',
  'guest-accounts.do-more': 'Meer',
  'guest-accounts.edit-one': 'Selecteer precies één account om het te bewerken.',
  'guest-accounts.nothing-selected': 'Er was geen account geselecteerd. Er is niets gewijzigd.',

  'guest-accounts.title-resend': 'Inloggegevens opnieuw verzenden',
  'guest-accounts.title-extend': 'Accounts verlengen',
  'guest-accounts.title-suspend': 'Accounts opschorten',
  'guest-accounts.title-delete': 'Accounts verwijderen',
  'guest-accounts.title-reset-password': 'Wachtwoorden opnieuw instellen',
  'guest-accounts.title-reinstate': 'Accounts herstellen',
  'guest-accounts.applies-all':
    '{count, plural, one {Geldt voor het geselecteerde account.} other {Geldt voor alle # geselecteerde accounts.}}',
  'guest-accounts.applies-some': 'Geldt voor {count, number} van de {total, number} geselecteerde accounts.',
  'guest-accounts.applies-none':
    '{total, plural, one {Dit kan niet met het geselecteerde account.} other {Dit kan met geen van de # geselecteerde accounts.}}',
  'guest-accounts.effect-of-extend': 'De gasten krijgen meer tijd; een verlopen account werkt weer.',
  'guest-accounts.effect-of-suspend':
    'Gasten worden afgemeld en kunnen zich niet aanmelden totdat het account is hersteld.',
  'guest-accounts.effect-of-delete':
    'Gasten worden afgemeld. Een verwijderd account kan niet worden teruggehaald.',
  'guest-accounts.effect-of-reset-password': 'De huidige wachtwoorden werken dan niet meer.',
  'guest-accounts.effect-of-reinstate':
    'De accounts werken weer als voorheen. Een account waarvan de tijd om is, krijgt de status Verlopen en kan daarna worden verlengd.',
  'guest-accounts.which': 'Welke accounts',
  'guest-accounts.left-out': 'Overgeslagen',
  'guest-accounts.left-out-own-password':
    'de gast heeft zelf een wachtwoord gekozen; stel het opnieuw in om een nieuw te verzenden',
  'guest-accounts.left-out-gone': 'bestaat niet meer, of hoort niet bij uw accounts',
  'guest-accounts.unnamed': 'Een account',
  'guest-accounts.and-others': '{count, plural, one {en # ander} other {en # andere}}',

  'guest-accounts.deliver': 'Melding bezorgen via:',
  'guest-accounts.print': 'Afdrukken',
  'guest-accounts.print-hint':
    '{count, plural, one {Opent een toegangsbriefje voor de gast} other {Opent een toegangsbriefje voor elke gast}}',
  'guest-accounts.by-email': 'E-mail',
  'guest-accounts.no-address':
    '{count, plural, one {# gast heeft geen e-mailadres} other {# gasten hebben geen e-mailadres}}',
  'guest-accounts.to-me': 'En aan mij',
  'guest-accounts.summary': 'Overzicht aan mij sturen',
  'guest-accounts.summary-hint':
    '{count, plural, one {Eén bericht met het account} other {Eén bericht met alle # accounts}}',
  'guest-accounts.copy-me': 'Kopie aan mij',
  'guest-accounts.copy-me-hint': 'Hetzelfde bericht dat de gast krijgt',
  'guest-accounts.copy-me-without-password': 'Het bericht dat de gast krijgt, zonder het wachtwoord',
  'guest-accounts.sponsor-email': 'E-mailadres van de sponsor',
  'guest-accounts.reset-shown':
    'Zonder een van deze keuzes worden de nieuwe wachtwoorden één keer getoond, hier.',
  'guest-accounts.no-way-chosen': 'Kies ten minste één manier van bezorgen.',
  'guest-accounts.no-way-for-all':
    'Kies een manier die elke gast bereikt: sommige gasten hebben geen e-mailadres.',
  'guest-accounts.no-own-address': 'Voer het adres in waar het overzicht of de kopie naartoe gaat.',

  'guest-accounts.extend-how': 'Hoelang',
  'guest-accounts.extend-by': 'Met een duur',
  'guest-accounts.extend-until': 'Tot een datum en tijd',
  'guest-accounts.extend-value': 'Extra tijd',
  'guest-accounts.extend-unit': 'Eenheid',
  'guest-accounts.days': 'Dagen',
  'guest-accounts.hours': 'Uren',
  'guest-accounts.minutes': 'Minuten',
  'guest-accounts.until': 'Nieuw einde',
  'guest-accounts.until-hint': 'Volgens de klok van {location} ({zone}).',
  'guest-accounts.extend-preview': 'Nieuw einde tonen',
  'guest-accounts.new-ends': 'Nieuw einde per account',
  'guest-accounts.new-end': '{from} wordt {to}',
  'guest-accounts.longest': '{type}: uiterlijk tot {end}',
  'guest-accounts.reason': 'Reden',
  'guest-accounts.reason-hint': 'Zichtbaar voor wie het account bekijkt.',
  'guest-accounts.not-done': 'Er is niets gedaan: {reason}',
  'guest-accounts.not-done-yet':
    '{count, plural, one {Niet uitgevoerd: # veld moet worden gewijzigd} other {Niet uitgevoerd: # velden moeten worden gewijzigd}}',

  'guest-accounts.go-resend': 'Opnieuw verzenden aan {count, plural, one {# gast} other {# gasten}}',
  'guest-accounts.go-extend': '{count, plural, one {# account} other {# accounts}} verlengen',
  'guest-accounts.go-suspend': '{count, plural, one {# account} other {# accounts}} opschorten',
  'guest-accounts.go-delete': '{count, plural, one {# account} other {# accounts}} verwijderen',
  'guest-accounts.go-reset-password': '{count, plural, one {# wachtwoord} other {# wachtwoorden}} instellen',
  'guest-accounts.go-reinstate': '{count, plural, one {# account} other {# accounts}} herstellen',
  'guest-accounts.done-resend': 'Opnieuw verzonden aan {count, plural, one {# gast} other {# gasten}}.',
  'guest-accounts.done-extend':
    '{count, plural, one {# account is verlengd.} other {# accounts zijn verlengd.}}',
  'guest-accounts.done-suspend':
    '{count, plural, one {# account is opgeschort.} other {# accounts zijn opgeschort.}}',
  'guest-accounts.done-delete':
    '{count, plural, one {# account is verwijderd.} other {# accounts zijn verwijderd.}}',
  'guest-accounts.done-reset-password':
    '{count, plural, one {# wachtwoord is opnieuw ingesteld.} other {# wachtwoorden zijn opnieuw ingesteld.}}',
  'guest-accounts.done-reinstate':
    '{count, plural, one {# account is hersteld.} other {# accounts zijn hersteld.}}',
  'guest-accounts.done-mailed': 'Per e-mail verzonden aan {count, plural, one {# gast} other {# gasten}}.',
  'guest-accounts.done-summary': 'Het overzicht is naar u onderweg.',
  'guest-accounts.done-mail-off':
    'E-mail aan gasten is uitgeschakeld: er is niets verzonden. Vraag een beheerder dit in te schakelen bij de instellingen voor gastmail of de SMTP-server in te stellen.',
  'guest-accounts.done-left-out':
    '{count, plural, one {# account is overgeslagen.} other {# accounts zijn overgeslagen.}}',

  'guest-accounts.new-passwords': 'Nieuwe wachtwoorden',
  'guest-accounts.new-passwords-text':
    'Geef elke gast het eigen wachtwoord door. Ze worden alleen deze keer getoond.',
  'guest-accounts.back-to-list': 'Terug naar Accounts beheren',
  'guest-accounts.print-slips': '{count, plural, one {Briefje afdrukken} other {Briefjes afdrukken}}',
  'guest-accounts.slips-title':
    '{count, plural, one {# toegangsbriefje om af te drukken} other {# toegangsbriefjes om af te drukken}}',
  'guest-accounts.slips-none': 'Geen toegangsbriefje om af te drukken',
  'guest-accounts.slips-none-text':
    'Geen van deze accounts is in gebruik en hoort bij u. Ga terug naar de lijst en selecteer opnieuw.',
  'guest-accounts.slips-left-out':
    '{count, plural, one {# account heeft geen briefje: het is niet in gebruik, of hoort niet bij u.} other {# accounts hebben geen briefje: ze zijn niet in gebruik, of horen niet bij u.}}',
  'guest-accounts.one-a-page': 'Eén briefje per pagina',
  'guest-accounts.done': 'Klaar',

  'guest-accounts.term': 'Geldig',
  'guest-accounts.term-from-to': '{from} tot {to} ({zone})',
  'guest-accounts.term-from-first':
    '{amount} vanaf de eerste aanmelding, die vóór {end} ({zone}) moet plaatsvinden',
  'guest-accounts.amount-days': '{count, plural, one {# dag} other {# dagen}}',
  'guest-accounts.amount-hours': '{count, plural, one {# uur} other {# uur}}',
  'guest-accounts.amount-minutes': '{count, plural, one {# minuut} other {# minuten}}',
  'guest-accounts.first-sign-in': 'Eerste aanmelding',
  'guest-accounts.not-signed-in': 'Nog niet',
  'guest-accounts.suspend-reason': 'Reden van opschorten',
  'guest-accounts.no-reason': 'Er is geen reden opgegeven',
  'guest-accounts.batch': 'Reeks',
  'guest-accounts.batch-open': 'De accounts van deze reeks',
  'guest-accounts.mails': 'E-mail',
  'guest-accounts.mails-open': 'E-mail aan {address}',
  'guest-accounts.credentials': 'Inloggegevens',
  'guest-accounts.password': 'Wachtwoord',
  'guest-accounts.show-password': 'Wachtwoord tonen',
  'guest-accounts.password-own': 'De gast heeft zelf een wachtwoord gekozen, dat verder niemand kent.',
  'guest-accounts.password-hidden': 'Wordt pas getoond als u erom vraagt.',
  'guest-accounts.account': 'Account',
  'guest-accounts.person': 'Gast',
  'guest-accounts.visit': 'Bezoek',
  'guest-accounts.type-fields': 'Gevraagd door {type}',
  'guest-accounts.person-visited-hint': 'Een e-mailadres of een naam',
  'guest-accounts.reason-for-visit': 'Reden van het bezoek',
  'guest-accounts.language': 'Taal van de gast',
  'guest-accounts.ssid': 'Wifinetwerk (SSID)',
  'guest-accounts.no-ssid': 'Geen',
  'guest-accounts.type-hint': 'Een ander type of een andere locatie laat het einde zoals het is.',
  'guest-accounts.save': 'Opslaan',
  'guest-accounts.saved': '{username} is opgeslagen.',
  'guest-accounts.acts': 'Wat u ermee kunt doen',
  'guest-accounts.cannot-edit': 'Geen van uw sponsorgroepen staat toe dat u accounts wijzigt.',
  'guest-accounts.help-select': 'Selecteren',
  'guest-accounts.help-select-text':
    'Wat is geselecteerd, blijft geselecteerd terwijl u zoekt, sorteert en bladert. Elke knop zegt voor hoeveel van de geselecteerde accounts hij geldt; de andere blijven zoals ze zijn, en u ziet welke dat zijn voordat er iets gebeurt.',
  'guest-accounts.help-states': 'Statussen',
  'guest-accounts.help-states-text':
    'Gemaakt: nog niet aangemeld. Actief: aangemeld, of van een type waarvoor aanmelden niet nodig is. Opgeschort: stilgezet totdat het wordt hersteld. Verlopen: de tijd is om; het kan worden verlengd totdat het wordt opgeschoond.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
