// What lists say of themselves.
import type { LIST_WORDS as ENGLISH } from '../en/lists.ts';

export const LIST_WORDS = {
  'list.shown': '{from, number} à {to, number} sur {count, number}',
  'list.any': 'Tous',
  'list.actions': 'Actions',
  'list.nothing-found': 'Rien ne correspond à ce filtre',
  'list.nothing-found-text': 'Modifiez la recherche, ou effacez le filtre pour tout revoir.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
