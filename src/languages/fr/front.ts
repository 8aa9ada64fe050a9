// The first page of the server.
import type { FRONT_WORDS as ENGLISH } from '../en/front.ts';

export const FRONT_WORDS = {
  'front.title': 'Bienvenue',
  'front.guests':
    'Vous êtes invité ? Connectez-vous au réseau Wi-Fi indiqué sur votre fiche ou dans votre e-mail, puis identifiez-vous avec votre nom d’utilisateur et votre mot de passe.',
  'front.sponsors': 'Portail des sponsors',
  'front.sponsors-text': 'Créer des comptes invités et s’en occuper.',
  'front.password': 'Mot de passe du réseau',
  'front.password-text': 'Changer le mot de passe de votre compte pour le réseau.',
  'front.administrators': 'Administration',
  'front.administrators-text': 'Courrier, alarmes, paramètres.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
