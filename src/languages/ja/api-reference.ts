// The reference of the API; what operations do is told by the OpenAPI document, in English.
export const API_REFERENCE_WORDS = {
  'api-reference.purpose': 'この管理画面で実行できるすべての操作を、プログラムから実行できます。',
  'api-reference.base': 'すべてのパスの先頭:',
  'api-reference.document': 'ツール用の同じ内容:',
  'api-reference.permission': 'アクセス許可:',
  'api-reference.parameters': 'パラメーター',
  'api-reference.body': '本文',
  'api-reference.answer': '応答',
  'api-reference.schemas': 'オブジェクト',
  'api-reference.name': '名前',
  'api-reference.type': '型',
  'api-reference.meaning': '意味',
  'api-reference.required': '必須',
  'api-reference.help-title': '始めるために必要なもの',
  'api-reference.help':
    '設定 › API キーで作成し、1 回だけ表示されるキーが必要です。プログラムに必要なスコープと最終日を設定してください。例を試すには、キーをシェルの変数 KEY に設定します。',
} as const;
