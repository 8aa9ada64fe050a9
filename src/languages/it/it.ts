// The words in Italian. A {host} that is not known is left out: “server” stands in the sentence already, for “di il” is no
// Italian.
import type { Words } from '../words.ts';
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { IT_FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const IT: Words = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: IT_FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  actors: {
    administrator: 'chi gestisce Foyer',
    'tenant-administrator': 'l’amministratore del tenant di Microsoft 365',
    'network-team': 'il team di rete',
    recipient: 'il lato del destinatario',
    nobody: 'nessuno: basta attendere',
  },
  unknowns: {
    host: '',
    port: '587',
    issuer: 'un’autorità sconosciuta',
    audience: 'un’altra risorsa',
    validFrom: 'data successiva',
    validTo: 'data passata',
  },
  additions: {
    leftOut:
      ' Il server ha inviato solo il proprio certificato: probabilmente ha omesso ciò che lo collega a una radice.',
    intercepted:
      ' I server di Microsoft presentano certificati di DigiCert o Microsoft; qui {issuer} ispeziona TLS lungo il percorso.',
    authority: ' Si tratta di {issuer}.',
    typedExpiry:
      ' La data di scadenza immessa qui, {expiresOn}, è successiva: non è quella di questo segreto.',
    tokenTime: ' Il token presentato era già scaduto.',
    mailboxTenant: ' Il suo dominio appartiene a un tenant diverso da quello del token.',
    objectIds: ' A Exchange è stato fornito {registeredObjectId}; il token indica {objectId}.',
  },
};
