// Guest Access › Guest Locations and SSIDs.
import type { LOCATION_WORDS as ENGLISH } from '../en/locations.ts';

export const LOCATION_WORDS = {
  'locations.purpose':
    'Volgens welke klok accounts beginnen en eindigen, en met welk wifinetwerk gasten verbinding maken.',
  'locations.locations': 'Locaties',
  'locations.add': 'Locatie toevoegen',
  'locations.add-purpose': 'Een plaats die gasten bezoeken. De tijdzone ervan is die van hun accounts.',
  'locations.edit-purpose':
    'Accounts houden hun einde; het wordt getoond volgens de klok van de nieuwe zone.',
  'locations.name': 'Naam',
  'locations.name-hint': 'Bijvoorbeeld een stad. Hieraan herkennen sponsors de locatie.',
  'locations.time-zone': 'Tijdzone',
  'locations.time-zone-hint': 'Begin te typen, zoals Europe/Amsterdam of Asia/Tokyo.',
  'locations.time-there': 'Tijd ter plaatse',
  'locations.ssids': 'SSID’s',
  'locations.ssids-text': 'Gasten lezen de naam van het netwerk in hun e-mails en op hun toegangsbriefjes.',
  'locations.ssid': 'SSID',
  'locations.no-ssid': 'Er is geen SSID',
  'locations.no-ssid-text': 'E-mails en toegangsbriefjes noemen dan geen netwerk.',
  'locations.new-ssid': 'Nieuwe SSID',
  'locations.new-ssid-hint': 'Precies zoals de accesspoints die uitzenden, ook wat hoofdletters betreft.',
  'locations.add-ssid': 'SSID toevoegen',
  'locations.remove-ssid': 'Verwijderen',
  'locations.remove-ssid-of': '{name} verwijderen',
  'locations.remove-ssid-title': '{name} verwijderen?',
  'locations.remove-ssid-text':
    'Sponsors kunnen dit netwerk niet meer kiezen. Accounts die het noemen, houden de naam.',
  'locations.delete': 'Verwijderen',
  'locations.delete-title': '{name} verwijderen?',
  'locations.delete-text':
    'Sponsors kunnen deze locatie niet meer kiezen. Zolang er accounts in zijn, of als het de laatste is, blijft de locatie bestaan.',
  'locations.added': '{name} is toegevoegd.',
  'locations.changed': '{name} is opgeslagen.',
  'locations.deleted': '{name} is verwijderd.',
  'locations.ssid-added': '{name} is toegevoegd.',
  'locations.ssid-removed': 'De SSID is verwijderd.',
  'locations.help-one': 'Eén locatie, één SSID',
  'locations.help-one-text': 'Is er maar één, dan wordt sponsors niets gevraagd en wordt die gebruikt.',
  'locations.help-zone': 'Tijdzones',
  'locations.help-zone-text':
    'Volgens de naam in de IANA-database, die de zomertijd kent. Een verschil zoals +01:00 doet dat niet.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
