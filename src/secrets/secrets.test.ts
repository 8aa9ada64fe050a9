import { test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { createSeal, sealingKey, Secret } from './secrets.ts';
import { Refusal } from '../refusal.ts';

const key = (byte: number) => Buffer.alloc(32, byte);

test('a secret shows itself only when revealed', () => {
  const secret = new Secret('hunter2');
  for (const shown of [String(secret), JSON.stringify({ secret }), inspect({ secret }), inspect(secret)])
    assert.ok(!shown.includes('hunter2'), shown);
  assert.equal(secret.reveal(), 'hunter2');
});

test('a sealed secret opens with the same key and purpose', () => {
  const seal = createSeal(key(1));
  const sealed = seal.seal(new Secret('wert~8Q'), 'smtp secret');
  assert.ok(!sealed.includes('wert'));
  assert.equal(seal.open(sealed, 'smtp secret').reveal(), 'wert~8Q');
});

test('the same secret never seals to the same text twice', () => {
  const seal = createSeal(key(1));
  assert.notEqual(seal.seal(new Secret('a'), 'p'), seal.seal(new Secret('a'), 'p'));
});

test('sealed bytes open with the same key and purpose, byte for byte', () => {
  const seal = createSeal(key(1));
  const bytes = Buffer.from([0, 1, 255, 13, 10, 0x53]);
  const sealed = seal.sealBytes(bytes, 'mail');
  assert.deepEqual(seal.openBytes(sealed, 'mail'), bytes);
  assert.notDeepEqual(seal.sealBytes(bytes, 'mail'), sealed);
  const changed = Buffer.from(sealed);
  changed[sealed.length - 1] = (changed[sealed.length - 1] ?? 0) ^ 1;
  for (const wrong of [
    () => seal.openBytes(sealed, 'other'),
    () => createSeal(key(2)).openBytes(sealed, 'mail'),
    () => seal.openBytes(changed, 'mail'),
    () => seal.openBytes(sealed.subarray(0, 20), 'mail'),
    () => seal.openBytes(Buffer.from('From: a'), 'mail'),
  ])
    assert.throws(wrong, (error) => error instanceof Refusal && error.code === 'sealing_key_wrong');
});

for (const [what, open] of Object.entries({
  'a wrong key': (sealed: string) => createSeal(key(2)).open(sealed, 'p'),
  'another purpose': (sealed: string) => createSeal(key(1)).open(sealed, 'q'),
  'a changed text': (sealed: string) => createSeal(key(1)).open(sealed.slice(0, -2) + 'AA', 'p'),
  rubbish: () => createSeal(key(1)).open('v1.x', 'p'),
}))
  test(`${what} is refused with what to do`, () => {
    const sealed = createSeal(key(1)).seal(new Secret('abcdef'), 'p');
    assert.throws(
      () => open(sealed),
      (error: unknown) =>
        error instanceof Refusal &&
        error.code === 'sealing_key_wrong' &&
        /FOYER_SECRET_KEY/.test(error.message),
    );
  });

test('a digest is the same for the same text, key and purpose, and for nothing else', () => {
  const [seal, again, other] = [1, 1, 2].map((key) => createSeal(Buffer.alloc(32, key)));
  const digest = seal?.digest('hunter2', 'mail');
  assert.match(digest ?? '', /^[\w-]{43}$/);
  assert.equal(again?.digest('hunter2', 'mail'), digest);
  for (const different of [
    other?.digest('hunter2', 'mail'),
    seal?.digest('hunter3', 'mail'),
    seal?.digest('hunter2', 'trust'),
  ])
    assert.notEqual(different, digest);
});

test('the key is made once, for its owner alone', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'foyer-key-')), 'data');
  const made = sealingKey(undefined, folder);
  assert.equal(made.length, 32);
  assert.deepEqual(sealingKey(undefined, folder), made);
  assert.equal(statSync(join(folder, 'secret.key')).mode & 0o777, 0o600);
});

test('a key of the wrong length is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foyer-key-'));
  writeFileSync(join(folder, 'secret.key'), 'c2hvcnQ=');
  assert.throws(() => sealingKey(undefined, folder), /5 bytes where 32 are needed/);
  assert.throws(() => sealingKey(new Secret('c2hvcnQ='), folder), /FOYER_SECRET_KEY/);
});
