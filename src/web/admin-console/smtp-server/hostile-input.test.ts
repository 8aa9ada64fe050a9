// Hostile input in every field of the SMTP Server page: each answer is a page with a word beside the field or the next step,
// what was typed stays in the form, and nothing of it runs.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { HOSTILE_STRINGS } from '../../../../test/stand-ins/hostile-strings.ts';
import { newContext } from '../../../../test/stand-ins/browser.ts';
import { createSettingsForm, SMTP_PAGE } from '../../../../test/stand-ins/settings-form.ts';
import { FIELD_NAMES, type FieldName } from './form-values.ts';

/** Radio buttons, switches and lists: what is typed into them by hand is refused, and cannot be shown again. */
const CHOICES: readonly FieldName[] = [
  'tls',
  'tlsKind',
  'authentication',
  'credential',
  'own',
  'cloud',
  'clientAuthentication',
  'mechanism',
  'tokenProxy',
  'smtpProxy',
];
const TEXTS = FIELD_NAMES.filter((name) => !CHOICES.includes(name));

/** Which choices show the field, so that it is read at all. */
function shownBy(field: FieldName): Record<string, string> {
  if (field === 'username' || field === 'password') return { authentication: 'password' };
  if (field === 'extraParameters') return { authentication: 'oauth' };
  if (field === 'passphrase') return { credential: 'certificate' };
  if (field === 'assertionFile') return { credential: 'federated' };
  if (field.startsWith('tokenProxy')) return { tokenProxy: 'http' };
  return field.startsWith('smtpProxy') ? { smtpProxy: 'http' } : {};
}

/** What a browser sends, and what of it comes back: forms write line breaks as CRLF and know no lone surrogates (HTML, "form submission"). */
const sentAs = (text: string): string => text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n');

test('there are at least forty hostile strings, no two alike', () => {
  const texts = Object.values(HOSTILE_STRINGS);
  assert.ok(texts.length >= 40);
  assert.equal(new Set(texts).size, texts.length);
});

test('each hostile string in all fields at once is answered with a page that holds it, escaped, and a word beside each wrong field', async (t) => {
  const form = await createSettingsForm(t);
  const choices = ['exchange-online-oauth', 'oauth', 'password'];
  for (const [at, [name, text]] of Object.entries(HOSTILE_STRINGS).entries()) {
    const authentication = choices[at % choices.length] ?? '';
    // A body of more than 16 MB is refused as a whole.
    const fields = text.length < 500_000 ? TEXTS : TEXTS.slice(0, 8);
    const typed = Object.fromEntries(fields.map((field) => [field, text]));
    const proxies = { smtpProxy: 'http', tokenProxy: 'http' };
    const page = await form.sent({ ...form.fresh(), ...typed, ...proxies, authentication, do: 'test' });
    assert.equal(page.status, 422, name);
    for (const field of fields) assert.equal(page.values[field], sentAs(text), `${name} in ${field}`);
    assert.doesNotMatch(page.html, /<script>|<img src=x|<svg\/onload|onfocus="|<base|<p hx-get/, name);
    const wrong: readonly FieldName[] = ['port', 'timeout', ...(at % 3 === 2 ? [] : (['mailbox'] as const))];
    for (const field of wrong)
      assert.match(page.html, new RegExp(`id="${field}-error"`), `${name} in ${field}`);
    assert.match(page.html, /id="problems"/);
  }
});

test('a hostile string in one field alone is never a fault, and is told at that field or is taken', async (t) => {
  const form = await createSettingsForm(t);
  const shortest = Object.entries(HOSTILE_STRINGS).filter(([, text]) => text.length <= 5_000);
  for (const [at, field] of TEXTS.entries()) {
    // Each field meets its own share: all strings meet all fields in the test above.
    const share = shortest.filter((_entry, index) => index % 20 === at % 20);
    for (const [name, text] of share) {
      const answer = await form.send({ ...form.fresh(), ...shownBy(field), [field]: text, do: 'draft' });
      assert.ok([303, 422].includes(answer.status), `${name} in ${field}: ${answer.status}`);
    }
  }
  for (const field of CHOICES)
    for (const text of [`"><script>window.__x=1</script>`, '__proto__', 'constructor', 'a\0b'])
      assert.ok((await form.send({ ...form.fresh(), [field]: text, do: 'draft' })).status < 500, field);
});

test('in a browser nothing of all this runs', async (t) => {
  const form = await createSettingsForm(t);
  const { url } = form.road;
  const context = await newContext();
  t.after(() => context.close());
  const [name = '', value = ''] = form.cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  const seen: string[] = [];
  page.on('dialog', (dialog) => void (seen.push(dialog.message()), dialog.dismiss()));
  page.on('pageerror', (error) => void seen.push(error.message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/status of 422/.test(message.text()) && seen.push(message.text()),
  );
  page.on('request', (request) => !request.url().startsWith(url) && seen.push(request.url()));
  await page.goto(url + SMTP_PAGE);
  const all = Object.entries(HOSTILE_STRINGS).flatMap(([called, text]) =>
    called === 'one megabyte' ? [] : [text],
  );
  // One page that holds them all, each in a field of its own and again in the one field that takes lines.
  await page.evaluate(
    ([texts, fields]) => {
      const { document } = globalThis as unknown as { document: { getElementById(id: string): unknown } };
      const typed = document.getElementById('smtp') as {
        elements: Record<string, { value: string; type: string }>;
      };
      fields.forEach((field, at) => {
        const control = typed.elements[field];
        if (control && control.type !== 'date') control.value = texts[at % texts.length] ?? '';
      });
      const area = typed.elements.extraParameters;
      if (area) area.value = texts.join('\n');
    },
    [all, TEXTS] as const,
  );
  await page.locator('[data-test]').evaluate((button: { click?: () => void }) => button.click?.());
  await page.waitForSelector('#problems');
  assert.ok((await page.inputValue('#extraParameters')).includes('</textarea><script>window.__x=1</script>'));
  assert.equal(await page.evaluate(() => '__x' in globalThis), false);
  assert.deepEqual(seen, []);
});
