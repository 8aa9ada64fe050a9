// Token requests in an hour of 1,000 concurrent senders, against the sandbox's endpoint with its hour-long tokens: Foyer,
// and a client without a cache, as the peers that fetch one a connection.
import { createOauth } from '../src/oauth/oauth.ts';
import { createNetwork } from '../src/network/network.ts';
import { silentLog } from '../src/log/log.ts';
import { createSandbox } from '../src/sandbox/sandbox.ts';
import { createManualClock } from '../src/time/manual-clock.ts';
import { createSecureContext } from 'node:tls';

const SENDERS = 1000;
const clock = createManualClock(Date.now());
const sandbox = createSandbox({ clock, log: silentLog });
await sandbox.start();
const context = createSecureContext({ ca: sandbox.caCertificate });
const oauth = createOauth({
  network: createNetwork({ context: async () => context }),
  clock,
  random: () => 0.5,
  log: silentLog,
});
const { clientId, clientSecret, scope } = sandbox.defaults;
const client = {
  tokenEndpoint: sandbox.tokenUrl(),
  clientId,
  scope,
  credential: { type: 'secret', secret: clientSecret },
  clientAuthentication: 'post',
  extraParameters: {},
  proxy: null,
} as const;
await Promise.all(Array.from({ length: SENDERS }, () => oauth.token(client)));
for (let minute = 1; minute < 54; minute += 1) {
  // Up to the renewal, six minutes before the end, which belongs to the next hour's token.
  await clock.advance(60_000);
  await Promise.all(Array.from({ length: SENDERS }, () => oauth.token(client)));
}
const foyer = sandbox.stats().tokenRequests;
await Promise.all(Array.from({ length: 100 }, () => oauth.requestOnce(client, 30_000)));
const uncached = sandbox.stats().tokenRequests - foyer;
process.send?.({ senders: SENDERS, foyer, uncachedPerHundred: uncached });
await sandbox.stop();
process.disconnect?.();
