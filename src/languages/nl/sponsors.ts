// Guest Access › Sponsors. What accounts have alike is said by the words of administrators.
import type { SPONSOR_WORDS as ENGLISH } from '../en/sponsors.ts';

export const SPONSOR_WORDS = {
  'sponsors.purpose': 'Wie in de sponsorportal gastaccounts maakt en beheert.',
  'sponsors.add': 'Sponsor toevoegen',
  'sponsors.add-purpose': 'Iemand die zich bij de sponsorportal aanmeldt, en niet bij deze console.',
  'sponsors.empty': 'Er is nog geen sponsor',
  'sponsors.empty-text': 'Sponsors maken accounts voor hun gasten, voor zover hun groepen dat toestaan.',
  'sponsors.group': 'Groep',
  'sponsors.no-group': 'In geen groep',
  'sponsors.administrator': 'Beheerder',
  'sponsors.display-name-hint': 'Gasten lezen deze naam in hun e-mails.',
  'sponsors.email-hint': 'Gasten antwoorden hierop, en kopieën en overzichten gaan hiernaartoe.',
  'sponsors.groups-text': 'Groepen bepalen wat iemand mag. Wie in geen enkele groep zit, kan niets doen.',
  'sponsors.in-groups': 'In deze groepen',
  'sponsors.group-disabled': 'Deze groep is uitgeschakeld en staat nu niets toe.',
  'sponsors.is-administrator': 'Dit is een beheerder ({role}). Hier worden alleen de sponsorgroepen gekozen.',
  'sponsors.to-administrator': 'Naar de beheerder',
  'sponsors.delete-also':
    'Gastaccounts die deze sponsor heeft gemaakt, blijven bestaan en worden beheerd door wie alle accounts beheert.',
  'sponsors.help-groups': 'Sponsorgroepen',
  'sponsors.help-groups-text':
    'Wie in meerdere groepen zit, mag alles wat een van die groepen toestaat. Een wijziging geldt meteen, ook voor wie is aangemeld.',
  'sponsors.help-administrators': 'Beheerders als sponsor',
  'sponsors.help-administrators-text':
    'Een beheerder wordt sponsor door in een groep te worden geplaatst: open de beheerder en kies sponsorgroepen. Eén account geeft dan toegang tot beide.',
  'sponsors.help-password': 'Het eerste wachtwoord',
  'sponsors.help-password-text':
    'Geef het aan de sponsor door langs een weg die alleen u beiden gebruikt. Het moet bij de eerste aanmelding worden gewijzigd.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
