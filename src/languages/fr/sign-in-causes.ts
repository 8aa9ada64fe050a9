// Words for what can be wrong between the greeting of the server and the sign-in to the mailbox.
import type { CauseWords } from '../cause-words.ts';
import type { SIGN_IN_CAUSE_WORDS as ENGLISH } from '../en/sign-in-causes.ts';

export const SIGN_IN_CAUSE_WORDS = {
  'greeting-timeout': {
    title: 'Le serveur {host} a accepté la connexion et n’a rien dit',
    meaning:
      'Un serveur se présente aussitôt. Un équipement qui inspecte le courrier retient l’accueil, ou TLS est attendu d’abord (port 465).',
    remedy:
      'Réessayez ; si cela se reproduit, demandez à l’équipe réseau si un équipement inspecte SMTP vers le serveur {host}, et d’exempter cette connexion.',
  },
  'service-unavailable': {
    title: 'Le serveur {host} n’accepte pas de connexion pour l’instant',
    meaning: 'Le serveur le dit lui-même ; cela passe en général en quelques minutes.',
    remedy: 'Attendez ; Foyer réessaie de lui-même.',
  },
  'wrong-endpoint-mx': {
    title: 'Ce serveur reçoit le courrier du domaine ; ce n’est pas celui qui le prend aux programmes',
    meaning: 'Les hôtes de mail.protection.outlook.com ne proposent pas d’authentification.',
    remedy: 'Définissez le serveur smtp.office365.com, port 587.',
  },
  'auth-mechanism-unsupported': {
    title: 'Le serveur {host} ne propose pas cette méthode d’authentification',
    meaning:
      'Exchange Online propose LOGIN et XOAUTH2, mais ni PLAIN ni OAUTHBEARER. Un équipement intermédiaire peut aussi masquer XOAUTH2.',
    remedy: 'Définissez l’authentification OAuth avec XOAUTH2 (dans Foyer : MS Exchange Online OAuth).',
  },
  'xoauth2-malformed': {
    title: 'Le serveur n’a pas pu lire le message XOAUTH2',
    meaning:
      'Le nom d’utilisateur et le jeton doivent être assemblés sous une forme fixe, et le tout encodé une seule fois en Base64, sur une ligne.',
    remedy:
      'Corrigez la façon dont le programme construit le message (la page de Microsoft en montre la forme), ou mettez-le à jour.',
  },
  'xoauth2-rejected': {
    title: 'Le serveur {host} a refusé le jeton et ne dit pas pourquoi',
    meaning:
      'Une seule réponse recouvre de nombreuses causes : jeton expiré, autorisation manquante, mauvaise boîte aux lettres, application non enregistrée.{tokenTime}',
    remedy: 'Testez la connexion avec Foyer, qui examine le jeton et pousse la recherche plus loin.',
  },
  'xoauth2-mailbox-mismatch': {
    title: 'Le jeton ne correspond pas à la boîte aux lettres {mailbox}',
    meaning:
      'La boîte aux lettres est mal écrite, appartient à un autre locataire que le jeton, ou n’est pas celle à laquelle l’application a accès.{mailboxTenant}',
    remedy:
      'Saisissez l’adresse complète de la boîte aux lettres que l’application est autorisée à utiliser.',
  },
  'token-missing-smtp-role': {
    title: 'Le jeton ne contient pas SMTP.SendAsApp',
    meaning:
      'L’autorisation manque, ou personne n’y a consenti. Avec RBAC for Applications, c’est normal ; il manque alors une attribution RBAC pour la boîte aux lettres.',
    remedy:
      'Dans Entra, API autorisées : ajoutez l’autorisation d’application SMTP.SendAsApp d’Office 365 Exchange Online et accordez le consentement de l’administrateur.',
  },
  'token-wrong-audience': {
    title: 'Le jeton est destiné à {audience}, et non à Exchange',
    meaning:
      'L’étendue détermine à qui un jeton est destiné. Un jeton pour Microsoft Graph ne permet pas d’envoyer par SMTP.',
    remedy: 'Définissez l’étendue https://outlook.office365.com/.default.',
  },
  'token-expires-soon': {
    title: 'Il reste trop peu de temps au jeton',
    meaning: 'High Volume Email refuse les jetons qui se terminent dans les dix minutes environ.',
    remedy: 'Faites renouveler son jeton au programme dix minutes avant la fin.',
  },
  'exchange-service-principal-missing': {
    title: 'Exchange ne connaît pas l’application',
    meaning:
      'Le consentement dans Entra n’est que la moitié : l’application doit aussi être enregistrée dans Exchange Online.',
    remedy:
      'Enregistrez l’application dans Exchange Online avec l’ID d’objet de son application d’entreprise.',
  },
  'exchange-service-principal-wrong-object-id': {
    title: 'Exchange connaît l’application sous un autre ID d’objet',
    meaning:
      'L’ID d’objet de l’inscription d’application a sans doute été utilisé ; celui de l’application d’entreprise est différent, et c’est lui que le jeton contient.{objectIds}',
    remedy: 'Enregistrez à nouveau l’application, avec l’ID d’objet de l’application d’entreprise.',
  },
  'mailbox-permission-missing': {
    title: 'L’application ne peut pas utiliser la boîte aux lettres {mailbox}',
    meaning:
      'Elle s’authentifie bien, mais n’a aucun droit sur cette boîte aux lettres, ou l’a reçu il y a moins d’une heure.',
    remedy:
      'Accordez à l’application le droit sur la boîte aux lettres ; il peut mettre une heure à prendre effet.',
  },
  'mailbox-unavailable': {
    title: 'La boîte aux lettres {mailbox} n’est pas dans Exchange Online',
    meaning:
      'Elle n’existe pas, n’a pas de licence, a été désactivée, ou se trouve sur un de vos propres serveurs (hybride).',
    remedy: 'Utilisez une boîte aux lettres qui se trouve dans Exchange Online : avec licence, ou partagée.',
  },
  'smtp-auth-disabled-mailbox': {
    title: 'SMTP authentifié est désactivé pour la boîte aux lettres {mailbox}',
    meaning: 'Le réglage de la boîte aux lettres est désactivé. Il vaut aussi pour OAuth.',
    remedy: 'Activez SMTP authentifié pour la boîte aux lettres.',
  },
  'smtp-auth-disabled-tenant': {
    title: 'SMTP authentifié est désactivé dans le locataire',
    meaning:
      'C’est la valeur par défaut des locataires créés depuis janvier 2020. Elle vaut aussi pour OAuth ; le réglage propre à une boîte aux lettres l’emporte.',
    remedy: 'Activez SMTP authentifié pour cette seule boîte aux lettres.',
  },
  'security-defaults-blocked': {
    title: 'Les paramètres de sécurité par défaut bloquent la connexion par mot de passe',
    meaning: 'Les paramètres de sécurité par défaut du locataire n’autorisent aucun mot de passe pour SMTP.',
    remedy: 'Utilisez OAuth au lieu d’un mot de passe.',
  },
  'auth-policy-blocked': {
    title: 'Une stratégie du locataire bloque cette connexion',
    meaning:
      'Une stratégie d’authentification ou l’accès conditionnel refuse les mots de passe pour SMTP, depuis ici ou partout.',
    remedy:
      'Utilisez OAuth au lieu d’un mot de passe, ou demandez à l’administrateur du locataire quelle stratégie bloque la connexion (Entra, Journaux de connexion).',
  },
  'basic-auth-disabled': {
    title: 'La connexion par mot de passe est désactivée',
    meaning: 'Microsoft ou le locataire a mis fin au nom d’utilisateur et au mot de passe pour SMTP.',
    remedy: 'Définissez l’authentification OAuth (dans Foyer : MS Exchange Online OAuth).',
  },
  'basic-auth-rejected': {
    title: 'Le nom d’utilisateur ou le mot de passe a été refusé',
    meaning:
      'Ils sont erronés, le compte est verrouillé ou exige un second facteur, ou un mot de passe d’application est attendu.',
    remedy: 'Vérifiez le nom d’utilisateur et le mot de passe ; pour Exchange Online, utilisez plutôt OAuth.',
  },
  'federation-unreachable': {
    title: 'Le serveur de connexion propre au locataire est injoignable',
    meaning: 'Le domaine est fédéré, et Exchange n’a pas pu interroger son serveur de fédération (AD FS).',
    remedy:
      'Demandez à l’administrateur du locataire de vérifier le serveur de fédération, ou utilisez OAuth avec une application, qui n’en a pas besoin.',
  },
  'not-authenticated': {
    title: 'Le serveur {host} exige d’abord une authentification',
    meaning: 'L’envoi a commencé sans authentification, ou celle-ci a échoué et le programme a continué.',
    remedy:
      'Activez l’authentification dans les paramètres de messagerie du programme, et cherchez une erreur d’authentification antérieure.',
  },
  'relay-denied': {
    title: 'Le serveur {host} ne relaie pas le courrier de cet expéditeur',
    meaning:
      'Sans authentification, il n’accepte le courrier que pour ses propres domaines, ou que depuis les adresses indiquées dans un connecteur.',
    remedy:
      'Authentifiez-vous avec OAuth sur smtp.office365.com, port 587, ou faites corriger le connecteur par l’administrateur du locataire.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
