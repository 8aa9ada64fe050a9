// Uploaded certificates, as files of every usual form.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { createSpeaker } from '../../../languages/languages.ts';
import { certificateTexts } from './certificate-upload.ts';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN ENCRYPTED PRIVATE KEY-----\nBBBB\n-----END ENCRYPTED PRIVATE KEY-----';

const texts = (...contents: readonly (string | Buffer)[]) =>
  certificateTexts({
    files: () => contents.map((content) => new File([new Uint8Array(Buffer.from(content))], 'x')),
  });

test('without a file there is nothing, so that what is stored stays', async () => {
  assert.deepEqual(await texts(), {});
});

test('a PFX is taken byte by byte', async () => {
  const bytes = Buffer.from([0x30, 0x82, 0x00, 0xff, 0x80]);
  assert.deepEqual(await texts(bytes), { pfx: bytes.toString('base64') });
});

test('PEM may stand in one file or two, in any order, with words around it', async () => {
  const expected = { certificate: CERTIFICATE, privateKey: KEY };
  assert.deepEqual(await texts(`Bag Attributes\n${KEY}\n\n${CERTIFICATE}\n`), expected);
  assert.deepEqual(await texts(CERTIFICATE, KEY), expected);
  assert.deepEqual(await texts(KEY, CERTIFICATE), expected);
});

test('half of a pair, two PFX files and a large file are refused', async () => {
  for (const files of [[CERTIFICATE], [KEY], ['one', 'two']]) {
    const refused = await texts(...files);
    assert.ok('problem' in refused);
    assert.match(createSpeaker('en').problem(refused.problem), /^Choose one PFX file, or PEM files/);
  }
  assert.deepEqual(await texts(Buffer.alloc(70_001)), { problem: 'is too long' });
});
