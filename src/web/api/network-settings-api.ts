// The proxies of the legs that have no settings of their own.
import { z } from 'zod';
import { networkSettingsInput, proxySchema } from '../../network/network.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';

/** As the door shows it, without passwords. */
const networkSettings = z
  .object({ webhook: z.unknown().meta(described()), crl: z.unknown().meta(described()) })
  .meta({ id: 'NetworkSettings' });

function described() {
  return { override: proxySchema.meta()?.['override'] as object };
}

export const NETWORK_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/network-settings',
    name: 'showNetworkSettings',
    needs: 'settings.read',
    tag: 'network',
    summary: 'Show the proxies of webhooks and revocation lists',
    status: 200,
    answer: networkSettings,
    run: (_, { app }) => app.networkSettings.shown() as Promise<z.input<typeof networkSettings>>,
  }),
  apiRoute({
    method: 'PUT',
    path: '/network-settings',
    name: 'saveNetworkSettings',
    needs: 'settings.network',
    tag: 'network',
    summary: 'Save the proxies of webhooks and revocation lists',
    description: 'A password that is left out is the stored one, where the proxy is the same.',
    status: 200,
    doorBody: networkSettingsInput,
    answer: networkSettings,
    async run({ body, by }, { app }) {
      await app.networkSettings.save(body, by);
      return (await app.networkSettings.shown()) as z.input<typeof networkSettings>;
    },
  }),
];
