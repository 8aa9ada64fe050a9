// The reference of the API; what operations do is told by the OpenAPI document, in English.
import type { API_REFERENCE_WORDS as ENGLISH } from '../en/api-reference.ts';

export const API_REFERENCE_WORDS = {
  'api-reference.purpose': 'Tutto ciò che questa console può fare, per i programmi.',
  'api-reference.base': 'Tutti i percorsi iniziano con',
  'api-reference.document': 'Lo stesso per gli strumenti:',
  'api-reference.permission': 'Autorizzazione:',
  'api-reference.parameters': 'Parametri',
  'api-reference.body': 'Corpo',
  'api-reference.answer': 'Risposta',
  'api-reference.schemas': 'Oggetti',
  'api-reference.name': 'Nome',
  'api-reference.type': 'Tipo',
  'api-reference.meaning': 'Significato',
  'api-reference.required': 'obbligatorio',
  'api-reference.help-title': 'Che cosa serve per iniziare?',
  'api-reference.help':
    'Una chiave, creata in Impostazioni › Chiavi API e mostrata una sola volta. Assegnarle le autorizzazioni necessarie al programma e una data di fine. Inserirla nella variabile KEY della shell per provare gli esempi.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
