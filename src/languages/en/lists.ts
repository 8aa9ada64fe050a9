// What lists say of themselves.
export const LIST_WORDS = {
  'list.shown': '{from, number}–{to, number} of {count, number}',
  'list.any': 'Any',
  'list.actions': 'Actions',
  'list.nothing-found': 'Nothing fits this filter',
  'list.nothing-found-text': 'Change what is searched for, or clear the filter to see everything again.',
} as const;
