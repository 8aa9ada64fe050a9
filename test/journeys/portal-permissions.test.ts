// The table of permissions and verbs in the sponsor portal: with each permission of a sponsor group taken away, exactly what it
// gives is refused and changes nothing; with all of them it works. guest-permissions.test.ts has the other roads.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { GUEST_VERBS, type GuestVerb } from '../../src/sponsors/sponsors.ts';
import type { ConsoleClient } from '../stand-ins/console-client.ts';
import { createGuestConsole, type GuestConsole } from '../stand-ins/guest-console.ts';
import { formsIn } from '../stand-ins/page-form.ts';

interface Tried {
  /** Null: being in a group is enough. */
  readonly permission: string | null;
  /** What the account must have gone through. */
  readonly before?: 'suspend';
  readonly send: (client: ConsoleClient, id: string, typeId: string) => ReturnType<ConsoleClient['get']>;
}

const act =
  (name: string, more: Record<string, string> = {}): Tried['send'] =>
  (client, id) =>
    client.post(`/sponsor/act/${name}`, { id, ...more });

/** The form of a page as it stands, with what is typed into it; where there is none, what is typed alone. */
const formOf =
  (
    page: (id: string) => string,
    action: (id: string) => string,
    typed: Record<string, string> = {},
  ): Tried['send'] =>
  async (client, id) => {
    const { text } = await client.get(page(id));
    const form = formsIn(text).find((each) => each.action === action(id));
    return client.post(action(id), { ...form?.values, ...typed });
  };
const account = (id: string): string => `/sponsor/account/${id}`;
const at = (path: string) => (): string => path;

/** Null: the portal has it with text messages and self-registration. */
const TRIED: Readonly<Record<GuestVerb, Tried | null>> = {
  read: { permission: null, send: (client, id) => client.get(`/sponsor/account/${id}`) },
  create: {
    permission: null,
    send: formOf(at('/sponsor/create'), at('/sponsor/create')),
  },
  import: { permission: 'mayImport', send: (client) => client.get('/sponsor/create/import') },
  'create-random': {
    permission: 'mayCreateRandom',
    send: formOf(at('/sponsor/create/random'), at('/sponsor/create/random'), { count: '2' }),
  },
  update: {
    permission: 'mayUpdate',
    send: formOf(account, account, { company: 'Contoso' }),
  },
  'view-passwords': {
    permission: 'mayViewPasswords',
    send: (client, id) => client.post(`/sponsor/account/${id}/password`, {}),
  },
  'send-sms': null,
  resend: { permission: null, send: act('resend', { summary: 'on', sponsorEmail: 'me@contoso.com' }) },
  'reset-password': { permission: 'mayResetPasswords', send: act('reset-password') },
  extend: { permission: 'mayExtend', send: act('extend', { how: 'by', value: '1', unit: 'days' }) },
  delete: { permission: 'mayDelete', send: act('delete') },
  suspend: { permission: 'maySuspend', send: act('suspend', { reason: 'lost badge' }) },
  reinstate: { permission: 'mayReinstate', before: 'suspend', send: act('reinstate') },
  approve: null,
};

async function tried(
  console: GuestConsole,
  verb: GuestVerb,
  group: Record<string, unknown>,
): Promise<{ status: number; isChanged: boolean }> {
  const { permission, before, send } = TRIED[verb] ?? assert.fail(verb);
  const name = `${verb}-${Object.keys(group)[0] ?? 'all'}`.toLowerCase();
  const sponsor = await console.sponsor(name, await console.group({ ...group }));
  const { guest } = await console.create(sponsor, { email: 'guest@fabrikam.com' });
  if (before) await console.app.guests.act(before, [guest.id], { reason: 'x' }, sponsor);
  const picture = async (): Promise<string> =>
    JSON.stringify([await console.app.guests.list({ limit: 50 }, sponsor), permission]);
  const was = await picture();
  const client = await console.as(name);
  const { status } = await send(client, guest.id, console.types.Daily.id);
  return { status, isChanged: (await picture()) !== was };
}

test('each permission gives its verb in the portal, and nothing else', async (t) => {
  const console = await createGuestConsole(t);
  for (const verb of GUEST_VERBS) {
    const row = TRIED[verb];
    if (!row) continue;
    await t.test(verb, async () => {
      const permitted = await tried(console, verb, {});
      assert.ok([200, 303].includes(permitted.status), `permitted, and answered ${permitted.status}`);
      if (row.permission === null) return;
      const refused = await tried(console, verb, { [row.permission]: false });
      assert.deepEqual(refused, { status: 403, isChanged: false });
    });
  }
});
