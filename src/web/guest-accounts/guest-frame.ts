// Pages of guest accounts stand in two places: the sponsor portal, and Manage Accounts of the console, where an administrator
// has all accounts. They are the same pages; what differs is the frame, the addresses and what one may.
import { html, type Html } from '../../html/html.ts';
import type { App } from '../../app.ts';
import { consolePage, type ConsolePage } from '../admin-console/console-page.ts';
import { SPONSOR_PATHS } from '../sponsor-portal/paths.ts';
import {
  sectionTabs,
  sponsorPage,
  type SponsorCounts,
  type SponsorTab,
} from '../sponsor-portal/sponsor-page.ts';
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
  /** What its tab leads to. */
  readonly isSection?: boolean;
  readonly body: Html;
  /** What there is to know about this page; in the portal it stands before what is said of every page. */
  readonly help?: ConsolePage['help'];
  /** A `<dialog open>` over the page, which rests meanwhile. */
  readonly dialog?: Html;
}

/** Beside the tabs; guests who ask for more time are among the notices. */
export async function sectionCounts(
  { actor }: Pick<Visit, 'actor'>,
  { guests, reminders }: Pick<GuestParts, 'guests' | 'reminders'>,
): Promise<SponsorCounts> {
  const [counted, requests] = [await guests.counts(actor), await reminders.extensions.count(actor)];
  return { ...counted, notices: counted.notices + requests };
}

export async function guestPage(
  visit: Visit,
  parts: GuestParts,
  page: GuestPage,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const counts = await sectionCounts(visit, parts);
  if (visit.place.portal === 'sponsor') return sponsorPage(visit, { ...page, counts }, status);
  const { say } = visit;
  const paths = guestPaths(visit);
  const body = html`<div class="head">
      <div>
        <h1>${page.title}</h1>
        ${page.purpose === undefined ? '' : html`<p>${page.purpose}</p>`}
      </div>
    </div>
    ${sectionTabs(visit, paths, page.tab, counts)} ${page.body}`;
  return consolePage(
    visit,
    {
      title: page.title,
      trail: [
        { label: say('nav.work-centers') },
        { label: say('nav.guest-access') },
        { label: say('nav.manage-accounts'), href: paths.manage },
        ...(page.tab === 'manage' && page.isSection ? [] : [{ label: page.title }]),
      ],
      at: paths.manage,
      help: page.help ?? [],
      body,
      ...(page.dialog === undefined ? {} : { dialog: page.dialog }),
    },
    status,
  );
}
