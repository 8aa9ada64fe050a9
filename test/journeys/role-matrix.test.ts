// Every route of every portal × everybody who may ask: what the route table says is what happens. The tables are the source;
// a new row is tested without a line here.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import {
  commandActor,
  permissionsOf,
  PERMISSIONS,
  ROLES,
  type Permission,
  type Role,
} from '../../src/permissions/permissions.ts';
import { Secret } from '../../src/secrets/secrets.ts';
import { ADMIN_ROUTES } from '../../src/web/admin-console/routes.ts';
import { CONSOLE } from '../../src/web/admin-console/paths.ts';
import type { PortalPlace } from '../../src/web/portal-place.ts';
import type { Need, Route } from '../../src/web/route.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { SPONSOR_ROUTES } from '../../src/web/sponsor-portal/routes.ts';
import { ADMINISTRATOR } from '../stand-ins/audit.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';

const PASSWORD = 'other-otters-9-lake';

/** What leads to the sign-in because it worked. */
const ENDS_THE_SESSION: readonly string[] = ['POST /admin/my-account/sign-out-everywhere'];

interface Matrix {
  readonly place: PortalPlace;
  readonly routes: readonly Pick<Route<never>, 'method' | 'path' | 'needs'>[];
  readonly roles: readonly Role[];
  readonly held: (role: Role) => ReadonlySet<Permission>;
  /** A page with a token that everybody may see. */
  readonly withToken: string;
}

/** A sponsor has no session of the console at all, and in the sponsor portal nobody may more than a sponsor. */
const MATRICES: readonly Matrix[] = [
  {
    place: CONSOLE,
    routes: ADMIN_ROUTES,
    roles: ROLES.filter((role) => role !== 'sponsor'),
    held: permissionsOf,
    withToken: '/admin',
  },
  {
    place: SPONSOR_PORTAL,
    routes: SPONSOR_ROUTES,
    roles: ROLES,
    held: (role) => permissionsOf(role).intersection(new Set<Permission>(['guests.sponsor'])),
    withToken: '/sponsor/password',
  },
];

const isPermission = (needs: Need): needs is Permission => PERMISSIONS.some((name) => name === needs);

/** A permission to sponsor is for what one's sponsor groups permit: here, everything. */
async function everybodySponsors({ app }: TestConsole): Promise<void> {
  const [types, locations] = [await app.guestTypes.list(), await app.guestTypes.locations.list()];
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const everything = {
    name: 'Everything',
    guestTypeIds: ids(types),
    locationIds: ids(locations),
    mayImport: true,
    mayCreateRandom: true,
    mayApprove: true,
  };
  const { id: group } = await app.sponsors.addGroup(everything, commandActor('root'));
  const { administrators } = app.accounts;
  for (const { id } of [...(await administrators.list('sponsors')), ...(await administrators.list())])
    await app.sponsors.setGroupsOf(id, [group], commandActor('root'));
}

/** An address that fits the row; what it names does not exist. */
const addressOf = (path: string): string =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, '00000000-0000-7000-8000-000000000000');

interface Held {
  readonly cookie: string;
  readonly token: string;
}

interface Visitor {
  readonly name: string;
  /** A session, used until it has ended. */
  held(): Promise<Held>;
  drop(): void;
}

const NOBODY: Visitor = {
  name: 'nobody',
  held: async () => ({ cookie: '', token: '' }),
  drop: () => undefined,
};

function signedIn(console: TestConsole, place: PortalPlace, name: string, page: string): Visitor {
  const kept: { session?: Promise<Held> } = {};
  const begin = async (): Promise<Held> => {
    const cookie = await console.signIn(name, PASSWORD, place);
    const text = await (await fetch(console.url + page, { headers: { cookie } })).text();
    return { cookie, token: /name="token" value="([^"]+)"/.exec(text)?.[1] ?? '' };
  };
  return { name, held: () => (kept.session ??= begin()), drop: () => delete kept.session };
}

