// The console's frame: side navigation, top line with trail, help and account, the page itself.
import type { SeverityCounts } from '../../alarms/alarms.ts';
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { may } from '../../permissions/permissions.ts';
import { document, tokenField } from '../page-frame.ts';
import { helpDrawer, type HelpTopic } from '../parts/help-drawer.ts';
import { icon } from '../parts/sign.ts';
import { answerPage, type Visit } from '../visit.ts';
import { CONSOLE } from './paths.ts';
import { visibleNavigation, type NavigationRow } from './navigation.ts';

export { tokenField } from '../page-frame.ts';

export interface ConsolePage {
  readonly title: string;
  /** From outside to this page; the last is this page itself and leads nowhere. */
  readonly trail: readonly { readonly label: string; readonly href?: string }[];
  /** The row of the navigation that is marked: its path. */
  readonly at: string;
  /** One sentence: what this page is for. Absent where the body has a head of its own. */
  readonly purpose?: string;
  readonly actions?: Html;
  readonly help: readonly HelpTopic[];
  readonly body: Html;
  /** A `<dialog open>` over the page, which rests meanwhile. */
  readonly dialog?: Html;
}

export async function consolePage(
  visit: Visit,
  page: ConsolePage,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const alarms = may(visit.actor, 'alarms.read') ? await visit.alarmCounts() : undefined;
  const head =
    page.purpose === undefined
      ? NOTHING
      : html`<div class="head">
          <div>
            <h1>${page.title}</h1>
            <p>${page.purpose}</p>
          </div>
          ${page.actions === undefined ? NOTHING : html`<div class="actions">${page.actions}</div>`}
        </div>`;
  const body = html`${sideNavigation(visit, page.at, alarms)}${topLine(visit, page)}
    <main class="page" id="main" tabindex="-1">${head}${page.body}</main>
    ${accountMenu(visit)}${helpDrawer(visit, page.help)}`;
  if (page.dialog === undefined)
    return answerPage(visit, document(visit, page.title, 'console', body), status);
  // The frame is the part that rests: a frame within a frame would stand in the column of the navigation.
  const whole = html`<div inert class="console">${body}</div>
    ${page.dialog}`;
  return answerPage(visit, document(visit, page.title, 'resting', whole), status);
}

function sideNavigation(visit: Visit, at: string, alarms: SeverityCounts | undefined): Html {
  const { say, actor, hasSandbox } = visit;
  const row = ({ path, word, icon: name, under, countsAlarms }: NavigationRow): Html => {
    const isHere = path === at && !under?.some((inner) => inner.path === at);
    const link = html`<a${attributes({ href: path, 'aria-current': isHere ? 'page' : undefined })}>
      ${name ? icon(name) : NOTHING}${say(word)}${countsAlarms && alarms ? alarmBadge(visit, alarms) : NOTHING}
    </a>`;
    return html`<li>
      ${link}${
        under && under.length > 0
          ? html`<ul>
              ${under.map(row)}
            </ul>`
          : NOTHING
      }
    </li>`;
  };
  const groups = visibleNavigation((permission) => may(actor, permission), hasSandbox).map(
    ({ word, rows }) =>
      word === undefined
        ? html`<ul>
            ${rows.map(row)}
          </ul>`
        : html`<div>
            <h2>${say(word)}</h2>
            <ul>
              ${rows.map(row)}
            </ul>
          </div>`,
  );
  return html`<nav class="side" id="side" popover aria-label="${say('frame.main-navigation')}">
    <a class="logo" href="/admin">${icon('foyer')}Foyer</a>${groups}
  </nav>`;
}

/** Nothing where nothing is: a zero is no news. */
function alarmBadge({ say, dates }: Visit, { critical, warning }: SeverityCounts): Html {
  const count = critical + warning;
  if (count === 0) return NOTHING;
  return html`<span class="count loud ${critical > 0 ? 'bad' : 'warn'}"
    >${dates.number(count)}<span class="sr"> ${say('alarms.badge', { count })}</span></span
  >`;
}

function topLine({ say }: Visit, { trail }: ConsolePage): Html {
  const steps = trail.map(({ label, href }, index) =>
    index === trail.length - 1
      ? html`<li><span aria-current="page">${label}</span></li>`
      : html`<li>${href === undefined ? label : html`<a href="${href}">${label}</a>`}</li>`,
  );
  return html`<header class="top">
    <button class="button plain icon only-narrow" type="button" popovertarget="side">
      ${icon('menu')}<span class="sr">${say('frame.menu')}</span>
    </button>
    <a class="logo only-narrow" href="/admin">${icon('foyer')}Foyer</a
    ><span class="spring only-narrow"></span>
    <nav class="trail" aria-label="${say('frame.you-are-here')}">
      <ol>
        ${steps}
      </ol>
    </nav>
    <button class="button plain" type="button" popovertarget="help-drawer">
      ${icon('help')}${say('frame.help')}
    </button>
    <button class="button plain icon" type="button" popovertarget="me">
      ${icon('user')}<span class="sr">${say('frame.account')}</span>
    </button>
  </header>`;
}

function accountMenu(visit: Visit): Html {
  const { say, actor, node } = visit;
  return html`<div class="menu" id="me" popover>
    <p>${actor.name} · ${node}</p>
    <a href="/admin/my-account">${say('nav.my-account')}</a>
    <form method="post" action="${CONSOLE.paths.signOut}">
      ${tokenField(visit)}<button>${say('frame.sign-out')}</button>
    </form>
  </div>`;
}
