// The trusted certificates, the settings of trust as a whole, and the chain that a server sends.
import { z } from 'zod';
import { isHost, type ProbeTarget } from '../../network/network.ts';
import { Secret } from '../../secrets/secrets.ts';
import {
  IMPORT_FLAGS,
  STATUS_OPTIONS,
  TRUST_ROLES,
  trustSettingsInput,
  type TrustedCertificate,
} from '../../trust/trust.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { fileText, given, instant, instantText, oneLine } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';

const facts = {
  fingerprint: z.string().meta({ description: 'SHA-256', examples: ['AB:CD:…'] }),
  fingerprintSha1: z.string(),
  subject: z.string(),
  issuer: z.string(),
  issuedTo: z.string(),
  issuedBy: z.string(),
  serial: z.string(),
  validFrom: instantText,
  validTo: instantText,
  isSelfSigned: z.boolean(),
  isAuthority: z.boolean(),
  maySign: z.boolean(),
  signatureAlgorithm: z.string(),
  pem: z.string(),
};

const trustedCertificate = z
  .object({
    ...facts,
    name: z.string(),
    description: z.string(),
    roles: z.array(z.enum(TRUST_ROLES)),
    enabled: z.boolean(),
    addedAt: instant,
    statusValidation: STATUS_OPTIONS.nullable().meta({ description: 'Null: as the settings of trust say' }),
    expiry: z.object({
      state: z.enum(['expired', 'within-30', 'within-60', 'within-90', 'valid']),
      daysLeft: z.int(),
    }),
  })
  .meta({ id: 'TrustedCertificate' });

const shown = (certificate: TrustedCertificate) => ({ ...certificate, roles: [...certificate.roles] });

const chain = z
  .object({
    sent: z.array(z.object(facts)).meta({ description: 'As sent, leaf first' }),
    missing: z.object({ issuer: z.string(), places: z.array(z.string()) }).nullable(),
    trusted: z.boolean(),
    root: z.object({ from: z.string(), name: z.string(), fingerprint: z.string() }).optional(),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
  })
  .meta({ id: 'CertificateChain' });

const roles = z.array(z.enum(TRUST_ROLES)).max(TRUST_ROLES.length, 'has too many entries');
const params = z.strictObject({
  fingerprint: z.string().max(200, 'is too long').meta({ description: 'SHA-256, with or without colons' }),
});
const MOST_FILE_BYTES = 700_000;

const COMMON = { tag: 'certificates' } as const;

