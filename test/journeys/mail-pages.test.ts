// The journal and a message in the console, by fetch, on a real road with a message in every state.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';
import { fillJournal, type FilledJournal } from '../stand-ins/journal.ts';
import { passTime } from '../stand-ins/road.ts';
import {
  createClientAs,
  createConsoleClient,
  read,
  type ConsoleClient,
} from '../stand-ins/console-client.ts';

async function arrange(
  t: TestContext,
): Promise<{ console: TestConsole; made: FilledJournal; admin: ConsoleClient }> {
  const console = await createTestConsole(t);
  const made = await fillJournal(console);
  return { console, made, admin: await createConsoleClient(console) };
}

const rowsOf = (page: string): string[] =>
  (page.match(/<tbody>[^]*<\/tbody>/)?.[0] ?? '').match(/<tr>[^]*?<\/tr>/g) ?? [];

test('the journal: every state in its tab, search, filters, pages, export', async (t) => {
  const { console, made, admin } = await arrange(t);

  await t.test('each tab shows its states and counts them', async () => {
    const all = (await admin.get('/admin/mail')).text;
    assert.equal(rowsOf(all).length, 7);
    assert.match(read(all), /All 7 Waiting 2 Held 1 Failed 1 Unknown 1 Sent 1 Cancelled 1/);
    for (const tab of ['held', 'failed', 'unknown', 'sent', 'cancelled'] as const) {
      const rows = rowsOf((await admin.get(`/admin/mail?state=${tab}`)).text);
      assert.equal(rows.length, 1, tab);
      assert.ok(rows[0]?.includes(made[tab]), tab);
    }
  });
  await t.test('what was searched for is found, stays in the form, and can be cleared', async () => {
    const { text } = await admin.get(
      '/admin/mail?q=TAILSPIN&purpose=test&lane=interactive&from=2026-11-23&to=2026-11-23',
    );
    assert.equal(rowsOf(text).length, 2);
    assert.match(text, /name="q"[^>]*value="TAILSPIN"/);
    assert.match(text, /<option value="test" selected>/);
    assert.match(text, /value="2026-11-23"/);
    assert.match(read(text), /Clear the filter/);
    assert.equal(rowsOf((await admin.get('/admin/mail?q=rejected')).text).length, 1, 'by reply');
    assert.equal(rowsOf((await admin.get('/admin/mail?to=2026-11-22')).text).length, 0);
  });
  await t.test(
    'where nothing matches, the page repeats the filter; the name of a state leads to its tab',
    async () => {
      const { text } = await admin.get('/admin/mail?q=failed');
      assert.match(read(text), /No message matches this filter: “failed”/);
      assert.match(text, /href="\/admin\/mail\?state=failed"/);
    },
  );
  await t.test(
    'the export holds what the view finds, and no field that a spreadsheet would run',
    async () => {
      const message = await console.app.mail.compose({
        to: ['a@example.com'],
        subject: '=HYPERLINK("http://evil")',
        text: 'x',
      });
      await console.app.mail.accept(message, { lane: 'bulk', purpose: 'formula' });
      const { text, headers } = await admin.get('/admin/mail/export.csv?purpose=formula');
      assert.match(
        headers.get('content-disposition') ?? '',
        /^attachment; filename="foyer-journal-2026-11-23\.csv"$/,
      );
      assert.equal(text.trimEnd().split('\r\n').length, 2);
      assert.match(text, /,"'=HYPERLINK\(""http:\/\/evil""\)",formula,bulk,/);
    },
  );
  await t.test('a page leads on and back, by rows and not by numbers', async () => {
    await console.accept(60);
    const next = async (path: string): Promise<{ hrefs: string[]; count: number }> => {
      const { text } = await admin.get(path);
      const pages = /<nav class="pages"[^]*?<\/nav>/.exec(text)?.[0] ?? '';
      return {
        hrefs: [...pages.matchAll(/href="([^"]+)"/g)].map((match) =>
          (match[1] ?? '').replaceAll('&amp;', '&'),
        ),
        count: rowsOf(text).length,
      };
    };
    const first = await next('/admin/mail');
    assert.deepEqual([first.count, first.hrefs.length], [50, 1]);
    const second = await next(first.hrefs[0] ?? '');
    assert.deepEqual([second.count, second.hrefs.length], [18, 1]);
    assert.equal((await next(second.hrefs[0] ?? '')).count, 50);
  });
});

