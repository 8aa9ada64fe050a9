// The proxies of the legs that have no settings of their own: webhooks and the download of CRLs. Those of SMTP and the
// token request belong to the SMTP settings, which are tested as a whole.
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { fieldProblems, withoutSecrets, type Settings } from '../settings/settings.ts';
import type { ProxyChoice } from './proxy.ts';
import { completeProxy, proxySchema } from './proxy-settings.ts';

const NETWORK_SLICE = 'network';

const SCHEMA = z.strictObject({ webhook: proxySchema.default(null), crl: proxySchema.default(null) });

const LEGS = ['webhook', 'crl'] as const;

export type NetworkProxies = Readonly<Record<(typeof LEGS)[number], ProxyChoice>>;

export interface NetworkSettings {
  proxies(): Promise<NetworkProxies>;
  /** Without secrets. */
  shown(): Promise<unknown>;
  /** A password that is left out is the stored one. Throws a Refusal with one problem per field. */
  save(input: unknown): Promise<void>;
}

export function createNetworkSettings({
  database,
  settings,
}: {
  database: Pick<Database, 'transaction'>;
  settings: Settings;
}): NetworkSettings {
  async function proxies(): Promise<NetworkProxies> {
    const stored = (await settings.read(NETWORK_SLICE, 'active'))?.value as NetworkProxies | undefined;
    return stored ?? { webhook: null, crl: null };
  }
  return {
    proxies,
    shown: async () => withoutSecrets(await proxies()),
    async save(input) {
      const parsed = parseNetworkSettings(input, await proxies());
      await database.transaction((tx) => settings.write(tx, NETWORK_SLICE, 'active', parsed));
    },
  };
}

export function parseNetworkSettings(input: unknown, stored?: NetworkProxies): NetworkProxies {
  const result = SCHEMA.safeParse(input, { reportInput: true });
  if (!result.success) throw invalid(fieldProblems(result.error));
  const problems: FieldProblem[] = [];
  const [webhook, crl] = LEGS.map((leg) => completeProxy(result.data[leg], stored?.[leg], leg, problems));
  if (problems.length > 0) throw invalid(problems);
  return { webhook: webhook ?? null, crl: crl ?? null };
}

function invalid(problems: readonly FieldProblem[]): Refusal {
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  return new Refusal(
    'invalid',
    'network_settings_invalid',
    `The network settings are not usable:\n${lines.join('\n')}\nCorrect these and try again.`,
    { problems },
  );
}
