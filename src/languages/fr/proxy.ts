// Settings › Proxy.
import type { PROXY_WORDS as ENGLISH } from '../en/proxy.ts';

export const PROXY_WORDS = {
  'proxy.purpose': 'Comment Foyer atteint les serveurs extérieurs quand il faut passer par un proxy.',
  'proxy.smtp':
    'Le courrier et son authentification auprès de Microsoft 365 ont leurs propres proxys, testés avec le serveur SMTP.',
  'proxy.webhook': 'Webhooks',
  'proxy.webhook-text': 'Ce que Foyer annonce à d’autres systèmes par HTTPS.',
  'proxy.crl': 'État des certificats',
  'proxy.crl-text': 'Demandes aux répondeurs OCSP et téléchargement des listes de révocation (CRL).',
  'proxy.way': 'Sortie',
  'proxy.none': 'Directe',
  'proxy.environment': 'Selon l’environnement',
  'proxy.own': 'Par un proxy',
  'proxy.host': 'Hôte du proxy',
  'proxy.port': 'Port',
  'proxy.type': 'Type',
  'proxy.http': 'HTTP',
  'proxy.https': 'HTTPS, joint par TLS',
  'proxy.socks5': 'SOCKS5',
  'proxy.username': 'Nom d’utilisateur',
  'proxy.password-stored': 'Un mot de passe est enregistré. Laissez ce champ vide pour le conserver.',
  'proxy.bypass': 'Contourner le proxy pour ces hôtes',
  'proxy.bypass-hint':
    'Un par ligne : un hôte, un domaine comme *.contoso.com, une adresse, ou un réseau comme 10.0.0.0/8',
  'proxy.saved': 'Enregistré. Les nouvelles connexions passent par là.',
  'proxy.help-environment': 'Selon l’environnement',
  'proxy.help-environment-text':
    'Foyer suit alors HTTPS_PROXY, HTTP_PROXY, ALL_PROXY et NO_PROXY du processus dans lequel il s’exécute.',
  'proxy.help-bypass': 'Contourner',
  'proxy.help-bypass-text':
    'Ces hôtes sont joints directement. Un nom est comparé tel qu’il est écrit et n’est jamais résolu. Un port peut suivre : db.contoso.com:8443.',
} as const satisfies Readonly<Partial<Record<keyof typeof ENGLISH, string>>>;
