// The words of Administration › System › Settings › SMTP Server: fields, and what can be wrong with them.
import type { SMTP_SERVER_WORDS as ENGLISH } from '../en/smtp-server.ts';

export const SMTP_SERVER_WORDS = {
  'smtp-server.purpose':
    'Un seul serveur de messagerie achemine tout ce que Foyer envoie : alarmes, identifiants transmis par les sponsors ou après l’auto-inscription, réinitialisations de mot de passe, et rappels avant la fin d’un compte ou d’un mot de passe.',
  'smtp-server.server-title': 'Serveur SMTP',
  'smtp-server.server-explain': 'Où le courrier est remis.',
  'smtp-server.server': 'Serveur SMTP',
  'smtp-server.port': 'Port SMTP',
  'smtp-server.port-hint': '587 avec STARTTLS, 465 avec TLS implicite',
  'smtp-server.timeout': 'Délai de connexion',
  'smtp-server.seconds': 'secondes',
  'smtp-server.encryption-title': 'Paramètres de chiffrement',
  'smtp-server.tls': 'Utiliser le chiffrement TLS/SSL',
  'smtp-server.tls-hint':
    'La connexion est chiffrée avant tout envoi, et le certificat est toujours vérifié.',
  'smtp-server.tls-always':
    'Obligatoire avec OAuth : un jeton ne circule jamais en clair. Le certificat est toujours vérifié.',
  'smtp-server.tls-kind': 'Début du chiffrement',
  'smtp-server.tls-kind-hint': 'Exchange Online attend STARTTLS sur le port 587.',
  'smtp-server.starttls': 'STARTTLS',
  'smtp-server.implicit-tls': 'TLS implicite',
  'smtp-server.authentication-title': 'Paramètres d’authentification',
  'smtp-server.authentication': 'Utiliser l’authentification',
  'smtp-server.none': 'Aucune',
  'smtp-server.none-explain':
    'Le serveur accepte sans authentification le courrier de cette machine, comme le fait un relais interne.',
  'smtp-server.password-choice': 'Mot de passe',
  'smtp-server.exchange-online': 'MS Exchange Online OAuth',
  'smtp-server.other-oauth': 'Autre fournisseur OAuth',
  'smtp-server.username': 'Nom d’utilisateur',
  'smtp-server.password': 'Mot de passe',
  'smtp-server.mailbox': 'Nom d’utilisateur / adresse e-mail',
  'smtp-server.mailbox-hint': 'Boîte aux lettres Exchange Online',
  'smtp-server.client-id': 'ID client',
  'smtp-server.client-id-hint': 'ID d’application (client)',
  'smtp-server.tenant-id': 'ID du locataire',
  'smtp-server.tenant-id-hint': 'ID de l’annuaire (locataire)',
  'smtp-server.credential': 'Identifiants',
  'smtp-server.client-secret': 'Secret client',
  'smtp-server.certificate': 'Certificat',
  'smtp-server.federated': 'Fédérés',
  'smtp-server.secret': 'Secret client',
  'smtp-server.secret-hint': 'La valeur du secret, et non son ID',
  'smtp-server.expires-on': 'Date d’expiration',
  'smtp-server.expires-on-hint':
    'Telle qu’Entra l’affiche à côté du secret. La vue d’ensemble avertit à partir de 30 jours avant.',
  'smtp-server.days-left':
    '{days, plural, =0 {Expire aujourd’hui.} one {Encore # jour. La vue d’ensemble avertit à partir de 30 jours avant.} other {Encore # jours. La vue d’ensemble avertit à partir de 30 jours avant.}}',
  'smtp-server.days-over': '{days, plural, one {Expiré il y a # jour.} other {Expiré il y a # jours.}}',
  'smtp-server.certificate-file': 'Certificat avec sa clé privée',
  'smtp-server.certificate-hint':
    'Un fichier PFX, ou PEM : certificat et clé dans un ou deux fichiers. Clés RSA uniquement.',
  'smtp-server.passphrase': 'Mot de passe du fichier',
  'smtp-server.passphrase-hint': 'Si le fichier ou sa clé en a un.',
  'smtp-server.assertion-file': 'Fichier d’assertion',
  'smtp-server.assertion-hint':
    'Le chemin, sur cette machine, du fichier dans lequel votre plateforme écrit le jeton de son identité.',
  'smtp-server.kept-stored': 'Enregistré',
  'smtp-server.kept-ends':
    'Enregistré, {days, plural, =0 {expire aujourd’hui} one {expire dans # jour} other {expire dans # jours}}',
  'smtp-server.kept-ended':
    'Enregistré, {days, plural, one {expiré il y a # jour} other {expiré il y a # jours}}',
  'smtp-server.kept-typed': 'Saisi pour ce test, pas encore enregistré',
  'smtp-server.replace': 'Remplacer',
  'smtp-server.new-value': '{field} (nouvelle valeur)',
  'smtp-server.empty-keeps': 'Laissez ce champ vide pour conserver ce qui existe.',
  'smtp-server.cloud': 'Cloud',
  'smtp-server.own': 'Modifier moi-même le point de terminaison et l’étendue',
  'smtp-server.own-hint':
    'Remplis d’après l’ID du locataire et le cloud. Utile seulement pour un point de terminaison privé.',
  'smtp-server.token-endpoint': 'API du point de terminaison de jeton OAuth',
  'smtp-server.scope': 'Étendue',
  'smtp-server.wants-tenant-first': 'Rempli dès que l’ID du locataire est saisi',
  'smtp-server.more-fields': 'Plus sur l’application',
  'smtp-server.object-id': 'ID d’objet enregistré dans Exchange',
  'smtp-server.object-id-hint':
    'Ce qui a été donné à New-ServicePrincipal. Le test le compare à celui du jeton, qui est le bon.',
  'smtp-server.client-authentication': 'Transmission du secret',
  'smtp-server.client-post': 'Dans le corps de la demande (post)',
  'smtp-server.client-basic': 'Dans l’en-tête Authorization (basic)',
  'smtp-server.client-jwt': 'Signé avec un certificat (private_key_jwt)',
  'smtp-server.mechanism': 'Mécanisme SMTP AUTH',
  'smtp-server.extra-parameters': 'Autres paramètres de la demande de jeton',
  'smtp-server.extra-parameters-hint': 'Un nom=valeur par ligne.',
  'smtp-server.proxy-title': 'Proxys',
  'smtp-server.proxy-explain':
    'La plupart des réseaux n’en ont pas besoin. Chaque partie du trajet a le sien.',
  'smtp-server.token-proxy': 'Proxy vers Entra ID',
  'smtp-server.smtp-proxy': 'Proxy vers le serveur SMTP',
  'smtp-server.proxy-none': 'Aucun proxy',
  'smtp-server.proxy-environment': 'Celui de l’environnement (HTTPS_PROXY)',
  'smtp-server.proxy-http': 'Proxy HTTP',
  'smtp-server.proxy-https': 'Proxy HTTP sur TLS',
  'smtp-server.proxy-host': 'Hôte du proxy',
  'smtp-server.proxy-port': 'Port du proxy',
  'smtp-server.proxy-username': 'Nom d’utilisateur du proxy',
  'smtp-server.proxy-password': 'Mot de passe du proxy',
  'smtp-server.proxy-bypass': 'Contourner',
  'smtp-server.proxy-bypass-hint':
    'Hôtes, domaines comme *.contoso.com ou réseaux joints sans le proxy, un par ligne.',
  'smtp-server.submit-title': 'Message de test',
  'smtp-server.submit-to': 'Envoyer un message de test à',
  'smtp-server.submit-hint':
    'Le test se termine alors par un vrai message. Certaines autorisations d’Exchange Online ne se révèlent que là.',
  'smtp-server.problems':
    '{count, plural, one {Rien n’a été testé ni enregistré : # champ est à corriger} other {Rien n’a été testé ni enregistré : # champs sont à corriger}}',
  'smtp-server.see-diagnosis':
    'Le test s’est arrêté ici. Le diagnostic à côté du formulaire indique quoi faire.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
