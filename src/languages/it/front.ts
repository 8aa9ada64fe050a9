// The first page of the server.
import type { FRONT_WORDS as ENGLISH } from '../en/front.ts';

export const FRONT_WORDS = {
  'front.title': 'Benvenuti',
  'front.guests':
    'È un ospite? Si colleghi alla rete Wi-Fi indicata sul foglietto o nell’e-mail e acceda con il suo nome utente e la sua password.',
  'front.sponsors': 'Portale sponsor',
  'front.sponsors-text': 'Creare account ospite e gestirli.',
  'front.password': 'Password di rete',
  'front.password-text': 'Cambiare la password del proprio account per la rete.',
  'front.administrators': 'Amministrazione',
  'front.administrators-text': 'Posta, allarmi, impostazioni.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
