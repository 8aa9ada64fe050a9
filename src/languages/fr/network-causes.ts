// Words for what can be wrong on the way to a server: names, connections, the proxy, TLS.
import type { CauseWords } from '../cause-words.ts';
import type { NETWORK_CAUSE_WORDS as ENGLISH } from '../en/network-causes.ts';

export const NETWORK_CAUSE_WORDS = {
  'host-not-configured': {
    title: 'Aucun serveur n’est défini',
    meaning:
      'Le programme s’est connecté à sa propre machine ou à rien, car aucun serveur de messagerie n’est configuré.',
    remedy: 'Indiquez le serveur : pour Exchange Online, smtp.office365.com, port 587.',
  },
  'dns-not-found': {
    title: 'Le serveur {host} n’a pas d’adresse',
    meaning: 'Le serveur DNS indique que ce nom n’existe pas, ou ne l’a pas trouvé.',
    remedy:
      'Vérifiez le nom du serveur {host} ; s’il est exact, vérifiez le serveur DNS que cette machine interroge.',
  },
  'dns-temporary-failure': {
    title: 'Le serveur DNS n’a pas répondu pour le serveur {host}',
    meaning:
      'Le nom n’a pas pu être résolu : le serveur DNS est injoignable ou surchargé. Les conteneurs n’en ont souvent aucun.',
    remedy: 'Vérifiez que cette machine atteint son serveur DNS, puis relancez le test.',
  },
  'tcp-refused': {
    title: 'Le serveur {host} a refusé la connexion sur le port {port}',
    meaning:
      'La réponse a été immédiate : rien n’écoute à cet endroit. Le port est erroné, ou un pare-feu refuse la connexion.',
    remedy:
      'Vérifiez le port : Exchange Online accepte le courrier sur le port 587. S’il est exact, demandez à l’équipe réseau ce qui refuse la connexion.',
  },
  'tcp-connect-timeout': {
    title: 'Aucune connexion au serveur {host} sur le port {port}',
    meaning:
      'Rien n’a répondu. Un pare-feu qui rejette les paquets en silence produit cet effet ; une route manquante aussi.',
    remedy:
      'Demandez à l’équipe réseau d’autoriser TCP {port} de cette machine vers le serveur {host}, ou d’indiquer le proxy à utiliser.',
  },
  'ipv6-unavailable': {
    title: 'Le serveur {host} a été contacté en IPv6, dont cette machine ne dispose pas',
    meaning: 'Le nom a une adresse IPv6 et la machine n’a pas de route IPv6 en état de marche.',
    remedy: 'Faites utiliser IPv4 au programme, ou donnez à cette machine une route IPv6 en état de marche.',
  },
  'wrong-port': {
    title: 'Le serveur {host} n’accepte pas de courrier sur le port {port}',
    meaning:
      'Exchange Online accepte le courrier des programmes sur le port 587 avec STARTTLS ; il n’écoute pas sur le port 465.',
    remedy: 'Définissez le port 587 et le chiffrement STARTTLS.',
  },
  'socket-reset': {
    title: 'La connexion au serveur {host} a été coupée',
    meaning: 'Elle était ouverte, puis s’est terminée sans un mot : pare-feu, antivirus ou serveur lui-même.',
    remedy:
      'Réessayez ; si cela se reproduit, demandez à l’équipe réseau ce qui coupe les connexions au serveur {host}.',
  },
  'socket-timeout': {
    title: 'Le serveur {host} a cessé de répondre',
    meaning: 'La connexion était ouverte et la réponse n’est pas arrivée à temps.',
    remedy:
      'Réessayez ; si cela se reproduit, demandez à l’équipe réseau si un équipement inspecte cette connexion.',
  },
  'proxy-auth-required': {
    title: 'Le proxy {proxy} demande un nom d’utilisateur et un mot de passe',
    meaning: 'Il a répondu 407 : il n’a reçu aucun identifiant, ou des identifiants erronés.',
    remedy:
      'Indiquez le nom d’utilisateur et le mot de passe du proxy, ou faites dispenser cette machine de s’y authentifier.',
  },
  'proxy-forbidden': {
    title: 'Le proxy {proxy} n’autorise pas cette connexion',
    meaning:
      'Ses règles la refusent. Beaucoup de proxys n’autorisent CONNECT que vers le port 443 ; le courrier sur le port 587 est alors refusé.',
    remedy: 'Demandez à l’équipe réseau d’autoriser CONNECT vers le serveur {host}, port {port}.',
  },
  'proxy-unreachable': {
    title: 'Le proxy {proxy} est injoignable',
    meaning: 'L’échec se produit sur le chemin du proxy, avant que le serveur ne soit demandé.',
    remedy: 'Vérifiez le nom et le port du proxy, puis demandez à l’équipe réseau s’il fonctionne.',
  },
  'proxy-bad-gateway': {
    title: 'Le proxy répond, mais pas ce qui se trouve derrière',
    meaning: 'Une passerelle sur le chemin a renvoyé sa propre erreur à la place de la réponse du serveur.',
    remedy: 'Demandez à l’équipe réseau pourquoi le proxy n’atteint pas le serveur {host}.',
  },
  'proxy-unreachable-authority': {
    title: 'Le point de terminaison de jeton est injoignable par le proxy',
    meaning: 'Le proxy a été atteint, mais il a renoncé à joindre le serveur de connexion de Microsoft.',
    remedy: 'Demandez à l’équipe réseau de laisser le proxy atteindre le serveur {host}, port 443.',
  },
  'tls-untrusted-ca': {
    title:
      'Le certificat du serveur {host} provient d’une autorité de certification non approuvée : {issuer}',
    meaning:
      'L’autorité manque parmi les certificats de confiance, le serveur a omis un certificat intermédiaire, ou un équipement intermédiaire présente le sien.{leftOut}{intercepted}',
    remedy:
      'Examinez la chaîne. Si l’autorité est celle de votre proxy ou de votre pare-feu, approuvez ce certificat racine ; si personne ne la connaît, quelqu’un s’est interposé.',
  },
  'tls-cert-expired': {
    title: 'Le certificat du serveur {host} a expiré (fin de validité : {validTo})',
    meaning: 'Soit il n’a pas été renouvelé, soit l’horloge de cette machine est fausse.',
    remedy:
      'Vérifiez l’horloge de cette machine ; si elle est juste, le responsable du serveur {host} doit renouveler le certificat.',
  },
  'tls-cert-not-yet-valid': {
    title: 'Le certificat du serveur {host} n’est pas encore valide (début de validité : {validFrom})',
    meaning: 'L’horloge de cette machine retarde probablement.',
    remedy: 'Réglez l’horloge de cette machine par NTP.',
  },
  'tls-host-mismatch': {
    title: 'Le certificat présenté n’est pas celui du serveur {host}',
    meaning:
      'Le serveur porte un autre nom, ou un intermédiaire répond à sa place, par exemple un portail captif.',
    remedy:
      'Indiquez le nom pour lequel le certificat est émis ; si le nom du serveur {host} est exact, demandez à l’équipe réseau ce qui répond à sa place.',
  },
  'tls-ca-lacks-role': {
    title:
      'L’autorité est enregistrée mais inutilisée : le rôle Infrastructure lui manque, ou elle est désactivée',
    meaning:
      'Un certificat ne compte pour les connexions sortantes que s’il est activé et approuvé pour Infrastructure.{authority}',
    remedy: 'Donnez au certificat enregistré le rôle Infrastructure et activez-le.',
  },
  'tls-cert-revoked': {
    title: 'Le certificat du serveur {host} a été révoqué',
    meaning:
      'Son autorité indique, par OCSP ou dans sa liste de révocation, qu’il ne faut plus lui faire confiance.',
    remedy: 'N’allez pas plus loin : le responsable du serveur {host} doit installer un nouveau certificat.',
  },
  'tls-cert-status-unavailable': {
    title: 'Impossible de savoir si le certificat du serveur {host} a été révoqué',
    meaning:
      'Le répondeur ou la liste de révocation de son autorité est injoignable ou périmé, et les paramètres exigent une certitude.',
    remedy:
      'Laissez cette machine atteindre le répondeur OCSP et la liste de révocation de l’autorité, ou rendez la validation de l’état tolérante (« soft »).',
  },
  'tls-version-too-old': {
    title: 'TLS 1.2 ou ultérieur est nécessaire, et un côté n’a qu’une version plus ancienne',
    meaning: 'Exchange Online refuse TLS 1.0 et 1.1 ; Foyer aussi.',
    remedy:
      'Mettez à jour le programme, son Java ou son .NET, ou le système d’exploitation, pour qu’il utilise TLS 1.2 ou ultérieur.',
  },
  'tls-handshake-aborted': {
    title: 'Le serveur {host} a interrompu la négociation TLS',
    meaning:
      'La connexion s’est terminée avant d’être chiffrée. Les équipements qui inspectent TLS font cela ; un serveur surchargé aussi.',
    remedy:
      'Réessayez ; si cela se reproduit, demandez à l’équipe réseau si un équipement inspecte TLS vers le serveur {host}, et d’exempter cette connexion.',
  },
  'tls-implicit-on-starttls-port': {
    title: 'Le serveur {host} commence en texte clair sur le port {port}',
    meaning:
      'Le programme a commencé TLS aussitôt, sur un port où le serveur parle le premier et où TLS vient après STARTTLS.',
    remedy:
      'Définissez le chiffrement STARTTLS pour le port {port} (dans de nombreux programmes : désactivez « secure » ou « SSL »).',
  },
  'starttls-not-offered': {
    title: 'Le serveur {host} ne propose pas de chiffrement',
    meaning:
      'Exchange Online propose toujours STARTTLS : un équipement intermédiaire l’a retiré, ou un autre serveur répond.',
    remedy:
      'Demandez à l’équipe réseau si un pare-feu inspecte SMTP vers le serveur {host} (Cisco : « fixup », « ESMTP inspection »), et d’exempter cette connexion.',
  },
  'starttls-required': {
    title: 'Le serveur {host} exige d’abord le chiffrement',
    meaning: 'Le programme a tenté de s’authentifier ou d’envoyer sans TLS.',
    remedy: 'Définissez le chiffrement STARTTLS.',
  },
} as const satisfies Readonly<Record<keyof typeof ENGLISH, CauseWords>>;
