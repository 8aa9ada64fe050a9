// The words in English: the language that the others follow.
import { NETWORK_CAUSE_WORDS } from './network-causes.ts';
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
  /** Who has to act. */
  actors: {
    administrator: 'whoever runs Foyer',
    'tenant-administrator': 'the administrator of the Microsoft 365 tenant',
    'network-team': 'the network team',
    recipient: 'the recipient’s side',
    nobody: 'nobody: it passes by waiting',
  },
  /** In place of what is not known. */
  unknowns: {
    host: 'the server',
    port: '587',
    proxy: 'on the way',
    mailbox: 'the mailbox',
    tenantId: 'named in the settings',
    clientId: 'named in the settings',
    scope: 'of the request',
    issuer: 'an unknown one',
    audience: 'another resource',
    validFrom: 'a later date',
    validTo: 'an earlier date',
  },
  /** Sentences that are there only where something more is known. */
  additions: {
    typedExpiry: ' The expiry date entered here, {expiresOn}, is later: it is not the date of this secret.',
    tokenTime: ' The token presented had ended already.',
    mailboxTenant: ' Its domain belongs to another tenant than the token.',
    objectIds: ' Exchange was given {registeredObjectId}; the token says {objectId}.',
  },
} as const;
