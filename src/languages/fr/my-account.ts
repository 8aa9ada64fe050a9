// Everybody's own account: preferences, password, second factor, sessions.
import type { MY_ACCOUNT_WORDS as ENGLISH } from '../en/my-account.ts';

export const MY_ACCOUNT_WORDS = {
  'my-account.title': 'Mon compte',
  'my-account.purpose':
    'Ce qui vous est propre : comment la console vous parle, comment vous vous connectez et où vous êtes connecté.',
  'my-account.preferences': 'Préférences',
  'my-account.name': 'Nom',
  'my-account.language-browser': 'Selon le navigateur',
  'my-account.theme': 'Thème',
  'my-account.theme-system': 'Comme le système',
  'my-account.theme-light': 'Clair',
  'my-account.theme-dark': 'Sombre',
  'my-account.saved': 'Enregistré.',
  'my-account.signing-in': 'Connexion',
  'my-account.user-name': 'Nom d’utilisateur',
  'my-account.password-changed': 'Modifié {ago}',
  'my-account.password-ends': 'Expire le {date}',
  'my-account.change-password': 'Changer le mot de passe',
  'my-account.change-password-text': 'Vous restez connecté ici. Toutes vos autres sessions se terminent.',
  'my-account.password-done': 'Votre mot de passe a été changé. Les autres sessions sont terminées.',
  'my-account.factor': 'Second facteur',
  'my-account.factor-none': 'Aucun. Le mot de passe seul permet de se connecter.',
  'my-account.factor-on': 'Application d’authentification',
  'my-account.factor-codes':
    '{count, plural, one {# code de récupération restant} other {# codes de récupération restants}}',
  'my-account.factor-set-up': 'Configurer un second facteur',
  'my-account.factor-new-codes': 'Nouveaux codes de récupération',
  'my-account.factor-remove': 'Supprimer le second facteur',
  'my-account.set-up-text':
    'Une application sur votre téléphone affiche un nouveau code toutes les 30 secondes. Sans lui, votre mot de passe ne suffit pas à quelqu’un d’autre pour se connecter.',
  'my-account.set-up-scan': '1. Scannez ceci avec l’application',
  'my-account.set-up-scan-text':
    'Toute application d’authentification convient : Microsoft Authenticator, Google Authenticator, 1Password, Aegis.',
  'my-account.qr': 'Code QR contenant le secret ci-dessous',
  'my-account.set-up-secret': 'Ou saisissez-y ce secret',
  'my-account.set-up-confirm': '2. Saisissez le code affiché par l’application',
  'my-account.set-up-confirm-text': 'Le second facteur compte dès qu’un de ses codes a été juste.',
  'my-account.six-digits': 'Six chiffres',
  'my-account.set-up-submit': 'Activer',
  'my-account.codes-title': 'Vos codes de récupération',
  'my-account.codes-text':
    'Chacun permet une seule connexion à la place de l’application. Conservez-les là où vous les trouverez sans votre téléphone : ils ne sont affichés que maintenant.',
  'my-account.codes-former': 'Vos codes précédents ne fonctionnent plus.',
  'my-account.codes': 'Codes de récupération',
  'my-account.codes-print': 'Imprimer',
  'my-account.codes-kept': 'Je les ai conservés',
  'my-account.new-codes-text':
    'Dix nouveaux codes remplacent ceux que vous avez. Ceux-ci cessent de fonctionner.',
  'my-account.remove-text':
    'Le mot de passe seul permettra de se connecter. Les codes de récupération cessent de fonctionner.',
  'my-account.current-password': 'Votre mot de passe',
  'my-account.current-password-hint':
    'Il est redemandé pour que personne d’autre ne fasse cela à votre poste.',
  'my-account.factor-removed': 'Le second facteur a été supprimé.',
  'my-account.sessions': 'Sessions',
  'my-account.sessions-text':
    'Où vous êtes connecté. Terminez ce que vous ne reconnaissez pas, puis changez le mot de passe.',
  'my-account.device': 'Appareil',
  'my-account.device-of': '{browser} sur {system}',
  'my-account.device-unknown': 'Navigateur inconnu',
  'my-account.this-one': 'celle-ci',
  'my-account.address': 'Adresse',
  'my-account.since': 'Connexion',
  'my-account.last-seen': 'Dernière activité',
  'my-account.ends': 'Fin',
  'my-account.end': 'Terminer',
  'my-account.end-session-of': 'Terminer la session sur {device}',
  'my-account.session-ended': 'La session a été terminée.',
  'my-account.everywhere': 'Se déconnecter partout',
  'my-account.everywhere-title': 'Se déconnecter partout ?',
  'my-account.everywhere-text':
    'Toutes les sessions se terminent, celle-ci aussi. Vous pouvez vous reconnecter aussitôt.',
  'my-account.help-factor': 'Un téléphone perdu',
  'my-account.help-factor-text':
    'Connectez-vous avec un code de récupération et configurez le nouveau téléphone. Sans code, un autre super administrateur réinitialise le second facteur dans Accès administrateur, ou « foyer admins reset-second-factor » le fait sur le serveur.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
