// A PostgreSQL on a TCP port of loopback, with or without TLS: an administrator's own server, for FOYER_DATABASE_URL.
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeCluster } from '../../src/database/cluster.ts';
import { handOver, postgresAccount } from '../../src/database/postgres-account.ts';
import { startProgram } from '../../src/database/postgres-process.ts';
import { postgresPrograms } from '../../src/database/postgres-programs.ts';
import { pidFileOf, runningPostmaster } from '../../src/database/postmaster.ts';
import { createCertificateAuthority } from '../../src/sandbox/certificate-authority.ts';

export interface TcpServer {
  readonly port: number;
  /** Files of the authority that signed the server's certificate, for `localhost`, and of another one. */
  readonly authority: string;
  readonly foreignAuthority: string;
}

export async function createTcpServer(
  t: TestContext,
  { tls, names = ['localhost'] }: { tls: boolean; names?: readonly string[] },
): Promise<TcpServer> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-tcp-'));
  const clusterFolder = join(folder, 'postgres');
  const [authority, foreignAuthority] = [join(folder, 'ca.pem'), join(folder, 'foreign-ca.pem')];
  const [certificate, key] = [join(clusterFolder, 'server.crt'), join(clusterFolder, 'server.key')];
  const programs = postgresPrograms();
  const account = await postgresAccount(programs.postgres, folder, clusterFolder);
  await makeCluster({ dataFolder: folder, clusterFolder, initdb: programs.initdb, account });
  const ours = await createCertificateAuthority(names);
  const issued = await ours.serverCertificate('good');
  await writeFile(authority, ours.certificate);
  await writeFile(foreignAuthority, (await createCertificateAuthority(['localhost'])).certificate);
  await writeFile(certificate, issued.chain);
  await writeFile(key, issued.key, { mode: 0o600 });
  await mkdir(join(folder, 'run'), { recursive: true, mode: 0o700 });
  await handOver(account, folder, [certificate, key, join(folder, 'run')]);

  const port = await freePort();
  const settings = {
    listen_addresses: 'localhost',
    port: String(port),
    unix_socket_directories: join(folder, 'run'),
  };
  const encryption = tls ? { ssl: 'on' } : { ssl: 'off' };
  const server = startProgram(
    account,
    programs.postgres,
    [
      '-D',
      clusterFolder,
      ...Object.entries({ ...settings, ...encryption }).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    folder,
  );
  t.after(async () => {
    const running = await runningPostmaster(clusterFolder);
    if (running) process.kill(running.pid, 'SIGQUIT');
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  });
  // PostgreSQL's own word for it, in the last line of its pid file.
  while (!(await readFile(pidFileOf(clusterFolder), 'utf8').catch(() => '')).includes('\nready')) {
    if (server.hasEnded()) throw new Error(server.obituary());
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return { port, authority, foreignAuthority };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
