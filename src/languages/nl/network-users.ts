// Identity Management › Network Users, and the settings of their passwords.
import type { NETWORK_USER_WORDS as ENGLISH } from '../en/network-users.ts';

export const NETWORK_USER_WORDS = {
  'network-users.purpose':
    'Personen met een account voor het netwerk van wie Foyer het wachtwoord bewaart, en die een herinnering krijgen voordat het verloopt.',
  'network-users.add': 'Netwerkgebruiker toevoegen',
  'network-users.add-purpose':
    'Iemand die zich bij het netwerk aanmeldt met een wachtwoord dat hier wordt bewaard.',
  'network-users.import': 'Importeren',
  'network-users.export': 'CSV exporteren',
  'network-users.empty': 'Nog geen netwerkgebruikers',
  'network-users.empty-text':
    'Voeg ze een voor een toe, of importeer ze uit een CSV-bestand. Ieder krijgt per e-mail een herinnering voordat het wachtwoord verloopt.',
  'network-users.none': 'Geen netwerkgebruiker voldoet aan het filter',
  'network-users.search': 'Gebruikersnaam, naam, e-mail of groep',
  'network-users.list': 'Netwerkgebruikers',
  'network-users.all': 'Alle',
  'network-users.state': 'Status',
  'network-users.state-enabled': 'Ingeschakeld',
  'network-users.state-disabled': 'Uitgeschakeld',
  'network-users.state-password-expired': 'Wachtwoord verlopen',
  'network-users.state-account-expired': 'Account verlopen',
  'network-users.only': 'Alleen',
  'network-users.only-address': 'Zonder adres ({count, number})',
  'network-users.only-password': 'Zonder wachtwoord ({count, number})',
  'network-users.group': 'Groep',
  'network-users.person': 'Naam',
  'network-users.email': 'E-mail',
  'network-users.no-address': 'Geen adres',
  'network-users.password': 'Wachtwoord',
  'network-users.password-left': 'Wachtwoord verloopt',
  'network-users.elsewhere': 'Bewaard in {store}',
  'network-users.not-set': 'Nog niet ingesteld',
  'network-users.never': 'Verloopt niet',
  'network-users.account-until': 'Account tot en met',
  'network-users.selected': '{count} geselecteerd',
  'network-users.enable': 'Inschakelen',
  'network-users.disable': 'Uitschakelen',
  'network-users.remove': 'Verwijderen',
  'network-users.nothing-selected': 'Er was niemand geselecteerd. Vink aan om wie het gaat.',
  'network-users.disable-title':
    '{count, plural, one {# netwerkgebruiker uitschakelen?} other {# netwerkgebruikers uitschakelen?}}',
  'network-users.disable-text':
    'Wie is uitgeschakeld, krijgt geen herinneringen en kan het wachtwoord niet wijzigen. Alles blijft bewaard, en inschakelen kan later weer.',
  'network-users.remove-title':
    '{count, plural, one {# netwerkgebruiker verwijderen?} other {# netwerkgebruikers verwijderen?}}',
  'network-users.remove-text':
    'De accounts en de wachtwoorden ervan verdwijnen definitief. Uitschakelen bewaart alles.',
  'network-users.which': 'De geselecteerde gebruikers',
  'network-users.and-others': '{count, plural, one {en # ander} other {en # anderen}}',
  'network-users.enabled':
    '{count, plural, =0 {Ze waren al ingeschakeld.} one {# netwerkgebruiker is ingeschakeld.} other {# netwerkgebruikers zijn ingeschakeld.}}',
  'network-users.disabled':
    '{count, plural, =0 {Ze waren al uitgeschakeld.} one {# netwerkgebruiker is uitgeschakeld.} other {# netwerkgebruikers zijn uitgeschakeld.}}',
  'network-users.removed':
    '{count, plural, one {# netwerkgebruiker is verwijderd.} other {# netwerkgebruikers zijn verwijderd.}}',
  'network-users.added': '{name} is toegevoegd.',
  'network-users.changed': '{name} is opgeslagen.',
  'network-users.account': 'Account',
  'network-users.user-name-hint': 'Wat iemand typt om zich bij het netwerk aan te melden',
  'network-users.first-name': 'Voornaam',
  'network-users.last-name': 'Achternaam',
  'network-users.name-alias': 'Naamalias',
  'network-users.name-alias-hint': 'Hoe de herinnering deze persoon aanspreekt. Leeg: met de naam.',
  'network-users.email-hint': 'Waar de herinneringen naartoe gaan. Leeg: er komt geen herinnering.',
  'network-users.language': 'Taal van de e-mail',
  'network-users.language-none': 'De standaardtaal',
  'network-users.group-hint': 'Vrije tekst, zoals Medewerker',
  'network-users.description': 'Beschrijving',
  'network-users.password-store': 'Wachtwoord bewaard in',
  'network-users.password-store-hint':
    '“internal” betekent hier. Elke andere naam, zoals die van een directory, betekent dat het daar wordt bewaard: dan is er hier geen wachtwoord en komt er geen herinnering.',
  'network-users.never-expires': 'Wachtwoord verloopt nooit',
  'network-users.never-expires-hint': 'Voor programma’s en apparaten. Er komt geen herinnering.',
  'network-users.ends': 'Waar het wachtwoord is, en wat verloopt',
  'network-users.expires-on': 'Laatste dag van het account',
  'network-users.expires-on-hint':
    'Los van het wachtwoord, volgens de kalender van de server. Leeg: het account verloopt niet.',
  'network-users.first-password': 'Wachtwoord',
  'network-users.first-password-hint':
    'Ten minste {length, plural, one {# teken} other {# tekens}}. Leeg: er is geen wachtwoord totdat u er een instelt.',
  'network-users.must-change': 'Door de gebruiker te wijzigen',
  'network-users.must-change-hint': 'U kent het ook. Laat dit aan, tenzij het account voor een programma is.',
  'network-users.should-change': 'Nog te wijzigen',
  'network-users.standing': 'Stand van zaken',
  'network-users.days-left': 'Resterend',
  'network-users.password-changed': 'Wachtwoord gewijzigd',
  'network-users.added-on': 'Toegevoegd',
  'network-users.added-by': 'Toegevoegd door',
  'network-users.actions': 'Acties',
  'network-users.set-password': 'Wachtwoord instellen',
  'network-users.set-password-title': 'Wachtwoord instellen voor {name}',
  'network-users.set-password-text':
    'Geef het door langs een weg die alleen u beiden gebruikt. De geldigheidsduur uit de instellingen gaat nu in.',
  'network-users.password-is-set': 'Het wachtwoord van {name} is ingesteld.',
  'network-users.read-only': 'U mag dit bekijken, maar niet wijzigen.',
  'network-users.own-page':
    'Gebruikers wijzigen hier hun eigen wachtwoord, zonder zich bij Foyer aan te melden:',
  'network-users.help-states': 'Statussen',
  'network-users.help-states-text':
    'Uitgeschakeld gaat vóór een verlopen account, en dat vóór een verlopen wachtwoord. Waar een van deze statussen staat, kunnen de andere ook gelden.',
  'network-users.help-ended': 'Als een wachtwoord is verlopen',
  'network-users.help-ended-text':
    'De eigenaar kan het nog wijzigen op de pagina daarvoor; verder gaat er niets verloren. Van een uitgeschakelde gebruiker of een verlopen account kan het niet worden gewijzigd.',
  'network-users.help-reminders': 'Wie een herinnering krijgt',
  'network-users.help-reminders-text':
    'Wie is ingeschakeld, een adres heeft en hier een wachtwoord heeft dat verloopt. Aan een wachtwoord dat elders wordt bewaard, herinnert Foyer niet.',

  'network-users.import-purpose':
    'Er wordt nog niets toegevoegd: u ziet eerst wat het bestand bevat en welke rijen niet bruikbaar zijn.',
  'network-users.import-title': 'Netwerkgebruikers importeren',
  'network-users.file': 'Bestand met netwerkgebruikers (CSV)',
  'network-users.file-hint':
    'Zoals een spreadsheet het opslaat, in elke codering. Ten hoogste {rows, number} gebruikers, van wie {passwords, number} met een wachtwoord.',
  'network-users.template': 'Sjabloon downloaden',
  'network-users.check-file': 'Bestand controleren',
  'network-users.columns': 'Kolommen',
  'network-users.columns-text':
    'In elke volgorde; alles behalve de gebruikersnaam mag ontbreken. Wat een export van de lijst bevat, kan elders worden geïmporteerd.',
  'network-users.column-name': 'Voor elke gebruiker een eigen naam',
  'network-users.column-alias': 'Hoe de herinnering de gebruiker aanspreekt',
  'network-users.column-email': 'Waar herinneringen naartoe gaan',
  'network-users.column-language': 'Een van {list}',
  'network-users.column-password': 'Leeg: geen totdat u er een instelt, en tot dan geen herinnering',
  'network-users.column-never': 'yes of no',
  'network-users.column-expires': 'Zoals 2027-03-15: de laatste dag',
  'network-users.column-store': 'Leeg: hier. Anders waar het wel wordt bewaard',
  'network-users.column-text': 'Vrije tekst',
  'network-users.file-missing': 'Kies een bestand.',
  'network-users.file-empty':
    'Het bestand bevat geen gebruikers. Zet er een op elke regel onder de kolomkoppen.',
  'network-users.draft-gone': 'Wat uit het bestand is gelezen, is er niet meer. Kies het bestand opnieuw.',
  'network-users.preview': 'Controleren voordat u importeert',
  'network-users.preview-text': 'Er is nog niets toegevoegd.',
  'network-users.preview-good':
    '{good, plural, =0 {Er kan geen gebruiker worden geïmporteerd} one {Er kan # gebruiker worden geïmporteerd} other {Er kunnen # gebruikers worden geïmporteerd}}',
  'network-users.preview-faulty':
    '{faulty, plural, =0 {er wordt geen rij overgeslagen} one {er wordt # rij overgeslagen} other {er worden # rijen overgeslagen}}',
  'network-users.import-good':
    '{count, plural, one {# gebruiker importeren} other {# gebruikers importeren}}',
  'network-users.choose-other': 'Ander bestand kiezen',
  'network-users.left-out': '{count, plural, one {# overgeslagen rij} other {# overgeslagen rijen}}',
  'network-users.left-out-more':
    '{count, plural, one {Nog # probleem wordt niet getoond.} other {Nog # problemen worden niet getoond.}}',
  'network-users.first-rows': 'De eerste gebruikers, zoals ze zijn gelezen',
  'network-users.line': 'Regel',
  'network-users.column': 'Kolom',
  'network-users.whole-line': 'Hele regel',
  'network-users.problem': 'Wat er mis is',
  'network-users.headings-note': 'Over de kolomkoppen',
  'network-users.has-password': 'In het bestand',
  'network-users.imported':
    '{added, plural, one {# netwerkgebruiker is geïmporteerd.} other {# netwerkgebruikers zijn geïmporteerd.}}',

  'network-users.policy-purpose':
    'Waaraan een wachtwoord van een netwerkgebruiker moet voldoen, en hoelang het geldig is.',
  'network-users.policy': 'Wachtwoordbeleid',
  'network-users.policy-text':
    'Geldt wanneer een wachtwoord wordt gekozen. Bestaande wachtwoorden blijven zoals ze zijn totdat ze worden gewijzigd.',
  'network-users.lifetime-block': 'Geldigheidsduur',
  'network-users.lifetime-text':
    'Geldt meteen, ook voor bestaande wachtwoorden: door een kortere duur kunnen er nu al enkele verlopen.',
  'network-users.length-hint': 'Van 8 tot en met 64. Lengte beschermt beter dan leestekens en cijfers.',
  'network-users.lifetime': 'Een wachtwoord verloopt na',
  'network-users.lifetime-hint': 'Van 1 tot en met 3650. Leeg: het verloopt niet. Cisco ISE heeft 60 dagen.',
  'network-users.now': 'Huidige stand',
  'network-users.to-list': 'Netwerkgebruikers tonen',
  'network-users.help-radius': 'Hoe lang kan een wachtwoord zijn?',
  'network-users.help-radius-text':
    '128 bytes: meer kan RADIUS niet overbrengen (RFC 2865). Letters die het Engels niet kent, nemen meer dan één byte in.',

  'own-password.title': 'Uw netwerkwachtwoord wijzigen',
  'own-password.explain':
    'Het wachtwoord van uw account voor het netwerk. U kunt het hier ook wijzigen als het al is verlopen.',
  'own-password.current': 'Huidig wachtwoord',
  'own-password.next': 'Nieuw wachtwoord',
  'own-password.again': 'Nieuw wachtwoord herhalen',
  'own-password.wants':
    'Ten minste {length, plural, one {# teken} other {# tekens}}. Een zin is beter dan een woord.',
  'own-password.wants-uncommon':
    'Geen wachtwoord dat iedereen als eerste probeert, en niets wat op uw naam lijkt.',
  'own-password.wants-new':
    '{count, plural, one {Niet uw huidige wachtwoord.} other {Niet een van uw laatste # wachtwoorden.}}',
  'own-password.submit': 'Wachtwoord wijzigen',
  'own-password.refused-title': 'Het wachtwoord is niet gewijzigd',
  'own-password.refused':
    'De gebruikersnaam of het huidige wachtwoord is onjuist, of het account is niet in gebruik. Typ beide opnieuw.',
  'own-password.locked':
    'Te veel pogingen. Wacht {minutes, plural, one {# minuut} other {# minuten}} en probeer het opnieuw.',
  'own-password.fill-in': 'Vul dit in.',
  'own-password.differs': 'De twee zijn niet gelijk. Typ het nieuwe wachtwoord opnieuw.',
  'own-password.done-title': 'Uw wachtwoord is gewijzigd',
  'own-password.done-until': 'Gebruik het vanaf nu. Het is geldig tot {until}.',
  'own-password.done': 'Gebruik het vanaf nu. Het verloopt niet.',
  'own-password.done-reminded':
    'U krijgt vóór die tijd een herinnering per e-mail, als uw account een adres heeft.',
  'own-password.cannot': 'Ik weet mijn huidige wachtwoord niet',
  'own-password.cannot-help':
    'Wie in uw organisatie het netwerk beheert, kan een nieuw wachtwoord instellen.',
  'own-password.needs-https':
    'Voor een wachtwoord is HTTPS nodig: via gewoon HTTP kan het onderweg worden gelezen. Open deze pagina via het https://-adres.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
