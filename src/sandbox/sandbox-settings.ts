// What the sandbox plays: tenants, their applications and mailboxes, as one small JSON file. Every field left out has
// the value that makes mail flow, so a file says only what is special. A misspelt field is refused by name.
import { X509Certificate, createPublicKey } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

const parses = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
};

const guid = z.guid('must be a GUID').transform((text) => text.toLowerCase());
const address = z
  .string()
  .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'must be a mail address')
  .transform((text) => text.toLowerCase());
const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'must be a domain')
  .transform((text) => text.toLowerCase());
const isoInstant = z.iso.datetime({ offset: true, error: 'must be a time such as 2027-03-15T00:00:00Z' });
const certificate = z
  .string()
  .refine((pem) => parses(() => new X509Certificate(pem)), 'must be a certificate in PEM');
const publicKey = z
  .string()
  .refine((pem) => parses(() => createPublicKey(pem)), 'must be a public key in PEM');

const secret = z.strictObject({
  keyId: guid.optional(),
  value: z.string().min(1),
  expiresAt: isoInstant.optional(),
});

const federatedCredential = z.strictObject({
  issuer: z.string().min(1),
  subject: z.string().min(1),
  audience: z.string().min(1).default('api://AzureADTokenExchange'),
  publicKey,
});

const app = z.strictObject({
  clientId: guid,
  name: z.string().default('Guest mail'),
  /** Object ID of the service principal (Enterprise application): the `oid` of its tokens. */
  objectId: guid,
  secrets: z.array(secret).default([]),
  certificates: z.array(certificate).default([]),
  federatedCredentials: z.array(federatedCredential).default([]),
  roles: z.array(z.string()).default(['SMTP.SendAsApp']),
  /** RBAC for Applications: true = every mailbox of the tenant is in scope, or the addresses that are. */
  rbac: z.union([z.boolean(), z.array(address)]).default(false),
  isDisabled: z.boolean().default(false),
  hasServicePrincipal: z.boolean().default(true),
  /** What New-ServicePrincipal registered in Exchange; left out: the right object ID; null: nothing registered. */
  exchangeServicePrincipal: z.strictObject({ objectId: guid }).nullable().optional(),
});

const mailbox = z.strictObject({
  address,
  /** Addresses that AUTH does not know but that resolve to this mailbox as recipients. */
  aliases: z.array(address).default([]),
  /** Client IDs with FullAccess; left out: every application of the tenant. */
  fullAccess: z.array(guid).optional(),
  /** Other addresses that may stand in From. */
  sendAs: z.array(address).default([]),
  /** Set-CASMailbox -SmtpClientAuthenticationDisabled; null follows the organization. */
  smtpClientAuthenticationDisabled: z.boolean().nullable().default(null),
  /** Set: AUTH LOGIN with this password is permitted. */
  password: z.string().min(1).optional(),
});

const tenant = z.strictObject({
  id: guid,
  domains: z.array(domain).min(1),
  smtpClientAuthenticationDisabled: z.boolean().default(false),
  apps: z.array(app).default([]),
  mailboxes: z.array(mailbox).default([]),
});

const limit = z.union([z.int().positive(), z.literal('off')]);

/** Exchange Online's own numbers; `receive connectors` for the two session times. */
export const limitsSchema = z.strictObject({
  connectionsPerMailbox: limit.default(3),
  messagesPerMinute: limit.default(30),
  whenOverRate: z.enum(['refuse', 'delay']).default('refuse'),
  recipientsPerDay: limit.default(10_000),
  recipientsPerMessage: limit.default(500),
  sessionIdleMs: limit.default(5 * 60_000),
  sessionTotalMs: limit.default(10 * 60_000),
  messageSizeBytes: z.int().positive().default(157_286_400),
});

const settingsSchema = z.strictObject({
  tenants: z.array(tenant).min(1),
  /** What the server calls itself in greeting and replies. */
  hostname: domain.default('xx0pr00ca0000.sandbox.prod.outlook.com'),
  /** Names besides localhost, 127.0.0.1 and ::1 that the certificates are for. */
  certificateNames: z.array(z.string().regex(/^[\w.:-]+$/, 'must be a host name or address')).default([]),
  tokenLifetimeSeconds: z.int().positive().default(3599),
  limits: limitsSchema.prefault({}),
});

export type SandboxSettings = z.output<typeof settingsSchema>;
export type SandboxSettingsInput = z.input<typeof settingsSchema>;
export type SandboxLimits = z.output<typeof limitsSchema>;
export type TenantSettings = z.output<typeof tenant>;
export type AppSettings = z.output<typeof app>;
export type MailboxSettings = z.output<typeof mailbox>;
export type SecretSettings = z.output<typeof secret>;

export function parseSandboxSettings(input: unknown): SandboxSettings {
  const parsed = settingsSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({
    field: issue.path.join('.') || '(whole file)',
    problem: issue.message,
  }));
  const first = problems.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  throw new Refusal(
    'invalid',
    'sandbox_settings_invalid',
    `The sandbox settings cannot be used (${first}). Correct the named fields and start again.`,
    { problems },
  );
}

export const DEFAULT_SETTINGS: SandboxSettingsInput = {
  tenants: [
    {
      id: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0001',
      domains: ['contoso.onmicrosoft.com', 'contoso.example'],
      apps: [
        {
          clientId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011',
          name: 'Guest mail',
          objectId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0012',
          secrets: [{ keyId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0013', value: 'sandbox~secret/with+signs=1' }],
        },
      ],
      mailboxes: [
        { address: 'no-reply@contoso.onmicrosoft.com', aliases: ['guest@contoso.onmicrosoft.com'] },
        { address: 'alarms@contoso.onmicrosoft.com' },
        { address: 'reception@contoso.onmicrosoft.com', sendAs: ['welcome@contoso.example'] },
      ],
    },
    {
      id: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0002',
      domains: ['fabrikam.onmicrosoft.com'],
      apps: [
        {
          clientId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0021',
          name: 'Guest mail by RBAC',
          objectId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0022',
          secrets: [{ keyId: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0023', value: 'fabrikam~sandbox~secret' }],
          roles: [],
          rbac: ['no-reply@fabrikam.onmicrosoft.com'],
        },
      ],
      mailboxes: [{ address: 'no-reply@fabrikam.onmicrosoft.com' }],
    },
  ],
};
