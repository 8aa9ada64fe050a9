// The SMTP settings as the outside writes them (DESIGN §7.1), parsed into a value that is complete and safe to use, or
// refused with one problem per field. Derived fields (token endpoint, scope, server of the cloud) are filled in here.
import { z } from 'zod';
import { CLOUD_NAMES, CLOUDS, tokenEndpoint, type Credential } from '../oauth/oauth.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { isMailAddress } from './mail-address.ts';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;
const HOST = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_.-]*[a-z0-9])?\.?$|^[0-9a-f:]*:[0-9a-f:.]*$/i;

const line = z
  .string('must be text')
  .min(1, 'must not be empty')
  .max(2000, 'is too long')
  .regex(/^[^\r\n\0]*$/, 'must be one line');
const secretText = z
  .string('must be text')
  .min(1, 'must not be empty')
  .max(100_000, 'is too long')
  .transform((text) => new Secret(text));

const guid = (what: string) =>
  line.refine(
    (text) => GUID.test(text),
    `must be the ${what}, a GUID such as 00000000-0000-0000-0000-000000000000`,
  );

const tenant = line.superRefine((text, context) => {
  if (/^(common|organizations|consumers)$/i.test(text))
    context.addIssue(`must be your own tenant; "${text}" has no application permissions`);
  else if (!GUID.test(text) && !DOMAIN.test(text))
    context.addIssue('must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant');
});

const address = line.refine(isMailAddress, 'must be a full e-mail address');
const httpsUrl = line.refine(
  (text) => URL.canParse(text) && new URL(text).protocol === 'https:',
  'must be an https:// URL',
);
const date = z.iso.date('must be a date such as 2027-03-15');

const secretCredential = z.strictObject({
  type: z.literal('secret'),
  secret: z
    .string('must be text')
    .min(1, 'must not be empty')
    .max(2000, 'is too long')
    // The portal shows the ID beside the value, and the ID stays visible: the likeliest slip (AADSTS7000215 says so too).
    .refine(
      (text) => !GUID.test(text.trim()),
      'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation',
    )
    .transform((text) => new Secret(text))
    .optional(),
  expiresOn: date.optional(),
});
const certificateCredential = z
  .strictObject({
    type: z.literal('certificate'),
    certificate: z.string('must be text').max(100_000, 'is too long').optional(),
    privateKey: secretText.optional(),
    pfx: secretText.optional(),
    passphrase: secretText.optional(),
  })
  .superRefine((given, context) => {
    if (given.pfx && (given.certificate !== undefined || given.privateKey))
      context.addIssue({
        code: 'custom',
        path: ['pfx'],
        message: 'must stand alone: give either pfx, or certificate and privateKey',
      });
  });
const federatedCredential = z.strictObject({ type: z.literal('federated'), assertionFile: line });
const credential = z.discriminatedUnion(
  'type',
  [secretCredential, certificateCredential, federatedCredential],
  'must have a type: secret, certificate or federated',
);

const authentication = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({ type: z.literal('password'), username: line, password: secretText.optional() }),
    z.strictObject({
      type: z.literal('exchange-online-oauth'),
      mailbox: address,
      tenantId: tenant,
      clientId: guid('Application (client) ID'),
      cloud: z.enum(CLOUD_NAMES, `must be one of ${CLOUD_NAMES.join(', ')}`).default('worldwide'),
      credential,
      clientAuthentication: z.enum(['post', 'basic'], 'must be post or basic').default('post'),
      tokenEndpoint: httpsUrl.optional(),
      scope: line.optional(),
    }),
    z.strictObject({
      type: z.literal('oauth'),
      mailbox: address,
      clientId: line,
      credential,
      tokenEndpoint: httpsUrl,
      scope: line,
      clientAuthentication: z
        .enum(['post', 'basic', 'private_key_jwt'], 'must be post, basic or private_key_jwt')
        .default('post'),
      extraParameters: z.record(z.string(), line).default({}),
      mechanism: z.enum(['xoauth2', 'oauthbearer'], 'must be xoauth2 or oauthbearer').default('xoauth2'),
    }),
  ],
  'must have a type: none, password, exchange-online-oauth or oauth',
);

const integer = (low: number, high: number) =>
  z
    .int(`must be a whole number from ${low} to ${high}`)
    .min(low, `must be from ${low} to ${high}`)
    .max(high, `must be from ${low} to ${high}`);

const SCHEMA = z.strictObject({
  server: line
    .refine((text) => HOST.test(text), 'must be a host name or IP address, without a port')
    .optional(),
  port: integer(1, 65535).default(587),
  connectionTimeoutSeconds: integer(1, 600).default(60), // ISE's default
  encryption: z.enum(['none', 'starttls', 'tls'], 'must be none, starttls or tls').default('starttls'),
  authentication,
  proxy: z
    .strictObject({
      token: z.null('must be null: this version connects directly').default(null),
      smtp: z.null('must be null: this version connects directly').default(null),
    })
    .default({ token: null, smtp: null }),
});

type Parsed = z.output<typeof SCHEMA>;
type ParsedAuthentication = Parsed['authentication'];
type Complete<A> = A extends { credential: unknown }
  ? Omit<A, 'credential' | 'tokenEndpoint' | 'scope'> & {
      credential: Credential;
      tokenEndpoint: string;
      scope: string;
    }
  : A extends { password?: unknown }
    ? Omit<A, 'password'> & { password: Secret }
    : A;

