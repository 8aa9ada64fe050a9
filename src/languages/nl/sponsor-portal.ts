// The frame of the sponsor portal, and what it says before it signs somebody out.
import type { SPONSOR_PORTAL_WORDS as ENGLISH } from '../en/sponsor-portal.ts';

export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': 'Sponsorportal',
  'sponsor-portal.sections': 'Onderdelen',
  'sponsor-portal.create': 'Accounts maken',
  'sponsor-portal.manage': 'Accounts beheren',
  'sponsor-portal.pending': 'Accounts in behandeling',
  'sponsor-portal.notices': 'Meldingen',
  'sponsor-portal.purpose': 'Gastaccounts maken, beheren en goedkeuren.',
  'sponsor-portal.welcome': 'Welkom',
  'sponsor-portal.idle': 'Afgemeld na {minutes, plural, one {# minuut} other {# minuten}} zonder gebruik',
  'sponsor-portal.help-accounts': 'Wat waar staat',
  'sponsor-portal.help-accounts-text':
    'Accounts maken geeft toegang aan gasten die u verwacht. Accounts beheren toont de accounts die u mag wijzigen. Accounts in behandeling zijn gasten die zichzelf hebben aangemeld en op u wachten. Meldingen vertellen wat er van grote reeksen is geworden.',
  'sponsor-portal.help-idle': 'Wanneer u wordt afgemeld',
  'sponsor-portal.help-idle-text':
    'Na een tijd zonder gebruik, zoals onder aan de pagina staat. Een minuut vooraf vraagt de pagina of u er nog bent. Typen telt als gebruik.',
  'sponsor-portal.help-typed': 'Wat u hebt getypt, gaat niet verloren',
  'sponsor-portal.help-typed-text':
    'Wordt u afgemeld terwijl u een formulier invult, meld u dan in hetzelfde venster opnieuw aan: het formulier is bewaard, behalve wachtwoorden en bestanden, en u wordt gevraagd of het wordt verzonden.',
  'idle.title': 'Bent u er nog?',
  'idle.text':
    'Deze pagina is een tijd niet gebruikt. Zonder antwoord wordt u afgemeld; wat u hebt getypt, blijft bewaard.',
  'idle.stay': 'Aangemeld blijven',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
