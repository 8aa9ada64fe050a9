// Before the first test file: one PostgreSQL for the whole run, with a migrated template. After the last: gone.
import { createTestServer, TEST_DATABASE, type TestServer } from './stand-ins/database.ts';

const running: { server?: TestServer } = {};

export async function globalSetup(): Promise<void> {
  running.server = await createTestServer();
  process.env[TEST_DATABASE] = running.server.socketFolder;
}

export async function globalTeardown(): Promise<void> {
  await running.server?.stop();
}
