// rsyslog as people run it, listening on UDP, TCP and TLS, which writes down what it understood of each message.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { temporaryFolder } from './openssl.ts';
import { freePort } from './real-proxy.ts';
import { createTestAuthority, type TestAuthority } from './test-authority.ts';

const TLS_DRIVER = '/usr/lib/x86_64-linux-gnu/rsyslog/lmnsd_ossl.so';

export const NO_RSYSLOG =
  spawnSync('rsyslogd', ['-v']).status !== 0
    ? 'rsyslog is not installed'
    : existsSync(TLS_DRIVER)
      ? false
      : 'rsyslog-openssl is not installed';

/** The properties of rsyslog, by the name under which a test finds them. */
const PROPERTIES = {
  facility: 'syslogfacility-text',
  severity: 'syslogseverity-text',
  version: 'protocol-version',
  at: 'timereported',
  hostname: 'hostname',
  appName: 'app-name',
  processId: 'procid',
  messageId: 'msgid',
  structuredData: 'structured-data',
  text: 'msg',
  input: 'inputname',
} as const;

export type Understood = Readonly<Record<keyof typeof PROPERTIES, string>>;

const RSYSLOG_EXAMPLE = resolve(import.meta.dirname, '../../docs/examples/rsyslog.conf');

type Ports = Readonly<Record<'udp' | 'tcp' | 'tls', number>>;

export interface Rsyslog {
  readonly ports: Ports;
  readonly authority: TestAuthority;
  /** Waits until it has written down so many. */
  readonly understood: (count: number) => Promise<readonly Understood[]>;
}

/** `example`: with the configuration of the documents, which writes down other fields. */
export async function startRsyslog(t: TestContext, from: 'own' | 'example' = 'own'): Promise<Rsyslog> {
  const folder = await temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  const authority = await createTestAuthority('Syslog Root');
  const leaf = await authority.issue({ subject: 'localhost', names: ['localhost'] });
  await writeFile(file('authority.pem'), authority.pem);
  await writeFile(file('chain.pem'), leaf.pem);
  await writeFile(file('key.pem'), leaf.keyPem);
  const ports = { udp: await freePort(), tcp: await freePort(), tls: await freePort() };
  const input = (port: number): string => `address="127.0.0.1" port="${port}"`;
  const example = (await readFile(RSYSLOG_EXAMPLE, 'utf8'))
    .replace('port="514"', input(ports.udp))
    .replace('port="601"', input(ports.tcp))
    .replace('port="6514"', input(ports.tls))
    .replaceAll('/etc/rsyslog.d/tls', folder)
    .replace('/var/log/foyer-alarms.log', file('kept'));
  const inputs = example.slice(0, example.indexOf('# A line of JSON each'));
  const fields = Object.entries(PROPERTIES).map(
    ([name, property]) =>
      `property(outname="${name}" name="${property}" format="jsonf"${property === 'timereported' ? ' dateFormat="rfc3339"' : ''})`,
  );
  const own = `${inputs}
template(name="line" type="list" option.jsonf="on") { ${fields.join('\n  ')} }
ruleset(name="foyer") { action(type="omfile" file="${file('kept')}" template="line") }
`;
  await writeFile(
    file('rsyslog.conf'),
    `global(workDirectory="${folder}" maxMessageSize="64k")\n${from === 'own' ? own : example}`,
  );
  await writeFile(file('kept'), '');
  const child = spawn('rsyslogd', ['-n', '-f', file('rsyslog.conf'), '-i', file('pid')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  t.after(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    await ended;
  });
  const waitFor = async <T>(what: () => Promise<T | undefined>): Promise<T> => {
    const giveUpAt = performance.now() + 10_000;
    for (;;) {
      const found = await what();
      if (found !== undefined) return found;
      if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error(`rsyslog: ${said}`);
      await delay(10);
    }
  };
  await waitFor(async () => (await listens(child.pid, ports)) || undefined);
  return {
    ports,
    authority,
    understood: (count) =>
      waitFor(async () => {
        const lines = (await readFile(file('kept'), 'utf8')).split('\n').slice(0, -1);
        return lines.length < count ? undefined : lines.map((line) => JSON.parse(line) as Understood);
      }),
  };
}

/** By the kernel's list of sockets: a datagram that comes too early is gone. */
async function listens(pid: number | undefined, ports: Ports): Promise<boolean> {
  const isBound = async (protocol: 'udp' | 'tcp', port: number): Promise<boolean> => {
    const wanted = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')} 00000000:0000`;
    return (await readFile(`/proc/${pid}/net/${protocol}`, 'utf8').catch(() => '')).includes(wanted);
  };
  return (await isBound('udp', ports.udp)) && (await isBound('tcp', ports.tcp)) && isBound('tcp', ports.tls);
}
