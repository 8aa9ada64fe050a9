// The frame of the sponsor portal, and what it says before it signs somebody out.
import type { SPONSOR_PORTAL_WORDS as ENGLISH } from '../en/sponsor-portal.ts';

export const SPONSOR_PORTAL_WORDS = {
  'sponsor-portal.name': 'Portail des sponsors',
  'sponsor-portal.sections': 'Rubriques',
  'sponsor-portal.create': 'Créer des comptes',
  'sponsor-portal.manage': 'Gérer les comptes',
  'sponsor-portal.pending': 'Comptes en attente',
  'sponsor-portal.notices': 'Notifications',
  'sponsor-portal.purpose': 'Créez, gérez et approuvez les comptes d’invités.',
  'sponsor-portal.welcome': 'Bienvenue',
  'sponsor-portal.idle': 'Déconnexion après {minutes, plural, one {# minute} other {# minutes}} d’inactivité',
  'sponsor-portal.help-accounts': 'Où se trouve quoi',
  'sponsor-portal.help-accounts-text':
    '« Créer des comptes » donne accès aux invités que vous attendez. « Gérer les comptes » liste ceux que vous pouvez modifier. « Comptes en attente » réunit les invités qui se sont inscrits eux-mêmes et vous attendent. « Notifications » indique le résultat des lots importants.',
  'sponsor-portal.help-idle': 'Quand vous êtes déconnecté',
  'sponsor-portal.help-idle-text':
    'Après un temps d’inactivité, indiqué au bas de la page. Une minute avant, la page demande si vous êtes encore là. La saisie compte comme une activité.',
  'sponsor-portal.help-typed': 'Ce que vous avez saisi n’est pas perdu',
  'sponsor-portal.help-typed-text':
    'Si vous êtes déconnecté pendant la saisie d’un formulaire, reconnectez-vous dans la même fenêtre : le formulaire est conservé, sauf les mots de passe et les fichiers, et il vous est demandé s’il faut l’envoyer.',
  'idle.title': 'Êtes-vous encore là ?',
  'idle.text':
    'Cette page n’a pas servi depuis un moment. Sans réponse, vous serez déconnecté ; ce que vous avez saisi est conservé.',
  'idle.stay': 'Rester connecté',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
