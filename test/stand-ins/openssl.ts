// OpenSSL's own programs as counterparts: a TLS server, an OCSP responder, and answers of that responder one by one.
import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import type { TestCertificate } from './test-authority.ts';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

const run = promisify(execFile);

export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-openssl-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function openssl(...args: string[]): Promise<void> {
  await run('openssl', args, { timeout: 20_000 });
}

export interface ResponderFiles {
  readonly folder: string;
  /** The arguments that make `openssl ocsp` speak for the authority. */
  readonly args: readonly string[];
}

/** `known` with null is valid, with a date revoked since; every other certificate is unknown. */
export async function responderFiles(
  t: TestContext,
  authority: TestCertificate,
  known: readonly { readonly certificate: TestCertificate; readonly revokedAt: string | null }[],
  signer: TestCertificate = authority,
): Promise<ResponderFiles> {
  const folder = await temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  const rows = known.map(({ certificate: { x509 }, revokedAt }) =>
    [
      revokedAt === null ? 'V' : 'R',
      '491231235959Z',
      revokedAt ?? '',
      x509.serialNumber,
      'unknown',
      `/CN=${x509.serialNumber}`, // must differ; the answer is by serial number
    ].join('\t'),
  );
  await writeFile(file('index.txt'), rows.map((row) => `${row}\n`).join(''));
  await writeFile(file('ca.pem'), authority.pem);
  await writeFile(file('signer.pem'), signer.pem);
  await writeFile(file('key.pem'), signer.keyPem);
  const args = ['-index', 'index.txt', '-CA', 'ca.pem', '-rsigner', 'signer.pem', '-rkey', 'key.pem'];
  return { folder, args: args.map((arg) => (/\.(txt|pem)$/.test(arg) ? file(arg) : arg)) };
}

/** One answer, signed now and good for a day unless told otherwise. */
export async function ocspAnswer(
  { folder, args }: ResponderFiles,
  request: Buffer,
  more: readonly string[] = ['-ndays', '1'],
): Promise<Buffer> {
  const [question, answer] = [join(folder, 'request.der'), join(folder, 'answer.der')];
  await writeFile(question, request);
  await openssl('ocsp', ...args, ...more, '-reqin', question, '-respout', answer);
  return readFile(answer);
}

/** A responder on a port of its own. */
export async function startResponder(t: TestContext, { args }: ResponderFiles): Promise<string> {
  const port = await startListening(t, ['ocsp', ...args, '-ndays', '1', '-port', '0']);
  return `http://127.0.0.1:${port}/`;
}

/** `openssl s_server` with the chain, leaf first; its port. */
export async function startTlsServer(
  t: TestContext,
  leaf: TestCertificate,
  above: readonly TestCertificate[],
  more: readonly string[] = [],
): Promise<number> {
  const folder = await temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  await writeFile(file('leaf.pem'), leaf.pem);
  await writeFile(file('key.pem'), leaf.keyPem);
  await writeFile(file('chain.pem'), above.map(({ pem }) => pem).join(''));
  const chain = above.length > 0 ? ['-cert_chain', file('chain.pem')] : [];
  const certificate = ['-cert', file('leaf.pem'), '-key', file('key.pem'), ...chain];
  return startListening(t, ['s_server', '-accept', '127.0.0.1:0', ...certificate, ...more]);
}

/** The port that the program says it accepts on. */
async function startListening(t: TestContext, args: readonly string[]): Promise<number> {
  const child = spawn('openssl', args, { stdio: ['pipe', 'pipe', 'pipe'] });
  t.after(() => ended(child));
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const port = /ACCEPT \S*:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`openssl ${args[0] ?? ''} ended: ${said}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
