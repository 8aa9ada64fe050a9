// nginx as a TLS server: one process, a certificate for each socket file, so that no port has to be free.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { temporaryFolder } from './openssl.ts';
import type { TestCertificate } from './test-authority.ts';

export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

export interface Served {
  readonly name: string;
  readonly leaf: TestCertificate;
  /** What is sent besides. */
  readonly above: readonly TestCertificate[];
  /** An answer of OCSP to send along. */
  readonly staple?: Buffer;
}

/** The socket file of each. */
export async function startNginx(t: TestContext, served: readonly Served[]): Promise<Map<string, string>> {
  const folder = await temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  const blocks: string[] = [];
  for (const { name, leaf, above, staple } of served) {
    await writeFile(file(`${name}.pem`), [leaf, ...above].map(({ pem }) => pem).join(''));
    await writeFile(file(`${name}.key`), leaf.keyPem);
    if (staple) await writeFile(file(`${name}.staple`), staple);
    const stapling = staple ? `ssl_stapling on; ssl_stapling_file ${file(`${name}.staple`)};` : '';
    blocks.push(`server { listen unix:${file(`${name}.sock`)} ssl;
      ssl_certificate ${file(`${name}.pem`)}; ssl_certificate_key ${file(`${name}.key`)}; ${stapling} }`);
  }
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder};`)
    .join(' ');
  await writeFile(
    file('nginx.conf'),
    `daemon off; master_process off; pid ${file('pid')}; error_log stderr notice;
    events { worker_connections 64; }
    http { access_log off; ${paths} ${blocks.join('\n')} }`,
  );
  const child = spawn('nginx', ['-e', 'stderr', '-c', file('nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('event method')) resolve(); // said when it listens
    });
    child.once('exit', () => reject(new Error(`nginx ended: ${said}`)));
  });
  return new Map(served.map(({ name }) => [name, file(`${name}.sock`)]));
}
