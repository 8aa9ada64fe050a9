// A test on the page while it runs: without scripts, by the stream, repeated, stopped.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isOver, seen } from '../../../../test/stand-ins/connection-runs.ts';
import { createSettingsForm, tested } from '../../../../test/stand-ins/settings-form.ts';

test('while a test runs the page loads itself again without scripts, holds the form at rest, and can stop it', async (t) => {
  const form = await createSettingsForm(t);
  form.sandbox.fault('token-slow');
  const id = form.testIn(await form.send({ ...form.fresh(), do: 'test' }));
  await seen(form.app, id, ({ steps }) =>
    steps.some(({ name, status }) => name === 'token-connect' && status === 'running'),
  );
  const page = await form.page(`?test=${id}`);
  assert.match(
    page.html,
    /<noscript><meta http-equiv="refresh" content="2; url=[^"]*\?test=[^"]*" \/><\/noscript>/,
  );
  assert.match(page.html, /<fieldset\s+disabled/);
  assert.match(page.html, /aria-busy="true"/);
  assert.match(page.html, /class="leg busy"/);
  assert.match(
    (await form.page()).html,
    /aria-busy="true"/,
    'a page that is opened anew comes back to the test',
  );
  const stopped = await form.send({}, `/tests/${id}/stop`);
  assert.equal(stopped.status, 303);
  const after = await form.page(`?test=${id}`);
  assert.match(after.text, /The test was stopped/);
  assert.doesNotMatch(after.html, /http-equiv="refresh"|<fieldset\s+disabled/);
});

test('the stream tells the steps as they happen, ends with the whole form, and holds no secret', async (t) => {
  const form = await createSettingsForm(t);
  form.sandbox.fault('token-slow');
  const id = form.testIn(await form.send({ ...form.fresh(), do: 'test' }));
  const url = `${form.road.url}/admin/settings/smtp-server/tests`;
  const answer = await fetch(`${url}/${id}/stream`, { headers: { cookie: form.cookie } });
  assert.match(answer.headers.get('content-type') ?? '', /^text\/event-stream/);
  let text = '';
  let isStopped = false;
  for await (const chunk of answer.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (isStopped || !/aria-current="step"[^]*Reach the token endpoint/.test(text)) continue;
    isStopped = true;
    assert.doesNotMatch(text, /<form id="smtp"/, 'the form is left alone while the test runs');
    await form.send({}, `/tests/${id}/stop`);
  }
  const messages = text.split('\n\n').filter((message) => message !== '');
  assert.ok(messages.every((message) => message.split('\n').every((line) => line.startsWith('data: '))));
  const last = messages.at(-1) ?? '';
  assert.match(last, /<hx-partial hx-target="#smtp-split"/);
  assert.match(last, /The test was stopped/);
  assert.match(last, /<form id="smtp"/);
  assert.doesNotMatch(last, /hx-sse:connect/, 'nothing connects again');
  assert.ok(!text.includes(form.secret));
});

test('a stream is for those who may read the settings, and of a test that there is', async (t) => {
  const form = await createSettingsForm(t);
  const { id } = await tested(form, form.fresh());
  const url = `${form.road.url}/admin/settings/smtp-server/tests`;
  const asked = async (of: string, cookie = ''): Promise<number> =>
    (await fetch(`${url}/${of}/stream`, { headers: { cookie }, redirect: 'manual' })).status;
  assert.equal(await asked(id, form.cookie), 200);
  assert.equal(await asked('nonsense', form.cookie), 404);
  assert.equal(await asked(id), 303);
});

test('repeat until it works goes on while a permission spreads, tells when it tries again, and ends with Save', async (t) => {
  const form = await createSettingsForm(t);
  form.sandbox.fault('mailbox-permission-missing');
  const failed = await tested(form, form.fresh());
  assert.match(failed.html, /value="test-until"/);
  const id = form.testIn(await form.send({ ...failed.values, do: 'test-until' }));
  await seen(form.app, id, ({ nextTryAt }) => nextTryAt !== undefined);
  assert.match((await form.page(`?test=${id}`)).text, /1 try so far\. The next is at 08:00:20/);
  form.sandbox.clearFaults();
  await form.road.clock.advance(20_000);
  await seen(form.app, id, isOver);
  const page = await form.page(`?test=${id}`);
  assert.match(page.text, /Successfully connected/);
  assert.equal((await form.send({ ...page.values, do: 'save' })).status, 303);
});
