// Identity Management › Network Users, the settings of their passwords, and the page where they change their own.
import type { NETWORK_USER_WORDS as ENGLISH } from '../en/network-users.ts';

export const NETWORK_USER_WORDS = {
  'network-users.purpose':
    'Les personnes qui ont un compte pour le réseau : Foyer conserve leur mot de passe et leur envoie un rappel avant qu’il expire.',
  'network-users.add': 'Ajouter un utilisateur réseau',
  'network-users.add-purpose': 'Une personne qui se connecte au réseau avec un mot de passe conservé ici.',
  'network-users.import': 'Importer',
  'network-users.export': 'Exporter en CSV',
  'network-users.empty': 'Aucun utilisateur réseau pour l’instant',
  'network-users.empty-text':
    'Ajoutez-les un par un, ou importez-les depuis un fichier CSV. Chacun reçoit un rappel par courriel avant que son mot de passe expire.',
  'network-users.none': 'Aucun utilisateur réseau ne correspond',
  'network-users.search': 'Nom d’utilisateur, nom, adresse ou groupe',
  'network-users.list': 'Utilisateurs réseau',
  'network-users.all': 'Tous',
  'network-users.state': 'État',
  'network-users.state-enabled': 'Activé',
  'network-users.state-disabled': 'Désactivé',
  'network-users.state-password-expired': 'Mot de passe expiré',
  'network-users.state-account-expired': 'Compte expiré',
  'network-users.only': 'Seulement',
  'network-users.only-address': 'Sans adresse ({count, number})',
  'network-users.only-password': 'Sans mot de passe ({count, number})',
  'network-users.group': 'Groupe',
  'network-users.person': 'Nom',
  'network-users.email': 'E-mail',
  'network-users.no-address': 'Pas d’adresse',
  'network-users.password': 'Mot de passe',
  'network-users.password-left': 'Fin du mot de passe',
  'network-users.elsewhere': 'Conservé dans {store}',
  'network-users.not-set': 'Pas encore défini',
  'network-users.never': 'N’expire pas',
  'network-users.account-until': 'Compte jusqu’au',
  'network-users.selected': 'Sélection : {count}',
  'network-users.enable': 'Activer',
  'network-users.disable': 'Désactiver',
  'network-users.remove': 'Supprimer',
  'network-users.nothing-selected':
    'Aucun utilisateur n’était sélectionné. Cochez les cases de ceux qui sont concernés.',
  'network-users.disable-title':
    '{count, plural, one {Désactiver # utilisateur réseau ?} other {Désactiver # utilisateurs réseau ?}}',
  'network-users.disable-text':
    'Un utilisateur désactivé ne reçoit pas de rappel et ne peut pas changer son mot de passe. Tout est conservé, et il peut être réactivé.',
  'network-users.remove-title':
    '{count, plural, one {Supprimer # utilisateur réseau ?} other {Supprimer # utilisateurs réseau ?}}',
  'network-users.remove-text':
    'Les comptes et leurs mots de passe disparaissent définitivement. La désactivation conserve tout.',
  'network-users.which': 'Utilisateurs concernés',
  'network-users.and-others': '{count, plural, one {et # autre} other {et # autres}}',
  'network-users.enabled':
    '{count, plural, =0 {Ils étaient déjà activés.} one {# utilisateur réseau est activé.} other {# utilisateurs réseau sont activés.}}',
  'network-users.disabled':
    '{count, plural, =0 {Ils étaient déjà désactivés.} one {# utilisateur réseau est désactivé.} other {# utilisateurs réseau sont désactivés.}}',
  'network-users.removed':
    '{count, plural, one {# utilisateur réseau est supprimé.} other {# utilisateurs réseau sont supprimés.}}',
  'network-users.added': '{name} a été ajouté.',
  'network-users.changed': '{name} a été enregistré.',
  'network-users.account': 'Compte',
  'network-users.user-name-hint': 'Tel qu’il est saisi pour se connecter au réseau',
  'network-users.first-name': 'Prénom',
  'network-users.last-name': 'Nom',
  'network-users.name-alias': 'Alias du nom',
  'network-users.name-alias-hint': 'Comment le rappel s’adresse à cette personne. Vide : par son nom.',
  'network-users.email-hint': 'Où sont envoyés les rappels. Sans adresse, personne n’en reçoit.',
  'network-users.language': 'Langue du courriel',
  'network-users.language-none': 'Par défaut',
  'network-users.group-hint': 'Un texte libre, par exemple Employé',
  'network-users.description': 'Description',
  'network-users.password-store': 'Mot de passe conservé dans',
  'network-users.password-store-hint':
    '« internal » veut dire ici. Tout autre nom, par exemple celui d’un annuaire, indique qu’il est conservé là-bas : il n’y a alors ici ni mot de passe ni rappel.',
  'network-users.never-expires': 'Le mot de passe n’expire jamais',
  'network-users.never-expires-hint': 'Pour les programmes et les appareils. Personne ne reçoit de rappel.',
  'network-users.ends': 'Où est le mot de passe, et ce qui prend fin',
  'network-users.expires-on': 'Dernier jour du compte',
  'network-users.expires-on-hint':
    'Quel que soit l’état du mot de passe, selon le calendrier du serveur. Vide : le compte n’expire pas.',
  'network-users.first-password': 'Mot de passe',
  'network-users.first-password-hint':
    'Au moins {length, plural, one {# caractère} other {# caractères}}. Vide : il n’y en a pas tant que vous n’en définissez pas un.',
  'network-users.must-change': 'L’utilisateur devrait le changer',
  'network-users.must-change-hint':
    'Vous le connaissez aussi. Laissez activé, sauf si le compte est destiné à un programme.',
  'network-users.should-change': 'À changer',
  'network-users.standing': 'Situation',
  'network-users.days-left': 'Temps restant',
  'network-users.password-changed': 'Mot de passe modifié',
  'network-users.added-on': 'Ajouté',
  'network-users.added-by': 'Ajouté par',
  'network-users.actions': 'Actions',
  'network-users.set-password': 'Définir un mot de passe',
  'network-users.set-password-title': 'Définir un mot de passe pour {name}',
  'network-users.set-password-text':
    'Transmettez-le par une voie que vous êtes seuls à utiliser. Il est valable à partir de maintenant, pour la durée que fixent les paramètres.',
  'network-users.password-is-set': 'Le mot de passe de {name} est défini.',
  'network-users.read-only': 'Vous pouvez lire ceci, mais pas le modifier.',
  'network-users.own-page':
    'Les utilisateurs changent eux-mêmes leur mot de passe ici, sans se connecter à Foyer :',
  'network-users.help-states': 'États',
  'network-users.help-states-text':
    '« Désactivé » passe en premier, puis « Compte expiré », puis « Mot de passe expiré ». Un seul état est affiché ; les suivants peuvent s’appliquer aussi.',
  'network-users.help-ended': 'Quand un mot de passe a expiré',
  'network-users.help-ended-text':
    'Son propriétaire peut encore le changer sur la page prévue à cet effet ; rien d’autre n’est perdu. Celui d’un utilisateur désactivé ou d’un compte expiré ne peut pas être changé.',
  'network-users.help-reminders': 'Qui reçoit un rappel',
  'network-users.help-reminders-text':
    'Tout utilisateur activé qui a une adresse et dont le mot de passe, conservé ici, peut expirer. Un mot de passe conservé ailleurs ne donne lieu à aucun rappel.',

  'network-users.import-purpose':
    'Rien n’est encore ajouté : vous voyez d’abord ce que contient le fichier, et quelles lignes ne sont pas utilisables.',
  'network-users.import-title': 'Importer des utilisateurs réseau',
  'network-users.file': 'Fichier des utilisateurs réseau (CSV)',
  'network-users.file-hint':
    'Tel qu’un tableur l’enregistre, dans n’importe quel encodage. Jusqu’à {rows, number} utilisateurs, dont {passwords, number} avec un mot de passe.',
  'network-users.template': 'Télécharger le modèle',
  'network-users.check-file': 'Vérifier le fichier',
  'network-users.columns': 'Colonnes',
  'network-users.columns-text':
    'Dans n’importe quel ordre ; toutes peuvent manquer, sauf le nom d’utilisateur. Un export de la liste peut être importé ailleurs.',
  'network-users.column-name': 'Différent pour chaque utilisateur',
  'network-users.column-alias': 'Comment le rappel s’adresse à l’utilisateur',
  'network-users.column-email': 'Où sont envoyés les rappels',
  'network-users.column-language': 'L’une de ces valeurs : {list}',
  'network-users.column-password':
    'Vide : aucun tant que vous n’en définissez pas un, et pas de rappel d’ici là',
  'network-users.column-never': '« yes » ou « no »',
  'network-users.column-expires': 'Par exemple 2027-03-15 : le dernier jour',
  'network-users.column-store': 'Vide : ici. Sinon, là où il est conservé',
  'network-users.column-text': 'Un texte libre',
  'network-users.file-missing': 'Choisissez un fichier.',
  'network-users.file-empty':
    'Le fichier ne contient aucun utilisateur. Indiquez-en un par ligne, sous les en-têtes.',
  'network-users.draft-gone':
    'Ce qui a été lu dans le fichier n’est plus disponible. Choisissez à nouveau le fichier.',
  'network-users.preview': 'Vérifier avant d’importer',
  'network-users.preview-text': 'Rien n’a encore été ajouté.',
  'network-users.preview-good':
    '{good, plural, =0 {Aucun utilisateur ne peut être importé} one {# utilisateur peut être importé} other {# utilisateurs peuvent être importés}}',
  'network-users.preview-faulty':
    '{faulty, plural, =0 {aucune ligne n’est ignorée} one {# ligne est ignorée} other {# lignes sont ignorées}}',
  'network-users.import-good':
    '{count, plural, one {Importer # utilisateur} other {Importer # utilisateurs}}',
  'network-users.choose-other': 'Choisir un autre fichier',
  'network-users.left-out': '{count, plural, one {# ligne ignorée} other {# lignes ignorées}}',
  'network-users.left-out-more':
    '{count, plural, one {# autre problème n’est pas affiché.} other {# autres problèmes ne sont pas affichés.}}',
  'network-users.first-rows': 'Les premiers utilisateurs, tels qu’ils ont été lus',
  'network-users.line': 'Ligne',
  'network-users.column': 'Colonne',
  'network-users.whole-line': 'Ligne entière',
  'network-users.problem': 'Problème',
  'network-users.headings-note': 'À propos des en-têtes',
  'network-users.has-password': 'Dans le fichier',
  'network-users.imported':
    '{added, plural, one {# utilisateur réseau a été importé.} other {# utilisateurs réseau ont été importés.}}',

  'network-users.policy-purpose':
    'Ce que doit être le mot de passe d’un utilisateur réseau, et combien de temps il est valable.',
  'network-users.policy': 'Stratégie de mot de passe',
  'network-users.policy-text':
    'S’applique quand un mot de passe est choisi. Ceux qui sont en usage restent tels quels jusqu’à leur changement.',
  'network-users.lifetime-block': 'Durée de validité',
  'network-users.lifetime-text':
    'Compte aussitôt, aussi pour les mots de passe en usage : une durée plus courte peut en faire expirer dès maintenant.',
  'network-users.length-hint': 'De 8 à 64. La longueur protège mieux que les signes et les chiffres.',
  'network-users.lifetime': 'Un mot de passe expire après',
  'network-users.lifetime-hint': 'De 1 à 3650. Vide : il n’expire pas. Cisco ISE a 60 jours.',
  'network-users.now': 'Situation actuelle',
  'network-users.to-list': 'Afficher les utilisateurs réseau',
  'network-users.help-radius': 'Quelle longueur un mot de passe peut-il avoir ?',
  'network-users.help-radius-text':
    '128 octets : c’est ce que RADIUS peut transporter (RFC 2865). Les lettres que l’anglais n’a pas, comme « é », en prennent plus d’un.',

  'own-password.title': 'Changez votre mot de passe réseau',
  'own-password.explain':
    'Le mot de passe de votre compte pour le réseau. Il peut être changé ici même après avoir expiré.',
  'own-password.current': 'Mot de passe actuel',
  'own-password.next': 'Nouveau mot de passe',
  'own-password.again': 'Nouveau mot de passe (confirmation)',
  'own-password.wants':
    'Au moins {length, plural, one {# caractère} other {# caractères}}. Une phrase vaut mieux qu’un mot.',
  'own-password.wants-uncommon':
    'Pas l’un de ceux que tout le monde essaie en premier, et rien qui ressemble à votre nom.',
  'own-password.wants-new':
    '{count, plural, one {Pas celui que vous avez maintenant.} other {Aucun de vos # derniers mots de passe.}}',
  'own-password.submit': 'Changer le mot de passe',
  'own-password.refused-title': 'Le mot de passe n’a pas été changé',
  'own-password.refused':
    'Le nom d’utilisateur ou le mot de passe actuel est incorrect, ou le compte n’est pas en service. Saisissez les deux à nouveau.',
  'own-password.locked':
    'Trop de tentatives. Attendez {minutes, plural, one {# minute} other {# minutes}} et réessayez.',
  'own-password.fill-in': 'Remplissez ce champ.',
  'own-password.differs': 'Les deux saisies diffèrent. Saisissez à nouveau le nouveau mot de passe.',
  'own-password.done-title': 'Votre mot de passe a été changé',
  'own-password.done-until': 'Utilisez-le dès maintenant. Il est valable jusqu’au {until}.',
  'own-password.done': 'Utilisez-le dès maintenant. Il n’expire pas.',
  'own-password.done-reminded':
    'Vous recevrez un rappel par courriel avant cette date, si votre compte a une adresse.',
  'own-password.cannot': 'Je ne connais pas mon mot de passe actuel',
  'own-password.cannot-help':
    'Les personnes qui s’occupent du réseau dans votre organisation peuvent en définir un nouveau.',
  'own-password.needs-https':
    'Un mot de passe exige HTTPS : en HTTP simple, il pourrait être lu en chemin. Ouvrez cette page par son adresse https://.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
