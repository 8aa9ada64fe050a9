// The words in English: the language that the others follow.
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
import { FINDING_WORDS } from './findings.ts';
import { PROBLEM_WORDS } from './problems.ts';
import { REFUSAL_WORDS } from './refusals.ts';
import { SENDING_CAUSE_WORDS } from './sending-causes.ts';
import { SIGN_IN_CAUSE_WORDS } from './sign-in-causes.ts';
import { TOKEN_CAUSE_WORDS } from './token-causes.ts';

export const EN = {
  causes: {
    ...NETWORK_CAUSE_WORDS,
    ...TOKEN_CAUSE_WORDS,
    ...SIGN_IN_CAUSE_WORDS,
    ...SENDING_CAUSE_WORDS,
  },
  problems: PROBLEM_WORDS,
  findings: FINDING_WORDS,
  refusals: REFUSAL_WORDS,
  /** Who has to act. */
  actors: {
    administrator: 'whoever runs Foyer',
    'tenant-administrator': 'the administrator of the Microsoft 365 tenant',
    'network-team': 'the network team',
    recipient: 'the recipient’s side',
    nobody: 'nobody: it passes by waiting',
  },
  /** In place of what is not known; what stands here not is left out. */
  unknowns: {
    host: 'the server',
    port: '587',
    issuer: 'an unknown one',
    audience: 'another resource',
    validFrom: 'a later date',
    validTo: 'an earlier date',
  },
  /** Sentences that are there only where something more is known. */
  additions: {
    leftOut:
      ' The server sent its own certificate alone: it has probably left out what stands between that and a root.',
    intercepted:
      ' Microsoft’s servers show certificates of DigiCert or Microsoft; here {issuer} inspects TLS on the way.',
    authority: ' The one meant is {issuer}.',
    typedExpiry: ' The expiry date entered here, {expiresOn}, is later: it is not the date of this secret.',
    tokenTime: ' The token presented had ended already.',
    mailboxTenant: ' Its domain belongs to another tenant than the token.',
    objectIds: ' Exchange was given {registeredObjectId}; the token says {objectId}.',
  },
} as const;
