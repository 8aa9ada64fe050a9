// The trusted certificates: who may vouch for a server that Foyer talks to. The roots of Node or of the operating system,
// and those that were added here, enabled and with the role *infrastructure* (ISE: "Trust for authentication within ISE",
// A certificate without that role, or disabled, is present and not used.
import { X509Certificate } from 'node:crypto';
import type { SecureContext } from 'node:tls';
import type { Audit, AuditChange } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Secret } from '../secrets/secrets.ts';
import type { Settings } from '../settings/settings.ts';
import type { Clock } from '../time/clock.ts';
import { admit, type ImportFlag } from './admission.ts';
import { baseAnchor, contextOf, type Anchor } from './authorities.ts';
import { readCertificateFile } from './certificate-file.ts';
import { createCertificateStore, type CertificateChange, type CertificateRow } from './certificate-store.ts';
import { factsOf, friendlyName, type CertificateFacts } from './certificate.ts';
import { expiryState } from './expiry.ts';
import { fittingRoles, type TrustRole } from './role.ts';
import { standingOf, type Standing } from './standing.ts';
import { GENERAL_STATUS_OPTIONS, STATUS_OPTIONS, type StatusOptions } from './status-answer.ts';
import { parsed, parseTrustSettings, TRUST_SLICE, type TrustSettings } from './trust-settings.ts';

export { EXPIRY_STEPS } from './expiry.ts';
export { IMPORT_FLAGS, type ImportFlag } from './admission.ts';
export type { Anchor } from './authorities.ts';
export { factsOf, isSelfSigned, statusPlaces, type CertificateFacts } from './certificate.ts';
export { judgeByList, readRevocationList, type RevocationList } from './crl.ts';
export { buildOcspRequest, judgeOcspResponse } from './ocsp.ts';
export { TRUST_ROLES, type TrustRole } from './role.ts';
export { isIssuedBy } from './signature.ts';
export { standingInWords, type Standing } from './standing.ts';
export {
  isHttpUrl,
  isListWanted,
  NO_STATUS_VALIDATION,
  STATUS_OPTIONS,
  statusFailure,
  type StatusAnswer,
  type StatusFailure,
  type StatusOptions,
} from './status-answer.ts';
export { BASE_ROOTS, STATUS_VALIDATION, trustSettingsInput, type TrustSettings } from './trust-settings.ts';

export type TrustedCertificate = CertificateFacts &
  CertificateRow & { readonly expiry: ReturnType<typeof expiryState> };

export interface ImportOptions {
  /** Of a single certificate; several keep the names they would have without. */
  readonly name?: string;
  readonly description?: string;
  readonly roles: readonly TrustRole[];
  readonly allow?: readonly ImportFlag[];
  /** Of a PFX file. */
  readonly passphrase?: Secret;
}

/** `statusValidation` as it was entered; null goes back to the settings for all. */
export type CertificateEdit = Omit<CertificateChange, 'statusValidation'> & {
  readonly statusValidation?: unknown;
};

export interface Trust {
  /** For connections of our own; built once and again after each change. */
  context(): Promise<SecureContext>;
  /** Why nobody vouches for this chain, leaf first. */
  standing(chain: readonly X509Certificate[]): Promise<Standing | undefined>;
  /** How certificates of this issuer are checked for revocation. */
  statusOptions(issuer: X509Certificate): Promise<StatusOptions>;
  /** Where a root that is used comes from. */
  anchor(certificate: X509Certificate): Promise<Anchor | undefined>;
  list(): Promise<TrustedCertificate[]>;
  show(fingerprint: string): Promise<TrustedCertificate>;
  /** All of the file or nothing. One that is there gets the new roles and is enabled. */
  add(
    file: string | Buffer,
    options: ImportOptions,
    by: Actor,
  ): Promise<{ readonly certificates: TrustedCertificate[]; readonly ignoredKeys: number }>;
  edit(fingerprint: string, change: CertificateEdit, by: Actor): Promise<TrustedCertificate>;
  remove(fingerprint: string, by: Actor): Promise<void>;
  settings(): Promise<TrustSettings>;
  /** Fields that are left out stay as they are. */
  saveSettings(change: object, by: Actor): Promise<TrustSettings>;
}

interface Snapshot {
  readonly context: SecureContext;
  readonly settings: TrustSettings;
  readonly stored: readonly (CertificateRow & { readonly x509: X509Certificate })[];
}

const CHANNEL = 'trust';

