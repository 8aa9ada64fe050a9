// The one page that a link to the set-up kit opens, for the administrator of the tenant.
import type { SETUP_KIT_WORDS as ENGLISH } from '../en/setup-kit.ts';

export const SETUP_KIT_WORDS = {
  'setup-kit.title': 'Préparer Microsoft 365 pour le courrier',
  'setup-kit.lead':
    'La personne qui configure Foyer vous demande d’autoriser une application à envoyer du courrier avec une boîte aux lettres. Cette page contient tout ce qu’il faut, et rien ici ne demande de secret.',
  'setup-kit.works-until': 'Cette page fonctionne jusqu’au {until}.',
  'setup-kit.what-for': 'À quoi cela sert',
  'setup-kit.in-exchange': 'Dans Exchange Online',
  'setup-kit.run':
    'Enregistrez le script, puis exécutez-le dans PowerShell en tant qu’administrateur Exchange. Avec -WhatIf, il montre ce qu’il changerait et ne change rien.',
  'setup-kit.run-commands': 'PowerShell',
  'setup-kit.send-result-title': 'Renvoyer le résultat',
  'setup-kit.send-result':
    'Collez ce que le script a affiché, ou le contenu de result.txt. Il ne contient aucun secret.',
  'setup-kit.submit': 'Envoyer le résultat',
  'setup-kit.thanks-good': 'Merci. Tout est comme il faut ; vous avez terminé.',
  'setup-kit.thanks-bad':
    'Reçu. Quelque chose n’est pas encore comme il faut : voyez ci-dessous, puis envoyez un nouveau résultat.',
  'setup-kit.ended-title': 'Ce lien ne fonctionne plus',
  'setup-kit.ended': 'Il a expiré ou a été retiré. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
