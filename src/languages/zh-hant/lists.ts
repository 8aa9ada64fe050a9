// What lists say of themselves.
export const LIST_WORDS = {
  'list.shown': '第 {from, number}–{to, number} 個，共 {count, number} 個',
  'list.any': '全部',
  'list.actions': '動作',
  'list.nothing-found': '沒有符合此篩選條件的項目',
  'list.nothing-found-text': '請變更搜尋內容，或清除篩選條件以再次顯示全部。',
} as const;
