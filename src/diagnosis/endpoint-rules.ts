// From what stands in the token endpoint's place, and from OAuth's own names of errors, to causes: proxies' pages, gateways'
// statuses, answers without a number of Entra's.
import type { Rule } from './rule.ts';

export const ENDPOINT_RULES: readonly Rule[] = [
  // What stands in the endpoint's place
  {
    stages: ['token', 'token-connect'],
    when: ({ httpStatus, reply }) => httpStatus === 407 && !reply,
    then: [['proxy-auth-required', 0.97]],
  },
  {
    when: ({ httpStatus, reply }) => httpStatus === 429 && !reply,
    then: [['entra-throttled', 0.95]],
  },
  {
    // Entra's own faults are JSON with a code; a page without one is a gateway's.
    when: ({ httpStatus, reply, message }) =>
      httpStatus === 504 &&
      !reply &&
      /proxy|gateway time-?out|could not connect|squid|ERR_/i.test(message ?? ''),
    then: [
      ['proxy-unreachable-authority', 0.8],
      ['proxy-bad-gateway', 0.5],
      ['entra-transient', 0.3],
    ],
  },
  {
    when: ({ httpStatus, reply, message }) =>
      (httpStatus === 502 || httpStatus === 504 || httpStatus === 503) &&
      !reply &&
      /<html|<title|<!doctype|bad gateway|gateway time-?out|proxy|nginx|squid/i.test(message ?? ''),
    then: [
      ['proxy-bad-gateway', 0.8],
      ['proxy-unreachable-authority', 0.4],
      ['entra-transient', 0.35],
    ],
  },
  {
    stages: ['token'],
    when: ({ httpStatus, stage }) => stage === 'token' && httpStatus === 200,
    then: [
      ['proxy-bad-gateway', 0.7],
      ['proxy-unreachable-authority', 0.2],
    ],
  },
  {
    stages: ['token'],
    when: ({ httpStatus, stage }) => stage === 'token' && httpStatus === 403,
    then: [
      ['proxy-forbidden', 0.6],
      ['conditional-access-blocked', 0.2],
    ],
  },
  {
    stages: ['token'],
    codes: ['read-timeout', 'ETIMEDOUT'],
    when: ({ stage }) => stage === 'token',
    then: [
      ['socket-timeout', 0.85],
      ['entra-transient', 0.3],
    ],
  },
  {
    stages: ['token'],
    says: /temporarily_unavailable|transient error|service is (temporarily )?unavailable|(too busy|server is busy)/i,
    when: ({ stage }) => stage === 'token',
    then: [['entra-transient', 0.85]],
  },
  {
    stages: ['token'],
    when: ({ httpStatus = 0, reply, stage }) => stage === 'token' && httpStatus >= 500 && !reply,
    then: [
      ['entra-transient', 0.9],
      ['proxy-bad-gateway', 0.3],
    ],
  },
  // OAuth's own names (RFC 6749 §5.2), where no number says more
  { when: ({ oauthError }) => oauthError === 'invalid_scope', then: [['scope-invalid', 0.8]] },
  {
    when: ({ oauthError }) => oauthError === 'invalid_client',
    then: [
      ['client-secret-invalid', 0.5],
      ['client-secret-expired', 0.3],
      ['app-not-found', 0.3],
    ],
  },
  {
    when: ({ oauthError }) => oauthError === 'unauthorized_client',
    then: [
      ['app-not-found', 0.5],
      ['google-delegation-missing', 0.3],
    ],
  },
  { when: ({ oauthError }) => oauthError === 'invalid_grant', then: [['grant-refused', 0.5]] },
  {
    when: ({ oauthError }) => oauthError === 'unsupported_grant_type',
    then: [['grant-type-unsupported', 0.9]],
  },
  { when: ({ oauthError }) => oauthError === 'invalid_tenant', then: [['tenant-not-found', 0.7]] },
  { when: ({ oauthError }) => oauthError === 'invalid_resource', then: [['resource-not-found', 0.7]] },
  {
    when: ({ oauthError }) => oauthError === 'invalid_request',
    then: [
      ['request-malformed', 0.4],
      ['missing-parameter', 0.35],
    ],
  },
];
