// The environment, read once. Only what is needed before the database opens, or what could lock one out; everything
// else is a setting. All problems are reported together, so that nobody fixes them one restart at a time.
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './log/log.ts';
import { Refusal, type FieldProblem } from './refusal.ts';
import { Secret } from './secrets/secrets.ts';

export interface Config {
  readonly dataFolder: string;
  readonly databaseUrl: Secret | undefined;
  readonly baseUrl: string;
  /** False: it follows from where we would listen, which is another place where a server runs elsewhere. */
  readonly isBaseUrlGiven: boolean;
  readonly listen: { readonly host: string; readonly port: number };
  readonly isListenGiven: boolean;
  /** Foyer's own TLS; undefined where a proxy does it, or nobody. */
  readonly tls: { readonly certificate: string; readonly key: Secret } | undefined;
  /** Addresses and networks whose forwarding headers count. */
  readonly trustedProxies: readonly string[];
  readonly secretKey: Secret | undefined;
  readonly logLevel: LogLevel;
  /** The name of this node, as it stands in test results and attempts. */
  readonly node: string;
  /** HTTP_PROXY and its relatives as found: used only where somebody chose the environment's proxy. */
  readonly proxyVariables: Readonly<Record<string, Secret>>;
}

const text = z.string().min(1);

const databaseUrl = text
  .refine((url) => /^postgres(ql)?:\/\//.test(url), 'must start with postgres:// or postgresql://')
  .transform((url) => new Secret(url));

const listen = text.transform((value, context) => {
  const match = /^(.*):(\d+)$/.exec(value);
  const port = Number(match?.[2]);
  if (!match || port > 65535) {
    context.addIssue('must be address:port, such as 127.0.0.1:8080 or [::]:8080');
    return z.NEVER;
  }
  return { host: (match[1] ?? '').replace(/^\[|\]$/g, '') || '0.0.0.0', port };
});

const baseUrl = text.refine(
  (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
  'must be a URL such as https://foyer.example.com',
);

const proxies = text
  .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ''))
  .refine(
    (list) => list.every(isNetwork),
    'must be addresses or networks such as 10.0.0.0/8, separated by commas',
  );

function isNetwork(entry: string): boolean {
  const [address = '', prefix, ...more] = entry.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return (
    more.length === 0 &&
    longest > 0 &&
    (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= longest))
  );
}

/** One row a variable: name without `FOYER_`, its schema. Each can also come from a file named by `…_FILE`. */
const VARIABLES = {
  DATA: text.transform((folder) => resolve(folder)),
  DATABASE_URL: databaseUrl,
  BASE_URL: baseUrl,
  LISTEN: listen,
  TLS_CERTIFICATE: text.includes('-----BEGIN CERTIFICATE-----', 'must hold a certificate in PEM'),
  TLS_KEY: text
    .includes('PRIVATE KEY-----', 'must hold a private key in PEM')
    .transform((key) => new Secret(key)),
  TRUSTED_PROXIES: proxies,
  SECRET_KEY: text.transform((key) => new Secret(key)),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
  NODE: text.regex(/^[\w.-]{1,64}$/, 'must be 1 to 64 letters, digits, dots, hyphens or underscores'),
} as const;

/** Read by the launcher alone, before any TypeScript runs. */
const LAUNCHER_VARIABLES = new Set(['SKIP_INSTALL']);

type Values = { [K in keyof typeof VARIABLES]?: z.output<(typeof VARIABLES)[K]> };

/** Throws one Refusal (exit code 78) that lists every problem. Names starting with `FOYER_TEST_` belong to the tests. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const problems: FieldProblem[] = [];
  const values: Values = {};

  for (const [name, schema] of Object.entries(VARIABLES)) {
    const given = givenValue(name, environment, problems);
    if (given === undefined) continue;
    const parsed = schema.safeParse(given);
    if (parsed.success) Object.assign(values, { [name]: parsed.data });
    else
      problems.push({ field: `FOYER_${name}`, problem: parsed.error.issues[0]?.message ?? 'is not valid' });
  }
  for (const name of Object.keys(environment)) {
    const bare = /^FOYER_(?!TEST_)(.*)$/.exec(name)?.[1];
    if (bare === undefined || LAUNCHER_VARIABLES.has(bare)) continue;
    if (!Object.hasOwn(VARIABLES, bare.replace(/_FILE$/, '')))
      problems.push({ field: name, problem: `is not a name that Foyer knows${suggestion(bare)}` });
  }
  const { TLS_CERTIFICATE: certificate, TLS_KEY: key } = values;
  if ((certificate === undefined) !== (key === undefined) && problems.length === 0)
    problems.push({
      field: certificate === undefined ? 'FOYER_TLS_CERTIFICATE' : 'FOYER_TLS_KEY',
      problem: 'must be given too: a certificate and its key go together',
    });
  if (problems.length > 0) throw unusable(problems);

  const at = values.LISTEN ?? { host: '127.0.0.1', port: 8080 };
  return Object.freeze({
    dataFolder: values.DATA ?? resolve('data'),
    databaseUrl: values.DATABASE_URL,
    baseUrl: (values.BASE_URL ?? `${key ? 'https' : 'http'}://localhost:${at.port}`).replace(/\/+$/, ''),
    isBaseUrlGiven: values.BASE_URL !== undefined,
    listen: at,
    isListenGiven: values.LISTEN !== undefined,
    tls: certificate !== undefined && key !== undefined ? { certificate, key } : undefined,
    trustedProxies: values.TRUSTED_PROXIES ?? [],
    secretKey: values.SECRET_KEY,
    logLevel: values.LOG_LEVEL ?? 'info',
    node: values.NODE ?? hostname(),
    proxyVariables: proxyVariables(environment),
  });
}

/** Secrets, since a proxy's URL may hold a password. */
function proxyVariables(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, Secret>> {
  const found = Object.entries(environment).filter(([name]) => /^(https?|all|no)_proxy$/i.test(name));
  return Object.fromEntries(found.map(([name, value]) => [name, new Secret(value ?? '')]));
}

function givenValue(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
  problems: FieldProblem[],
): string | undefined {
  const direct = environment[`FOYER_${name}`];
  const file = environment[`FOYER_${name}_FILE`];
  if (file === undefined) return direct === '' ? undefined : direct;
  if (direct !== undefined) {
    problems.push({ field: `FOYER_${name}`, problem: `is given twice: use either it or FOYER_${name}_FILE` });
    return undefined;
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    problems.push({
      field: `FOYER_${name}_FILE`,
      problem: `names a file that cannot be read (${file}: ${code})`,
    });
    return undefined;
  }
}

function suggestion(unknown: string): string {
  const bare = (name: string): string => name.replaceAll('_', '');
  const names = Object.keys(VARIABLES);
  const near =
    names.find((name) => bare(name) === bare(unknown)) ??
    names.find((name) => name.startsWith(unknown.slice(0, 4)) || unknown.endsWith(name));
  return near ? ` (did you mean FOYER_${near}?)` : '';
}

function unusable(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'configuration',
    'environment_invalid',
    `The environment is not usable:\n${lines.join('\n')}\nCorrect these and start again.`,
    { problems },
  );
}
