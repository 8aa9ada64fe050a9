// The proxies of the legs that have no settings of their own: webhooks and the download of CRLs. Those of SMTP and the
// token request belong to the SMTP settings, which are tested as a whole.
import { z } from 'zod';
import type { Audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database/database.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal, type FieldProblem } from '../refusal.ts';
import { fieldProblems, withoutSecrets, type Settings } from '../settings/settings.ts';
import type { ProxyChoice } from './proxy.ts';
import { completeProxy, proxySchema } from './proxy-settings.ts';

const NETWORK_SLICE = 'network';

export const networkSettingsInput = z.strictObject({
  webhook: proxySchema.default(null),
  crl: proxySchema.default(null),
});

const LEGS = ['webhook', 'crl'] as const;

export type NetworkProxies = Readonly<Record<(typeof LEGS)[number], ProxyChoice>>;

export interface NetworkSettings {
  proxies(): Promise<NetworkProxies>;
  /** Without secrets. */
  shown(): Promise<unknown>;
  /** A password that is left out is the stored one. Throws a Refusal with one problem per field. */
  save(input: unknown, by: Actor): Promise<void>;
}

export function createNetworkSettings({
  database,
  settings,
  audit,
}: {
  database: Pick<Database, 'transaction'>;
  settings: Settings;
  audit: Pick<Audit, 'record'>;
}): NetworkSettings {
  async function proxies(tx?: Transaction): Promise<NetworkProxies> {
    const stored = (await settings.read(NETWORK_SLICE, 'active', tx))?.value as NetworkProxies | undefined;
    return stored ?? { webhook: null, crl: null };
  }
  return {
    proxies: () => proxies(),
    shown: async () => withoutSecrets(await proxies()),
    async save(input, by) {
      authorise(by, 'settings.network');
      await database.transaction(async (tx) => {
        const before = await proxies(tx);
        const after = parseNetworkSettings(input, before);
        await settings.write(tx, NETWORK_SLICE, 'active', after);
        await audit.record(tx, by, {
          action: 'network-settings.save',
          subject: NETWORK_SLICE,
          before,
          after,
        });
      });
    },
  };
}

export function parseNetworkSettings(input: unknown, stored?: NetworkProxies): NetworkProxies {
  const result = networkSettingsInput.safeParse(input, { reportInput: true });
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
