// Faults of the token endpoint: every error Entra has a row for, what proxies answer instead, and tokens that are issued
// but will not do.
import type { Grant } from './access-token.ts';
import { ENTRA_ERRORS, type EntraErrorName } from './entra-error.ts';
import { behaving, fault, type Fault } from './fault.ts';
import { HTTP_FAULTS } from './http-faults.ts';

const granting = (name: string, answers: string, change: (grant: Grant) => Grant, cause = name): Fault =>
  fault('token', name, answers, { kind: 'grant', change }, cause);

const NOT_BY_TABLE: readonly string[] = ['method-not-post', 'grant-type-unsupported'];

/** Causes whose Entra row has a name of its own. */
const ENTRA_CAUSES: Readonly<Partial<Record<EntraErrorName, string>>> = {
  'certificate-expired': 'certificate-not-registered',
  'assertion-issuer-wrong': 'assertion-malformed',
  'federated-credential-missing': 'federated-credential-mismatch',
  'federated-issuer-mismatch': 'federated-credential-mismatch',
  'federated-audience-mismatch': 'federated-credential-mismatch',
};

const tokenErrors: readonly Fault[] = (Object.keys(ENTRA_ERRORS) as EntraErrorName[])
  .filter((name) => !NOT_BY_TABLE.includes(name))
  .map((name) => {
    const { status, error, code } = ENTRA_ERRORS[name];
    return fault(
      'token',
      name,
      `${status} \`${error}\` AADSTS${code}`,
      { kind: 'entra', error: name },
      ENTRA_CAUSES[name],
    );
  });

const httpAnswers: readonly Fault[] = Object.entries(HTTP_FAULTS).map(([name, answer]) =>
  fault(
    'token',
    name,
    `${answer.status} ${answer.contentType.split(';')[0]}`,
    { kind: 'http', answer },
    answer.cause,
  ),
);

const grants: readonly Fault[] = [
  granting('token-missing-smtp-role', 'a token without `roles`, later 535 5.7.3', (g) => ({
    ...g,
    roles: [],
  })),
  granting('token-wrong-audience', 'a token for Microsoft Graph, later 535 5.7.3', (g) => ({
    ...g,
    audience: 'https://graph.microsoft.com',
  })),
  granting(
    'token-already-expired',
    'a token whose `exp` lies an hour back, later 535 5.7.3',
    (g) => ({ ...g, lifetimeSeconds: -3600 }),
    'xoauth2-rejected',
  ),
  fault(
    'token',
    'token-slow',
    'the token, 20 seconds late',
    { kind: 'delay', delayMs: 20_000 },
    'socket-timeout',
  ),
  behaving('token', 'token-socket-timeout', 'silent', 'nothing, for ever', 'socket-timeout'),
  behaving('token', 'token-socket-reset', 'reset', 'a reset of the connection', 'socket-reset'),
];

export const TOKEN_FAULTS: readonly Fault[] = [...tokenErrors, ...httpAnswers, ...grants];
