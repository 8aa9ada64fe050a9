// First start, sign-in, second factor, change of password.
import type { SIGN_IN_WORDS as ENGLISH } from '../en/sign-in.ts';

export const SIGN_IN_WORDS = {
  'sign-in.title': 'Connexion',
  'sign-in.where': 'Administration de {node}',
  'sign-in.user-name': 'Nom d’utilisateur',
  'sign-in.password': 'Mot de passe',
  'sign-in.submit': 'Se connecter',
  'sign-in.refused-title': 'Vous n’êtes pas connecté',
  'sign-in.refused': 'Le nom d’utilisateur ou le mot de passe est incorrect.',
  'sign-in.wrong-portal': 'Ce compte s’utilise dans le portail des sponsors, pas ici.',
  'sign-in.to-sponsor-portal': 'Aller au portail des sponsors',
  'sign-in.locked':
    'Trop de tentatives. Attendez {minutes, plural, one {# minute} other {# minutes}} et réessayez, ou faites exécuter « foyer admins unlock » sur le serveur.',
  'sign-in.throttled':
    'Trop de tentatives depuis cette adresse. Attendez {minutes, plural, one {# minute} other {# minutes}} et réessayez.',
  'sign-in.needs-https':
    'La connexion exige HTTPS : en HTTP simple, le mot de passe et la session pourraient être lus en chemin. Ouvrez cette page par son adresse https://.',
  'sign-in.first-start':
    'Il n’y a pas encore d’administrateur. Ouvrez le lien à usage unique que « foyer serve » a affiché à son démarrage.',
  'sign-in.cannot': 'Je n’arrive pas à me connecter',
  'sign-in.cannot-help':
    'Un autre administrateur peut définir un nouveau mot de passe dans Accès administrateur. Toute personne pouvant exécuter des commandes sur le serveur peut utiliser « foyer admins unlock », « reset-password » et « reset-second-factor ».',
  'sign-in.where-sponsor': 'Pour créer, gérer et approuver les comptes d’invités',
  'sign-in.locked-sponsor':
    'Trop de tentatives. Attendez {minutes, plural, one {# minute} other {# minutes}} et réessayez, ou demandez à un administrateur invités de déverrouiller le compte.',
  'sign-in.cannot-help-sponsor':
    'Un administrateur invités peut déverrouiller votre compte, définir un nouveau mot de passe et réinitialiser le second facteur.',
  'second-factor.title': 'Deuxième étape',
  'second-factor.explain':
    'Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle affiche pour Foyer.',
  'second-factor.code': 'Code',
  'second-factor.code-hint': 'Six chiffres, ou l’un de vos codes de récupération',
  'second-factor.submit': 'Continuer',
  'second-factor.refused': 'Ce code est incorrect ou a déjà servi. Attendez le suivant.',
  'held.title': 'Vous avez été déconnecté avant l’envoi',
  'held.sign-in': 'Ce que vous avez saisi est conservé. Connectez-vous, puis choisissez s’il faut l’envoyer.',
  'held.question':
    'Ce que vous avez saisi a été conservé, sauf les mots de passe et les fichiers. L’envoyer maintenant ?',
  'held.send': 'Envoyer maintenant',
  'held.leave': 'Ne pas envoyer',
  'held.fields': 'Ce qui sera envoyé',
  'new-password.title': 'Choisissez un nouveau mot de passe',
  'new-password.explain': 'Celui avec lequel vous vous êtes connecté ne peut plus être utilisé.',
  'new-password.current': 'Mot de passe actuel',
  'new-password.next': 'Nouveau mot de passe',
  'new-password.hint':
    'Au moins {length, plural, one {# caractère} other {# caractères}}. Une phrase vaut mieux qu’un mot.',
  'new-password.submit': 'Utiliser ce mot de passe',
  'first-start.title': 'Bienvenue dans Foyer',
  'first-start.explain': 'Créez le premier administrateur. Il peut tout faire et en ajouter d’autres.',
  'first-start.display-name': 'Votre nom',
  'first-start.email': 'Adresse électronique',
  'first-start.email-hint': 'Pour les alarmes et les rappels',
  'first-start.submit': 'Créer l’administrateur',
  'first-start.used-title': 'Ce lien a déjà servi ou a expiré',
  'first-start.used':
    'Si personne ne s’est encore connecté, exécutez « foyer admins first-start-link » sur le serveur pour en obtenir un nouveau.',
  'first-start.sign-in': 'Se connecter',
  'first-start.done': 'Bienvenue. Vous êtes connecté.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
