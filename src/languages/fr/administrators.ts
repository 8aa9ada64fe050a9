// Admin Access › Administrators.
import type { ADMINISTRATOR_WORDS as ENGLISH } from '../en/administrators.ts';

export const ADMINISTRATOR_WORDS = {
  'administrators.purpose': 'Qui peut se connecter à cette console, et ce que chacun peut y faire.',
  'administrators.add': 'Ajouter un administrateur',
  'administrators.add-text':
    'Une autre personne reçoit son propre compte. Personne n’en partage un : l’audit indique qui a fait quoi.',
  'administrators.search': 'Nom d’utilisateur, nom ou adresse',
  'administrators.account': 'Compte',
  'administrators.display-name': 'Nom',
  'administrators.email': 'E-mail',
  'administrators.includes-alarms': 'Inclure les alarmes système dans les e-mails',
  'administrators.includes-alarms-hint':
    'Les alarmes de Foyer lui-même vont à cette adresse, par exemple un secret client qui expire.',
  'administrators.alarms-short': 'Alarmes',
  'administrators.yes': 'Oui',
  'administrators.none': 'Aucun',
  'administrators.never': 'Jamais',
  'administrators.set-up': 'Configuré',
  'administrators.role': 'Rôle',
  'administrators.role-text':
    'Un rôle est tout ce que quelqu’un peut faire. Il peut être changé plus tard ; les sessions ouvertes se terminent alors.',
  'administrators.may': 'Rôle de cet administrateur',
  'administrators.role-super-admin': 'Super administrateur',
  'administrators.role-super-admin-text':
    'Peut tout faire, y compris avec les administrateurs, les clés API et la stratégie de mot de passe.',
  'administrators.role-mail-admin': 'Administrateur messagerie',
  'administrators.role-mail-admin-text':
    'Configure la messagerie, les proxys et les certificats, lit et traite tous les messages. Ne voit ni les administrateurs ni l’audit.',
  'administrators.role-guest-admin': 'Administrateur invités',
  'administrators.role-guest-admin-text':
    'Gère les invités, leurs paramètres et les sponsors. Voit ce que sont devenus les messages adressés aux invités, mais pas leur contenu.',
  'administrators.role-read-only': 'Lecture seule',
  'administrators.role-read-only-text':
    'Voit les paramètres, le journal, les invités, les sponsors, les administrateurs et l’audit. Ne change rien et ne lit aucun message.',
  'administrators.role-sponsor': 'Sponsor',
  'administrators.role-sponsor-text':
    'Travaille sur les comptes d’invités dans le portail des sponsors, dans les limites des groupes de sponsors. N’entre pas dans cette console.',
  'administrators.state': 'État',
  'administrators.state-enabled': 'Activé',
  'administrators.state-locked': 'Verrouillé',
  'administrators.state-disabled': 'Désactivé',
  'administrators.second-factor': 'Second facteur',
  'administrators.last-sign-in': 'Dernière connexion',
  'administrators.password-changed': 'Mot de passe modifié',
  'administrators.password-ends': 'Fin du mot de passe',
  'administrators.locked-until': 'Verrouillé jusqu’au',
  'administrators.added-on': 'Ajouté',
  'administrators.first-password': 'Premier mot de passe',
  'administrators.must-change': 'À changer à la première connexion',
  'administrators.must-change-hint':
    'Vous le connaissez aussi. Laissez activé, sauf si le compte est destiné à un programme.',
  'administrators.own':
    'C’est votre propre compte. Le mot de passe, le second facteur, la langue et le thème se trouvent sur sa propre page.',
  'administrators.standing': 'Situation',
  'administrators.actions': 'Actions',
  'administrators.sponsor-groups': 'Choisir des groupes de sponsors',
  'administrators.sponsor-groups-text':
    'Un administrateur qui est dans un groupe de sponsors se connecte aussi au portail des sponsors.',
  'administrators.unlock': 'Déverrouiller',
  'administrators.set-password': 'Définir un mot de passe',
  'administrators.set-password-title': 'Définir un mot de passe pour {name}',
  'administrators.set-password-text':
    'Transmettez-le par une voie que vous êtes seuls à utiliser. Il devra être changé à la prochaine connexion, et toutes les sessions du compte se terminent maintenant.',
  'administrators.reset-factor': 'Réinitialiser le second facteur',
  'administrators.reset-factor-title': 'Réinitialiser le second facteur de {name} ?',
  'administrators.reset-factor-text':
    'L’application d’authentification et les codes de récupération de {name} cessent de fonctionner, et toutes les sessions se terminent. Le mot de passe seul permet de se connecter jusqu’à la configuration d’un nouveau second facteur. Assurez-vous que la demande vient bien de {name}.',
  'administrators.enable': 'Activer',
  'administrators.disable': 'Désactiver',
  'administrators.disable-title': 'Désactiver {name} ?',
  'administrators.disable-text':
    '{name} ne pourra pas se connecter tant que le compte ne sera pas réactivé. Les sessions ouvertes se terminent maintenant, et les clés API du compte cessent de fonctionner entre-temps.',
  'administrators.end-sessions': 'Terminer toutes les sessions',
  'administrators.end-sessions-title': 'Terminer toutes les sessions de {name} ?',
  'administrators.end-sessions-text': '{name} est déconnecté partout et peut se reconnecter.',
  'administrators.delete': 'Supprimer',
  'administrators.delete-title': 'Supprimer {name} ?',
  'administrators.delete-text':
    'Le compte, ses sessions et ses clés API disparaissent définitivement. Ce que {name} a fait reste dans l’audit. La désactivation conserve tout.',
  'administrators.added': '{name} a été ajouté.',
  'administrators.changed': '{name} a été enregistré.',
  'administrators.enabled': '{name} peut de nouveau se connecter.',
  'administrators.disabled': '{name} ne peut plus se connecter.',
  'administrators.unlocked': '{name} a été déverrouillé.',
  'administrators.password-set': '{name} a un nouveau mot de passe.',
  'administrators.factor-reset': '{name} se connecte avec le seul mot de passe.',
  'administrators.sessions-ended': '{name} a été déconnecté partout.',
  'administrators.deleted': '{name} a été supprimé.',
  'administrators.help-roles': 'Rôles',
  'administrators.help-roles-text':
    'Personne ne donne un rôle qui permet plus que le sien, personne ne change ni ne supprime ici son propre compte, et le dernier super administrateur capable de se connecter le reste.',
  'administrators.help-locked': 'Comptes verrouillés',
  'administrators.help-locked-text':
    'Après plusieurs mots de passe erronés, un compte attend, chaque fois plus longtemps. Il se rouvre de lui-même ; Déverrouiller l’ouvre maintenant. Qui exécute des commandes sur le serveur peut utiliser « foyer admins unlock ».',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
