// Settings › API Keys, and what each permission means.
import type { API_KEY_WORDS as ENGLISH } from '../en/api-keys.ts';

export const API_KEY_WORDS = {
  'api-keys.purpose': 'Programma’s die de API gebruiken, wat elk ervan mag, en tot wanneer.',
  'api-keys.empty': 'Geen enkel programma heeft een sleutel',
  'api-keys.empty-text':
    'Met een sleutel kan een script, een bewakingssysteem of een ticketsysteem doen wat u kiest, en verder niets.',
  'api-keys.issue': 'Sleutel uitgeven',
  'api-keys.issue-text':
    'Eén sleutel per programma: dan kan hij worden ingetrokken zonder een ander programma te stoppen.',
  'api-keys.key': 'API-sleutel',
  'api-keys.name': 'Naam',
  'api-keys.name-hint': 'Het programma dat hem gaat gebruiken. De audit toont deze naam.',
  'api-keys.ends-on': 'Laatste dag',
  'api-keys.ends-on-hint':
    'De sleutel werkt tot het einde van deze dag, UTC. Leeg: hij verloopt niet vanzelf.',
  'api-keys.for': 'Voor de sponsor',
  'api-keys.for-hint':
    'De sleutel is dan van de sponsor, mag “Als sponsor werken” en verder niets, en werkt waar een van de sponsorgroepen van die sponsor de API toestaat.',
  'api-keys.for-oneself': 'Geen: de sleutel is van mij',
  'api-keys.scopes': 'Machtigingen',
  'api-keys.scopes-text':
    'Vink aan wat het programma nodig heeft. Wat u zelf niet mag, mag een sleutel van u ook niet.',
  'api-keys.owner': 'Eigenaar',
  'api-keys.owner-command': 'Opdrachtregel',
  'api-keys.issued': 'Uitgegeven',
  'api-keys.ends': 'Laatste dag',
  'api-keys.ended': 'Verlopen',
  'api-keys.no-end': 'Geen einde',
  'api-keys.used': 'Laatst gebruikt',
  'api-keys.revoke': 'Intrekken',
  'api-keys.revoke-of': '{name} intrekken',
  'api-keys.revoke-title': '{name} intrekken?',
  'api-keys.revoke-text':
    'Programma’s die deze sleutel gebruiken, worden vanaf nu geweigerd. Hij komt niet terug; er kan een nieuwe sleutel worden uitgegeven.',
  'api-keys.revoked': '{name} is ingetrokken.',
  'api-keys.issued-title': 'De sleutel van {name}',
  'api-keys.issued-text':
    'Kopieer hem naar waar het programma zijn geheimen bewaart. Hij wordt alleen nu getoond; Foyer bewaart niets waarmee hij opnieuw kan worden getoond.',
  'api-keys.kept': 'Ik heb hem bewaard',
  'api-keys.help-use': 'Hoe een programma hem gebruikt',
  'api-keys.help-use-text':
    'Het stuurt de sleutel bij elke aanvraag mee, in de header “Authorization: Bearer …”, via HTTPS.',
  'api-keys.help-owner': 'Een sleutel en zijn eigenaar',
  'api-keys.help-owner-text':
    'Een sleutel mag nooit meer dan zijn eigenaar. Hij rust zolang de eigenaar is uitgeschakeld en vervalt als de eigenaar wordt verwijderd.',
  'api-keys.mail-read': 'Logboek lezen',
  'api-keys.mail-read-text': 'Statussen, ontvangers en antwoorden; niet de inhoud',
  'api-keys.mail-content': 'E-mails lezen',
  'api-keys.mail-content-text': 'De inhoud: e-mails aan gasten bevatten wachtwoorden',
  'api-keys.mail-manage': 'Berichten beheren',
  'api-keys.mail-manage-text': 'Vasthouden, vrijgeven, opnieuw proberen, annuleren en opnieuw verzenden',
  'api-keys.mail-send': 'E-mail verzenden',
  'api-keys.mail-send-text': 'Nieuwe berichten afgeven',
  'api-keys.guests-read': 'Gastaccounts lezen',
  'api-keys.guests-read-text': 'Alle accounts, hun status en tijden; nooit hun wachtwoorden',
  'api-keys.guests-manage': 'Gastaccounts beheren',
  'api-keys.guests-manage-text':
    'Alle accounts: maken, wijzigen, verlengen, opschorten en verwijderen, inclusief wachtwoorden',
  'api-keys.guests-settings': 'Gastinstellingen wijzigen',
  'api-keys.guests-settings-text': 'Gasttypen, locaties, beleid, opschonen en e-mail aan gasten',
  'api-keys.guests-sponsor': 'Als sponsor werken',
  'api-keys.guests-sponsor-text':
    'Met gastaccounts, voor zover de sponsorgroepen van de eigenaar dat toestaan',
  'api-keys.sponsors-read': 'Sponsors lezen',
  'api-keys.sponsors-read-text': 'Wie het zijn, en de sponsorgroepen',
  'api-keys.sponsors-manage': 'Sponsors beheren',
  'api-keys.sponsors-manage-text':
    'Sponsors en sponsorgroepen toevoegen, wijzigen, uitschakelen en verwijderen',
  'api-keys.sandbox-use': 'Sandbox gebruiken',
  'api-keys.sandbox-use-text': 'Het postvak en de storingen ervan, waar hij draait',
  'api-keys.settings-read': 'Instellingen lezen',
  'api-keys.settings-read-text': 'Allemaal, maar nooit de geheimen ervan',
  'api-keys.settings-smtp': 'SMTP-server wijzigen',
  'api-keys.settings-smtp-text': 'Testen, opslaan en referenties vervangen',
  'api-keys.settings-network': 'Proxy’s wijzigen',
  'api-keys.settings-network-text': 'Voor webhooks en intrekkingslijsten',
  'api-keys.settings-trust': 'Vertrouwde certificaten wijzigen',
  'api-keys.settings-trust-text': 'Importeren, bewerken en verwijderen',
  'api-keys.settings-security': 'Beveiligingsinstellingen wijzigen',
  'api-keys.settings-security-text': 'Wachtwoordbeleid en sessietijden',
  'api-keys.administrators-read': 'Beheerders lezen',
  'api-keys.administrators-read-text': 'Wie er zijn, hun rollen en statussen',
  'api-keys.administrators-manage': 'Beheerders beheren',
  'api-keys.administrators-manage-text':
    'Beheerders toevoegen, wijzigen, uitschakelen en verwijderen die niet meer machtigingen hebben dan de sleutel',
  'api-keys.api-keys-manage': 'API-sleutels beheren',
  'api-keys.api-keys-manage-text': 'Weergeven en intrekken; een sleutel geeft nooit een sleutel uit',
  'api-keys.audit-read': 'Audit lezen',
  'api-keys.audit-read-text': 'Wie wat heeft gewijzigd, en wanneer',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
