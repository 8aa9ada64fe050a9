// Words for what can be wrong at the token endpoint: tenant, application, request, policy.
import type { CauseWords } from '../cause-words.ts';
import type { TOKEN_CAUSE_WORDS as ENGLISH } from '../en/token-causes.ts';
import { CREDENTIAL_CAUSE_WORDS } from './credential-causes.ts';

export const TOKEN_CAUSE_WORDS = {
  ...CREDENTIAL_CAUSE_WORDS,
  'tenant-malformed': {
    title: 'De tenant-id is geen tenant-id',
    meaning:
      'Wat in het adres van het tokeneindpunt staat, is geen GUID en geen domein; vaak is een stuk van een URL geplakt.',
    remedy: 'Kopieer de map-id (tenant) van de pagina Overzicht van de toepassing in Entra.',
  },
  'tenant-missing': {
    title: 'De aanvraag noemt geen tenant',
    meaning:
      'Een toepassing meldt zich aan bij één tenant. “common”, “organizations” of helemaal niets noemt er geen.',
    remedy: 'Zet in het tokeneindpunt uw eigen tenant-id in plaats van “common”.',
  },
  'tenant-not-found': {
    title: 'Er is geen tenant {tenantId} in deze cloud',
    meaning: 'De id of het domein is onjuist, of de tenant bevindt zich in een andere cloud van Microsoft.',
    remedy:
      'Vergelijk de tenant-id met de map-id (tenant) op de pagina Overzicht van de toepassing, en de cloud met die van de tenant.',
  },
  'tenant-decommissioned': {
    title: 'De tenant {tenantId} is gesloten of geblokkeerd',
    meaning: 'Microsoft kent de tenant, maar bedient hem niet meer.',
    remedy: 'Vraag Microsoft Ondersteuning naar de status van de tenant.',
  },
  'tenant-restricted': {
    title: 'Het bedrijfsnetwerk laat niemand bij deze tenant aanmelden',
    meaning:
      'Een proxy onderweg voegt de tenantbeperkingen van Microsoft toe, en deze tenant staat niet op zijn lijst.',
    remedy:
      'Vraag het netwerkteam om de tenant {tenantId} toe te voegen aan de tenantbeperkingen van de proxy.',
  },
  'cross-cloud': {
    title: 'De tenant bevindt zich in een andere cloud van Microsoft',
    meaning:
      'De gevraagde aanmeldingsserver is niet die van de cloud van de tenant (GCC High en DoD: .us, China: .cn).',
    remedy: 'Kies de cloud waarin de tenant is gemaakt.',
  },
  'app-not-found': {
    title: 'De toepassing {clientId} staat niet in de tenant {tenantId}',
    meaning:
      'De client-id is onjuist, hoort bij een andere tenant, of is een voorbeeld dat nooit is vervangen.',
    remedy: 'Vergelijk de client-id met de toepassings-id (client) op de pagina Overzicht van de toepassing.',
  },
  'app-disabled': {
    title: 'De toepassing {clientId} is uitgeschakeld',
    meaning: 'Iemand heeft de aanmelding ervan uitgeschakeld, of Microsoft na misbruik.',
    remedy:
      'In Entra, Bedrijfstoepassingen, de toepassing, Eigenschappen: zet “Ingeschakeld voor gebruikers om zich aan te melden” op Ja.',
  },
  'service-principal-missing': {
    title: 'De toepassing {clientId} heeft geen service-principal in de tenant',
    meaning: 'De toepassing bestaat elders en niemand heeft die nog in deze tenant toegelaten.',
    remedy: 'Laat een beheerder van de tenant toestemming geven voor de toepassing.',
  },
  'consent-missing': {
    title: 'Niemand heeft toestemming gegeven voor wat de toepassing vraagt',
    meaning: 'De machtiging staat in de lijst, of zelfs dat niet, en geen beheerder heeft die verleend.',
    remedy: 'In Entra, de toepassing, API-machtigingen: verleen beheerderstoestemming.',
  },
  'app-role-not-assigned': {
    title: 'De toepassing is niet toegewezen aan een rol van de resource',
    meaning: 'De resource accepteert alleen toepassingen die eraan zijn toegewezen.',
    remedy:
      'Laat de tenantbeheerder de toepassing aan de resource toewijzen en daarna beheerderstoestemming verlenen.',
  },
  'resource-not-found': {
    title: 'De tenant kent de resource niet die het bereik noemt',
    meaning:
      'Het bereik is verkeerd gespeld, is voor een andere cloud, of de tenant heeft geen Exchange Online.',
    remedy:
      'Stel het bereik in op https://outlook.office365.com/.default; is het dat al, dan heeft de tenant een Exchange Online-licentie nodig.',
  },
  'resource-disabled': {
    title: 'De resource is in de tenant uitgeschakeld',
    meaning: 'Het abonnement is verlopen, of een beheerder heeft de resource uitgeschakeld.',
    remedy:
      'Laat de tenantbeheerder het abonnement controleren en Office 365 Exchange Online inschakelen onder Bedrijfstoepassingen.',
  },
  'scope-invalid': {
    title: 'Het bereik {scope} wordt niet geaccepteerd',
    meaning: 'Het is leeg, verkeerd gespeld of noemt meer dan één resource.',
    remedy: 'Stel het bereik in op https://outlook.office365.com/.default, of op dat van uw cloud.',
  },
  'scope-not-default': {
    title: 'Het bereik moet eindigen op /.default',
    meaning:
      'Een toepassing meldt zich aan met alles wat is verleend; om één losse machtiging kan niet worden gevraagd.',
    remedy: 'Stel het bereik in op https://outlook.office365.com/.default.',
  },
  'missing-parameter': {
    title: 'Er ontbreekt een parameter in de aanvraag',
    meaning: 'Een verplicht veld was leeg of had een verkeerde naam.',
    remedy: 'Voer tenant-id, client-id, geheim en bereik opnieuw in en test.',
  },
  'request-malformed': {
    title: 'Entra kon de aanvraag niet lezen',
    meaning:
      'Een waarde is afgekapt of in een verkeerde codering verzonden, of de aanvraag is onderweg gewijzigd.',
    remedy: 'Voer de waarden opnieuw in, zonder spaties of regeleinden eromheen, en test.',
  },
  'conditional-access-blocked': {
    title: 'Een beleid voor voorwaardelijke toegang blokkeert de aanmelding',
    meaning:
      'Voor toepassingen kan zo’n beleid alleen blokkeren, meestal op het adres waar de aanvraag vandaan komt.',
    remedy:
      'In Entra, Aanmeldingslogboeken, Aanmeldingen van service-principals: zoek het beleid en sta daarin het adres van deze machine toe.',
  },
  'user-sign-in-used': {
    title: 'Het programma meldt zich aan als persoon, en dat mislukt',
    meaning:
      'Het antwoord gaat over het wachtwoord, de vergrendeling of de tweede factor van een gebruiker. Bij de manier van Foyer, clientreferenties, is geen gebruiker betrokken.',
    remedy:
      'Gebruik de clientreferenties van een toepassing in plaats van de naam en het wachtwoord van een gebruiker.',
  },
  'grant-refused': {
    title: 'De opgeslagen toestemming van een gebruiker is niet meer geldig',
    meaning: 'Een vernieuwingstoken of autorisatiecode is verlopen, al gebruikt of ingetrokken.',
    remedy:
      'Meld u in het programma opnieuw aan, of laat het clientreferenties gebruiken, die geen vernieuwingstoken hebben.',
  },
  'grant-type-unsupported': {
    title: 'De server accepteert deze manier om een token te vragen niet',
    meaning: 'De aanvraag moet een POST zijn met grant_type client_credentials.',
    remedy: 'Zet de OAuth-stroom van het programma op client credentials.',
  },
  'public-client': {
    title: 'De toepassing is geregistreerd als openbare client',
    meaning: 'Een openbare client mag geen geheim tonen en geen clientreferenties gebruiken.',
    remedy:
      'In Entra, de toepassing, Verificatie: maak er een webtoepassing van en schakel openbare clientstromen uit.',
  },
  'token-request-loop': {
    title: 'Hetzelfde token is te vaak aangevraagd',
    meaning: 'Entra houdt een programma tegen dat binnen enkele minuten steeds opnieuw vraagt.',
    remedy: 'Wacht enkele minuten en laat het programma zijn token bewaren tot kort voor het einde ervan.',
  },
  'entra-throttled': {
    title: 'Entra vraagt om minder aanvragen',
    meaning: 'Er kwamen te veel aanvragen in korte tijd.',
    remedy: 'Wacht; Foyer vraagt opnieuw zodra Entra het toestaat.',
  },
  'entra-transient': {
    title: 'Entra kon nu niet antwoorden',
    meaning: 'Een storing aan de kant van Microsoft, die meestal binnen enkele minuten voorbij is.',
    remedy: 'Wacht; Foyer vraagt vanzelf opnieuw.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