export const CERTIFICATE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/trusted-certificates',
    name: 'listTrustedCertificates',
    needs: 'settings.read',
    summary: 'List the trusted certificates',
    status: 200,
    query: pageQuery,
    answer: z.object({ certificates: z.array(trustedCertificate), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.trust.list(), (each) => each.fingerprint, query);
      return { certificates: page.items.map(shown), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/trusted-certificates',
    name: 'addTrustedCertificates',
    needs: 'settings.trust',
    summary: 'Add the certificates of a file',
    description: 'All of the file or nothing. One that is there gets the new roles and is enabled.',
    creates: 'once',
    status: 201,
    body: z.strictObject({
      file: fileText(MOST_FILE_BYTES).meta({ description: 'PEM, DER, PKCS #7 or PFX, in base64' }),
      passphrase: z
        .string()
        .max(1000, 'is too long')
        .transform((text) => new Secret(text))
        .optional()
        .meta({ format: 'password', writeOnly: true }),
      name: oneLine(200).optional(),
      description: oneLine(1000).optional(),
      roles: roles.default(['infrastructure']),
      allow: z.array(z.enum(IMPORT_FLAGS)).max(10, 'has too many entries').default([]),
    }),
    answer: z.object({
      certificates: z.array(trustedCertificate),
      ignoredKeys: z.int().meta({ description: 'Private keys in the file, which were not taken' }),
    }),
    async run({ body: { file, ...options }, by }, { app }) {
      const { certificates, ignoredKeys } = await app.trust.add(file, given(options), by);
      return { certificates: certificates.map(shown), ignoredKeys };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/trusted-certificates/{fingerprint}',
    name: 'showTrustedCertificate',
    needs: 'settings.read',
    summary: 'Show a trusted certificate',
    status: 200,
    params,
    answer: trustedCertificate,
    run: async (call, { app }) => shown(await app.trust.show(call.params.fingerprint)),
  }),
  apiRoute({
    ...COMMON,
    method: 'PATCH',
    path: '/trusted-certificates/{fingerprint}',
    name: 'changeTrustedCertificate',
    needs: 'settings.trust',
    summary: 'Change the name, the roles or the status validation of a trusted certificate',
    description: 'What is left out stays as it is.',
    status: 200,
    params,
    body: z
      .strictObject({
        name: oneLine(200),
        description: oneLine(1000),
        roles,
        enabled: z.boolean(),
        statusValidation: STATUS_OPTIONS.nullable(),
      })
      .partial(),
    answer: trustedCertificate,
    run: async (call, { app }) =>
      shown(await app.trust.edit(call.params.fingerprint, given(call.body), call.by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/trusted-certificates/{fingerprint}',
    name: 'removeTrustedCertificate',
    needs: 'settings.trust',
    summary: 'Remove a trusted certificate',
    status: 204,
    params,
    run: (call, { app }) => app.trust.remove(call.params.fingerprint, call.by),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/trust-settings',
    name: 'showTrustSettings',
    needs: 'settings.read',
    summary: 'Show which roots count, and how revocation is checked',
    status: 200,
    answer: trustSettingsInput,
    run: (_, { app }) => app.trust.settings(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PATCH',
    path: '/trust-settings',
    name: 'changeTrustSettings',
    needs: 'settings.trust',
    summary: 'Change which roots count, and how revocation is checked',
    description: 'What is left out stays as it is.',
    status: 200,
    body: z
      .strictObject({
        baseRoots: trustSettingsInput.shape.baseRoots.unwrap(),
        statusValidation: trustSettingsInput.shape.statusValidation.unwrap(),
      })
      .partial(),
    answer: trustSettingsInput,
    run: ({ body, by }, { app }) => app.trust.saveSettings(body, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/certificate-chains',
    name: 'probeCertificateChain',
    needs: 'settings.trust',
    summary: 'Ask a server for its chain',
    description:
      'Connects to the server, by the proxy of the leg that it is for, and says nothing else to it.',
    status: 200,
    body: z.strictObject({
      host: z.string().refine(isHost, 'must be a host name or IP address, without a port'),
      port: z
        .int('must be a whole number')
        .min(1, 'must be from 1 to 65535')
        .max(65535, 'must be from 1 to 65535'),
      starttls: z.literal('smtp', 'must be smtp').optional(),
      timeoutSeconds: z
        .int('must be a whole number')
        .min(1, 'must be from 1 to 30')
        .max(30, 'must be from 1 to 30')
        .default(10),
    }),
    answer: chain,
    async run({ body: { timeoutSeconds, ...server } }, { app }) {
      const { sent, missing, ...rest } = await app.network.probeChain(
        await target(server, app),
        timeoutSeconds * 1000,
      );
      return {
        ...rest,
        sent: [...sent],
        missing: missing && { issuer: missing.issuer, places: [...missing.places] },
      };
    },
  }),
];

async function target(
  { host, port, starttls }: { host: string; port: number; starttls?: 'smtp' | undefined },
  app: ApiParts['app'],
): Promise<ProbeTarget> {
  const leg = starttls === undefined ? 'token' : 'smtp';
  const via = { leg, proxy: (await app.mail.smtp.active())?.proxy[leg] ?? null } as const;
  return { host, port, via, ...(starttls === undefined ? {} : { starttls }) };
}
