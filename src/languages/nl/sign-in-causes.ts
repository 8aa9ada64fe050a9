// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';
import type { SIGN_IN_CAUSE_WORDS as ENGLISH } from '../en/sign-in-causes.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: '{host} nam de verbinding aan en zei niets',
    meaning:
      'Een server begroet meteen. Een apparaat dat e-mail inspecteert houdt de begroeting tegen, of TLS wordt als eerste verwacht (poort 465).',
    remedy:
      'Probeer het opnieuw; gebeurt het weer, vraag het netwerkteam dan of iets SMTP naar {host} inspecteert, en om een uitzondering.',
  },
  'service-unavailable': {
    title: '{host} neemt nu geen verbindingen aan',
    meaning: 'De server zegt het zelf; meestal is het binnen enkele minuten voorbij.',
    remedy: 'Wacht; Foyer probeert het vanzelf opnieuw.',
  },
  'wrong-endpoint-mx': {
    title: 'Deze server ontvangt e-mail voor het domein; hij neemt geen e-mail van programma’s aan',
    meaning: 'Hosts onder mail.protection.outlook.com bieden geen aanmelding aan.',
    remedy: 'Stel de server in op smtp.office365.com, poort 587.',
  },
  'auth-mechanism-unsupported': {
    title: '{host} biedt deze manier van aanmelden niet aan',
    meaning:
      'Exchange Online biedt LOGIN en XOAUTH2, en geen PLAIN of OAUTHBEARER. Een apparaat ertussen kan XOAUTH2 ook verbergen.',
    remedy: 'Stel de verificatie in op OAuth met XOAUTH2 (in Foyer: MS Exchange Online OAuth).',
  },
  'xoauth2-malformed': {
    title: 'De server kon het XOAUTH2-bericht niet lezen',
    meaning:
      'Gebruikersnaam en token moeten in één vaste vorm worden samengevoegd, en het geheel moet één keer in Base64 worden gecodeerd, op één regel.',
    remedy:
      'Corrigeer hoe het programma het bericht opbouwt (de pagina van Microsoft toont de vorm), of werk het programma bij.',
  },
  'xoauth2-rejected': {
    title: '{host} weigerde het token en zegt niet waarom',
    meaning:
      'Eén antwoord staat voor veel fouten: een verlopen token, een ontbrekende machtiging, een verkeerd postvak, een niet-geregistreerde toepassing.{tokenTime}',
    remedy: 'Test de verbinding met Foyer, dat het token bekijkt en verder zoekt.',
  },
  'xoauth2-mailbox-mismatch': {
    title: 'Het token hoort niet bij het postvak {mailbox}',
    meaning:
      'Het postvak is verkeerd gespeld, hoort bij een andere tenant dan het token, of is niet het postvak waartoe de toepassing toegang heeft.{mailboxTenant}',
    remedy: 'Voer het volledige adres in van het postvak dat de toepassing mag gebruiken.',
  },
  'token-missing-smtp-role': {
    title: 'Het token bevat SMTP.SendAsApp niet',
    meaning:
      'De machtiging ontbreekt of niemand heeft er toestemming voor gegeven. Met RBAC for Applications is dat juist; dan ontbreekt een RBAC-toewijzing voor het postvak.',
    remedy:
      'In Entra, API-machtigingen: voeg de toepassingsmachtiging SMTP.SendAsApp van Office 365 Exchange Online toe en verleen beheerderstoestemming.',
  },
  'token-wrong-audience': {
    title: 'Het token is voor {audience}, niet voor Exchange',
    meaning:
      'Het bereik bepaalt voor wie een token is. Met een token voor Microsoft Graph kan niet via SMTP worden verzonden.',
    remedy: 'Stel het bereik in op https://outlook.office365.com/.default.',
  },
  'token-expires-soon': {
    title: 'Het token is te kort meer geldig',
    meaning: 'High Volume Email weigert tokens die binnen ongeveer tien minuten verlopen.',
    remedy: 'Laat het programma zijn token tien minuten voor het einde vernieuwen.',
  },
  'exchange-service-principal-missing': {
    title: 'Exchange kent de toepassing niet',
    meaning:
      'Toestemming in Entra is de helft: de toepassing moet ook in Exchange Online worden geregistreerd.',
    remedy: 'Registreer de toepassing in Exchange Online met de object-id van de bedrijfstoepassing.',
  },
  'exchange-service-principal-wrong-object-id': {
    title: 'Exchange kent de toepassing onder een andere object-id',
    meaning:
      'Waarschijnlijk is de object-id van de app-registratie gebruikt; die van de bedrijfstoepassing is een andere, en die staat in het token.{objectIds}',
    remedy: 'Registreer de toepassing opnieuw, met de object-id van de bedrijfstoepassing.',
  },
  'mailbox-permission-missing': {
    title: 'De toepassing mag het postvak {mailbox} niet gebruiken',
    meaning:
      'Aanmelden lukt, maar de toepassing heeft geen recht op dit postvak, of kreeg het minder dan een uur geleden.',
    remedy: 'Verleen de toepassing het recht op het postvak; het kan een uur duren voordat het geldt.',
  },
  'mailbox-unavailable': {
    title: 'Het postvak {mailbox} staat niet in Exchange Online',
    meaning:
      'Het bestaat niet, heeft geen licentie, is uitgeschakeld, of staat op een eigen server (hybride).',
    remedy: 'Gebruik een postvak dat in Exchange Online staat: een met licentie of een gedeeld postvak.',
  },
  'smtp-auth-disabled-mailbox': {
    title: 'Geverifieerde SMTP is uitgeschakeld voor het postvak {mailbox}',
    meaning: 'De schakelaar van het postvak staat uit. Die geldt ook voor OAuth.',
    remedy: 'Schakel Geverifieerde SMTP in voor het postvak.',
  },
  'smtp-auth-disabled-tenant': {
    title: 'Geverifieerde SMTP is uitgeschakeld in de tenant',
    meaning:
      'Dat is de standaardinstelling voor tenants die sinds januari 2020 zijn gemaakt. Die geldt ook voor OAuth; de eigen schakelaar van een postvak gaat voor.',
    remedy: 'Schakel Geverifieerde SMTP in voor dit ene postvak.',
  },
  'security-defaults-blocked': {
    title: 'De standaardinstellingen voor beveiliging blokkeren aanmelding met een wachtwoord',
    meaning: 'De standaardinstellingen voor beveiliging van de tenant staan geen wachtwoord toe voor SMTP.',
    remedy: 'Gebruik OAuth in plaats van een wachtwoord.',
  },
  'auth-policy-blocked': {
    title: 'Een beleid van de tenant blokkeert deze aanmelding',
    meaning:
      'Een verificatiebeleid of voorwaardelijke toegang weigert wachtwoorden voor SMTP, vanaf hier of overal.',
    remedy:
      'Gebruik OAuth in plaats van een wachtwoord, of vraag de tenantbeheerder welk beleid de aanmelding blokkeert (Entra, Aanmeldingslogboeken).',
  },
  'basic-auth-disabled': {
    title: 'Aanmelding met een wachtwoord is uitgeschakeld',
    meaning: 'Microsoft of de tenant heeft gebruikersnaam en wachtwoord voor SMTP beëindigd.',
    remedy: 'Stel de verificatie in op OAuth (in Foyer: MS Exchange Online OAuth).',
  },
  'basic-auth-rejected': {
    title: 'Gebruikersnaam of wachtwoord is geweigerd',
    meaning:
      'Ze zijn onjuist, het account is vergrendeld of vraagt om een tweede factor, of er is een app-wachtwoord nodig.',
    remedy: 'Controleer gebruikersnaam en wachtwoord; gebruik voor Exchange Online liever OAuth.',
  },
  'federation-unreachable': {
    title: 'De eigen aanmeldingsserver van de tenant is niet bereikt',
    meaning: 'Het domein is federatief, en Exchange kon de federatieserver (AD FS) niet bereiken.',
    remedy:
      'Laat de tenantbeheerder de federatieserver controleren, of gebruik OAuth met een toepassing, die hem niet nodig heeft.',
  },
  'not-authenticated': {
    title: '{host} wil eerst een aanmelding',
    meaning:
      'Er is zonder aanmelding met verzenden begonnen, of de aanmelding ervoor mislukte en het programma ging door.',
    remedy:
      'Schakel verificatie in bij de e-mailinstellingen van het programma, en zoek naar een eerdere aanmeldingsfout.',
  },
  'relay-denied': {
    title: '{host} geeft e-mail van deze afzender niet door',
    meaning:
      'Zonder aanmelding neemt de server alleen e-mail aan voor zijn eigen domeinen, of alleen van adressen die een connector noemt.',
    remedy:
      'Meld u met OAuth aan bij smtp.office365.com, poort 587, of laat de tenantbeheerder de connector corrigeren.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
