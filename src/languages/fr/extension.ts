// The page that the link in a guest's expiry notice opens, and the requests as a sponsor sees them.
import type { EXTENSION_WORDS as ENGLISH } from '../en/extension.ts';

export const EXTENSION_WORDS = {
  'extension.open': 'Vous avez besoin de plus de temps ?',
  'extension.open-text':
    'Votre accès invité prend bientôt fin. Vous pouvez demander à votre hôte de le prolonger.',
  'extension.asked': 'Votre hôte a été prévenu',
  'extension.asked-text':
    'Vous avez demandé plus de temps le {at}. Votre hôte décide ; si votre accès est prolongé, votre nom d’utilisateur et votre mot de passe restent les mêmes.',
  'extension.extended': 'Votre accès a été prolongé',
  'extension.extended-text':
    'Vous n’avez plus rien à faire. Votre nom d’utilisateur et votre mot de passe restent les mêmes.',
  'extension.declined': 'Votre accès n’a pas été prolongé',
  'extension.declined-text':
    'Votre hôte a refusé la demande. Si vous avez des questions, adressez-vous à votre hôte.',
  'extension.ended': 'Cet accès ne peut pas être prolongé ici',
  'extension.ended-text': 'Il a pris fin ou a été arrêté. Demandez-en un nouveau à votre hôte.',
  'extension.unknown': 'Ce lien ne fonctionne pas',
  'extension.unknown-text':
    'Il est peut-être incomplet, ou le compte n’existe plus. Ouvrez de nouveau le lien du courriel, ou adressez-vous à votre hôte.',
  'extension.user-name': 'Nom d’utilisateur',
  'extension.ends': 'Fin',
  'extension.wish': 'Message à votre hôte',
  'extension.wish-hint':
    'Au plus {count} caractères : par exemple, jusqu’à quand vous avez besoin de l’accès.',
  'extension.submit': 'Demander une prolongation',
  'guest-requests.title': 'Invités qui demandent plus de temps',
  'guest-requests.guest': 'Invité',
  'guest-requests.ends': 'Fin',
  'guest-requests.asked': 'Demande',
  'guest-requests.wish': 'Message',
  'guest-requests.decide': 'Décision',
  'guest-requests.extend': 'Prolonger',
  'guest-requests.extend-of': 'Prolonger le compte {name}',
  'guest-requests.decline': 'Refuser',
  'guest-requests.decline-of': 'Refuser la demande de {name}',
  'guest-requests.declined': 'La demande est refusée. Le compte prend fin comme prévu.',
  'guest-requests.batches': 'Comptes créés en grand nombre',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
