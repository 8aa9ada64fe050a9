// Pages of guest accounts stand in two places: the sponsor portal, and Manage Accounts of the console, where an administrator
// has all accounts. They are the same pages; what differs is the frame, the addresses and what one may.
import { html, type Html } from '../../html/html.ts';
import type { App } from '../../app.ts';
import { consolePage } from '../admin-console/console-page.ts';
import { tabs } from '../parts/message.ts';
import { SPONSOR_PATHS } from '../sponsor-portal/paths.ts';
import { SPONSOR_TABS, sponsorPage, TAB_WORDS, type SponsorTab } from '../sponsor-portal/sponsor-page.ts';
import type { Visit } from '../visit.ts';

/** Every door; each page takes what it uses. */
export type GuestParts = App;

export type GuestPaths = Readonly<Record<SponsorTab, string>>;

const CONSOLE = '/admin/guest-access/accounts';
export const CONSOLE_GUEST_PATHS: GuestPaths = {
  create: `${CONSOLE}/create`,
  manage: CONSOLE,
  pending: `${CONSOLE}/pending`,
  notices: `${CONSOLE}/notices`,
};

export function guestPaths({ place }: Pick<Visit, 'place'>): GuestPaths {
  return place.portal === 'sponsor' ? SPONSOR_PATHS : CONSOLE_GUEST_PATHS;
}

export interface GuestPage {
  readonly title: string;
  readonly tab: SponsorTab;
  readonly purpose?: Html | string;
  /** A list right below its tab, which names it already. */
  readonly isList?: boolean;
  readonly body: Html;
  /** A `<dialog open>` over the page, which rests meanwhile. */
  readonly dialog?: Html;
}

export async function guestPage(
  visit: Visit,
  { guests }: GuestParts,
  page: GuestPage,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const counts = await guests.counts(visit.actor);
  if (visit.place.portal === 'sponsor') return sponsorPage(visit, { ...page, counts }, status);
  const { say, dates } = visit;
  const paths = guestPaths(visit);
  const sections = SPONSOR_TABS.map((name) => ({
    href: paths[name],
    label: say(TAB_WORDS[name]),
    isHere: name === page.tab,
    count: name === 'create' ? undefined : dates.number(counts[name]),
  }));
  const body = html`<div class="head">
      <div>
        <h1>${page.title}</h1>
        ${page.purpose === undefined ? '' : html`<p>${page.purpose}</p>`}
      </div>
    </div>
    ${tabs(say('sponsor-portal.sections'), sections)} ${page.body}`;
  return consolePage(
    visit,
    {
      title: page.title,
      trail: [
        { label: say('nav.guest-access') },
        { label: say('nav.manage-accounts'), href: paths.manage },
        { label: page.title },
      ],
      at: paths.manage,
      help: [],
      body,
      ...(page.dialog === undefined ? {} : { dialog: page.dialog }),
    },
    status,
  );
}
