import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { awaitKernelLock, tryKernelLock } from './kernel-lock.ts';

async function lockFile(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-lock-'));
  t.after(() => rm(folder, { recursive: true }));
  return join(folder, 'some.lock');
}

test('shared locks go together, an exclusive one goes with none', async (t) => {
  const file = await lockFile(t);
  const one = tryKernelLock(file, 'shared');
  const two = tryKernelLock(file, 'shared');
  assert.ok(one && two);
  assert.equal(tryKernelLock(file, 'exclusive'), null);
  one.release();
  assert.equal(tryKernelLock(file, 'exclusive'), null);
  two.release();
  const alone = tryKernelLock(file, 'exclusive');
  assert.ok(alone);
  assert.equal(tryKernelLock(file, 'shared'), null);
  alone.release();
  alone.release();
});

test('waiting for a lock ends with null when it is not had in time', async (t) => {
  const file = await lockFile(t);
  const held = tryKernelLock(file, 'exclusive');
  assert.equal(await awaitKernelLock(file, 1), null);
  held?.release();
  assert.ok(await awaitKernelLock(file, 1));
});

test('kill -9 of the holder gives the lock back', async (t) => {
  const file = await lockFile(t);
  const program = `
    const { tryKernelLock } = await import(${JSON.stringify(join(import.meta.dirname, 'kernel-lock.ts'))});
    console.log(tryKernelLock(${JSON.stringify(file)}, 'exclusive') !== null);
    setInterval(() => {}, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said] = (await once(holder.stdout, 'data')) as [Buffer];
  assert.equal(said.toString().trim(), 'true');
  assert.equal(tryKernelLock(file, 'exclusive'), null);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  assert.ok(tryKernelLock(file, 'exclusive'));
});
