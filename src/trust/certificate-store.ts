// SQL of the trusted certificates.
import type { Database, Transaction } from '../database/database.ts';
import type { Instant } from '../time/clock.ts';
import type { TrustRole } from './role.ts';
import type { StatusOptions } from './status-answer.ts';

export interface CertificateRow {
  readonly fingerprint: string;
  readonly name: string;
  readonly description: string;
  readonly pem: string;
  readonly roles: readonly TrustRole[];
  readonly enabled: boolean;
  readonly addedAt: Instant;
  /** Null: as the settings say for all. */
  readonly statusValidation: StatusOptions | null;
}

export type CertificateChange = Partial<Omit<CertificateRow, 'fingerprint' | 'pem' | 'addedAt'>>;

export interface CertificateStore {
  all(): Promise<CertificateRow[]>;
  /** Stays as it is until the transaction ends. */
  find(tx: Transaction, fingerprint: string): Promise<CertificateRow | undefined>;
  put(tx: Transaction, row: CertificateRow, ifThere: CertificateChange): Promise<void>;
  change(tx: Transaction, fingerprint: string, change: CertificateChange): Promise<void>;
  remove(tx: Transaction, fingerprint: string): Promise<void>;
}

type TrustTables = {
  trusted_certificates: {
    fingerprint: string;
    name: string;
    description: string;
    pem: string;
    roles: readonly TrustRole[];
    enabled: boolean;
    added_at: Instant;
    status_validation: unknown;
  };
};
type Columns = Partial<TrustTables['trusted_certificates']>;

export function createCertificateStore(database: Pick<Database, 'sql'>): CertificateStore {
  const sql = database.sql.withTables<TrustTables>();
  return {
    async all() {
      const rows = await sql
        .selectFrom('trusted_certificates')
        .selectAll()
        .orderBy('name')
        .orderBy('fingerprint')
        .execute();
      return rows.map(fromColumns);
    },
    async find(tx, fingerprint) {
      const row = await tx
        .withTables<TrustTables>()
        .selectFrom('trusted_certificates')
        .selectAll()
        .where('fingerprint', '=', fingerprint)
        .forUpdate()
        .executeTakeFirst();
      return row && fromColumns(row);
    },
    async put(tx, { addedAt, statusValidation, ...row }, ifThere) {
      await tx
        .withTables<TrustTables>()
        .insertInto('trusted_certificates')
        .values({ ...row, added_at: addedAt, status_validation: asJson(statusValidation) })
        .onConflict((conflict) => conflict.column('fingerprint').doUpdateSet(columns(ifThere)))
        .execute();
    },
    async change(tx, fingerprint, change) {
      await tx
        .withTables<TrustTables>()
        .updateTable('trusted_certificates')
        .set(columns(change))
        .where('fingerprint', '=', fingerprint)
        .execute();
    },
    async remove(tx, fingerprint) {
      await tx
        .withTables<TrustTables>()
        .deleteFrom('trusted_certificates')
        .where('fingerprint', '=', fingerprint)
        .execute();
    },
  };
}

function fromColumns({
  added_at,
  status_validation,
  ...row
}: TrustTables['trusted_certificates']): CertificateRow {
  return { ...row, addedAt: added_at, statusValidation: status_validation as StatusOptions | null };
}

function columns({ statusValidation, ...change }: CertificateChange): Columns {
  return statusValidation === undefined ? change : { ...change, status_validation: asJson(statusValidation) };
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
