// The reference of the API; what operations do is told by the OpenAPI document, in English.
export const API_REFERENCE_WORDS = {
  'api-reference.purpose': 'Everything this console can do, for programs.',
  'api-reference.base': 'All paths begin with',
  'api-reference.document': 'The same for tools:',
  'api-reference.permission': 'Permission:',
  'api-reference.parameters': 'Parameters',
  'api-reference.body': 'Body',
  'api-reference.answer': 'Answer',
  'api-reference.schemas': 'Objects',
  'api-reference.name': 'Name',
  'api-reference.type': 'Type',
  'api-reference.meaning': 'Meaning',
  'api-reference.required': 'required',
  'api-reference.help-title': 'What do I need to begin?',
  'api-reference.help':
    'A key, made under Settings › API Keys and shown once. Give it the scopes that your program needs, and an end date. Put it into the variable KEY of your shell to try the examples.',
} as const;
