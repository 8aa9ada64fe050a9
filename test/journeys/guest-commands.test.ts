// `foyer guests`, `foyer sponsors` and `foyer guest-settings` as somebody with a shell meets them.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Secret } from '../../src/secrets/secrets.ts';
import { createCommandLine, type Ran } from '../stand-ins/command-line.ts';
import { ADMIN } from '../stand-ins/guests.ts';
import { asksForMore } from '../stand-ins/reminders.ts';

const REASON = 'lost badge';

async function arrange(t: TestContext) {
  const line = await createCommandLine(t);
  /** Words are parted at blanks; what holds some stands in single quotation marks. */
  const foyer = (words: string, input?: string): Promise<Ran> =>
    line.foyer(
      [...words.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? ''),
      input,
    );
  const good = async (words: string, input?: string): Promise<string> => {
    const { code, out, err } = await foyer(words, input);
    assert.equal(code, 0, `${words}: ${err}${out}`);
    return out;
  };
  const answer = async <T>(words: string, input?: string): Promise<T> =>
    JSON.parse(await good(`${words} --json`, input)) as T;
  const file = async (name: string, text: string): Promise<string> => {
    await writeFile(join(line.folder, name), text);
    return join(line.folder, name);
  };
  return { server: () => line.server(), foyer, good, answer, file };
}

interface Listed {
  readonly guests: readonly { readonly userName: string; readonly state: string }[];
}

test('an account is made, shown, changed, extended, suspended and deleted by its user name', async (t) => {
  const { foyer, good, answer } = await arrange(t);
  const made = await good(
    "guests create --type Daily --first-name Mika --last-name Tanaka --visiting 'Ada L.'",
  );
  assert.match(made, /^username {3,}mtanaka$/m);
  const password = /^password {4}(\S+)$/m.exec(made)?.[1] ?? '';
  assert.match(password, /^[a-z]{4}-\d{4}-[a-z]{4}$/);
  assert.doesNotMatch(await good('guests show mtanaka'), new RegExp(password));
  assert.match(await good('guests show MTANAKA --password'), new RegExp(password));
  assert.match(await good('guests change mtanaka --company Fabrikam'), /^company {5}Fabrikam$/m);
  await good('guests extend mtanaka --by 2d');
  const { id } = await answer<{ id: string }>('guests show mtanaka');
  assert.match(await good(`guests suspend ${id} --reason '${REASON}'`), /^mtanaka {2}done$/m);
  assert.match(await good('guests show mtanaka'), new RegExp(`suspended: ${REASON}`));
  const again = await foyer('guests suspend mtanaka');
  assert.deepEqual([again.code, again.err.includes('The account is suspended')], [1, true]);
  await good('guests reinstate mtanaka');
  const { outcomes } = await answer<{ outcomes: { password: string }[] }>('guests reset-password mtanaka');
  assert.notEqual(outcomes[0]?.password, password);
  await good('guests delete mtanaka');
  assert.equal((await foyer('guests show mtanaka')).code, 66);
  assert.equal((await foyer('guests delete mtanaka')).code, 66);
});

test('a password comes by standard input, is kept, and is not printed', async (t) => {
  const { foyer, good, server } = await arrange(t);
  const out = await good(
    'guests create --type Daily --user-name visitor --password-stdin',
    'kefu-7429-maru\n',
  );
  assert.doesNotMatch(out, /kefu/);
  const app = await server();
  const attempt = await app.guests.signIn.attempt('visitor', new Secret('kefu-7429-maru'));
  assert.equal(attempt.outcome, 'signed-in');
  const weak = await foyer('guests create --type Daily --password-stdin', 'short');
  assert.deepEqual([weak.code, weak.err.includes('short')], [65, false]);
  // Anybody on the machine reads the words of a command.
  assert.equal((await foyer('guests create --type Daily --password kefu-7429-maru')).code, 64);
});

test('accounts are selected by a filter, previewed, and handled one by one', async (t) => {
  const { foyer, good, answer } = await arrange(t);
  for (const name of ['ada1', 'bob1'])
    await good(`guests create --type Daily --user-name ${name} --company Contoso`);
  await good('guests create --type Daily --user-name other');
  await good('guests suspend ada1');
  const preview = await foyer('guests suspend --matching --company contoso --preview');
  assert.deepEqual([preview.code, /^bob1 {2}would be done$/m.test(preview.out)], [1, true]);
  const done = await foyer('guests suspend --matching --company contoso');
  assert.match(done.out, /^ada1 {2}refused: The account is suspended/m);
  const { guests } = await answer<Listed>('guests list --state suspended --sort userName');
  assert.deepEqual(
    guests.map(({ userName }) => userName),
    ['ada1', 'bob1'],
  );
  const csv = await good('guests export --state suspended');
  assert.equal(csv.trim().split('\r\n').length, 3);
  assert.match(csv, /^\ufeffUser Name,/);
  for (const wrong of [
    'guests suspend --matching',
    "guests suspend --matching --search ''",
    'guests suspend --company Contoso',
    'guests suspend ada1 --matching --company Contoso',
    'guests extend ada1',
    'guests create --type Daily --until 2027-01-01 --for 3d',
    'guests list --until 2027-01-01',
    'guests list --state asleep',
    'guests',
    'guests approve ada1',
  ])
    assert.equal((await foyer(wrong)).code, 64, wrong);
  assert.equal((await foyer('guests create --type Yearly')).code, 66);
  // Of all forms only those of the verb, and what their words stand for.
  const told = (await foyer('guests suspend --matching')).err.split('\n');
  assert.match(told[0] ?? '', /^foyer: Say with options .*\. "foyer help guests" tells all forms\.$/);
  assert.deepEqual(
    told.slice(1).map((line) => line.slice(0, 24)),
    ['Use:', '  foyer guests suspend US', '  FILTER is one of --searc', ''].map((line) => line.slice(0, 24)),
  );
  assert.match(await good('help guests'), /foyer guests list[^]*foyer guests purge[^]*^ {2}FILTER is/m);
});

