// The sponsor portal's frame: a header with the sections, one page, a foot that says when one is signed out.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { PlainWord } from '../../languages/languages.ts';
import { document, languageForm, tokenField } from '../page-frame.ts';
import { helpDrawer, type HelpTopic } from '../parts/help-drawer.ts';
import { tabs, type Tab } from '../parts/message.ts';
import { icon } from '../parts/sign.ts';
import { answerPage, type Visit } from '../visit.ts';
import { idleTimes, idleWarning } from './idle-warning.ts';
import { SPONSOR_PATHS } from './paths.ts';

const SPONSOR_TABS = ['create', 'manage', 'pending', 'notices'] as const;
export type SponsorTab = (typeof SPONSOR_TABS)[number];

const TAB_WORDS = {
  create: 'sponsor-portal.create',
  manage: 'sponsor-portal.manage',
  pending: 'sponsor-portal.pending',
  notices: 'sponsor-portal.notices',
} as const satisfies Readonly<Record<SponsorTab, PlainWord>>;

/** What stands beside the tabs: accounts one may manage, guests who wait for approval, results that were not put away. */
export type SponsorCounts = Readonly<Record<Exclude<SponsorTab, 'create'>, number>>;

export interface SponsorPage {
  readonly title: string;
  /** Absent on a page of no section, such as one's own password. */
  readonly tab?: SponsorTab;
  /** One sentence: what this page is for. */
  readonly purpose?: Html | string;
  readonly counts?: SponsorCounts;
  readonly body: Html;
  /** Before what is said of every page. */
  readonly help?: readonly HelpTopic[];
  /** A `<dialog open>` over the page, which rests meanwhile. */
  readonly dialog?: Html;
}

export function sponsorPage(
  visit: Visit,
  page: SponsorPage,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { session } = visit;
  if (!session) throw new Error('a page for a session was reached without one');
  const frame = html`${header(visit, page)}
    <main class="page" id="main" tabindex="-1">${head(page)}${page.body}</main>
    ${foot(visit, session.idleMinutes)}${accountMenu(visit)}${helpDrawer(visit, [...(page.help ?? []), ...helpOfPortal(visit)])}`;
  const body =
    page.dialog === undefined
      ? frame
      : html`<div inert class="portal">${frame}</div>
          ${page.dialog}`;
  const whole = html`${body}${idleWarning(visit)}`;
  return answerPage(visit, document(visit, page.title, 'portal', whole, idleTimes(visit, session)), status);
}

function head({ title, purpose }: SponsorPage): Html {
  return html`<div class="head">
    <div>
      <h1>${title}</h1>
      ${purpose === undefined ? NOTHING : html`<p>${purpose}</p>`}
    </div>
  </div>`;
}

/** With their numbers, at the addresses of either portal. */
export function sectionTabs(
  { say, dates }: Pick<Visit, 'say' | 'dates'>,
  paths: Readonly<Record<SponsorTab, string>>,
  here: SponsorTab | undefined,
  counts: SponsorCounts | undefined,
): Html {
  const tab = (name: SponsorTab): Tab => ({
    href: paths[name],
    label: say(TAB_WORDS[name]),
    isHere: name === here,
    count: name === 'create' || !counts ? undefined : dates.number(counts[name]),
    tone: name === 'pending' && counts && counts.pending > 0 ? 'warn' : 'plain',
  });
  return tabs(say('sponsor-portal.sections'), SPONSOR_TABS.map(tab));
}

function header(visit: Visit, { tab: here, counts }: SponsorPage): Html {
  const { say, actor, place } = visit;
  return html`<header>
    <div>
      <a class="logo" href="${place.start}">${icon('foyer')}${say('sponsor-portal.name')}</a>
      <button class="button plain" type="button" popovertarget="me">
        ${icon('user')}<span
          ><span class="only-wide">${say('sponsor-portal.welcome')} </span>${actor.name}</span
        >${icon('down')}
      </button>
    </div>
    ${sectionTabs(visit, SPONSOR_PATHS, here, counts)}
  </header>`;
}

function foot({ say }: Visit, minutes: number): Html {
  return html`<footer>
    <button class="button plain small" type="button" popovertarget="help-drawer">
      ${icon('help')}${say('frame.help')}
    </button>
    <span>${say('sponsor-portal.idle', { minutes })}</span>
  </footer>`;
}

function accountMenu(visit: Visit): Html {
  const { say, actor, session, place } = visit;
  return html`<section class="menu" id="me" popover aria-label="${say('frame.account')}">
    <p>${session?.administrator.email ?? actor.name}</p>
    ${languageForm(visit)}
    <a href="${SPONSOR_PATHS.password}">${icon('key')}${say('my-account.change-password')}</a>
    <form method="post" action="${place.paths.signOut}">
      ${tokenField(visit)}<button>${icon('out')}${say('frame.sign-out')}</button>
    </form>
  </section>`;
}

const HELP = ['accounts', 'idle', 'typed'] as const;

/** What is said of every page. */
function helpOfPortal({ say }: Visit): HelpTopic[] {
  return HELP.map((topic) => ({
    title: say(`sponsor-portal.help-${topic}`),
    text: say(`sponsor-portal.help-${topic}-text`),
  }));
}
