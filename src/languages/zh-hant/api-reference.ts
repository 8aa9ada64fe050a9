// The reference of the API; what operations do is told by the OpenAPI document, in English.
export const API_REFERENCE_WORDS = {
  'api-reference.purpose': '此主控台可執行的所有操作，供程式使用。',
  'api-reference.base': '所有路徑的開頭：',
  'api-reference.document': '供工具使用的相同內容：',
  'api-reference.permission': '權限：',
  'api-reference.parameters': '參數',
  'api-reference.body': '本文',
  'api-reference.answer': '回應',
  'api-reference.schemas': '物件',
  'api-reference.name': '名稱',
  'api-reference.type': '類型',
  'api-reference.meaning': '意義',
  'api-reference.required': '必要',
  'api-reference.help-title': '開始使用需要什麼？',
  'api-reference.help':
    '需要一個金鑰，在設定 › API 金鑰中建立，且只會顯示一次。請設定程式所需的範圍以及最後一天。若要試用範例，請將金鑰放入殼層的變數 KEY。',
} as const;