export function createTrust({
  database,
  settings,
  audit,
  clock,
}: {
  database: Database;
  settings: Settings;
  audit: Pick<Audit, 'record'>;
  clock: Clock;
}): Trust {
  const store = createCertificateStore(database);
  let built: Promise<Snapshot> | undefined;
  const forget = (): void => (built = undefined);
  database.listen(CHANNEL, forget);
  settings.onChange(TRUST_SLICE, forget);

  const readSettings = async (tx?: Transaction): Promise<TrustSettings> =>
    parseTrustSettings((await settings.read(TRUST_SLICE, 'active', tx))?.value ?? {});

  async function build(): Promise<Snapshot> {
    const current = await readSettings();
    const stored = (await store.all()).map((row) => ({ ...row, x509: new X509Certificate(row.pem) }));
    const context = contextOf(current.baseRoots, stored);
    return { context, settings: current, stored };
  }

  function snapshot(): Promise<Snapshot> {
    built ??= build().catch((error: unknown) => {
      forget();
      throw error;
    });
    return built;
  }

  async function list(): Promise<TrustedCertificate[]> {
    const now = clock.now();
    return (await store.all()).map((row) => {
      const facts = factsOf(new X509Certificate(row.pem));
      return { ...facts, ...row, expiry: expiryState(Date.parse(facts.validTo), now) };
    });
  }

  async function show(fingerprint: string): Promise<TrustedCertificate> {
    const wanted = normalFingerprint(fingerprint);
    const found = (await list()).find((certificate) => certificate.fingerprint === wanted);
    if (!found) throw notFound();
    return found;
  }

  async function changed(work: (tx: Transaction) => Promise<void>): Promise<void> {
    await database.transaction(async (tx) => {
      await work(tx);
      await database.notify(tx, CHANNEL);
    });
    forget();
  }

  return {
    context: async () => (await snapshot()).context,
    standing: async (chain) => standingOf(chain, (await snapshot()).stored),
    async statusOptions(issuer) {
      const { stored, settings: current } = await snapshot();
      const own = stored.find(({ x509 }) => x509.fingerprint256 === issuer.fingerprint256);
      return own?.statusValidation ?? GENERAL_STATUS_OPTIONS[current.statusValidation];
    },
    async anchor(certificate) {
      const { stored, settings: current } = await snapshot();
      const own = stored.find(({ x509 }) => x509.fingerprint256 === certificate.fingerprint256);
      if (own) return { from: 'store', name: own.name };
      return baseAnchor(current.baseRoots, certificate);
    },
    list,
    show,
    async add(file, { name, description, roles, allow = [], passphrase }, by) {
      authorise(by, 'settings.trust');
      const { certificates, ignoredKeys } = readCertificateFile(Buffer.from(file), passphrase);
      const now = clock.now();
      const admitted = certificates.map((x509) => {
        const facts = admit(x509, allow, now);
        return { x509, facts, roles: fittingRoles(roles, facts) };
      });
      await changed(async (tx) => {
        for (const { x509, facts, roles: fitting } of admitted) {
          const given = {
            ...(name === undefined || admitted.length > 1 ? {} : { name }),
            ...(description === undefined ? {} : { description }),
            roles: fitting,
            enabled: true,
          };
          const row = {
            fingerprint: facts.fingerprint,
            name: friendlyName(facts),
            description: '',
            pem: x509.toString(),
            addedAt: now,
            statusValidation: null,
            ...given,
          };
          const before = await store.find(tx, facts.fingerprint);
          await store.put(tx, row, given);
          const after = before ? { ...before, ...given } : row;
          await audit.record(tx, by, changeOf('trusted-certificate.add', before, after));
        }
      });
      const added = new Set(admitted.map(({ facts }) => facts.fingerprint));
      return {
        certificates: (await list()).filter(({ fingerprint }) => added.has(fingerprint)),
        ignoredKeys,
      };
    },
    async edit(fingerprint, { statusValidation, ...rest }, by) {
      authorise(by, 'settings.trust');
      const shown = await show(fingerprint);
      const change = {
        ...rest,
        ...(rest.roles === undefined ? {} : { roles: fittingRoles(rest.roles, shown) }),
        ...(statusValidation === undefined ? {} : { statusValidation: parseStatusOptions(statusValidation) }),
      };
      if (Object.keys(change).length > 0)
        await changed(async (tx) => {
          const before = await store.find(tx, shown.fingerprint);
          if (!before) throw notFound();
          await store.change(tx, shown.fingerprint, change);
          const after = { ...before, ...change };
          await audit.record(tx, by, changeOf('trusted-certificate.change', before, after));
        });
      return show(shown.fingerprint);
    },
    async remove(fingerprint, by) {
      authorise(by, 'settings.trust');
      await changed(async (tx) => {
        const before = await store.find(tx, normalFingerprint(fingerprint));
        if (!before) throw notFound();
        await store.remove(tx, before.fingerprint);
        await audit.record(tx, by, changeOf('trusted-certificate.remove', before));
      });
    },
    settings: () => readSettings(),
    async saveSettings(change, by) {
      authorise(by, 'settings.trust');
      const saved = await database.transaction(async (tx) => {
        const before = await readSettings(tx);
        const after = parseTrustSettings({ ...before, ...change });
        await settings.write(tx, TRUST_SLICE, 'active', after);
        await audit.record(tx, by, { action: 'trust-settings.save', subject: TRUST_SLICE, before, after });
        return after;
      });
      forget();
      return saved;
    },
  };
}

/** `AB:CD:…`, from any of the ways in which people and tools write it. */
export function normalFingerprint(text: string): string {
  const digits = text.toUpperCase().replace(/[^0-9A-F]/g, '');
  return digits.match(/../g)?.join(':') ?? '';
}

/** Names may be alike: the fingerprint is part of what is searched for, and stands for the PEM. */
function changeOf(
  action: AuditChange['action'],
  before: CertificateRow | undefined,
  after?: CertificateRow,
): AuditChange {
  const { name = '', fingerprint = '' } = after ?? before ?? {};
  const shown = (row?: CertificateRow): unknown => row && { ...row, pem: undefined };
  return { action, subject: `${name} ${fingerprint}`, before: shown(before), after: shown(after) };
}

function parseStatusOptions(input: unknown): StatusOptions | null {
  return input === null ? null : parsed(STATUS_OPTIONS, input, 'options of the status validation');
}

function notFound(): Refusal {
  return new Refusal(
    'not_found',
    'certificate_not_found',
    'No trusted certificate has this fingerprint. Look it up with "foyer trust list".',
  );
}
