// Show chain of a server.
import type { CHAIN_WORDS as ENGLISH } from '../en/chain.ts';

export const CHAIN_WORDS = {
  'chain.purpose':
    'Ce qu’un serveur envoie quand Foyer se connecte, s’il est de confiance, et sinon, pourquoi.',
  'chain.server': 'Serveur',
  'chain.host': 'Hôte',
  'chain.encryption': 'Chiffrement',
  'chain.tls': 'TLS immédiat',
  'chain.starttls': 'STARTTLS (SMTP)',
  'chain.ask': 'Afficher la chaîne',
  'chain.asking': 'Interrogation de {host}…',
  'chain.look-again': 'Afficher la réponse',
  'chain.nothing-sent': '{host} n’a envoyé aucun certificat sur le port {port}',
  'chain.nothing-sent-text':
    'Vérifiez l’hôte et le port, le proxy sur le chemin, et si le serveur attend STARTTLS.',
  'chain.sends': '{host} envoie {count, plural, one {# certificat} other {# certificats}}',
  'chain.choose': 'Choisissez celui à importer : en général le dernier, celui de l’autorité.',
  'chain.choose-sent': 'Choisissez l’un des certificats que le serveur a envoyés.',
  'chain.valid': 'Validité',
  'chain.trusted': 'De confiance',
  'chain.trusted-store': 'De confiance, par le certificat de confiance {name}',
  'chain.trusted-bundled': 'De confiance, par la racine livrée avec Node.js : {name}',
  'chain.trusted-system': 'De confiance, par la racine du système d’exploitation : {name}',
  'chain.untrusted': 'Pas de confiance',
  'chain.missing': 'Ni envoyé ni de confiance : {issuer}',
  'chain.standing-absent':
    '{issuer} n’est pas parmi les certificats de confiance. Importez-le si vous lui faites confiance.',
  'chain.standing-disabled':
    '{name} est parmi les certificats de confiance, mais désactivé. Activez-le à cet endroit.',
  'chain.standing-without-role':
    '{name} est parmi les certificats de confiance, mais n’est pas approuvé pour Infrastructure. Donnez-lui ce rôle à cet endroit.',
  'chain.standing-missing-intermediate':
    'Le serveur n’a envoyé que son propre certificat, et son émetteur {issuer} n’est pas parmi les certificats de confiance. Faites envoyer par le serveur les certificats intermédiaires, ou importez l’émetteur.',
  'chain.standing-self-signed':
    '{issuer} ne garantit que lui-même. Faites utiliser au serveur un certificat d’une autorité ; pour faire confiance à celui-ci, autorisez CA=false ci-dessous.',
  'chain.import': 'Importer le certificat choisi',
  'chain.import-text': 'Il est ensuite de confiance, pour ce qui est coché ici.',
  'chain.compared':
    'J’ai comparé l’empreinte SHA-256 avec celle que le propriétaire de cette autorité m’a indiquée',
  'chain.compared-hint':
    'Par une autre voie que cette connexion : un intermédiaire pourrait envoyer n’importe quel certificat.',
  'chain.not-compared': 'Comparez d’abord l’empreinte, puis cochez ceci.',
  'chain.help-compare': 'Pourquoi comparer ?',
  'chain.help-compare-text':
    'Un équipement intermédiaire présente son propre certificat sous le nom qu’il veut. L’empreinte, obtenue de son propriétaire par téléphone ou intranet, dit si c’est le bon.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
