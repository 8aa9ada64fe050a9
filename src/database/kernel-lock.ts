// A lock on a file that the kernel gives back the moment its holder dies, even by kill -9, and that holds between
// containers sharing a volume. Node has no flock(2) or fcntl(2); SQLite, which is part of Node, takes and upgrades such
// locks on every platform, so an empty SQLite file serves as the lock. Nothing is ever written to it.
// Trap: POSIX drops a process's locks on a file when that process closes any descriptor of it. Nothing else may open
// these files (a backup skips `*.lock`).
import { chownSync, closeSync, existsSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';

export type KernelLockMode = 'shared' | 'exclusive';

export interface KernelLock {
  release(): void;
}

const SQLITE_BUSY = 5;
const RETRY_EVERY_MS = 15;

const STATEMENTS: Record<KernelLockMode, string> = {
  // A read inside an open transaction keeps the shared lock until the handle is closed.
  shared: 'begin; select count(*) from sqlite_schema',
  exclusive: 'begin exclusive',
};

/** The lock, or null when another process (or another part of this one) holds it in a way that excludes us. */
export function tryKernelLock(file: string, mode: KernelLockMode): KernelLock | null {
  if (!existsSync(file)) create(file);
  const handle = new DatabaseSync(file, { timeout: 0 });
  try {
    handle.exec(STATEMENTS[mode]);
  } catch (error) {
    handle.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
    throw error;
  }
  return {
    release: () => {
      if (handle.isOpen) handle.close();
    },
  };
}

/** Waits until the lock is had; null when `timeoutMs` have passed. */
export async function awaitKernelLock(file: string, timeoutMs: number): Promise<KernelLock | null> {
  const giveUpAt = performance.now() + timeoutMs;
  for (;;) {
    const lock = tryKernelLock(file, 'exclusive');
    if (lock || performance.now() > giveUpAt) return lock;
    await delay(RETRY_EVERY_MS);
  }
}

/** `sudo foyer …` on the folder of a service user must not leave a lock which that user cannot open. */
function create(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  const folder = statSync(dirname(file));
  if (process.getuid?.() === 0 && folder.uid !== 0) chownSync(file, folder.uid, folder.gid);
}
