// A Postfix of the benchmark's own: its folders under one temporary folder, its port on loopback. Every message is put
// on hold, so that what is measured is acceptance: the 250 comes after the queue file is on disk.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const POSTFIX = '/usr/sbin/postfix';

/** Why it cannot take part, or undefined. */
export function postfixMissing(): string | undefined {
  if (!existsSync(POSTFIX)) return 'Postfix is not installed (Debian package postfix)';
  if (process.getuid?.() !== 0) return 'Postfix can only be started by root';
  return undefined;
}

export interface Postfix {
  readonly port: number;
  readonly version: string;
  stop(): void;
}

/** `deliverTo` is the port of a sink; without it everything is held. */
export async function startPostfix(folder: string, deliverTo?: number): Promise<Postfix> {
  const port = await freePort();
  const config = join(folder, 'config');
  for (const name of ['config', 'queue', 'data']) mkdirSync(join(folder, name), { recursive: true });
  const uid = Number(spawnSync('id', ['-u', 'postfix']).stdout.toString());
  chmodSync(folder, 0o711); // Postfix's own user has to pass through
  chownSync(join(folder, 'data'), uid, -1);
  const restrictions = deliverTo === undefined ? 'check_client_access static:HOLD, permit' : 'permit';
  writeFileSync(
    join(config, 'main.cf'),
    [
      'compatibility_level = 3.6',
      `queue_directory = ${join(folder, 'queue')}`,
      `data_directory = ${join(folder, 'data')}`,
      'inet_interfaces = 127.0.0.1',
      'inet_protocols = ipv4',
      'myhostname = bench.example.com',
      'mydestination =',
      'mynetworks = 127.0.0.0/8',
      `maillog_file = ${join(folder, 'mail.log')}`,
      `maillog_file_prefixes = ${folder}`,
      `smtpd_recipient_restrictions = ${restrictions}`,
      'smtpd_relay_restrictions = permit_mynetworks, reject',
      'smtpd_client_connection_count_limit = 0',
      'smtp_destination_concurrency_limit = 20',
      ...(deliverTo === undefined ? [] : [`relayhost = [127.0.0.1]:${deliverTo}`]),
      '',
    ].join('\n'),
  );
  const master = readFileSync('/etc/postfix/master.cf', 'utf8')
    .replace(/^smtp\s+inet.*$/m, `127.0.0.1:${port} inet n - n - - smtpd`)
    .replace(/^(\S+\s+\S+\s+\S+\s+\S+\s+)y(\s)/gm, '$1n$2'); // no chroot: there is nothing of /etc in this folder
  writeFileSync(join(config, 'master.cf'), master);
  const started = spawnSync(POSTFIX, ['-c', config, 'start'], { encoding: 'utf8' });
  if (started.status !== 0)
    throw new Error(`Postfix did not start: ${readFileSync(join(folder, 'mail.log'), 'utf8')}`);
  const version = spawnSync('postconf', ['-h', 'mail_version'], { encoding: 'utf8' }).stdout.trim();
  return { port, version, stop: () => void spawn(POSTFIX, ['-c', config, 'stop'], { stdio: 'ignore' }) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