export type SmtpAuthentication = Complete<ParsedAuthentication>;
export type OAuthAuthentication = Extract<SmtpAuthentication, { credential: Credential }>;
export type SmtpSettings = Omit<Parsed, 'server' | 'authentication'> & {
  server: string;
  authentication: SmtpAuthentication;
};

export function usesOAuth(authentication: SmtpAuthentication): authentication is OAuthAuthentication {
  return authentication.type === 'exchange-online-oauth' || authentication.type === 'oauth';
}

/**
 * Throws a Refusal with one problem per field. A secret that is left out is taken from `stored`, but only where it goes
 * to the same place as before: otherwise whoever may change the endpoint could have the secret sent to their own.
 */
export function parseSmtpSettings(input: unknown, stored?: SmtpSettings): SmtpSettings {
  const result = SCHEMA.safeParse(input);
  if (!result.success) throw invalid(fieldProblems(result.error));
  const given = result.data;
  const problems: FieldProblem[] = [];
  const cloud =
    given.authentication.type === 'exchange-online-oauth' ? CLOUDS[given.authentication.cloud] : undefined;
  const server = given.server ?? cloud?.smtpServer;
  if (server === undefined) problems.push({ field: 'server', problem: 'must be given' });
  const complete = completeAuthentication(given, stored, problems);
  if (usesOAuth(complete) && given.encryption === 'none')
    problems.push({
      field: 'encryption',
      problem: 'must be starttls or tls: with OAuth the token never travels in clear text',
    });
  if (problems.length > 0) throw invalid(problems);
  return { ...given, server: server ?? '', authentication: complete };
}

function completeAuthentication(
  given: Parsed,
  stored: SmtpSettings | undefined,
  problems: FieldProblem[],
): SmtpAuthentication {
  const { authentication } = given;
  const before = stored?.authentication;
  if (authentication.type === 'none') return authentication;
  if (authentication.type === 'password') {
    const kept = before?.type === 'password' && stored?.server === given.server ? before.password : undefined;
    const password = authentication.password ?? kept;
    if (!password)
      problems.push({
        field: 'authentication.password',
        problem:
          before?.type === 'password'
            ? 'must be entered again, since the server has changed'
            : 'must be given',
      });
    return { ...authentication, password: password ?? new Secret('') };
  }
  const endpoint =
    authentication.tokenEndpoint ??
    ('tenantId' in authentication ? tokenEndpoint(authentication.cloud, authentication.tenantId) : '');
  const scope = authentication.scope ?? ('cloud' in authentication ? CLOUDS[authentication.cloud].scope : '');
  const keptFrom = before && usesOAuth(before) ? before : undefined;
  const samePlace =
    keptFrom !== undefined && new URL(keptFrom.tokenEndpoint).origin === new URL(endpoint).origin;
  const missing =
    keptFrom && !samePlace ? 'must be entered again, since the token endpoint has changed' : 'must be given';
  const completed = completeCredential(
    authentication.credential,
    samePlace ? keptFrom.credential : undefined,
  );
  if (!completed.credential)
    problems.push({ field: `authentication.credential.${completed.missing}`, problem: missing });
  return {
    ...authentication,
    tokenEndpoint: endpoint,
    scope,
    credential: completed.credential ?? NOTHING,
  } as SmtpAuthentication;
}

const NOTHING: Credential = { type: 'federated', assertionFile: '' }; // never leaves: its problem is thrown

type GivenCredential = Extract<ParsedAuthentication, { credential: unknown }>['credential'];
type Completed = { credential: Credential; missing?: never } | { credential?: never; missing: string };

function completeCredential(given: GivenCredential, stored: Credential | undefined): Completed {
  if (given.type === 'federated') return { credential: given };
  if (given.type === 'secret') {
    const secret = given.secret ?? (stored?.type === 'secret' ? stored.secret : undefined);
    return secret ? { credential: { ...given, secret } as Credential } : { missing: 'secret' };
  }
  const kept = stored?.type === 'certificate' ? stored : undefined;
  if (given.certificate === undefined && !given.privateKey && !given.pfx)
    return kept ? { credential: kept } : { missing: 'certificate' };
  if (given.pfx) return { credential: given as Credential };
  if (given.certificate === undefined) return { missing: 'certificate' };
  const privateKey = given.privateKey ?? (kept && 'privateKey' in kept ? kept.privateKey : undefined);
  return privateKey ? { credential: { ...given, privateKey } as Credential } : { missing: 'privateKey' };
}

/** For showing: as the outside writes it, with secrets left out, so that it can be edited and sent back as it is. */
export function shownSmtpSettings(value: SmtpSettings): unknown {
  return withoutSecrets(value);
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => !(field instanceof Secret));
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutSecrets(field)]));
}

/** The first problem of each field, unknown fields by their own name. */
function fieldProblems(error: z.ZodError): FieldProblem[] {
  const problems = new Map<string, string>();
  const note = (path: PropertyKey[], problem: string): void => {
    const field = path.map(String).join('.') || '(all)';
    if (!problems.has(field)) problems.set(field, problem);
  };
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) note([...issue.path, key], 'is not a field of these settings');
    else
      note(
        issue.path,
        issue.code === 'invalid_type' && issue.input === undefined
          ? 'must be given'
          : issue.message.replace(/^Invalid input.*/, 'is not valid'),
      );
  }
  return [...problems].map(([field, problem]) => ({ field, problem }));
}

function invalid(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'invalid',
    'smtp_settings_invalid',
    `The SMTP settings are not usable:\n${lines.join('\n')}\nCorrect these and try again.`,
    { problems },
  );
}
