// Prometheus Alertmanager as people run it, over TLS, with the configuration of the documents and a receiver of its
// notifications.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder } from './openssl.ts';
import { freePort } from './real-proxy.ts';
import { createTestAuthority, type TestAuthority } from './test-authority.ts';

const PROGRAM = 'prometheus-alertmanager';
export const NO_ALERTMANAGER =
  spawnSync(PROGRAM, ['--version']).status === 0 ? false : 'Alertmanager is not installed';

export const ALERTMANAGER_EXAMPLE = resolve(import.meta.dirname, '../../docs/examples/alertmanager.yml');

export interface Notification {
  readonly status: string;
  readonly alerts: readonly { readonly status: string; readonly labels: Record<string, string> }[];
}

export interface Alertmanager {
  readonly port: number;
  readonly authority: TestAuthority;
  /** What the receiver `on-call` got. */
  readonly notifications: readonly Notification[];
  /** Waits for the next one. */
  readonly notified: (count: number) => Promise<void>;
}

export async function startAlertmanager(t: TestContext): Promise<Alertmanager> {
  const folder = await temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  const authority = await createTestAuthority('Alerting Root');
  const leaf = await authority.issue({ subject: 'localhost', names: ['localhost'] });
  await writeFile(file('leaf.pem'), leaf.pem);
  await writeFile(file('leaf.key'), leaf.keyPem);
  await writeFile(file('web.yml'), 'tls_server_config: { cert_file: leaf.pem, key_file: leaf.key }\n');
  const notifications: Notification[] = [];
  let look = (): void => undefined;
  const receiver = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      notifications.push(JSON.parse(body) as Notification);
      response.end();
      look();
    });
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const hears = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const example = readFileSync(ALERTMANAGER_EXAMPLE, 'utf8')
    .replace('https://on-call.contoso.com/alertmanager', hears)
    .replace('group_wait: 10s', 'group_wait: 0s')
    .replace('group_interval: 1m', 'group_interval: 100ms')
    .replace('mail.contoso.com:587', '127.0.0.1:1');
  await writeFile(file('alertmanager.yml'), example);
  const port = await freePort();
  const child = spawn(
    PROGRAM,
    [
      `--config.file=${file('alertmanager.yml')}`,
      `--web.config.file=${file('web.yml')}`,
      `--storage.path=${file('data')}`,
      `--web.listen-address=127.0.0.1:${port}`,
      '--cluster.listen-address=',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  t.after(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
    receiver.closeAllConnections();
    receiver.close();
  });
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('TLS is enabled')) ready(); // said when it listens
    });
    child.once('exit', () => failed(new Error(`Alertmanager ended: ${said}`)));
  });
  return {
    port,
    authority,
    notifications,
    notified: (count) =>
      new Promise((enough) => {
        look = () => {
          if (notifications.length >= count) enough();
        };
        look();
      }),
  };
}
