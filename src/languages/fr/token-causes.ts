// Words for what can be wrong at the token endpoint: tenant, application, request, policy.
import type { CauseWords } from '../cause-words.ts';
import type { TOKEN_CAUSE_WORDS as ENGLISH } from '../en/token-causes.ts';
import { CREDENTIAL_CAUSE_WORDS } from './credential-causes.ts';

export const TOKEN_CAUSE_WORDS = {
  ...CREDENTIAL_CAUSE_WORDS,
  'tenant-malformed': {
    title: 'L’ID du locataire n’en est pas un',
    meaning:
      'L’adresse du point de terminaison de jeton ne contient ni GUID ni domaine ; souvent, une partie d’URL a été collée.',
    remedy:
      'Copiez l’ID de l’annuaire (locataire) depuis la page Vue d’ensemble de l’application dans Entra.',
  },
  'tenant-missing': {
    title: 'La demande ne désigne aucun locataire',
    meaning:
      'Une application se connecte à un locataire précis. « common », « organizations » ou rien du tout n’en désignent aucun.',
    remedy: 'Dans le point de terminaison de jeton, remplacez « common » par l’ID de votre locataire.',
  },
  'tenant-not-found': {
    title: 'Il n’y a pas de locataire {tenantId} dans ce cloud',
    meaning: 'L’ID ou le domaine est erroné, ou le locataire se trouve dans un autre cloud de Microsoft.',
    remedy:
      'Comparez l’ID du locataire avec l’ID de l’annuaire (locataire) de la page Vue d’ensemble de l’application, et le cloud avec celui du locataire.',
  },
  'tenant-decommissioned': {
    title: 'Le locataire {tenantId} est fermé ou bloqué',
    meaning: 'Microsoft connaît le locataire et ne le sert plus.',
    remedy: 'Demandez au support Microsoft quel est l’état du locataire.',
  },
  'tenant-restricted': {
    title: 'Le réseau de l’entreprise n’autorise aucune connexion à ce locataire',
    meaning:
      'Un proxy sur le chemin ajoute les restrictions de locataire de Microsoft, et ce locataire n’est pas sur sa liste.',
    remedy:
      'Demandez à l’équipe réseau d’ajouter le locataire {tenantId} aux restrictions de locataire du proxy.',
  },
  'cross-cloud': {
    title: 'Le locataire se trouve dans un autre cloud de Microsoft',
    meaning:
      'Le serveur de connexion interrogé n’est pas celui du cloud du locataire (GCC High et DoD : .us, Chine : .cn).',
    remedy: 'Choisissez le cloud dans lequel le locataire a été créé.',
  },
  'app-not-found': {
    title: 'L’application {clientId} n’est pas dans le locataire {tenantId}',
    meaning:
      'L’ID client est erroné, appartient à un autre locataire, ou est un exemple qui n’a jamais été remplacé.',
    remedy:
      'Comparez l’ID client avec l’ID d’application (client) de la page Vue d’ensemble de l’application.',
  },
  'app-disabled': {
    title: 'L’application {clientId} est désactivée',
    meaning: 'Quelqu’un a désactivé sa connexion, ou Microsoft l’a fait après un abus.',
    remedy:
      'Dans Entra, Applications d’entreprise, l’application, Propriétés : réglez « Activé pour que les utilisateurs se connectent » sur Oui.',
  },
  'service-principal-missing': {
    title: 'L’application {clientId} n’a pas de principal de service dans le locataire',
    meaning: 'L’application existe ailleurs, et personne ne l’a encore admise dans ce locataire.',
    remedy: 'Faites donner le consentement à l’application par un administrateur du locataire.',
  },
  'consent-missing': {
    title: 'Personne n’a consenti à ce que l’application demande',
    meaning: 'L’autorisation figure dans la liste, ou même pas, et aucun administrateur ne l’a accordée.',
    remedy: 'Dans Entra, l’application, API autorisées : accordez le consentement de l’administrateur.',
  },
  'app-role-not-assigned': {
    title: 'L’application n’a aucun rôle de la ressource',
    meaning: 'La ressource n’accepte que les applications qui lui ont été affectées.',
    remedy:
      'Demandez à l’administrateur du locataire d’affecter l’application à la ressource, puis d’accorder le consentement de l’administrateur.',
  },
  'resource-not-found': {
    title: 'Le locataire ne connaît pas la ressource que désigne l’étendue',
    meaning: 'L’étendue est mal écrite, vaut pour un autre cloud, ou le locataire n’a pas Exchange Online.',
    remedy:
      'Définissez l’étendue https://outlook.office365.com/.default ; si c’est déjà elle, il faut au locataire une licence Exchange Online.',
  },
  'resource-disabled': {
    title: 'La ressource est désactivée dans le locataire',
    meaning: 'Son abonnement a expiré, ou un administrateur l’a désactivée.',
    remedy:
      'Demandez à l’administrateur du locataire de vérifier l’abonnement et d’activer Office 365 Exchange Online dans Applications d’entreprise.',
  },
  'scope-invalid': {
    title: 'L’étendue {scope} n’est pas acceptée',
    meaning: 'Elle est vide, mal écrite, ou désigne plusieurs ressources.',
    remedy: 'Définissez l’étendue https://outlook.office365.com/.default, ou celle de votre cloud.',
  },
  'scope-not-default': {
    title: 'L’étendue doit se terminer par /.default',
    meaning:
      'Une application se connecte avec tout ce qui lui a été accordé ; une autorisation isolée ne peut pas être demandée.',
    remedy: 'Définissez l’étendue https://outlook.office365.com/.default.',
  },
  'missing-parameter': {
    title: 'Il manque un paramètre à la demande',
    meaning: 'Un champ obligatoire était vide ou portait un nom erroné.',
    remedy:
      'Saisissez à nouveau l’ID du locataire, l’ID client, le secret et l’étendue, puis relancez le test.',
  },
  'request-malformed': {
    title: 'Entra n’a pas pu lire la demande',
    meaning:
      'Une valeur a été tronquée ou envoyée dans un mauvais encodage, ou la demande a été modifiée en chemin.',
    remedy: 'Saisissez à nouveau les valeurs, sans espaces ni sauts de ligne autour, puis relancez le test.',
  },
  'conditional-access-blocked': {
    title: 'Une stratégie d’accès conditionnel bloque la connexion',
    meaning:
      'Pour les applications, une telle stratégie ne peut que bloquer, en général selon l’adresse d’où vient la demande.',
    remedy:
      'Dans Entra, Journaux de connexion, Connexions du principal de service : trouvez la stratégie et autorisez-y l’adresse de cette machine.',
  },
  'user-sign-in-used': {
    title: 'Le programme se connecte en tant que personne, et cela échoue',
    meaning:
      'La réponse concerne le mot de passe, le verrouillage ou le second facteur d’un utilisateur. La méthode de Foyer, les informations d’identification du client, ne fait intervenir aucun utilisateur.',
    remedy:
      'Utilisez les informations d’identification du client d’une application à la place du nom et du mot de passe d’un utilisateur.',
  },
  'grant-refused': {
    title: 'L’autorisation enregistrée d’un utilisateur n’est plus valide',
    meaning: 'Un jeton d’actualisation ou un code d’autorisation a expiré, a déjà servi ou a été révoqué.',
    remedy:
      'Reconnectez-vous dans le programme, ou passez-le aux informations d’identification du client, qui n’ont pas de jeton d’actualisation.',
  },
  'grant-type-unsupported': {
    title: 'Le serveur n’accepte pas cette façon de demander un jeton',
    meaning: 'La demande doit être un POST avec grant_type client_credentials.',
    remedy: 'Corrigez le flux OAuth du programme : client credentials.',
  },
  'public-client': {
    title: 'L’application est inscrite comme client public',
    meaning:
      'Un client public ne peut ni présenter de secret, ni utiliser les informations d’identification du client.',
    remedy:
      'Dans Entra, l’application, Authentification : faites-en une application Web et désactivez les flux de clients publics.',
  },
  'token-request-loop': {
    title: 'Le même jeton a été demandé trop souvent',
    meaning: 'Entra arrête un programme qui répète la même demande en quelques minutes.',
    remedy: 'Attendez quelques minutes, et faites conserver son jeton au programme jusque peu avant sa fin.',
  },
  'entra-throttled': {
    title: 'Entra demande moins de requêtes',
    meaning: 'Trop de requêtes sont arrivées en peu de temps.',
    remedy: 'Attendez ; Foyer redemande dès qu’Entra l’autorise.',
  },
  'entra-transient': {
    title: 'Entra n’a pas pu répondre pour l’instant',
    meaning: 'Une panne du côté de Microsoft, qui passe en général en quelques minutes.',
    remedy: 'Attendez ; Foyer redemande de lui-même.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
