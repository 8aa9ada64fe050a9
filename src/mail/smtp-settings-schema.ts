// The SMTP settings as the outside writes them: each field by itself, as a table of what it may hold. What depends on
// several fields or on what is stored is in smtp-settings.ts.
import { z } from 'zod';
import { isHost, proxySchema } from '../network/network.ts';
import { CLOUD_NAMES } from '../oauth/oauth.ts';
import type { FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { fieldProblems } from '../settings/settings.ts';
import { isMailAddress } from './mail-address.ts';

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/** For whoever describes the schema: shown by nobody. */
const WRITE_ONLY = { format: 'password', writeOnly: true };

const line = z
  .string('must be text')
  .min(1, 'must not be empty')
  .max(2000, 'is too long')
  .regex(/^[^\r\n\0\p{Cs}]*$/u, 'must be one line of text');
const secretText = z
  .string('must be text')
  .min(1, 'must not be empty')
  .max(100_000, 'is too long')
  .transform((text) => new Secret(text))
  .meta(WRITE_ONLY);

const pem = z
  .string('must be text')
  .max(100_000, 'is too long')
  .regex(/^[^\0\p{Cs}]*$/u, 'must be text');

const guid = (problem: string) => line.refine((text) => GUID.test(text), problem);

const tenant = line.superRefine((text, context) => {
  if (/^(common|organizations|consumers)$/i.test(text))
    context.addIssue(`must be your own tenant; "${text}" has no application permissions`);
  else if (!GUID.test(text) && !DOMAIN.test(text))
    context.addIssue('must be the Directory (tenant) ID, a GUID, or a verified domain of the tenant');
});

const address = line.refine(isMailAddress, 'must be a full e-mail address');
const httpsUrl = line.refine(isPlainHttpsUrl, 'must be an https:// URL, without user name and password');
const date = z.iso.date('must be a date such as 2027-03-15');

const secretCredential = z.strictObject({
  type: z.literal('secret'),
  secret: z
    .string('must be text')
    .trim() // no secret of Entra has space around it; a file or the clipboard often adds some
    .min(1, 'must not be empty')
    .max(2000, 'is too long')
    // The portal shows the ID beside the value, and the ID stays visible: the likeliest slip (AADSTS7000215 says so too).
    .refine(
      (text) => !GUID.test(text),
      'looks like the Secret ID; paste the secret’s Value, which the portal shows once after creation',
    )
    .transform((text) => new Secret(text))
    .meta(WRITE_ONLY)
    .optional(),
  expiresOn: date.optional(),
});
const certificateCredential = z
  .strictObject({
    type: z.literal('certificate'),
    certificate: pem.optional(),
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
export const credentialInput = z.discriminatedUnion(
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
      clientId: guid(
        'must be the Application (client) ID, a GUID such as 00000000-0000-0000-0000-000000000000',
      ),
      // What New-ServicePrincipal was given: compared with the token's, which is the right one.
      registeredObjectId: guid(
        'must be the object ID that Exchange was given, a GUID such as 00000000-0000-0000-0000-000000000000',
      ).optional(),
      cloud: z.enum(CLOUD_NAMES, `must be one of ${CLOUD_NAMES.join(', ')}`).default('worldwide'),
      credential: credentialInput,
      clientAuthentication: z.enum(['post', 'basic'], 'must be post or basic').default('post'),
      tokenEndpoint: httpsUrl.optional(),
      scope: line.optional(),
    }),
    z.strictObject({
      type: z.literal('oauth'),
      mailbox: address,
      clientId: line,
      credential: credentialInput,
      tokenEndpoint: httpsUrl,
      scope: line,
      clientAuthentication: z
        .enum(['post', 'basic', 'private_key_jwt'], 'must be post, basic or private_key_jwt')
        .default('post'),
      extraParameters: z
        .record(
          z.string().regex(/^[\w.-]{1,100}$/, 'must have plain names'),
          line,
          'must be texts under plain names',
        )
        .default({}),
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

export const smtpSettingsInput = z.strictObject({
  server: line.refine(isHost, 'must be a host name or IP address, without a port').optional(),
  port: integer(1, 65535).default(587),
  connectionTimeoutSeconds: integer(1, 600).default(60), // ISE's default
  encryption: z.enum(['none', 'starttls', 'tls'], 'must be none, starttls or tls').default('starttls'),
  authentication,
  proxy: z
    .strictObject({
      token: proxySchema.default(null),
      smtp: proxySchema.default(null),
    })
    .default({ token: null, smtp: null }),
});

export type GivenSettings = z.output<typeof smtpSettingsInput>;

/** Takes anything; answers with every field's value, or the first problem of each field. */
export function parseGivenSettings(
  input: unknown,
): { readonly given: GivenSettings } | { readonly problems: readonly FieldProblem[] } {
  const result = smtpSettingsInput.safeParse(input, { reportInput: true });
  return result.success ? { given: result.data } : { problems: fieldProblems(result.error) };
}

function isPlainHttpsUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}
