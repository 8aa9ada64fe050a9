// Settings › Reminders: who is reminded, when, and who would be today.
import type { REMINDER_WORDS as ENGLISH } from '../en/reminders.ts';

export const REMINDER_WORDS = {
  'reminders.purpose':
    'Qui reçoit un courriel avant la fin d’un mot de passe ou d’un compte d’invité, et quand.',
  'reminders.saved': 'Enregistré. Valable dès le prochain contrôle, dans l’heure.',
  'reminders.administrators': 'Mots de passe des administrateurs et des sponsors',
  'reminders.administrators-text': 'Les comptes activés qui ont une adresse électronique.',
  'reminders.no-lifetime':
    'Actuellement, les mots de passe n’expirent pas : la stratégie de mot de passe ne fixe pas de durée.',
  'reminders.to-policy': 'Modifier la stratégie de mot de passe',
  'reminders.network-users': 'Mots de passe des utilisateurs réseau',
  'reminders.network-users-text':
    'Les utilisateurs activés qui ont une adresse électronique et dont le mot de passe est conservé par Foyer et peut expirer.',
  'reminders.guests': 'Comptes d’invités',
  'reminders.guests-text':
    'Les invités des types qui ont un avis d’expiration par courriel. Le délai avant la fin se règle dans chaque type d’invités.',
  'reminders.to-guest-types': 'Types d’invités',
  'reminders.on': 'Envoyer des rappels',
  'reminders.first': 'Premier rappel',
  'reminders.first-hint': 'Avant la fin, de 1 à 3650',
  'reminders.repeats': 'Répétitions',
  'reminders.repeats-hint': 'Jours avant la fin, séparés par des virgules. Au plus un courriel par jour.',
  'reminders.unused': 'Aussi les invités qui ne se sont jamais connectés',
  'reminders.today': 'Rappels d’aujourd’hui',
  'reminders.today-none': 'Plus personne ne recevra de rappel aujourd’hui.',
  'reminders.today-count':
    '{count, plural, one {# personne recevra un rappel avant minuit.} other {# personnes recevront un rappel avant minuit.}}',
  'reminders.without': 'Sans adresse électronique',
  'reminders.without-text':
    '{count, plural, one {# personne ne peut pas recevoir de rappel, bien que la fin soit proche.} other {# personnes ne peuvent pas recevoir de rappel, bien que la fin soit proche.}}',
  'reminders.first-shown': 'Les {shown, number} premières sont affichées.',
  'reminders.who': 'Nom d’utilisateur',
  'reminders.what': 'Ce qui prend fin',
  'reminders.what-administrator-password': 'Mot de passe d’un compte',
  'reminders.what-network-user-password': 'Mot de passe d’un utilisateur réseau',
  'reminders.what-guest-account': 'Compte d’invité',
  'reminders.address': 'E-mail',
  'reminders.no-address': 'Pas d’adresse',
  'reminders.ends': 'Fin',
  'reminders.stage': 'Rappel',
  'reminders.stage-days': '{count, plural, one {# jour avant} other {# jours avant}}',
  'reminders.stage-notice': 'Avis d’expiration',
  'reminders.help-once': 'Combien de rappels quelqu’un reçoit',
  'reminders.help-once-text':
    'Chaque rappel est envoyé une seule fois. Si Foyer ne fonctionnait pas, les rappels manqués ne sont pas envoyés plus tard : seul le suivant l’est. Une fois le mot de passe changé ou le compte prolongé, il n’y a plus de rappel avant que la nouvelle fin soit proche.',
  'reminders.help-more-time': 'Demander plus de temps',
  'reminders.help-more-time-text':
    'Le courriel à l’invité contient un bouton pour demander une prolongation. Le sponsor est prévenu par courriel et voit la demande sous « Notifications » dans le portail des sponsors.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
