// Words for what can be wrong with what an application signs in with: secret, certificate, assertion, identity.
import type { CauseWords } from '../cause-words.ts';

export const CREDENTIAL_CAUSE_WORDS = {
  'client-credential-missing': {
    title: 'La demande ne contenait pas de secret',
    meaning: 'Le secret client est arrivé vide dans la demande, ou sous un nom erroné.',
    remedy: 'Saisissez le secret client et relancez le test.',
  },
  'client-secret-invalid': {
    title: 'Le secret client est erroné',
    meaning:
      'Souvent, l’ID du secret a été copié à la place de la valeur, le secret est celui d’une autre application, ou un caractère s’est perdu en chemin.',
    remedy:
      'Collez la valeur du secret, et non son ID ; si elle n’est plus affichée, créez un nouveau secret.',
  },
  'client-secret-expired': {
    title: 'Le secret client a expiré',
    meaning: 'Entra connaît le secret, et sa date de fin est passée.{typedExpiry}',
    remedy:
      'Créez un nouveau secret client dans Entra, Certificats & secrets, puis saisissez sa valeur et sa date d’expiration.',
  },
  'certificate-not-registered': {
    title: 'Le certificat n’est pas enregistré pour l’application',
    meaning:
      'Entra n’a pour l’application aucune clé portant cette empreinte, ou celle qu’il a n’est plus valide.',
    remedy: 'Chargez la partie publique de ce certificat dans Entra, Certificats & secrets, Certificats.',
  },
  'certificate-key-unsupported': {
    title: 'Le certificat a un type de clé qu’Entra n’accepte pas',
    meaning: 'Pour la connexion, Entra accepte les clés RSA ; les courbes elliptiques sont refusées.',
    remedy:
      'Créez un certificat avec une clé RSA d’au moins 2048 bits et chargez sa partie publique dans Entra.',
  },
  'client-certificate-unusable': {
    title: 'Le certificat ou sa clé privée est inutilisable',
    meaning: 'Ils ne vont pas ensemble, la clé n’est pas RSA, ou la phrase secrète est erronée.',
    remedy: 'Saisissez à nouveau le certificat, la clé privée et la phrase secrète.',
  },
  'assertion-file-unreadable': {
    title: 'Le fichier de l’assertion fédérée ne peut pas être lu',
    meaning: 'La plateforme qui devait l’écrire ne l’a pas fait, ou Foyer n’a pas le droit de le lire.',
    remedy:
      'Vérifiez le chemin du fichier d’assertion, et que le compte sous lequel Foyer s’exécute peut le lire.',
  },
  'assertion-expired': {
    title: 'La preuve d’identité avait expiré',
    meaning: 'Une ancienne assertion a été réutilisée, ou l’horloge de la machine retarde.',
    remedy: 'Créez une nouvelle assertion pour chaque demande, et réglez l’horloge par NTP.',
  },
  'assertion-clock-skew': {
    title: 'La preuve d’identité a été faite avec une horloge fausse',
    meaning:
      'Ses heures s’écartent plus qu’Entra ne le tolère : l’horloge est fausse, ou l’heure locale a été prise pour UTC.',
    remedy: 'Réglez l’horloge de cette machine par NTP, en UTC, puis relancez le test.',
  },
  'assertion-audience-wrong': {
    title: 'La preuve d’identité est adressée à quelqu’un d’autre',
    meaning:
      'Son audience doit être le point de terminaison de jeton du même locataire (pour des informations d’identification fédérées, l’audience saisie dans Entra).',
    remedy: 'Définissez comme audience de l’assertion l’adresse du point de terminaison de jeton.',
  },
  'assertion-signature-invalid': {
    title: 'La signature de la preuve d’identité est fausse',
    meaning: 'Elle a été signée avec une autre clé que celle du certificat dont elle indique l’empreinte.',
    remedy: 'Saisissez la clé privée qui appartient au certificat.',
  },
  'assertion-malformed': {
    title: 'La preuve d’identité est mal formée',
    meaning:
      'Ce n’est pas un jeton, elle désigne une autre application, ou un champ a une forme qu’Entra refuse.',
    remedy:
      'Vérifiez l’émetteur et le sujet de l’assertion (l’ID client), son audience (un seul texte) et son en-tête d’empreinte.',
  },
  'federated-credential-mismatch': {
    title: 'Aucune information d’identification fédérée de l’application ne correspond',
    meaning:
      'L’émetteur, le sujet et l’audience sont comparés caractère par caractère, majuscules comprises.',
    remedy:
      'Copiez l’émetteur, le sujet et l’audience de l’assertion dans les informations d’identification fédérées dans Entra.',
  },
  'managed-identity-not-assigned': {
    title: 'Cette machine n’a pas cette identité managée',
    meaning:
      'La machine répond pour les identités managées, et celle qui est demandée ne lui est pas affectée.',
    remedy: 'Affectez l’identité managée à cette machine, ou corrigez son ID client.',
  },
  'managed-identity-unavailable': {
    title: 'Les identités managées ne sont pas disponibles sur cette machine',
    meaning:
      'Rien ne répond à l’adresse 169.254.169.254 : ce n’est pas une machine Azure, ou un proxy ou un pare-feu fait obstacle.',
    remedy:
      'Utilisez ici un autre moyen d’authentification, ou laissez les demandes vers 169.254.169.254 contourner le proxy.',
  },
  'google-delegation-missing': {
    title: 'Le compte de service ne peut pas agir pour la boîte aux lettres',
    meaning:
      'La délégation au niveau du domaine manque pour cet ID client et le champ d’application https://mail.google.com/, ou ne prend pas encore effet (jusqu’à 24 heures).',
    remedy:
      'Dans la console d’administration Google, Délégation au niveau du domaine : ajoutez l’ID client du compte de service avec le champ d’application https://mail.google.com/.',
  },
  'google-key-invalid': {
    title: 'Google refuse la clé du compte de service ou l’heure de l’assertion',
    meaning:
      'La clé privée est erronée ou a été supprimée, l’horloge est fausse, ou l’utilisateur au nom duquel agir n’existe pas.',
    remedy: 'Créez une nouvelle clé pour le compte de service, et réglez l’horloge de cette machine par NTP.',
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
