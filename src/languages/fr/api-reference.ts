// The reference of the API; what operations do is told by the OpenAPI document, in English.
import type { API_REFERENCE_WORDS as ENGLISH } from '../en/api-reference.ts';

export const API_REFERENCE_WORDS = {
  'api-reference.purpose': 'Tout ce que cette console sait faire, pour les programmes.',
  'api-reference.base': 'Tous les chemins commencent par',
  'api-reference.document': 'Le même contenu pour les outils :',
  'api-reference.permission': 'Autorisation :',
  'api-reference.parameters': 'Paramètres',
  'api-reference.body': 'Corps',
  'api-reference.answer': 'Réponse',
  'api-reference.schemas': 'Objets',
  'api-reference.name': 'Nom',
  'api-reference.type': 'Type',
  'api-reference.meaning': 'Signification',
  'api-reference.required': 'obligatoire',
  'api-reference.help-title': 'Que faut-il pour commencer ?',
  'api-reference.help':
    'Une clé, créée dans Paramètres › Clés API et affichée une seule fois. Donnez-lui les autorisations dont votre programme a besoin, et une date de fin. Placez-la dans la variable KEY de votre shell pour essayer les exemples.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
