// Guest Access › Guest Email Settings.
import type { GUEST_EMAIL_WORDS as ENGLISH } from '../en/guest-email.ts';

export const GUEST_EMAIL_WORDS = {
  'guest-email.purpose': 'Of gasten en sponsors e-mail krijgen, en van wie.',
  'guest-email.sending': 'Verzenden',
  'guest-email.enabled': 'E-mailmeldingen inschakelen voor gasten',
  'guest-email.enabled-hint':
    'Uit: er gaat niets naar gasten of sponsors. Testberichten worden wel verzonden.',
  'guest-email.from': 'Standaard “Van”-e-mailadres',
  'guest-email.from-hint': 'Leeg: het postvak van de SMTP-instellingen.',
  'guest-email.sender': 'Afzender van een e-mail over een gast met een sponsor',
  'guest-email.reply-to-sponsor': 'Verzenden vanaf het standaardadres, antwoord naar de sponsor',
  'guest-email.reply-to-sponsor-hint': 'Werkt zonder extra rechten: antwoorden bereiken de sponsor toch.',
  'guest-email.from-sponsor': 'Verzenden vanaf het e-mailadres van de sponsor (als er een is)',
  'guest-email.from-sponsor-hint':
    'Exchange Online vereist het recht “Verzenden als” op het postvak van elke sponsor.',
  'guest-email.default-only': 'Altijd verzenden vanaf het standaardadres',
  'guest-email.default-only-hint': 'Antwoorden gaan daar ook naartoe.',
  'guest-email.organization': 'Organisatie',
  'guest-email.organization-hint':
    'Staat als afzender, in het onderwerp en boven aan e-mails en toegangsbriefjes.',
  'guest-email.saved': 'Opgeslagen. Geldt vanaf de volgende e-mail.',
  'guest-email.no-mailbox': 'Er kan nog geen e-mail worden verzonden',
  'guest-email.no-mailbox-text':
    'Bij de SMTP-server is niet ingesteld als welk postvak wordt verzonden. Stel dat eerst in.',
  'guest-email.send-as': 'Exchange Online weigert zulke e-mail totdat “Verzenden als” is verleend',
  'guest-email.from-differs':
    'E-mail moet van {from} komen, en Foyer meldt zich aan als {mailbox}. Exchange Online accepteert dat alleen als het recht “Verzenden als” op {from} is verleend.',
  'guest-email.sponsor-needs-send-as':
    'E-mail moet van sponsors komen, en Foyer meldt zich aan als {mailbox}. Exchange Online accepteert dat alleen als het recht “Verzenden als” op het postvak van elke sponsor is verleend; e-mail van sponsors zonder dat recht wordt geweigerd.',
  'guest-email.the-mailbox': 'een ander postvak',
  'guest-email.run-this':
    'Een beheerder van Exchange Online voert dit uit, één keer voor elk adres. Het werkt na enkele minuten, uiterlijk na een uur.',
  'guest-email.test': 'Testbericht verzenden',
  'guest-email.test-text': 'Over een gast die niet bestaat, met de opgeslagen instellingen.',
  'guest-email.kind': 'E-mail',
  'guest-email.kind-guest-credentials': 'Inloggegevens, aan de gast',
  'guest-email.kind-guest-password-reset': 'Nieuw wachtwoord, aan de gast',
  'guest-email.kind-guest-expiry': 'Einde van de toegang, aan de gast',
  'guest-email.kind-sponsor-summary': 'Overzicht, aan de sponsor',
  'guest-email.kind-extension-request': 'Verzoek om meer tijd, aan de sponsor',
  'guest-email.kind-password-reminder': 'Wachtwoordherinnering, aan een netwerkgebruiker',
  'guest-email.to': 'Aan',
  'guest-email.send-test': 'Testbericht verzenden',
  'guest-email.test-sent': 'Een testbericht is onderweg naar {address}.',
  'guest-email.test-not-sent': 'Niet verzonden',
  'guest-email.help-send-as': 'Wat is “Verzenden als”?',
  'guest-email.help-send-as-text':
    'Een recht van Exchange Online (Send As): een postvak mag verzenden onder het adres van een ander postvak. Zonder dat recht wordt e-mail waarvan From niet het aangemelde postvak is, geweigerd met 5.2.252 of 5.7.60. Voor Reply-To is geen recht nodig.',
  'guest-email.help-reply-to': 'Reply-To in plaats van From',
  'guest-email.help-reply-to-text':
    'E-mail vanaf het standaardadres met de sponsor als Reply-To doorstaat elke controle en bereikt de sponsor toch wanneer de gast antwoordt. Daarom is dit hier de gebruikelijke keuze.',
  'guest-email.help-alarms': 'Alarmen',
  'guest-email.help-alarms-text':
    'Deze instellingen gelden voor gasten en sponsors. Alarmen van Foyer gaan naar beheerders.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
