// Every form of the console but the SMTP Server page's, which has a test of its own, with every hostile string in all its
// fields: no fault, no hang; what is refused is said beside a field or at the top, and what was typed is still there,
// escaped. Then every page in a browser, with what was accepted: nothing has run.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { newContext } from '../stand-ins/browser.ts';
import { createConsoleClient } from '../stand-ins/console-client.ts';
import { PARAMETERS, seedConsole } from '../stand-ins/console-seed.ts';
import { placesOf } from '../stand-ins/console-places.ts';
import { createTestConsole } from '../stand-ins/console.ts';
import { HOSTILE_STRINGS } from '../stand-ins/hostile-strings.ts';
import { formsIn, type PageForm } from '../stand-ins/page-form.ts';

const HANGS_AFTER_MS = 5000;
/** As many of a megabyte as fit into one request, percent-encoded. */
const MOST_LARGE_FIELDS = 4;
const LARGE = 100_000;

/** Ends the session of the test, or leads elsewhere without a field. */
const SKIPPED = /^\/(language|admin\/(sign-out|sign-in|settings\/smtp-server)|setup-kit\/)/;

/** As a browser sends and a page may trim it. */
const wordsOf = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

test('each hostile string in every field of every form', async (t) => {
  const console = await createTestConsole(t);
  await seedConsole(console);
  const admin = await createConsoleClient(console);
  // Before the wrong passwords below lock the account.
  const [name = '', value = ''] = (await console.signIn()).split(/=(.*)/s);
  const places = await placesOf(console, PARAMETERS);
  const forms = new Map<string, PageForm>();
  for (const { path } of places)
    for (const form of formsIn((await admin.get(path)).text))
      if (form.texts.length > 0 && !SKIPPED.test(form.action)) forms.set(form.action || path, form);
  assert.ok(forms.size > 10, `only ${forms.size} forms were found`);

  const wrong: string[] = [];
  const seen = { refused: 0, accepted: 0 };
  for (const [action, { values, texts }] of forms)
    for (const [what, hostile] of Object.entries(HOSTILE_STRINGS)) {
      const filled = hostile.length > LARGE ? texts.slice(0, MOST_LARGE_FIELDS) : texts;
      const rest = Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'token'));
      const startedAt = performance.now();
      const answer = await admin.post(action, {
        ...rest,
        ...Object.fromEntries(filled.map((name) => [name, hostile])),
      });
      const note = (problem: string): void =>
        void wrong.push(`${action}, ${what}: ${problem} (${answer.status})`);
      if (performance.now() - startedAt > HANGS_AFTER_MS) note('took too long');
      if (answer.status >= 500) note('a fault');
      if (/<[a-z]/i.test(hostile) && answer.text.includes(hostile)) note('stands unescaped in the page');
      if (answer.status === 303) {
        seen.accepted += 1;
        continue;
      }
      seen.refused += 1;
      if (!/class="(problems|error|banner|told)|role="alert"/.test(answer.text))
        note('is not said to be wrong');
      const again = formsIn(answer.text).find((form) => form.action === action);
      for (const name of answer.status === 422 && again ? filled : []) {
        const isPassword = /pass|secret|current|next/i.test(name);
        // A lone surrogate is no text: the form arrives with the sign for what cannot be read in its place.
        const kept = wordsOf(again?.values[name] ?? '');
        if (
          !isPassword &&
          kept !== wordsOf(hostile.toWellFormed().replaceAll('\0', kept.includes('\0') ? '\0' : '\ufffd'))
        )
          note(`${name} was lost from the form`);
      }
    }
  t.diagnostic(
    `${forms.size} forms, ${Object.keys(HOSTILE_STRINGS).length} strings: ${seen.refused} refused, ${seen.accepted} accepted`,
  );
  assert.deepEqual(wrong.slice(0, 20), []);

  const context = await newContext();
  t.after(() => context.close());
  await context.addCookies([{ name, value, url: console.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('dialog', (dialog) => void complaints.push(`${page.url()} opened ${dialog.type()}`));
  page.on('pageerror', ({ message }) => complaints.push(`${page.url()}: ${message}`));
  for (const { path } of places) {
    await page.goto(console.url + path);
    if (await page.evaluate('window.__x !== undefined')) complaints.push(`${path} ran what somebody typed`);
  }
  assert.deepEqual(complaints, []);
});
