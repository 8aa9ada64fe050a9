// The trusted certificates: who may vouch for a server that Foyer talks to. Node's bundled roots, and those that were
// added here with the role *infrastructure* (ISE: "Trust for authentication within ISE", R-159). A certificate without
// that role is present and not used.
import { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { Database } from '../database/database.ts';
import { Refusal } from '../refusal.ts';
import type { Clock, Instant } from '../time/clock.ts';

export const TRUST_ROLES = ['infrastructure', 'endpoints', 'services'] as const;
export type TrustRole = (typeof TRUST_ROLES)[number];

export interface TrustedCertificate {
  readonly fingerprint: string;
  readonly name: string;
  readonly pem: string;
  readonly roles: readonly TrustRole[];
  readonly enabled: boolean;
  readonly addedAt: Instant;
  readonly subject: string;
  readonly validTo: string;
}

export interface Trust {
  /** For connections of our own; built once and again after each change. */
  context(): Promise<SecureContext>;
  list(): Promise<TrustedCertificate[]>;
  add(pem: string, about: { name?: string; roles: readonly TrustRole[] }): Promise<TrustedCertificate[]>;
  remove(fingerprint: string): Promise<void>;
}

type TrustTables = {
  trusted_certificates: {
    fingerprint: string;
    name: string;
    pem: string;
    roles: readonly string[];
    enabled: boolean;
    added_at: Instant;
  };
};

const CHANNEL = 'trust';

export function createTrust({ database, clock }: { database: Database; clock: Clock }): Trust {
  const sql = database.sql.withTables<TrustTables>();
  let built: Promise<SecureContext> | undefined;
  database.listen(CHANNEL, () => (built = undefined));

  async function list(): Promise<TrustedCertificate[]> {
    const rows = await sql.selectFrom('trusted_certificates').selectAll().orderBy('name').execute();
    return rows.map((row) => {
      const { subject, validTo } = new X509Certificate(row.pem);
      return {
        fingerprint: row.fingerprint,
        name: row.name,
        pem: row.pem,
        roles: row.roles as TrustRole[],
        enabled: row.enabled,
        addedAt: row.added_at,
        subject: oneLine(subject),
        validTo: new Date(validTo).toISOString(),
      };
    });
  }

  async function build(): Promise<SecureContext> {
    const ours = (await list()).filter(({ enabled, roles }) => enabled && roles.includes('infrastructure'));
    return createSecureContext({
      ca: [...rootCertificates, ...ours.map(({ pem }) => pem)],
      minVersion: 'TLSv1.2',
    });
  }

  return {
    context() {
      built ??= build().catch((error: unknown) => {
        built = undefined;
        throw error;
      });
      return built;
    },
    list,
    async add(pem, { name, roles }) {
      const certificates = parsePem(pem);
      await database.transaction(async (plain) => {
        const tx = plain.withTables<TrustTables>();
        for (const certificate of certificates)
          await tx
            .insertInto('trusted_certificates')
            .values({
              fingerprint: certificate.fingerprint256,
              name: name ?? commonName(certificate),
              pem: certificate.toString(),
              roles,
              enabled: true,
              added_at: clock.now(),
            })
            .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet({ roles, enabled: true }))
            .execute();
        await database.notify(plain, CHANNEL);
      });
      built = undefined;
      const added = new Set(certificates.map(({ fingerprint256 }) => fingerprint256));
      return (await list()).filter(({ fingerprint }) => added.has(fingerprint));
    },
    async remove(fingerprint) {
      await database.transaction(async (plain) => {
        const { numDeletedRows } = await plain
          .withTables<TrustTables>()
          .deleteFrom('trusted_certificates')
          .where('fingerprint', '=', fingerprint.toUpperCase())
          .executeTakeFirst();
        if (numDeletedRows === 0n)
          throw new Refusal(
            'not_found',
            'certificate_not_found',
            'No trusted certificate has this fingerprint. Look it up with "foyer trust list".',
          );
        await database.notify(plain, CHANNEL);
      });
      built = undefined;
    },
  };
}

function parsePem(text: string): X509Certificate[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    const certificates = blocks.map((block) => new X509Certificate(block));
    if (certificates.length > 0) return certificates;
  } catch (cause) {
    throw unreadable(cause);
  }
  throw unreadable(undefined);
}

function unreadable(cause: unknown): Refusal {
  return new Refusal(
    'invalid',
    'certificate_unreadable',
    'This is not a certificate in PEM form. Export it as Base64 (BEGIN CERTIFICATE) and add it again.',
    { cause },
  );
}

function commonName(certificate: X509Certificate): string {
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? certificate.fingerprint256.slice(0, 23);
}

function oneLine(distinguishedName: string): string {
  return distinguishedName.split('\n').join(', ');
}
