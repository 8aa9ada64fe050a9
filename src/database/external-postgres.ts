// A PostgreSQL server of the administrator's own (FOYER_DATABASE_URL), with libpq's meaning of the TLS options. Where
// it cannot be reached or refuses us, that is said once, clearly, and never with the password.
import pg from 'pg';
import { Refusal, type RefusalKind } from '../refusal.ts';
import type { Secret } from '../secrets/secret.ts';
import type { Server } from './server.ts';

const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'];

export interface DatabaseUrl {
  /** `host:port/database`, for people. */
  readonly place: string;
  readonly connectionString: string;
  /** For a server that has no TLS; null unless sslmode allows that. */
  readonly withoutTls: string | null;
}

/** What pg makes of a connection string differs from libpq unless it is told; this says it libpq's way. */
export function parseDatabaseUrl(text: string): DatabaseUrl {
  // libpq allows an empty host, with the socket's folder in `host=`; URLs do not.
  const url = URL.parse(text) ?? URL.parse(text.replace('@/', '@localhost/'));
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw urlRefusal('it is not of the form postgres://user:password@host:5432/database');
  }
  const options = url.searchParams;
  const mode = options.get('sslmode');
  if (mode !== null && !SSL_MODES.includes(mode)) {
    throw urlRefusal(`its sslmode is not one of ${SSL_MODES.join(', ')}`);
  }
  if (options.get('sslrootcert') === 'system') {
    // libpq: the system's roots, and only with the strictest check.
    options.delete('sslrootcert');
    options.set('sslmode', 'verify-full');
  }
  if (options.get('sslmode') === 'verify-ca' && !options.has('sslrootcert')) {
    throw urlRefusal('sslmode=verify-ca needs sslrootcert with the file of the certificate authority');
  }
  if (!options.has('sslmode')) options.set('sslmode', 'prefer');
  options.set('uselibpqcompat', 'true');
  const host = options.get('host') ?? decodeURIComponent(url.hostname);
  const place = `${host || 'localhost'}:${options.get('port') ?? (url.port || '5432')}${url.pathname}`;
  const connectionString = url.href;
  const isPreferred = options.get('sslmode') === 'prefer';
  options.set('sslmode', 'disable');
  return { place, connectionString, withoutTls: isPreferred ? url.href : null };
}

const urlRefusal = (problem: string): Refusal =>
  new Refusal(
    'configuration',
    'database_url_invalid',
    `FOYER_DATABASE_URL cannot be used: ${problem}. Correct it, then start again.`,
  );

export function externalPostgres(url: Secret): Server {
  const { place, connectionString, withoutTls } = parseDatabaseUrl(url.reveal());
  let chosen = withoutTls === null ? connectionString : null;
  return {
    description: `PostgreSQL at ${place}`,
    address: () => ({ connectionString: chosen ?? connectionString, application_name: 'foyer' }),
    async ensureRunning() {
      // pg cannot fall back as libpq does for `prefer`, so it is found out once.
      chosen ??= (await hasTls(connectionString)) ? connectionString : withoutTls;
    },
    release: () => Promise.resolve(),
  };
}

async function hasTls(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined); // said again by the rejection below
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && error.message.includes(NO_TLS)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined); // nothing to end
  }
}

/** pg's own words; it has no code for it. */
const NO_TLS = 'does not support SSL';

interface Decline {
  readonly sign: RegExp;
  readonly kind: RefusalKind;
  readonly code: string;
  readonly sentence: (place: string, said: string) => string;
}

/** Matched against the SQLSTATE or system error code and the message. */
const DECLINES: readonly Decline[] = [
  {
    sign: /^53100 |^ENOSPC /,
    kind: 'unavailable',
    code: 'database_disk_full',
    sentence: (place) =>
      `The disk of the database (${place}) is full. Free some space on it, then start again.`,
  },
  {
    sign: /^28/,
    kind: 'configuration',
    code: 'database_sign_in_refused',
    sentence: (place, said) =>
      `The database (${place}) refuses the sign-in: ${said}. Check user, password and sslmode in FOYER_DATABASE_URL and the server's pg_hba.conf.`,
  },
  {
    sign: /^3D000 /,
    kind: 'configuration',
    code: 'database_missing',
    sentence: (place, said) =>
      `The server has no such database (${place}): ${said}. Create it, then start again.`,
  },
  {
    sign: /^(42501|25006) /,
    kind: 'configuration',
    code: 'database_not_permitted',
    sentence: (place, said) =>
      `Foyer may not write to the database (${place}): ${said}. Make its user the owner of the database, and connect to the primary server.`,
  },
  {
    sign: new RegExp(NO_TLS),
    kind: 'configuration',
    code: 'database_without_tls',
    sentence: (place) =>
      `The database (${place}) does not offer TLS, which sslmode in FOYER_DATABASE_URL requires. Turn on ssl at the server, or set sslmode=disable where the network is safe.`,
  },
  {
    sign: /^(ENOENT|EACCES|EISDIR) .*, (open|read)/,
    kind: 'configuration',
    code: 'database_url_invalid',
    sentence: (_place, said) =>
      `A file that FOYER_DATABASE_URL names cannot be read: ${said}. Correct sslrootcert, sslcert or sslkey, then start again.`,
  },
  {
    sign: /CERT|certificate|UNABLE_TO|Hostname\/IP/i,
    kind: 'configuration',
    code: 'database_certificate_not_trusted',
    sentence: (place, said) =>
      `The certificate of the database (${place}) is not trusted: ${said}. Set sslrootcert to the file of its certificate authority, and the host to a name in the certificate.`,
  },
  {
    sign: /^(ECONN\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ENOENT|EACCES|57P0\d|53300) |timeout|terminated/,
    kind: 'unavailable',
    code: 'database_unreachable',
    sentence: (place, said) =>
      `The database (${place}) cannot be reached: ${said}. Check that it is running and that FOYER_DATABASE_URL names it.`,
  },
];

/** The refusal for an error of the first connection or of the migrations, or null for a fault. */
export function databaseRefusal(server: Server, error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  for (let told: unknown = error; told instanceof Error; told = told.cause) {
    const first = told instanceof AggregateError ? (told.errors[0] as Error) : told; // one per address of the host
    const text = `${(first as pg.DatabaseError).code ?? '-'} ${first.message}`;
    const decline = DECLINES.find(({ sign }) => sign.test(text));
    if (decline) {
      const { kind, code, sentence } = decline;
      return new Refusal(kind, code, sentence(server.description, first.message), { cause: error });
    }
  }
  return null;
}
