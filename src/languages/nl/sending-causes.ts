// Words for what can be wrong with a mail once the mailbox is signed in: sender, recipients, content, limits.
import type { CauseWords } from '../cause-words.ts';
import type { SENDING_CAUSE_WORDS as ENGLISH } from '../en/sending-causes.ts';

export const SENDING_CAUSE_WORDS = {
  'send-as-denied': {
    title: 'Het postvak mag niet als dit adres verzenden',
    meaning:
      'Het Van-adres is niet het aangemelde postvak en het recht om als dat adres te verzenden is niet verleend. Voor aliassen is een schakelaar van de tenant nodig.',
    remedy:
      'Verzend als het postvak {mailbox} zelf, of verleen het recht om als het andere adres te verzenden.',
  },
  'sender-invalid': {
    title: 'Het adres van de afzender is geen adres',
    meaning: 'De server kon het adres in MAIL FROM niet lezen.',
    remedy: 'Corrigeer het Van-adres in de e-mailinstellingen van het programma.',
  },
  'sender-domain-unregistered': {
    title: 'Het domein van de afzender hoort niet bij de tenant',
    meaning:
      'Exchange Online verzendt alleen vanuit domeinen waarvan de tenant het eigendom heeft aangetoond.',
    remedy: 'Verzend vanuit een geverifieerd domein, of laat de tenantbeheerder dit domein toevoegen.',
  },
  'sender-restricted': {
    title: 'Microsoft heeft deze afzender beperkt',
    meaning: 'Het postvak verzond iets wat op spam leek en staat op de lijst met beperkte entiteiten.',
    remedy: 'Zoek uit waarom, en verwijder het daarna in Microsoft Defender, Beperkte entiteiten.',
  },
  'sender-mailbox-full': {
    title: 'Het postvak {mailbox} is vol',
    meaning:
      'Van elk bericht blijft een kopie in Verzonden items; raakt het postvak daardoor vol, dan kan het niet meer verzenden.',
    remedy: 'Maak Verzonden items leeg, of stel er een bewaarbeleid voor in.',
  },
  'mailbox-logon-failure': {
    title: 'De toepassing mag het postvak {mailbox} niet openen',
    meaning:
      'De aanmelding lukte, maar de opslag van het postvak weigerde. Het antwoord klinkt tijdelijk en is het niet.',
    remedy: 'Verleen de toepassing het recht op het postvak; het kan een uur duren voordat het geldt.',
  },
  'recipient-invalid': {
    title: 'Het adres van een ontvanger is geen adres',
    meaning: 'De server kon het adres niet lezen.',
    remedy: 'Corrigeer het adres van de ontvanger.',
  },
  'recipient-not-found': {
    title: 'De ontvanger bestaat niet',
    meaning: 'De server van de ontvanger kent zo’n postvak niet, of het domein neemt geen e-mail aan.',
    remedy: 'Controleer de spelling van het adres van de ontvanger.',
  },
  'recipient-restricted': {
    title: 'De ontvanger neemt geen e-mail van deze afzender aan',
    meaning: 'Een groep of postvak accepteert alleen bepaalde afzenders, of blokkeert deze.',
    remedy: 'Vraag de beheerder van de ontvanger om de afzender toe te staan.',
  },
  'recipient-mailbox-full': {
    title: 'Het postvak van de ontvanger is vol',
    meaning: 'Het neemt geen e-mail aan totdat iemand ruimte maakt.',
    remedy: 'Bereik de ontvanger op een andere manier; Foyer probeert het nog enige tijd.',
  },
  'too-many-recipients': {
    title: 'Het bericht heeft meer ontvangers dan de server aanneemt',
    meaning: 'Exchange Online neemt er standaard 500 aan, en een tenant kan er minder instellen.',
    remedy: 'Verzend het in meerdere delen.',
  },
  'message-too-large': {
    title: 'Het bericht is groter dan de server aanneemt',
    meaning: 'Bijlagen worden onderweg een derde groter; de standaardlimiet van een postvak is 35 MB.',
    remedy: 'Verzend het zonder de grootste bijlagen.',
  },
  'message-malformed': {
    title: 'De server begreep het bericht niet',
    meaning:
      'De headers of de vorm overtreden de regels voor e-mail, zoals twee Van-adressen of losse regeleinden.',
    remedy: 'Corrigeer het programma dat het bericht heeft gemaakt.',
  },
  'message-rejected': {
    title: 'De kant van de ontvanger weigert de inhoud of het domein van de afzender',
    meaning: 'Het leek op spam, of het domein van de afzender voldoet niet aan SPF, DKIM of DMARC.',
    remedy: 'Laat de SPF-, DKIM- en DMARC-records van het domein van de afzender controleren.',
  },
  'transport-rule-rejected': {
    title: 'Een e-mailstroomregel weigert het bericht',
    meaning:
      'Een beheerder aan de kant van de afzender of de ontvanger heeft een regel gemaakt waaraan dit bericht voldoet.',
    remedy: 'Vraag de beheerder van de kant die weigerde om de e-mailstroomregels van Exchange te bekijken.',
  },
  'outbound-spam-blocked': {
    title: 'Microsoft heeft de afzender geblokkeerd wegens spam',
    meaning: 'Wat het account verzond is als spam beoordeeld, of het account is nieuw en niet geverifieerd.',
    remedy:
      'Zoek uit wat is verzonden, en hef de blokkering daarna op in Microsoft Defender, Beperkte entiteiten.',
  },
  'concurrency-limit': {
    title: 'Te veel verbindingen gebruiken het postvak tegelijk',
    meaning: 'Exchange Online staat er voor een postvak drie tegelijk toe, wie ze ook opent.',
    remedy:
      'Zoek uit wat nog meer via het postvak {mailbox} verzendt; Foyer houdt zich aan zijn deel en probeert het opnieuw.',
  },
  'message-rate-limit': {
    title: 'Het postvak verzendt sneller dan is toegestaan',
    meaning: 'Exchange Online staat voor een postvak 30 berichten per minuut toe.',
    remedy:
      'Wacht; verzend niet meer dan 30 berichten per minuut, of gebruik een ander postvak voor bulkmail.',
  },
  'recipient-rate-limit': {
    title: 'Het postvak heeft zijn aantal ontvangers van de dag bereikt',
    meaning:
      'Exchange Online staat voor een postvak 10.000 ontvangers in 24 uur toe; een tenant kan er minder instellen.',
    remedy:
      'Wacht tot het aantal daalt; was zo veel e-mail niet de bedoeling, zoek dan naar misbruik van het postvak.',
  },
  'recipient-receive-limit': {
    title: 'De ontvanger krijgt in een uur meer e-mail dan is toegestaan',
    meaning: 'Een postvak ontvangt hoogstens 3.600 berichten per uur, waarvan een derde van één afzender.',
    remedy: 'Wacht een uur; Foyer probeert het vanzelf opnieuw.',
  },
  'tenant-external-rate-limit': {
    title: 'De tenant heeft zijn aantal externe ontvangers van de dag bereikt',
    meaning: 'Het aantal groeit met de licenties; proeftenants hebben er 5.000.',
    remedy: 'Wacht tot het aantal daalt, of laat de tenantbeheerder nagaan wat zo veel verzendt.',
  },
  'tenant-sending-blocked': {
    title: 'Microsoft heeft het verzenden door de tenant geblokkeerd',
    meaning: 'Te veel van zijn e-mail was verdacht, of de tenant is nieuw en verzendt te veel.',
    remedy:
      'Laat de tenantbeheerder de gecompromitteerde accounts zoeken en daarna Microsoft Ondersteuning vragen om de blokkering op te heffen.',
  },
  'ip-throttled': {
    title: 'Microsoft vertraagt dit netwerkadres',
    meaning: 'Er kwam in korte tijd te veel van dit adres, of de reputatie ervan is slecht.',
    remedy: 'Wacht; houdt het aan, zoek dan uit wat nog meer vanaf dit adres verzendt.',
  },
  'ip-blocked': {
    title: 'Het netwerkadres van de afzender staat op een blokkeerlijst',
    meaning: 'De server weigert alles van dit adres.',
    remedy: 'Laat het adres verwijderen van de lijst die het antwoord noemt.',
  },
  'session-timeout': {
    title: '{host} beëindigde een sessie die te lang duurde of te lang inactief was',
    meaning:
      'Exchange beëindigt een sessie na enkele minuten zonder opdracht, en na een minuut of tien in totaal.',
    remedy:
      'Maak opnieuw verbinding; een programma dat sessies openhoudt, kan ze het best na vier inactieve minuten sluiten.',
  },
  'server-transient': {
    title: '{host} kon het nu niet doen',
    meaning: 'Een storing aan de kant van de server, die meestal voorbijgaat.',
    remedy: 'Wacht; Foyer probeert het vanzelf opnieuw.',
  },
  unknown: {
    title: 'Geen fout die Foyer kent',
    meaning: 'Niets van wat is gezien, wijst op een van de bekende oorzaken.',
    remedy: 'Zoek op Microsoft Learn naar de letterlijke woorden van de server.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