test('many at once: what would move is shown, and then moves', async (t) => {
  const { console, made, admin } = await arrange(t);
  const picked = { id: Object.values(made) };
  const stateOf = async (id: string): Promise<string> => (await console.app.mail.show(id)).state;

  await t.test('the preview of a mixed selection changes nothing and says what stays, and why', async () => {
    const { status, text } = await admin.post('/admin/mail/moves/preview', { do: 'retry', ...picked });
    assert.equal(status, 200);
    assert.match(read(text), /Retry 4 messages/);
    assert.match(read(text), /4 of 7 selected · 3 are left as they are/);
    assert.match(read(text), /Sent: 1 Cancelled: 1 Queued: 1/);
    assert.match(read(text), /The outcome of 1 of them is unknown/);
    assert.equal(await stateOf(made.failed), 'failed');
    const dialog = /<dialog[^]*<\/dialog>/.exec(text)?.[0] ?? '';
    assert.equal(dialog.match(/name="id"/g)?.length, 4);
  });
  await t.test('the move itself moves what it can and counts what it could not', async () => {
    const { status, location, toast } = await admin.post('/admin/mail/moves?state=all', {
      do: 'hold',
      ...picked,
    });
    assert.equal(status, 303);
    assert.equal(location, '/admin/mail');
    assert.match(toast, /3 messages are held. 4 were left as they are/);
    assert.equal(await stateOf(made.queued), 'held');
    assert.equal(await stateOf(made.sent), 'sent');
  });
  await t.test('all that match the view are chosen without being on the page', async () => {
    const { toast, location } = await admin.post('/admin/mail/moves?state=held', { do: 'cancel', all: 'on' });
    assert.match(toast, /4 messages are cancelled/);
    assert.equal(location, '/admin/mail?state=held');
    assert.equal(await stateOf(made.failed), 'failed');
  });
  await t.test(
    'sending again makes new messages, and leads back to the message it was asked from',
    async () => {
      const { toast, location } = await admin.post('/admin/mail/moves', {
        do: 'resend',
        id: made.sent,
        message: made.sent,
      });
      assert.match(toast, /1 message is sent again/);
      assert.equal(location, `/admin/mail/${made.sent}`);
      assert.match(read((await admin.get(location ?? '')).text), /Sent again as a new message/);
    },
  );
  await t.test('nothing selected, or nothing said, moves nothing', async () => {
    assert.match((await admin.post('/admin/mail/moves', { do: 'hold' })).toast, /No message was selected/);
    assert.equal((await admin.post('/admin/mail/moves', { do: 'explode', ...picked })).status, 422);
    const gone = await admin.post('/admin/mail/moves', { do: 'hold', id: "1' or 1=1" });
    assert.match(gone.toast, /1 was left as it is/);
  });
});

test('one message: its past, its cause, its content, sending it to somebody else', async (t) => {
  const { console, made, admin } = await arrange(t);

  await t.test(
    'a failed one tells its cause, what to do, and the transcript without credentials',
    async () => {
      const { text } = await admin.get(`/admin/mail/${made.failed}`);
      assert.match(read(text), /The recipient does not exist/);
      assert.match(read(text), /Check the spelling of the recipient/);
      assert.match(read(text), /Attempt 1 from node-a: failed/);
      assert.match(read(text), /RCPT TO:<nobody@tailspin.example>/);
      assert.doesNotMatch(text, /hx-get/, 'nothing more happens to it by itself');
      const first = (await admin.get(`/admin/mail/${made.sent}`)).text;
      assert.match(read(first), /AUTH XOAUTH2 <credentials of/);
      assert.doesNotMatch(first, /eyJ/);
    },
  );
  await t.test('one that is on its way renews itself by its own part', async () => {
    const path = `/admin/mail/${made.queued}`;
    assert.match((await admin.get(path)).text, new RegExp(`hx-get="${path}/live"`));
    const { text } = await admin.get(`${path}/live`);
    assert.match(text, /^<div\s+id="message-live"/);
    assert.doesNotMatch(text, /<html/);
  });
  await t.test('to another address it arrives there, as a message of its own', async () => {
    const path = `/admin/mail/${made.failed}/resend`;
    const wrong = await admin.post(path, { to: 'not an address' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, />\n?not an address<\/textarea>/);
    assert.match(read(wrong.text), /“not” is not a mail address/);
    const { location, status } = await admin.post(path, { to: 'right@fabrikam.com, second@fabrikam.com' });
    assert.equal(status, 303);
    console.app.mail.start();
    const arrived = () =>
      console.sandbox.messages().filter(({ envelope }) => envelope.to.includes('right@fabrikam.com'));
    await passTime(console, 200, 5_000, () => arrived().length === 1);
    assert.deepEqual(arrived()[0]?.envelope.to, ['right@fabrikam.com', 'second@fabrikam.com']);
    assert.match(read((await admin.get(location ?? '')).text), /It sends the earlier message again/);
  });
  await t.test('a message that does not exist is a page that says so', async () => {
    for (const id of ['00000000-0000-7000-8000-000000000000', 'x', "'"]) {
      assert.equal((await admin.get(`/admin/mail/${id}`)).status, 404, id);
      assert.equal((await admin.get(`/admin/mail/${id}/source`)).status, 404, id);
    }
  });
});

test('who may read states may not read content, move or send', async (t) => {
  const { console, made } = await arrange(t);
  for (const role of ['read-only', 'guest-admin'] as const) {
    const reader = await createClientAs(console, role);
    const journal = (await reader.get('/admin/mail')).text;
    assert.equal(rowsOf(journal).length, 7, role);
    assert.doesNotMatch(journal, /name="do"|data-pick-all/);
    const message = (await reader.get(`/admin/mail/${made.failed}`)).text;
    assert.match(read(message), /The recipient does not exist/);
    assert.doesNotMatch(message, /name="do"|\/rendered|\/source|\/resend/);
    for (const part of ['rendered', 'source', 'html', 'message.eml', 'attachments/1', 'resend'])
      assert.equal((await reader.get(`/admin/mail/${made.sent}/${part}`)).status, 403, `${role} ${part}`);
    for (const move of ['hold', 'resend'])
      assert.equal((await reader.post('/admin/mail/moves', { do: move, id: made.deferred })).status, 403);
    const overview = (await reader.get('/admin')).text;
    assert.match(read(overview), /1 message failed/);
    // What the settings hold is told only to whoever may see them.
    assert.equal(/client secret/i.test(read(overview)), role === 'read-only', role);
  }
  assert.equal((await console.app.mail.show(made.deferred)).state, 'deferred');
});
