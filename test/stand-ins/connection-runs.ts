// Connection tests in the background, on a whole Foyer with the sandbox: who starts them, and ways to wait for them.
import { setTimeout as delay } from 'node:timers/promises';
import type { App } from '../../src/app.ts';
import { described } from '../../src/cli/sandbox.ts';
import type { SmtpSettings, TestRun } from '../../src/mail/mail.ts';
import { permissionsOf, type Actor } from '../../src/permissions/permissions.ts';
import type { TestRoad } from './road.ts';

export const ADMINISTRATOR: Actor = {
  kind: 'administrator',
  id: 'a-1',
  name: 'postmaster',
  permissions: permissionsOf('mail-admin'),
};
export const ONLOOKER: Actor = {
  kind: 'administrator',
  id: 'a-2',
  name: 'onlooker',
  permissions: permissionsOf('read-only'),
};

/** The settings of the road with other values in some fields, `authentication` field by field. */
export function settingsOf(
  { app, sandbox }: Pick<TestRoad, 'app' | 'sandbox'>,
  { authentication = {}, ...change }: Record<string, unknown> = {},
): Promise<SmtpSettings> {
  const { settings } = described(sandbox);
  return app.mail.smtp.parse({
    ...settings,
    authentication: { ...settings.authentication, ...(authentication as object) },
    ...change,
  });
}

/** The settings of the road with the day on which their secret ends. */
export async function endingOn(road: TestRoad, expiresOn: string): Promise<void> {
  const secret = road.sandbox.defaults.clientSecret.reveal();
  const value = await settingsOf(road, {
    authentication: { credential: { type: 'secret', secret, expiresOn } },
  });
  const result = await road.app.mail.smtp.save(value, ADMINISTRATOR);
  if (!result.ok) throw new Error(`the settings did not pass: ${JSON.stringify(result.diagnosis)}`);
}

/** The first view that is as wanted, by looking again and again. */
export async function seen(app: App, id: string, isWanted: (run: TestRun) => boolean): Promise<TestRun> {
  const until = performance.now() + 10_000;
  for (;;) {
    const run = await app.mail.smtp.tests.read(id);
    if (isWanted(run)) return run;
    if (performance.now() > until) throw new Error(`not seen: ${JSON.stringify(run)}`);
    await delay(10);
  }
}

export const isOver = ({ state }: TestRun): boolean => state !== 'running';
