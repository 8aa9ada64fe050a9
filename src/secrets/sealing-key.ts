// The key that seals secrets lives outside the database: in the environment, or in a file that is made once in the
// data folder, readable by its owner alone. Losing it loses the stored secrets, nothing else.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { Secret } from './secret.ts';

const KEY_BYTES = 32; // AES-256

/** The key as 32 bytes: from `FOYER_SECRET_KEY` (base64 or hex), else from `secret.key` in the data folder. */
export function sealingKey(configured: Secret | undefined, dataFolder: string): Buffer {
  if (configured) return parseKey(configured, 'FOYER_SECRET_KEY');
  const file = join(dataFolder, 'secret.key');
  return parseKey(new Secret(readOrMake(file)), file);
}

function readOrMake(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  mkdirSync(join(file, '..'), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(KEY_BYTES).toString('base64') + '\n', { mode: 0o600 });
  try {
    linkSync(draft, file); // unlike rename, link never replaces: of two starting at once, both end with the same key
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8');
}

function parseKey(text: Secret, source: string): Buffer {
  const trimmed = text.reveal().trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new Refusal(
    'configuration',
    'sealing_key_malformed',
    `${source} holds ${key.length} bytes where ${KEY_BYTES} are needed. Make a key with "openssl rand -base64 32", or restore the one that this data folder was made with.`,
  );
}
