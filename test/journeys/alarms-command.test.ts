// `foyer alarms` as somebody with a shell meets it: what is open, what to do, and that somebody knows.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { commandActor } from '../../src/permissions/permissions.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';
import { createTestAuthority } from '../stand-ins/test-authority.ts';

const DAY = 86_400_000;
const BY_COMMAND = commandActor('root');

test('an alarm is listed with what to do, acknowledged, and listed as cleared when it has ended', async (t) => {
  const line = await createCommandLine(t);
  const foyer = (words: string): Promise<Ran> => line.foyer(words.split(' '));
  assert.match((await foyer('alarms list')).out, /^There are no open alarms\.$/m);

  const app = await line.server();
  t.after(() => app.close());
  const until = new Date(Date.now() + 20.5 * DAY).toISOString();
  const { pem } = await createTestAuthority('Contoso Root\u001b[31m', { until });
  const { certificates } = await app.trust.add(Buffer.from(pem), { roles: ['infrastructure'] }, BY_COMMAND);
  await app.alarms.tend();

  const { out } = await foyer('alarms list');
  assert.match(out, /^WARNING {2}Trusted certificate expiring {2}[0-9a-f-]{36}$/m);
  assert.match(out, /“Contoso Root.*” ends on \d{4}-\d\d-\d\d, in 20 days\.$/m);
  assert.match(out, /foyer trust add/);
  assert.ok(!out.includes('\u001b'), 'a terminal obeys control characters');
  const [{ id = '', kind = '' } = {}] = JSON.parse((await foyer('alarms list --json')).out) as {
    id?: string;
    kind?: string;
  }[];
  assert.equal(kind, 'trusted-certificate-expiring');

  assert.equal((await foyer(`alarms acknowledge ${id}`)).code, 0);
  assert.match((await foyer('alarms list')).out, /; acknowledged by \S+ /);
  await app.trust.remove(certificates[0]?.fingerprint ?? '', BY_COMMAND);
  await app.alarms.tend();
  assert.match((await foyer('alarms list')).out, /no open alarms/);
  assert.match((await foyer('alarms list --cleared')).out, /; cleared \d{4}-/);
  const again = await foyer(`alarms acknowledge ${id} --json`);
  assert.equal(again.code, 66);
  assert.match(again.out, /alarm_not_found/);
  for (const words of [
    'alarms',
    'alarms mute',
    'alarms list x',
    'alarms acknowledge',
    'alarms acknowledge x --cleared',
  ])
    assert.equal((await foyer(words)).code, 64, words);
});
