// A sandbox without limits that keeps nothing and counts how often each message arrived.
import type { TestContext } from 'node:test';
import { silentLog } from '../../src/log/log.ts';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.ts';
import { realClock } from '../../src/time/clock.ts';

export interface CountingSandbox {
  readonly sandbox: Sandbox;
  /** Arrivals by Message-ID. */
  readonly arrived: ReadonlyMap<string, number>;
}

export async function createCountingSandbox(t: TestContext): Promise<CountingSandbox> {
  const arrived = new Map<string, number>();
  const sandbox = createSandbox({
    clock: realClock,
    log: silentLog,
    limits: 'off',
    keepMessages: 1,
    onMessage: ({ source }) => {
      const id = /^Message-ID: (\S+)/im.exec(source.toString('latin1'))?.[1] ?? '';
      arrived.set(id, (arrived.get(id) ?? 0) + 1);
    },
  });
  await sandbox.start();
  t.after(() => sandbox.stop());
  return { sandbox, arrived };
}
