// What lists say of themselves.
import type { LIST_WORDS as ENGLISH } from '../en/lists.ts';

export const LIST_WORDS = {
  'list.shown': '{from, number}–{to, number} di {count, number}',
  'list.any': 'Tutti',
  'list.actions': 'Azioni',
  'list.nothing-found': 'Nessun elemento corrisponde al filtro',
  'list.nothing-found-text': 'Modificare la ricerca, oppure cancellare il filtro per rivedere tutto.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
