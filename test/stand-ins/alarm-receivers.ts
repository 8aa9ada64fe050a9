// Where alarms go besides mail, as a test hears it: a webhook whose signatures are checked, and a receiver of syslog.
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { App } from '../../src/app.ts';
import { BY_COMMAND } from './accounts.ts';
import { createScriptedHttps, type HeardRequest } from './scripted-https.ts';

const KEY = 'a-key-of-more-than-24-bytes-for-signing';
export const RECEIVER_DOWN = 'the receiver is being updated';

export interface AlarmReceivers {
  /** What the webhook has taken. */
  readonly taken: HeardRequest[];
  readonly syslog: string[];
  /** While true the webhook answers 503. */
  isDown: boolean;
}

/** Both are channels of the app then. */
export async function alarmReceivers(t: TestContext, { alarms, trust }: App): Promise<AlarmReceivers> {
  const receivers: AlarmReceivers = { taken: [], syslog: [], isDown: false };
  const https = await createScriptedHttps(t, (request, response) => {
    if (!receivers.isDown) {
      assert.ok(isSigned(request), 'the signature is not right');
      receivers.taken.push(request);
    }
    response.writeHead(receivers.isDown ? 503 : 204).end(receivers.isDown ? RECEIVER_DOWN : '');
  });
  await trust.add(https.caCertificate, { roles: ['infrastructure'] }, BY_COMMAND);
  const udp = createSocket('udp4', (message) => void receivers.syslog.push(message.toString()));
  udp.bind(0, '127.0.0.1');
  await once(udp, 'listening');
  t.after(() => udp.close());
  const syslog = { type: 'syslog', name: 'SIEM', host: '127.0.0.1', port: udp.address().port };
  await alarms.channels.add(syslog, BY_COMMAND);
  const url = `https://localhost:${https.port}/alarms`;
  await alarms.channels.add({ type: 'webhook', name: 'Desk', url, secret: KEY }, BY_COMMAND);
  return receivers;
}

/** `raised client-secret-expiring critical`. */
export const toldBy = ({ body }: HeardRequest): string[] => {
  const { alarms } = JSON.parse(body) as { alarms: { event: string; kind: string; severity: string }[] };
  return alarms.map(({ event, kind, severity }) => `${event} ${kind} ${severity}`);
};

/** As a receiver does it that knows nothing of our code (standardwebhooks.com, "Verifying"). */
function isSigned({ headers, body }: HeardRequest): boolean {
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return headers['webhook-signature'] === `v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`;
}
