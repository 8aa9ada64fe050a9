// Words for what can be wrong with what an application signs in with: secret, certificate, assertion, identity.
import type { CauseWords } from '../cause-words.ts';

export const CREDENTIAL_CAUSE_WORDS = {
  'client-credential-missing': {
    title: 'De aanvraag bevatte geen geheim',
    meaning: 'Het clientgeheim kwam leeg of onder een verkeerde naam in de aanvraag terecht.',
    remedy: 'Voer het clientgeheim in en test opnieuw.',
  },
  'client-secret-invalid': {
    title: 'Het clientgeheim is onjuist',
    meaning:
      'Vaak is de geheim-id gekopieerd in plaats van de waarde, is het geheim van een andere toepassing, of ging onderweg een teken verloren.',
    remedy:
      'Plak de waarde van het geheim, niet de geheim-id; wordt de waarde niet meer getoond, maak dan een nieuw geheim.',
  },
  'client-secret-expired': {
    title: 'Het clientgeheim is verlopen',
    meaning: 'Entra kent het geheim en de einddatum is voorbij.{typedExpiry}',
    remedy:
      'Maak in Entra, Certificaten en geheimen, een nieuw clientgeheim en voer de waarde en de vervaldatum ervan in.',
  },
  'certificate-not-registered': {
    title: 'Het certificaat is niet bij de toepassing geregistreerd',
    meaning:
      'Entra heeft voor de toepassing geen sleutel met deze vingerafdruk, of de aanwezige sleutel is niet meer geldig.',
    remedy: 'Upload het openbare deel van dit certificaat in Entra, Certificaten en geheimen, Certificaten.',
  },
  'certificate-key-unsupported': {
    title: 'Het certificaat heeft een soort sleutel die Entra niet accepteert',
    meaning: 'Entra accepteert voor het aanmelden RSA-sleutels; elliptische krommen worden geweigerd.',
    remedy:
      'Maak een certificaat met een RSA-sleutel van 2048 bits of meer en upload het openbare deel ervan in Entra.',
  },
  'client-certificate-unusable': {
    title: 'Het certificaat of de persoonlijke sleutel ervan is onbruikbaar',
    meaning: 'Ze horen niet bij elkaar, de sleutel is geen RSA-sleutel, of de wachtwoordzin is onjuist.',
    remedy: 'Voer certificaat, persoonlijke sleutel en wachtwoordzin opnieuw in.',
  },
  'assertion-file-unreadable': {
    title: 'Het bestand met de federatieve assertie kan niet worden gelezen',
    meaning: 'Het platform dat het moet schrijven, heeft dat niet gedaan, of Foyer mag het niet lezen.',
    remedy:
      'Controleer het pad van het assertiebestand en of het account waaronder Foyer draait, het mag lezen.',
  },
  'assertion-expired': {
    title: 'Het identiteitsbewijs was verlopen',
    meaning: 'Een oude assertie is opnieuw gebruikt, of de klok van de machine loopt achter.',
    remedy: 'Maak voor elke aanvraag een nieuwe assertie en zet de klok gelijk met NTP.',
  },
  'assertion-clock-skew': {
    title: 'Het identiteitsbewijs is gemaakt met een verkeerde klok',
    meaning:
      'De tijden wijken meer af dan Entra toestaat: de klok staat verkeerd, of lokale tijd is gebruikt voor UTC.',
    remedy: 'Zet de klok van deze machine gelijk met NTP, in UTC, en test daarna opnieuw.',
  },
  'assertion-audience-wrong': {
    title: 'Het identiteitsbewijs is aan iemand anders gericht',
    meaning:
      'De doelgroep moet het tokeneindpunt van dezelfde tenant zijn (bij een federatieve referentie: de doelgroep die in Entra is ingevoerd).',
    remedy: 'Stel de doelgroep van de assertie in op het adres van het tokeneindpunt.',
  },
  'assertion-signature-invalid': {
    title: 'De handtekening van het identiteitsbewijs is onjuist',
    meaning:
      'Er is ondertekend met een andere sleutel dan die van het certificaat waarvan de vingerafdruk is vermeld.',
    remedy: 'Voer de persoonlijke sleutel in die bij het certificaat hoort.',
  },
  'assertion-malformed': {
    title: 'Het identiteitsbewijs heeft een onjuiste vorm',
    meaning:
      'Het is geen token, noemt de verkeerde toepassing, of heeft een veld in een vorm die Entra weigert.',
    remedy:
      'Controleer de verlener en het onderwerp van de assertie (de client-id), de doelgroep (één tekst) en de header met de vingerafdruk.',
  },
  'federated-credential-mismatch': {
    title: 'Geen federatieve referentie van de toepassing komt overeen',
    meaning: 'Verlener, onderwerp en doelgroep worden teken voor teken vergeleken, ook op hoofdletters.',
    remedy:
      'Kopieer verlener, onderwerp en doelgroep van de assertie naar de federatieve referentie in Entra.',
  },
  'managed-identity-not-assigned': {
    title: 'Deze machine heeft niet zo’n beheerde identiteit',
    meaning: 'De machine antwoordt voor beheerde identiteiten, maar de gevraagde is er niet aan toegewezen.',
    remedy: 'Wijs de beheerde identiteit aan deze machine toe, of corrigeer de client-id ervan.',
  },
  'managed-identity-unavailable': {
    title: 'Beheerde identiteiten zijn op deze machine niet beschikbaar',
    meaning:
      'Op 169.254.169.254 antwoordt niets: het is geen Azure-machine, of een proxy of firewall staat in de weg.',
    remedy:
      'Gebruik hier een andere referentie, of laat aanvragen naar 169.254.169.254 buiten de proxy om gaan.',
  },
  'google-delegation-missing': {
    title: 'Het serviceaccount mag niet namens het postvak handelen',
    meaning:
      'Domeinbrede delegatie ontbreekt voor deze client-id en het bereik https://mail.google.com/, of is nog niet van kracht (tot 24 uur).',
    remedy:
      'In de Google Beheerdersconsole, Domeinbrede delegatie: voeg de client-id van het serviceaccount toe met het bereik https://mail.google.com/.',
  },
  'google-key-invalid': {
    title: 'Google weigert de sleutel van het serviceaccount of de tijd van de assertie',
    meaning:
      'De persoonlijke sleutel is onjuist of verwijderd, de klok loopt niet gelijk, of de gebruiker namens wie wordt gehandeld bestaat niet.',
    remedy: 'Maak een nieuwe sleutel voor het serviceaccount en zet de klok van deze machine gelijk met NTP.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
