// What creating accounts shows beyond the pages that console-accessible.test.ts walks: the preview of an import; and no form
// of theirs is harmed by what is typed into it.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { newContext } from '../stand-ins/browser.ts';
import { createSponsorClient } from '../stand-ins/console-client.ts';
import { createTestConsole } from '../stand-ins/console.ts';
import { guestAccess, SPONSOR_PASSWORD } from '../stand-ins/guests.ts';
import { HOSTILE_STRINGS } from '../stand-ins/hostile-strings.ts';
import { sideways, violations } from '../stand-ins/page-look.ts';
import { guestStore } from '../../src/guests/guest-store.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';

/** A sponsor with something to see on every page, all of it about guests with such a name. */
async function opened(t: TestContext, name: string) {
  const console = await createTestConsole(t);
  const { app } = console;
  const access = await guestAccess(console);
  const anna = await access.sponsor('anna', await access.group({ maySetFutureStart: true }));
  const client = await createSponsorClient(console, 'anna', SPONSOR_PASSWORD);
  const { guest: made } = await access.create(anna, { firstName: name, email: 'a@contoso.com' });
  const { guest: asks } = await access.create(anna, { firstName: name, company: name });
  const store = guestStore(app.database.sql);
  const [stored] = await store.find([asks.id], 'all');
  await store.change({ ...stored!, approval: 'pending' });
  const guestTypeId = access.types.Daily.id;
  const running = await app.guests.batches.begin({ guestTypeId, count: 3 }, anna);
  const guests = [{ firstName: name }, { userName: 'x' }];
  const ended = await app.guests.batches.begin({ guestTypeId, guests }, anna);
  await app.guests.batches.work(ended.id);
  const places = [
    ...['create', 'create/random', 'create/import', 'notices', 'pending'],
    `create/created/${made.id}`,
    `notices/${ended.id}`,
    `notices/${running.id}`,
  ].map((path) => `/sponsor/${path}`);
  return { ...console, client, places, guestTypeId };
}

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`the preview of an import, ${theme}, ${width} px`, async (t) => {
    const console = await opened(t, 'Mika');
    const { url } = console;
    const context = await newContext({
      colorScheme: theme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    t.after(() => context.close());
    const [name = '', value = ''] = (await console.signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL)).split(
      /=(.*)/s,
    );
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    const look = async (place: string): Promise<void> => {
      for (const problem of [...(await violations(page)), ...(await sideways(page))])
        wrong.push(`${place}: ${problem}`);
    };
    await page.goto(`${url}/sponsor/create/import`);
    const buffer = Buffer.from('First Name,Email Address,Shoe size\nAnn,ann@contoso.com,38\nBob,bob@,39\n');
    await page.setInputFiles('#file', { name: `${'long'.repeat(40)}.csv`, mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('1 guest can be created, 1 row is left out.').waitFor();
    await look('the preview of an import');
    assert.deepEqual(wrong, []);
  });

const wordsOf = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

test('whatever stands in fields and files is kept, escaped and harmless', async (t) => {
  const { client, guestTypeId } = await opened(t, 'Mika');
  const terms = { guestTypeId, language: 'en', durationUnit: 'days' };
  const wrong: string[] = [];
  for (const [what, hostile] of Object.entries(HOSTILE_STRINGS)) {
    const answers = {
      known: await client.post('/sponsor/create', { ...terms, firstName: hostile, duration: hostile }),
      random: await client.post('/sponsor/create/random', {
        ...terms,
        count: '1',
        duration: '1',
        usernamePrefix: hostile,
      }),
      summary: await client.post('/sponsor/create/summary/live', {
        ...terms,
        duration: '1',
        email: hostile,
        firstName: hostile.slice(0, 50),
      }),
      file: await client.postFile(
        '/sponsor/create/import',
        { ...terms, duration: '1' },
        new Blob([`First Name,User Name,${hostile}\nAnn,${hostile},\n"${hostile.slice(0, 60)}",,\n`]),
      ),
      draft: await client.post('/sponsor/create/import/begin', { rows: hostile }),
      pending: await client.post('/sponsor/pending', { act: hostile, id: hostile, approve: hostile }),
    };
    for (const [where, { status, text }] of Object.entries(answers)) {
      if (status >= 500) wrong.push(`${where}, ${what}: a fault`);
      if (/<[a-z]/i.test(hostile) && text.includes(hostile)) wrong.push(`${where}, ${what}: unescaped`);
    }
    const kept = /name="duration"\s+value="([^"]*)"/.exec(answers.known.text)?.[1];
    if (/^[\w .]+$/.test(hostile) && wordsOf(kept ?? '') !== wordsOf(hostile)) wrong.push(`${what} was lost`);
  }
  assert.deepEqual(wrong, []);
});

test('names that are markup run nowhere', async (t) => {
  const console = await opened(t, '<img src=x onerror=window.__x=1>');
  const { places, url } = console;
  const context = await newContext();
  t.after(() => context.close());
  const [name = '', value = ''] = (await console.signIn('anna', SPONSOR_PASSWORD, SPONSOR_PORTAL)).split(
    /=(.*)/s,
  );
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  for (const place of places) {
    await page.goto(url + place);
    assert.equal(await page.evaluate('window.__x'), undefined, place);
  }
});
