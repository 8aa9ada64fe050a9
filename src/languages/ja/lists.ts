// What lists say of themselves.
export const LIST_WORDS = {
  'list.shown': '{count, number} 件中 {from, number}–{to, number} 件',
  'list.any': 'すべて',
  'list.actions': '操作',
  'list.nothing-found': 'このフィルターに一致するものがありません',
  'list.nothing-found-text': '検索条件を変更するか、フィルターをクリアしてすべてを表示してください。',
} as const;
