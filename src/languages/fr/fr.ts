// The words in French. A {host} that is not known is left out: “serveur” stands in the sentence already, for “de le” is no
// French.
import type { Words } from '../words.ts';
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { FR_FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const FR: Words = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: FR_FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  actors: {
    administrator: 'l’administrateur de Foyer',
    'tenant-administrator': 'l’administrateur du locataire Microsoft 365',
    'network-team': 'l’équipe réseau',
    recipient: 'le côté du destinataire',
    nobody: 'personne : cela passe en attendant',
  },
  unknowns: {
    host: '',
    port: '587',
    issuer: 'une autorité inconnue',
    audience: 'une autre ressource',
    validFrom: 'date ultérieure',
    validTo: 'date passée',
  },
  additions: {
    leftOut:
      ' Le serveur n’a envoyé que son propre certificat : il a sans doute omis ce qui le relie à une racine.',
    intercepted:
      ' Les serveurs de Microsoft présentent des certificats de DigiCert ou de Microsoft ; ici, {issuer} inspecte TLS en chemin.',
    authority: ' Autorité concernée : {issuer}.',
    typedExpiry:
      ' La date d’expiration saisie ici, {expiresOn}, est plus tardive : ce n’est pas celle de ce secret.',
    tokenTime: ' Le jeton présenté avait déjà expiré.',
    mailboxTenant: ' Son domaine appartient à un autre locataire que le jeton.',
    objectIds: ' Exchange a reçu {registeredObjectId} ; le jeton indique {objectId}.',
  },
};
