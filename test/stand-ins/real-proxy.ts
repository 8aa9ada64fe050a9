// Proxies as people run them, Squid and microsocks, each a process of its own on a free port.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

const SQUID = '/usr/sbin/squid';
const SQUID_SIGN_IN = '/usr/lib/squid/basic_ncsa_auth';
const MICROSOCKS = '/usr/bin/microsocks';

export const NO_SQUID = existsSync(SQUID) && existsSync(SQUID_SIGN_IN) ? false : 'squid is not installed';
export const NO_MICROSOCKS = existsSync(MICROSOCKS) ? false : 'microsocks is not installed';

export const USER = 'foyer';
export const PASSWORD = 'correct horse';

export interface RealProxy {
  readonly host: string;
  readonly port: number;
}

/** `rules` decide who may do what, in Squid's words; the sign-in is known as `signed_in`. */
export async function startSquid(
  t: TestContext,
  rules: readonly string[] = ['http_access allow all'],
): Promise<RealProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-squid-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const hash = execFileSync('openssl', ['passwd', '-apr1', PASSWORD], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'passwords'), `${USER}:${hash}\n`);
  writeFileSync(
    join(folder, 'squid.conf'),
    [
      `http_port 127.0.0.1:${port}`,
      `pid_filename ${folder}/squid.pid`,
      `cache_log ${folder}/cache.log`,
      `coredump_dir ${folder}`,
      'access_log none',
      'netdb_filename none',
      'cache deny all',
      'pinger_enable off',
      'visible_hostname proxy.example',
      'shutdown_lifetime 0 seconds',
      'dns_nameservers 127.0.0.1', // nobody answers there: every name that is not in /etc/hosts is unknown
      'dns_timeout 1 second',
      'dns_retransmit_interval 1 second',
      `auth_param basic program ${SQUID_SIGN_IN} ${folder}/passwords`,
      'auth_param basic children 1',
      'acl signed_in proxy_auth REQUIRED',
      ...rules,
      '',
    ].join('\n'),
  );
  if (process.getuid?.() === 0) giveTo('proxy', folder); // to whom Squid changes when it is started as root
  await start(t, SQUID, ['-N', '-f', join(folder, 'squid.conf')], port);
  return { host: '127.0.0.1', port };
}

export async function startMicrosocks(t: TestContext, signIn = false): Promise<RealProxy> {
  const port = await freePort();
  const args = ['-i', '127.0.0.1', '-p', String(port), ...(signIn ? ['-u', USER, '-P', PASSWORD] : [])];
  await start(t, MICROSOCKS, args, port);
  return { host: '127.0.0.1', port };
}

function giveTo(account: string, folder: string): void {
  const [user, group] = ['-u', '-g'].map((which) =>
    Number(execFileSync('id', [which, account], { encoding: 'utf8' })),
  );
  for (const path of [folder, join(folder, 'passwords'), join(folder, 'squid.conf')])
    chownSync(path, user ?? 0, group ?? 0);
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function start(t: TestContext, program: string, args: readonly string[], port: number): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const ended = once(child, 'close');
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const giveUpAt = performance.now() + 20_000;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > giveUpAt)
      throw new Error(`${program} did not start: ${said}`);
    await delay(20);
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await new Promise<boolean>((tell) => {
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
  socket.destroy();
  return isOpen;
}
