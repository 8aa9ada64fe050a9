// The first page: is mail flowing, and what needs somebody.
import type { OVERVIEW_WORDS as ENGLISH } from '../en/overview.ts';

export const OVERVIEW_WORDS = {
  'overview.flowing': 'E-mail wordt verzonden',
  'overview.idle': 'E-mail is gereed',
  'overview.not-configured': 'E-mail is nog niet ingesteld',
  'overview.closed': 'E-mail wacht',
  'overview.stuck': 'E-mail staat stil',
  'overview.failing': 'Verzenden mislukt',
  'overview.said-last-sent': 'Laatste bericht {when} verzonden.',
  'overview.said-none-sent': 'Er is nog geen bericht verzonden.',
  'overview.said-nothing-waits': 'Er wacht niets.',
  'overview.said-empty-at': 'Wachtrij naar verwachting leeg: {time}.',
  'overview.said-not-configured':
    'Berichten worden aangenomen en wachten. De configuratiegids leidt u door de eerste stappen.',
  'overview.said-waiting':
    '{count, plural, =0 {} one {# bericht wacht.} other {# berichten wachten.}} Verzenden gebeurt vanzelf zodra e-mail is ingesteld.',
  'overview.said-closed':
    'De weg naar de server is gesloten tot {time}. Daarna probeert Foyer het vanzelf opnieuw.',
  'overview.said-stuck': 'Het oudste bericht is al {time} aan de beurt, en sindsdien is er geen verzonden.',
  'overview.said-failing':
    '{failed, plural, one {# bericht is mislukt} other {# berichten zijn mislukt}} in de afgelopen 24 uur, van {all} afgeronde.',
  'overview.open-guide': 'Configuratiegids openen',
  'overview.open-smtp': 'SMTP-server',
  'overview.open-journal': 'Logboek openen',
  'overview.figures': 'In cijfers',
  'overview.sent-day': 'Verzonden in 24 uur',
  'overview.waiting': 'Wachtend',
  'overview.oldest': 'oudste {when} aan de beurt',
  'overview.held': 'Vastgehouden',
  'overview.unknown': 'Onbekend',
  'overview.failed-day': 'Mislukt in 24 uur',
  'overview.median': 'Van aanname tot verzending, mediaan',
  'overview.needs': 'Aandacht nodig',
  'overview.needs-nothing': 'Niets vraagt aandacht',
  'overview.needs-nothing-more':
    'Mislukte en vastgehouden berichten, en referenties die bijna verlopen, komen hier te staan.',
  'overview.need-closed': 'De weg naar de server is gesloten',
  'overview.need-closed-more': '{cause}. {count, plural, one {# poging} other {# pogingen}} achter elkaar.',
  'overview.need-failed': '{count, plural, one {# bericht is mislukt} other {# berichten zijn mislukt}}',
  'overview.need-failed-more': 'In de afgelopen 24 uur. Elk zegt waarom, en wat te doen.',
  'overview.need-unknown': '{count, plural, one {# uitkomst is onbekend} other {# uitkomsten zijn onbekend}}',
  'overview.need-unknown-more':
    'De verbinding eindigde nadat het bericht was afgegeven. Het kan zijn aangekomen.',
  'overview.need-held':
    '{count, plural, one {# bericht wordt vastgehouden} other {# berichten worden vastgehouden}}',
  'overview.need-held-more': 'Vastgehouden berichten wachten totdat iemand ze vrijgeeft.',
  'overview.need-expiry-unknown': 'Het is niet bekend wanneer het clientgeheim verloopt',
  'overview.need-expiry-unknown-more':
    'Voer de datum in die Entra toont, zodat Foyer op tijd kan waarschuwen.',
  'overview.need-standby':
    '{days, plural, =0 {De bewaarde referentie verloopt vandaag} one {De bewaarde referentie verloopt over # dag} other {De bewaarde referentie verloopt over # dagen}}',
  'overview.need-standby-more': 'Tot {date} is dit de weg terug. U hoeft niets te doen.',
  'overview.review': 'Bekijken',
  'overview.decide': 'Beslissen',
  'overview.release': 'Vrijgeven',
  'overview.test': 'Testen',
  'overview.configure': 'Instellen',
  'overview.room': 'Ruimte bij Exchange Online',
  'overview.connections': 'Verbindingen',
  'overview.messages-minute': 'Berichten deze minuut',
  'overview.recipients-day': 'Ontvangers vandaag',
  'overview.used-of': '{used} van {of}',
  'overview.day': 'Afgelopen 24 uur',
  'overview.busiest': 'drukst om {time}: {count}',
  'overview.key-sent': 'verzonden',
  'overview.key-failed': 'mislukt',
  'overview.key-now': 'dit uur',
  'overview.picture':
    'Verzonden berichten per uur in de afgelopen 24 uur: {sent} verzonden, {failed} mislukt; drukst vanaf {time} met {count}',
  'overview.picture-none': 'In de afgelopen 24 uur is geen bericht verzonden',
  'overview.latest': 'Laatste berichten',
  'overview.all-messages': 'Alle berichten',
  'overview.none-yet': 'Nog geen bericht.',
  'overview.help': 'Waar deze pagina voor is',
  'overview.help-text':
    'Deze pagina zegt of e-mail wordt verzonden en wat aandacht nodig heeft. Ze wordt vanzelf bijgewerkt; elk getal leidt naar de berichten erachter.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