test('a file with faulty rows makes nothing and names each by line and reason', async (t) => {
  const { foyer, answer, file } = await arrange(t);
  const path = await file(
    'guests.csv',
    'First Name,Email Address,Phone Number\nAda,ada@contoso.com,+14085550100\nBo,nobody,\nCy,,rubbish\n',
  );
  const refused = await foyer(`guests import ${path} --type Daily`);
  assert.equal(refused.code, 65);
  assert.match(refused.out, /^line 3: Email Address must be an address/m);
  assert.match(refused.out, /^line 4: Phone Number must be a phone number/m);
  assert.equal((await foyer(`guests import ${path} --type Daily --check`)).code, 65);
  assert.equal((await foyer(`guests import ${path} --check`)).code, 64);
  assert.equal((await answer<Listed>('guests list')).guests.length, 0);
  const done = await foyer(`guests import ${path} --type Daily --skip-faulty`);
  assert.deepEqual([done.code, /^1 of 1 made$/m.test(done.err)], [0, true], done.err);
  assert.match(done.out, /1 of 1 made, 0 mailed, ended/);
  assert.equal((await answer<Listed>('guests list')).guests.length, 1);
});

test('a check of a file tells what keeps a row from becoming an account, and what is more than one may', async (t) => {
  const { foyer, good, answer, file } = await arrange(t);
  await good('guests create --type Daily --user-name taken');
  const rows = 'First Name,User Name,Password\nAda,taken,\nBo,a b,\nCy,,short\nDee,,\n';
  const checked = await foyer(`guests import ${await file('guests.csv', rows)} --type Daily --check`);
  assert.equal(checked.code, 65);
  for (const form of [/^line 2: User Name is taken/m, /^line 3: User Name/m, /^line 4: Password/m])
    assert.match(checked.out, form);
  assert.match(checked.out, /^1 guests can be imported/m);
  await good('sponsors add anna --email anna@contoso.com');
  const [group] = await answer<{ name: string; importLimit: number }[]>('sponsors groups');
  await good(`sponsors set-groups anna --group '${group?.name}'`);
  const many = await file('many.csv', `First Name\n${'Guest\n'.repeat((group?.importLimit ?? 0) + 1)}`);
  const refused = await foyer(`guests import ${many} --type Daily --check --as anna`);
  assert.deepEqual([refused.code, refused.err.includes(`can be ${group?.importLimit} at once`)], [65, true]);
});

