// A started sandbox for a test. Its keys are the file's: making them takes longer than all the rest of a start.
import { silentLog } from '../../src/log/log.ts';
import {
  createSandbox,
  createSandboxKeys,
  DEFAULT_SETTINGS,
  parseSandboxSettings,
  type Sandbox,
  type SandboxKeys,
  type SandboxOptions,
} from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';

const made: { keys?: Promise<SandboxKeys> } = {};

/** `t` is a test, or the whole file by node:test's own `after`. */
export async function createTestSandbox(
  t: { after(end: () => Promise<void>): void },
  options: Partial<SandboxOptions> = {},
): Promise<Sandbox> {
  made.keys ??= createSandboxKeys(parseSandboxSettings(DEFAULT_SETTINGS));
  const keys = options.settings || options.folder ? {} : { keys: await made.keys };
  const sandbox = createSandbox({ clock: realClock, log: silentLog, ...keys, ...options });
  await sandbox.start();
  t.after(() => sandbox.stop());
  return sandbox;
}
