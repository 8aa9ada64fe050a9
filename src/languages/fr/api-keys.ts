// Settings › API Keys, and what each permission means.
import type { API_KEY_WORDS as ENGLISH } from '../en/api-keys.ts';

export const API_KEY_WORDS = {
  'api-keys.purpose': 'Les programmes qui utilisent l’API, ce que chacun peut faire, et jusqu’à quand.',
  'api-keys.empty': 'Aucun programme n’a de clé',
  'api-keys.empty-text':
    'Une clé permet à un script, à une supervision ou à un outil de tickets de faire ce que vous choisissez, et rien d’autre.',
  'api-keys.issue': 'Émettre une clé',
  'api-keys.issue-text':
    'Une clé par programme : elle peut alors être révoquée sans arrêter un autre programme.',
  'api-keys.key': 'Clé API',
  'api-keys.name': 'Nom',
  'api-keys.name-hint': 'Le programme qui l’utilisera. L’audit affiche ce nom.',
  'api-keys.ends-on': 'Dernier jour',
  'api-keys.ends-on-hint':
    'La clé fonctionne jusqu’à la fin de ce jour, UTC. Vide : elle n’expire pas d’elle-même.',
  'api-keys.for': 'Pour le sponsor',
  'api-keys.for-hint':
    'La clé est alors la sienne, peut seulement « Agir comme sponsor », et fonctionne là où l’un de ses groupes de sponsors autorise l’API.',
  'api-keys.for-oneself': 'Aucun : la clé est à moi',
  'api-keys.scopes': 'Autorisations',
  'api-keys.scopes-text':
    'Cochez ce dont le programme a besoin. Ce que vous ne pouvez pas faire, votre clé ne le peut pas non plus.',
  'api-keys.owner': 'Propriétaire',
  'api-keys.owner-command': 'Ligne de commande',
  'api-keys.issued': 'Émission',
  'api-keys.ends': 'Dernier jour',
  'api-keys.ended': 'Expirée',
  'api-keys.no-end': 'Sans fin',
  'api-keys.used': 'Dernière utilisation',
  'api-keys.revoke': 'Révoquer',
  'api-keys.revoke-of': 'Révoquer {name}',
  'api-keys.revoke-title': 'Révoquer {name} ?',
  'api-keys.revoke-text':
    'Les programmes qui utilisent cette clé sont désormais refusés. Elle ne revient pas ; une nouvelle clé peut être émise.',
  'api-keys.revoked': 'La clé {name} a été révoquée.',
  'api-keys.issued-title': 'La clé de {name}',
  'api-keys.issued-text':
    'Copiez-la là où le programme garde ses secrets. Elle n’est affichée que maintenant ; Foyer ne conserve rien qui permette de l’afficher à nouveau.',
  'api-keys.kept': 'Je l’ai conservée',
  'api-keys.help-use': 'Comment un programme l’utilise',
  'api-keys.help-use-text':
    'Il envoie la clé avec chaque demande, dans l’en-tête « Authorization: Bearer … », par HTTPS.',
  'api-keys.help-owner': 'Une clé et son propriétaire',
  'api-keys.help-owner-text':
    'Une clé ne fait jamais plus que son propriétaire. Elle est suspendue tant qu’il est désactivé, et disparaît quand il est supprimé.',
  'api-keys.mail-read': 'Lire le journal',
  'api-keys.mail-read-text': 'États, destinataires et réponses ; pas le contenu',
  'api-keys.mail-content': 'Lire les messages',
  'api-keys.mail-content-text': 'Le contenu : les messages aux invités contiennent des mots de passe',
  'api-keys.mail-manage': 'Gérer les messages',
  'api-keys.mail-manage-text': 'Retenir, libérer, réessayer, annuler et renvoyer',
  'api-keys.mail-send': 'Envoyer du courrier',
  'api-keys.mail-send-text': 'Remettre de nouveaux messages',
  'api-keys.guests-read': 'Lire les comptes d’invités',
  'api-keys.guests-read-text': 'Tous, leurs états et leurs dates ; jamais leurs mots de passe',
  'api-keys.guests-manage': 'Gérer les comptes d’invités',
  'api-keys.guests-manage-text':
    'Tous : créer, modifier, prolonger, suspendre et supprimer, mots de passe compris',
  'api-keys.guests-settings': 'Modifier les paramètres des invités',
  'api-keys.guests-settings-text': 'Types d’invités, emplacements, stratégies, purge et messages aux invités',
  'api-keys.guests-sponsor': 'Agir comme sponsor',
  'api-keys.guests-sponsor-text':
    'Sur les comptes d’invités, dans les limites des groupes de sponsors du propriétaire',
  'api-keys.sponsors-read': 'Lire les sponsors',
  'api-keys.sponsors-read-text': 'Qui ils sont, et les groupes de sponsors',
  'api-keys.sponsors-manage': 'Gérer les sponsors',
  'api-keys.sponsors-manage-text':
    'Ajouter, modifier, désactiver et supprimer les sponsors et les groupes de sponsors',
  'api-keys.sandbox-use': 'Utiliser le bac à sable',
  'api-keys.sandbox-use-text': 'Sa boîte de réception et ses pannes, là où il s’exécute',
  'api-keys.settings-read': 'Lire les paramètres',
  'api-keys.settings-read-text': 'Tous, mais jamais leurs secrets',
  'api-keys.settings-smtp': 'Modifier le serveur SMTP',
  'api-keys.settings-smtp-text': 'Tester, enregistrer et renouveler les identifiants',
  'api-keys.settings-network': 'Modifier les proxys',
  'api-keys.settings-network-text': 'Pour les webhooks et les listes de révocation',
  'api-keys.settings-trust': 'Modifier les certificats de confiance',
  'api-keys.settings-trust-text': 'Importer, modifier et supprimer',
  'api-keys.settings-security': 'Modifier les paramètres de sécurité',
  'api-keys.settings-security-text': 'Stratégie de mot de passe et durées de session',
  'api-keys.administrators-read': 'Lire les administrateurs',
  'api-keys.administrators-read-text': 'Qui ils sont, leurs rôles et leurs états',
  'api-keys.administrators-manage': 'Gérer les administrateurs',
  'api-keys.administrators-manage-text':
    'Ajouter, modifier, désactiver et supprimer ceux qui n’ont pas plus d’autorisations que la clé',
  'api-keys.api-keys-manage': 'Gérer les clés API',
  'api-keys.api-keys-manage-text': 'Lister et révoquer ; une clé n’émet jamais de clé',
  'api-keys.audit-read': 'Lire l’audit',
  'api-keys.audit-read-text': 'Qui a changé quoi, et quand',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