async function ask(console: TestConsole, visitor: Visitor, method: string, path: string): Promise<Response> {
  const { cookie, token } = await visitor.held();
  return fetch(console.url + addressOf(path), {
    method,
    headers: { cookie },
    redirect: 'manual',
    ...(method === 'POST' ? { body: new URLSearchParams({ token }) } : {}),
    signal: AbortSignal.timeout(5000), // streams are answered by their head
  });
}

for (const { place, routes, roles, held, withToken } of MATRICES)
  test(`every route of the portal ${place.portal} answers each role as its row says`, async (t) => {
    const console = await createTestConsole(t);
    const { administrators } = console.app.accounts;
    for (const role of roles)
      await administrators.add(
        { name: role, displayName: role, role, password: new Secret(PASSWORD), mustChangePassword: false },
        ADMINISTRATOR,
      );
    await administrators.add(
      { name: 'newcomer', displayName: 'newcomer', role: 'super-admin', password: new Secret(PASSWORD) },
      ADMINISTRATOR,
    );
    await everybodySponsors(console);
    const newcomer = signedIn(console, place, 'newcomer', place.paths.newPassword);
    const visitors = roles.map((role) => ({ role, visitor: signedIn(console, place, role, withToken) }));
    const wrong: string[] = [];
    let asked = 0;
    for (const { method, path, needs } of routes) {
      const note = async (
        visitor: Visitor,
        isRight: (answer: Response, text: string) => boolean,
      ): Promise<void> => {
        const answer = await ask(console, visitor, method, path);
        if (answer.headers.get('location') === place.paths.signIn) visitor.drop();
        const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream');
        const text = isStream ? '' : await answer.text();
        if (isStream) await answer.body?.cancel();
        asked += 1;
        if (answer.status >= 500 || !isRight(answer, text))
          wrong.push(`${visitor.name}: ${method} ${path} needs ${needs}, answered ${answer.status}`);
      };
      const leadsTo = (answer: Response, place: string): boolean =>
        answer.status === 303 && answer.headers.get('location') === place;
      if (needs === 'anyone') continue;
      await note(NOBODY, (answer) => leadsTo(answer, place.paths.signIn));
      if (needs !== 'new-password')
        await note(newcomer, (answer) => leadsTo(answer, place.paths.newPassword));
      for (const { role, visitor } of visitors) {
        const mayEnter = needs === 'signed-in' || (isPermission(needs) && held(role).has(needs));
        if (needs === 'second-factor' || needs === 'new-password')
          await note(visitor, (answer) => leadsTo(answer, place.start));
        else if (mayEnter)
          await note(
            visitor,
            (answer) =>
              answer.status !== 403 &&
              leadsTo(answer, place.paths.signIn) === ENDS_THE_SESSION.includes(`${method} ${path}`),
          );
        else await note(visitor, (answer, text) => answer.status === 403 && text.includes(needs));
      }
    }
    assert.deepEqual(wrong, []);
    t.diagnostic(`${asked} requests`);
  });

test('whoever may not open a page does not see it in the navigation, and the other way round', async (t) => {
  const console = await createTestConsole(t);
  const { administrators } = console.app.accounts;
  for (const role of ROLES.filter((one) => one !== 'sponsor')) {
    await administrators.add(
      { name: role, displayName: role, role, password: new Secret(PASSWORD), mustChangePassword: false },
      ADMINISTRATOR,
    );
    const cookie = await console.signIn(role, PASSWORD);
    const page = await (await fetch(`${console.url}/admin`, { headers: { cookie } })).text();
    const side = /<nav class="side"[^]*?<\/nav>/.exec(page)?.[0] ?? '';
    const shown = [...side.matchAll(/href="(\/admin[^"]*)"/g)].map((match) => match[1] ?? '');
    assert.ok(shown.includes('/admin'), role);
    for (const path of shown) {
      const answer = await fetch(console.url + path, { headers: { cookie }, redirect: 'manual' });
      assert.ok(answer.status === 200, `${role}: ${path} answered ${answer.status}`);
    }
  }
});
