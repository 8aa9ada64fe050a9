// The reference of the API; what operations do is told by the OpenAPI document, in English.
import type { API_REFERENCE_WORDS as ENGLISH } from '../en/api-reference.ts';

export const API_REFERENCE_WORDS = {
  'api-reference.purpose': 'Alles wat deze console kan, voor programma’s.',
  'api-reference.base': 'Alle paden beginnen met',
  'api-reference.document': 'Hetzelfde voor hulpprogramma’s:',
  'api-reference.permission': 'Machtiging:',
  'api-reference.parameters': 'Parameters',
  'api-reference.body': 'Body',
  'api-reference.answer': 'Antwoord',
  'api-reference.schemas': 'Objecten',
  'api-reference.name': 'Naam',
  'api-reference.type': 'Type',
  'api-reference.meaning': 'Betekenis',
  'api-reference.required': 'verplicht',
  'api-reference.help-title': 'Wat heb ik nodig om te beginnen?',
  'api-reference.help':
    'Een sleutel, gemaakt onder Instellingen › API-sleutels en één keer getoond. Geef hem de machtigingen die uw programma nodig heeft, en een einddatum. Zet hem in de variabele KEY van uw shell om de voorbeelden te proberen.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
