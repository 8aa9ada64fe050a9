// The first page of the server.
import type { FRONT_WORDS as ENGLISH } from '../en/front.ts';

export const FRONT_WORDS = {
  'front.title': 'Welkom',
  'front.guests':
    'Bent u gast? Maak verbinding met het wifi-netwerk dat op uw briefje of in uw e-mail staat, en meld u daar aan met uw gebruikersnaam en wachtwoord.',
  'front.sponsors': 'Sponsorportal',
  'front.sponsors-text': 'Gastaccounts maken en beheren.',
  'front.password': 'Netwerkwachtwoord',
  'front.password-text': 'Het wachtwoord van uw account voor het netwerk wijzigen.',
  'front.administrators': 'Beheer',
  'front.administrators-text': 'E-mail, alarmen, instellingen.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
