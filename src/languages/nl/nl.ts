// The words in Dutch.
import type { Words } from '../words.ts';
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { NL_FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const NL: Words = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: NL_FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  actors: {
    administrator: 'de beheerder van Foyer',
    'tenant-administrator': 'de beheerder van de Microsoft 365-tenant',
    'network-team': 'het netwerkteam',
    recipient: 'de kant van de ontvanger',
    nobody: 'niemand: het gaat voorbij door te wachten',
  },
  unknowns: {
    host: 'de server',
    port: '587',
    issuer: 'een onbekende instantie',
    audience: 'een andere resource',
    validFrom: 'een latere datum',
    validTo: 'een eerdere datum',
  },
  additions: {
    leftOut:
      ' De server stuurde alleen zijn eigen certificaat: waarschijnlijk ontbreekt wat tussen dat en een basiscertificaat hoort.',
    intercepted:
      ' De servers van Microsoft tonen certificaten van DigiCert of Microsoft; hier inspecteert {issuer} TLS onderweg.',
    authority: ' Het gaat om {issuer}.',
    typedExpiry:
      ' De hier ingevoerde vervaldatum, {expiresOn}, is later: dat is niet de datum van dit geheim.',
    tokenTime: ' Het getoonde token was al verlopen.',
    mailboxTenant: ' Het domein ervan hoort bij een andere tenant dan het token.',
    objectIds: ' Exchange kreeg {registeredObjectId}; het token noemt {objectId}.',
  },
};
