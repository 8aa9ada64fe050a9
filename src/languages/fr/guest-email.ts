// Guest Access › Guest Email Settings.
import type { GUEST_EMAIL_WORDS as ENGLISH } from '../en/guest-email.ts';

export const GUEST_EMAIL_WORDS = {
  'guest-email.purpose':
    'Si des courriels sont envoyés aux invités et aux sponsors, et depuis quelle adresse.',
  'guest-email.sending': 'Envoi',
  'guest-email.enabled': 'Activer les notifications par courriel aux invités',
  'guest-email.enabled-hint':
    'Désactivé : rien n’est envoyé aux invités ni aux sponsors, sauf les courriels de test.',
  'guest-email.from': 'Adresse électronique « De » par défaut',
  'guest-email.from-hint': 'Vide : la boîte aux lettres des paramètres SMTP.',
  'guest-email.sender': 'Expéditeur d’un courriel concernant l’invité d’un sponsor',
  'guest-email.reply-to-sponsor': 'Envoyer depuis l’adresse par défaut, réponses au sponsor',
  'guest-email.reply-to-sponsor-hint':
    'Fonctionne sans autre droit : les réponses parviennent tout de même au sponsor.',
  'guest-email.from-sponsor': 'Envoyer depuis l’adresse électronique du sponsor (s’il y en a un)',
  'guest-email.from-sponsor-hint':
    'Exchange Online exige le droit « Envoyer en tant que » sur la boîte aux lettres de chaque sponsor.',
  'guest-email.default-only': 'Toujours envoyer depuis l’adresse par défaut',
  'guest-email.default-only-hint': 'Les réponses y arrivent aussi.',
  'guest-email.organization': 'Organisation',
  'guest-email.organization-hint':
    'Figure comme expéditeur, dans l’objet, et en tête des courriels et des fiches.',
  'guest-email.saved': 'Enregistré. Valable dès le prochain courriel.',
  'guest-email.no-mailbox': 'Aucun courriel ne peut encore être envoyé',
  'guest-email.no-mailbox-text':
    'Le serveur SMTP n’indique pas avec quelle boîte aux lettres il envoie. Configurez-le d’abord.',
  'guest-email.send-as':
    'Exchange Online refuse ces courriels tant que le droit « Envoyer en tant que » n’est pas accordé',
  'guest-email.from-differs':
    'Les courriels doivent venir de {from}, et Foyer se connecte avec {mailbox}. Exchange Online ne l’accepte que si le droit « Envoyer en tant que » est accordé sur {from}.',
  'guest-email.sponsor-needs-send-as':
    'Les courriels doivent venir des sponsors, et Foyer se connecte avec {mailbox}. Exchange Online ne l’accepte que si le droit « Envoyer en tant que » est accordé sur la boîte aux lettres de chaque sponsor ; les courriels des autres sont refusés.',
  'guest-email.the-mailbox': 'une autre boîte aux lettres',
  'guest-email.run-this':
    'Un administrateur d’Exchange Online exécute ceci, une fois par adresse. Le droit prend effet après quelques minutes, une heure au plus.',
  'guest-email.test': 'Envoyer un courriel de test',
  'guest-email.test-text': 'Concernant un invité qui n’existe pas, selon les paramètres enregistrés.',
  'guest-email.kind': 'Courriel',
  'guest-email.kind-guest-credentials': 'Identifiants, à l’invité',
  'guest-email.kind-guest-password-reset': 'Nouveau mot de passe, à l’invité',
  'guest-email.kind-guest-expiry': 'Fin de l’accès, à l’invité',
  'guest-email.kind-sponsor-summary': 'Récapitulatif, au sponsor',
  'guest-email.kind-extension-request': 'Demande de prolongation, au sponsor',
  'guest-email.kind-password-reminder': 'Rappel de mot de passe, à un utilisateur réseau',
  'guest-email.to': 'À',
  'guest-email.send-test': 'Envoyer le test',
  'guest-email.test-sent': 'Un courriel de test est en route vers {address}.',
  'guest-email.test-not-sent': 'Non envoyé',
  'guest-email.help-send-as': 'Qu’est-ce que « Envoyer en tant que » ?',
  'guest-email.help-send-as-text':
    'Un droit d’Exchange Online (Send As) : une boîte aux lettres peut envoyer sous l’adresse d’une autre. Sans lui, un courriel dont l’adresse « De » n’est pas celle de la boîte aux lettres connectée est refusé avec 5.2.252 ou 5.7.60. Reply-To n’exige aucun droit.',
  'guest-email.help-reply-to': 'Reply-To plutôt que « De »',
  'guest-email.help-reply-to-text':
    'Un courriel envoyé depuis l’adresse par défaut, avec le sponsor en Reply-To, passe tous les contrôles, et la réponse de l’invité parvient tout de même au sponsor. C’est pourquoi c’est ici le choix habituel.',
  'guest-email.help-alarms': 'Alarmes',
  'guest-email.help-alarms-text':
    'Ces paramètres concernent les invités et les sponsors. Les alarmes de Foyer vont aux administrateurs.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