test('an import is worked on here and now, beside a server that does the same, and each account once', async (t) => {
  const { good, answer, server, file } = await arrange(t);
  const rows = Array.from({ length: 350 }, (_, index) => `Guest,Number${index}`);
  const path = await file('guests.csv', `First Name,Last Name\n${rows.join('\n')}\n`);
  const app = await server();
  const serving = new AbortController();
  const served = (async () => {
    while (!serving.signal.aborted) {
      await app.guests.batches.work(undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const batch = await answer<{ id: string; created: number; endedAt: string }>(
    `guests import ${path} --type Daily`,
  );
  serving.abort();
  await served;
  assert.equal(batch.created, 350);
  assert.ok(batch.endedAt);
  assert.match(await good('guests batches'), /350 of 350 made/);
  assert.match(await good(`guests batches ${batch.id}`), /^The other 300: foyer guests list --batch/m);
  await good(`guests batches ${batch.id} --dismiss`);
  assert.match(await good('guests batches'), /no batches/);
});

test('accounts by chance get the prefix, and expired ones are purged', async (t) => {
  const { foyer, good, answer } = await arrange(t);
  const { guests } = await answer<{ guests: { userName: string; password: string }[] }>(
    'guests random 3 --type Daily --prefix fair-',
  );
  assert.equal(guests.length, 3);
  assert.ok(guests.every(({ userName, password }) => userName.startsWith('fair-') && password !== null));
  assert.equal((await foyer('guests random many --type Daily')).code, 64);
  assert.deepEqual(await answer('guests purge'), { deleted: 0 });
  assert.match(await good('guests template'), /First Name,Last Name/);
});

test('a sponsor is added, put into groups, acts by --as, and is disabled', async (t) => {
  const { foyer, good, answer } = await arrange(t);
  const [group] = await answer<{ name: string }[]>('sponsors groups');
  const name = group?.name ?? '';
  const added = await good(`sponsors add anna --email anna@contoso.com --group '${name}'`);
  assert.match(added, new RegExp(`^anna.*sponsor[^]*${name}[^]*^Password: \\S+$`, 'm'));
  await good('guests create --type Daily --user-name visitor --as anna');
  assert.match(await good('guests list'), /visitor.*by anna/);
  assert.equal((await foyer('guests purge --as anna')).code, 77);
  assert.match(await good('audit list'), /\bas anna\b/);
  await good('sponsors set-groups anna');
  assert.equal((await foyer('guests list --as anna')).code, 77);
  await good(`sponsors set-groups anna --group '${name}'`);
  assert.match(await good('keys issue printer --for anna'), /guests\.sponsor/);
  for (const wrong of ['keys issue printer --for anna --scope mail.read', 'keys list --for anna'])
    assert.equal((await foyer(wrong)).code, 64, wrong);
  await good('sponsors set-password anna --password-stdin', 'quiet-lake-43-otters');
  await good('sponsors disable anna');
  assert.equal((await foyer('guests list --as anna')).code, 77);
  await good('sponsors enable anna');
  await good('admins add ada');
  assert.equal((await foyer('sponsors remove ada')).code, 66);
  assert.equal((await foyer('keys issue printer --for ada')).code, 65);
  await good('sponsors remove anna');
  assert.match(await good('sponsors list'), /no sponsors/);
});

test('what guest-settings shows it saves, and a change counts', async (t) => {
  const { foyer, good, answer, file } = await arrange(t);
  for (const what of ['types', 'locations', 'ssids', 'groups', 'policies', 'purge', 'email']) {
    const shown = await good(`guest-settings ${what} show`);
    const saved = await good(
      `guest-settings ${what} save --file ${await file(`${what}.json`, shown)} --json`,
    );
    assert.deepEqual(JSON.parse(saved), JSON.parse(shown), what);
  }
  const save = (what: string, value: unknown) =>
    good(`guest-settings ${what} save --file -`, JSON.stringify(value));
  await save('types', { name: 'Conference', defaultDuration: { value: 2, unit: 'days' } });
  await save('types', { name: 'conference', description: 'Two days' });
  await save('locations', [{ name: 'Tokyo', timeZone: 'Asia/Tokyo' }]);
  await save('ssids', [{ name: 'guest-wifi' }]);
  await save('groups', {
    name: 'Desk',
    guestTypeIds: ['Conference', 'Daily'],
    locationIds: ['Tokyo'],
    mayUseApi: true,
  });
  await save('purge', { keepDays: 7 });
  await save('policies', { password: { minimumDigits: 5 } });
  const [desk] = (await answer<{ name: string; mayUseApi: boolean }[]>('sponsors groups')).filter(
    (each) => each.name === 'Desk',
  );
  assert.equal(desk?.mayUseApi, true);
  assert.match(
    await good('guests create --type Conference --location Tokyo --ssid guest-wifi'),
    /Asia\/Tokyo/,
  );
  await save('email', { isEnabled: false });
  for (const wrong of ['email test', 'email test me@contoso.com --kind none', 'types show --kind x'])
    assert.equal((await foyer(`guest-settings ${wrong}`)).code, 64, wrong);
  const last = await foyer('guest-settings locations remove Tokyo');
  assert.deepEqual([last.code, last.err.includes('sponsor groups: Desk')], [1, true]);
  const used = await foyer('guest-settings types remove Conference');
  assert.deepEqual([used.code, used.err.includes('There are guest accounts of this type')], [1, true]);
  await good('guest-settings groups remove Desk');
  await good('guest-settings ssids remove guest-wifi');
  for (const wrong of [
    'guest-settings',
    'guest-settings types',
    'guest-settings purge remove x',
    'guest-settings types save',
  ])
    assert.equal((await foyer(wrong)).code, 64, wrong);
  assert.equal((await foyer('guest-settings types save --file -', '3')).code, 65);
});

test('who asks for more time is listed with what was asked, and declined by its id', async (t) => {
  const { foyer, good, server } = await arrange(t);
  await good('guests create --type Daily --user-name visitor');
  const app = await server();
  const guest = await app.guests.findByName('visitor', ADMIN);
  const id = await asksForMore(app, guest, 'Until Friday\u001b[2J');
  assert.match(await good('guests requests'), /visitor {2}ends .*“Until Friday[^\u001b]*”\n$/);
  assert.equal((await foyer(`guests requests ${id}`)).code, 64);
  assert.match(await good(`guests requests ${id} --decline`), /declined/);
  assert.equal((await foyer(`guests requests ${id} --decline`)).code, 66);
  assert.equal(await good('guests requests'), 'Nobody asks for more time.\n');
});
