// The set-up guide: the road from nothing to a first mail.
import type { SETUP_GUIDE_WORDS as ENGLISH } from '../en/setup-guide.ts';

export const SETUP_GUIDE_WORDS = {
  'setup-guide.purpose':
    'Van niets naar een eerste bericht. U kunt op elk moment stoppen: de gids weet bij terugkomst waar u was.',
  'setup-guide.steps': 'Stappen',
  'setup-guide.progress': 'Stappen klaar: {done, number} van {all, number}',
  'setup-guide.next': 'Doorgaan',
  'setup-guide.refresh': 'Vernieuwen',
  'setup-guide.step-prepare': 'Wat u nodig hebt',
  'setup-guide.step-values': 'Postvak, tenant, toepassing',
  'setup-guide.step-kit': 'Machtigingen in Exchange Online',
  'setup-guide.step-result': 'Resultaat van het script',
  'setup-guide.step-certificates': 'Certificaten van de servers',
  'setup-guide.step-smtp-server': 'SMTP-server',
  'setup-guide.step-first-mail': 'Een bericht in uw eigen postvak',
  'setup-guide.state-open': 'Te doen',
  'setup-guide.state-waiting': 'Wachten',
  'setup-guide.state-attention': 'Aandacht nodig',
  'setup-guide.state-done': 'Klaar',
  'setup-guide.finished-title': 'Klaar: e-mail wordt verzonden',
  'setup-guide.finished':
    'De server heeft het eerste bericht aangenomen. Vanaf nu toont het overzicht hoe het met de e-mail gaat; deze gids blijft hier voor het volgende postvak.',
  'setup-guide.to-overview': 'Naar het overzicht',
  'setup-guide.help-title': 'Wanneer een stap klaar is',
  'setup-guide.help':
    'Foyer kijkt zelf: naar opgeslagen instellingen, geslaagde tests, geplakte resultaten, verzonden e-mail. Alleen wat het niet kan zien, vinkt u zelf af.',
  'setup-guide.help-order-title': 'Moet ik de volgorde aanhouden?',
  'setup-guide.help-order':
    'Nee. Open elke stap die u wilt. SMTP-instellingen die de test hebben doorstaan, bewijzen de stappen ervoor; wie werkende waarden heeft, kan daar beginnen.',
  'setup-guide.prepare-lead':
    'Er kunnen drie personen bij betrokken zijn. Vaak bent u er zelf een of twee van.',
  'setup-guide.you': 'U, die Foyer beheert',
  'setup-guide.you-do': 'Het postvak kiezen, de waarden hier invoeren, testen, verzenden.',
  'setup-guide.tenant-administrator': 'De beheerder van de Microsoft 365-tenant',
  'setup-guide.tenant-administrator-does':
    'Registreert een toepassing in Entra ID en voert daarna één script uit in Exchange Online. Samen kost dat tien minuten. De gids maakt het script en een koppeling om het door te geven.',
  'setup-guide.network-team': 'Het netwerkteam',
  'setup-guide.network-team-does':
    'Laat deze server {authority} bereiken op poort 443 en {server} op poort 587, of noemt de proxy die moet worden gebruikt.',
  'setup-guide.any-server': 'de SMTP-server van uw cloud',
  'setup-guide.need-title': 'Houd dit bij de hand',
  'setup-guide.need-mailbox':
    'Een Exchange Online-postvak om vanuit te verzenden, zoals no-reply@contoso.com.',
  'setup-guide.need-role': 'Iemand met de rollen Toepassingsbeheerder (Entra ID) en Exchange-beheerder.',
  'setup-guide.need-inbox': 'Een eigen postvak voor het eerste bericht.',
  'setup-guide.prepared': 'Ik weet wie wat doet',
  'setup-guide.entra-title': 'In Entra ID',
  'setup-guide.entra-register':
    'App-registraties › Nieuwe registratie, één tenant. Noteer de toepassings-id (client) en de map-id (tenant).',
  'setup-guide.entra-secret':
    'Certificaten en geheimen › Nieuw clientgeheim. Kopieer de waarde, niet de geheim-id, en noteer wanneer het verloopt. Geef het langs een veilige weg door: het wordt in Foyer ingevoerd en nooit in het script.',
  'setup-guide.entra-role':
    'API-machtigingen › API’s die mijn organisatie gebruikt › Office 365 Exchange Online › Toepassingsmachtigingen › SMTP.SendAsApp. Daarna Beheerderstoestemming verlenen.',
  'setup-guide.entra-object':
    'Bedrijfstoepassingen › de toepassing: noteer de object-id. Die verschilt van de object-id onder App-registraties.',
  'setup-guide.values-lead':
    'Hier bewaard, in het script gezet en aangeboden op de pagina SMTP-server. Er wordt geen geheim gevraagd.',
  'setup-guide.mailbox': 'Gebruikersnaam / e-mailadres',
  'setup-guide.mailbox-hint': 'Het Exchange Online-postvak waarmee e-mail wordt verzonden',
  'setup-guide.tenant-id': 'Tenant-id',
  'setup-guide.tenant-id-hint': 'Map-id (tenant), of een domein van de tenant',
  'setup-guide.cloud': 'Cloud',
  'setup-guide.client-id': 'Client-id',
  'setup-guide.client-id-hint':
    'Toepassings-id (client). Laat leeg totdat de toepassing is geregistreerd; het script heeft hem nodig.',
  'setup-guide.object-id': 'Object-id',
  'setup-guide.object-id-hint':
    'Van de bedrijfstoepassing, niet van de app-registratie. Als dit leeg is, vraagt het script erom.',
  'setup-guide.model': 'Manier van machtigen',
  'setup-guide.model-hint':
    'De toepassingsrol is de manier die Microsoft als eerste beschrijft. RBAC for Applications verleent niets in Entra ID en beperkt de toepassing tot één postvak.',
  'setup-guide.model-role': 'Toepassingsrol SMTP.SendAsApp',
  'setup-guide.model-rbac': 'RBAC for Applications',
  'setup-guide.keep-values': 'Deze waarden bewaren',
  'setup-guide.values-kept': 'Bewaard.',
  'setup-guide.values-waiting':
    'De client-id ontbreekt. Die is bekend zodra de toepassing in Entra ID is geregistreerd.',
  'setup-guide.problem-mailbox': 'Voer het volledige adres van het postvak in, zoals no-reply@contoso.com.',
  'setup-guide.problem-tenant-id':
    'Voer de map-id (tenant) in, een GUID, of een domein zoals contoso.onmicrosoft.com.',
  'setup-guide.problem-cloud': 'Kies een van de clouds.',
  'setup-guide.problem-client-id':
    'Voer de toepassings-id (client) in, een GUID zoals 00000000-0000-0000-0000-000000000000, of laat dit leeg.',
  'setup-guide.problem-object-id':
    'Voer de object-id uit Bedrijfstoepassingen in: een andere GUID dan de client-id. Of laat dit leeg.',
  'setup-guide.problem-model': 'Kies een van de twee manieren.',
  'setup-guide.kit-lead':
    'Eén PowerShell-script registreert de toepassing in Exchange Online, geeft deze toegang tot dit ene postvak en schakelt er Geverifieerde SMTP voor in. Het verandert verder niets, kan opnieuw worden uitgevoerd en kan ongedaan worden gemaakt.',
  'setup-guide.kit-values-missing-title': 'Het script kan nog niet worden gemaakt',
  'setup-guide.kit-values-missing': 'Daarvoor zijn het postvak, de tenant-id en de client-id nodig.',
  'setup-guide.to-values': 'Naar de waarden',
  'setup-guide.kit-self-title': 'Zelf uitvoeren',
  'setup-guide.kit-self': 'Download of kopieer het script en voer het uit als Exchange-beheerder.',
  'setup-guide.download': 'Script downloaden',
  'setup-guide.download-undo': 'Herstelscript downloaden',
  'setup-guide.show-script': 'Script tonen',
  'setup-guide.handed-over': 'Ik heb het uitgevoerd of doorgegeven',
  'setup-guide.kit-link-title': 'Of doorgeven met een koppeling',
  'setup-guide.kit-link':
    'Wie de koppeling opent, ziet dit script en verder niets van Foyer, heeft geen account nodig en kan het resultaat terugsturen. De koppeling verloopt vanzelf.',
  'setup-guide.link-valid': 'Geldigheid van de koppeling',
  'setup-guide.link-days': '{days, plural, one {# dag} other {# dagen}}',
  'setup-guide.make-link': 'Koppeling maken',
  'setup-guide.link-made-title': 'De koppeling is klaar en wordt alleen nu getoond.',
  'setup-guide.link-made': 'Stuur deze naar de beheerder van de tenant. De koppeling werkt tot {until}.',
  'setup-guide.link-problem': 'Kies 1, 7 of 30 dagen.',
  'setup-guide.link': 'Koppeling',
  'setup-guide.links': 'Koppelingen die nu werken',
  'setup-guide.link-row': 'Gemaakt op {made}, werkt tot {until}',
  'setup-guide.withdraw': 'Intrekken',
  'setup-guide.withdraw-named': 'De koppeling van {made} intrekken',
  'setup-guide.withdrawn': 'De koppeling werkt niet meer.',
  'setup-guide.result-lead':
    'Aan het einde toont het script een resultaat: hoe het er nu voor staat in Exchange Online. Plak het hier, of laat degene met de koppeling het sturen.',
  'setup-guide.result-text': 'Uitvoer van het script',
  'setup-guide.result-hint':
    'Alles, of wat er staat van de regel BEGIN FOYER SETUP RESULT tot en met de regel END FOYER SETUP RESULT',
  'setup-guide.judge': 'Resultaat controleren',
  'setup-guide.judged-good': 'Alles is zoals het moet zijn.',
  'setup-guide.judged-bad': 'Er is nog iets niet zoals het moet zijn.',
  'setup-guide.received-from': 'Ontvangen op {at} van {who}',
  'setup-guide.received-by-link': 'Ontvangen op {at} via de koppeling',
  'setup-guide.findings': 'Wat is gevonden',
  'setup-guide.findings-wrong': 'Te corrigeren',
  'setup-guide.spreads': 'Wat net is verleend, kan tot een uur nodig hebben voordat het geldt.',
  'setup-guide.taken-over':
    'Overgenomen in de waarden: client-id {clientId}, tenant-id {tenantId}, object-id {objectId}.',
  'setup-guide.new-result': 'Nieuwer resultaat plakken',
  'setup-guide.result-proved':
    'Er is geen resultaat nodig: de actieve SMTP-instellingen hebben de test doorstaan.',
  'setup-guide.certificates-lead':
    'Foyer praat alleen met servers waarvan de certificaatketen eindigt bij iets wat het vertrouwt. Kijk nu, voor de test: een inspecterende proxy is hier te zien.',
  'setup-guide.look': 'Ketens bekijken',
  'setup-guide.look-again': 'Opnieuw bekijken',
  'setup-guide.looking': 'Servers worden bekeken…',
  'setup-guide.looked-at': 'Bekeken op {at}',
  'setup-guide.chain-trusted': 'vertrouwd',
  'setup-guide.chain-untrusted': 'niet vertrouwd',
  'setup-guide.chain-root': 'Gewaarborgd door {root}',
  'setup-guide.chain-missing':
    'Niemand staat ervoor in. Importeer het certificaat van {issuer} en geef het de rol Infrastructuur.',
  'setup-guide.chain-import':
    'Importeer het ontbrekende certificaat en geef het de rol Infrastructuur, of laat de verbinding corrigeren.',
  'setup-guide.certificates-none': 'Bewaar eerst de waarden: dan weet Foyer welke servers het moet bekijken.',
  'setup-guide.certificates-proved':
    'De actieve SMTP-instellingen hebben de test doorstaan, die deze ketens controleert.',
  'setup-guide.to-certificates': 'Vertrouwde certificaten',
  'setup-guide.smtp-lead':
    'Voer het clientgeheim in en kies Verbinding testen. Alleen wat de test heeft doorstaan, kan worden opgeslagen.',
  'setup-guide.smtp-active': 'Er zijn actieve instellingen die de test hebben doorstaan.',
  'setup-guide.smtp-draft':
    'Er is een concept bewaard. Het wordt pas actief als het de test heeft doorstaan en is opgeslagen.',
  'setup-guide.smtp-none': 'Er zijn nog geen instellingen opgeslagen.',
  'setup-guide.smtp-test-running': 'Er loopt een test.',
  'setup-guide.smtp-test-passed': 'Uw laatste test is geslaagd. Sla de instellingen nu op.',
  'setup-guide.smtp-test-failed':
    'Uw laatste test is mislukt. De pagina SMTP-server toont de stap, de oorzaak en wat u moet doen.',
  'setup-guide.smtp-test-stopped': 'Uw laatste test is gestopt.',
  'setup-guide.smtp-to-enter': 'Daar in te voeren',
  'setup-guide.token-endpoint': 'OAuth-tokeneindpunt-API',
  'setup-guide.scope': 'Bereik',
  'setup-guide.to-smtp-server': 'SMTP-server openen',
  'setup-guide.mail-lead':
    'Een echt bericht langs de echte weg. Zoek het in uw postvak en bij ongewenste e-mail.',
  'setup-guide.mail-to': 'Uw e-mailadres',
  'setup-guide.mail-to-problem': 'Voer een volledig e-mailadres in, zoals you@contoso.com.',
  'setup-guide.mail-send': 'Bericht verzenden',
  'setup-guide.mail-again': 'Nog een verzenden',
  'setup-guide.mail-waits-for-smtp': 'Verzenden kan zodra er SMTP-instellingen zijn opgeslagen.',
  'setup-guide.mail-accepted': 'Aangenomen. Het is onderweg.',
  'setup-guide.mail-subject': 'Foyer verzendt e-mail',
  'setup-guide.mail-text':
    'Hallo,\n\ndit bericht is door Foyer op {node} verzonden via uw eigen mailserver. De configuratie is voltooid.\n',
  'setup-guide.mail-state-queued': 'Onderweg',
  'setup-guide.mail-state-sending': 'Wordt nu verzonden',
  'setup-guide.mail-state-sent': 'Verzonden',
  'setup-guide.mail-state-deferred': 'Wordt opnieuw geprobeerd',
  'setup-guide.mail-state-held': 'Vastgehouden',
  'setup-guide.mail-state-unknown': 'Mogelijk aangekomen',
  'setup-guide.mail-state-failed': 'Mislukt',
  'setup-guide.mail-state-cancelled': 'Geannuleerd',
  'setup-guide.mail-reply': 'Antwoord van de server',
  'setup-guide.mail-next-try': 'Volgende poging op {at}',
  'setup-guide.mail-address': 'Aan',
  'setup-guide.mail-journal': 'In het logboek tonen',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
