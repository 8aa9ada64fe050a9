// Test Connection against the sandbox: settings that pass, to be spoiled in one place.
import { createSecureContext } from 'node:tls';
import { createNetwork } from '../../src/network/network.ts';
import { silentLog } from '../../src/log/log.ts';
import { testConnection, type TestOptions, type TestResult } from '../../src/mail/connection-test-gate.ts';
import { parseSmtpSettings } from '../../src/mail/smtp-settings.ts';
import { createOauth } from '../../src/oauth/oauth.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';
import { createTestSandbox } from './sandbox.ts';

export interface ConnectionTest {
  readonly sandbox: Sandbox;
  /** The settings that pass, with other values in some fields, `authentication` field by field. */
  input(change?: Record<string, unknown>): Record<string, unknown>;
  run(change?: Record<string, unknown>, options?: TestOptions): Promise<TestResult>;
}

/** `t` is a test, or the whole file by node:test's own `after`. */
export async function createConnectionTest(t: {
  after(end: () => Promise<void>): void;
}): Promise<ConnectionTest> {
  const sandbox = await createTestSandbox(t);
  const context = createSecureContext({ ca: sandbox.caCertificate, minVersion: 'TLSv1.2' });
  const network = createNetwork({ context: () => Promise.resolve(context) });
  const oauth = createOauth({ network, clock: realClock, random: () => 0, log: silentLog });
  const needs = {
    network,
    oauth,
    clock: realClock,
    log: silentLog,
    ehloName: 'client.example',
    node: 'node-a',
  };
  const { mailbox, tenantId, clientId, clientSecret } = sandbox.defaults;
  const input: ConnectionTest['input'] = ({ authentication = {}, ...change } = {}) => ({
    server: 'localhost',
    port: sandbox.smtpPort,
    connectionTimeoutSeconds: 2,
    authentication: {
      type: 'exchange-online-oauth',
      mailbox,
      tenantId,
      clientId,
      credential: { type: 'secret', secret: clientSecret.reveal() },
      tokenEndpoint: sandbox.tokenUrl(),
      ...(authentication as object),
    },
    ...change,
  });
  return {
    sandbox,
    input,
    run: (change, options) => testConnection(parseSmtpSettings(input(change)), needs, options),
  };
}
