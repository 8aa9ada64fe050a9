// What lists say of themselves.
import type { LIST_WORDS as ENGLISH } from '../en/lists.ts';

export const LIST_WORDS = {
  'list.shown': '{from, number}–{to, number} van {count, number}',
  'list.any': 'Alle',
  'list.actions': 'Acties',
  'list.nothing-found': 'Niets voldoet aan dit filter',
  'list.nothing-found-text': 'Wijzig de zoekopdracht, of wis het filter om alles weer te zien.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
