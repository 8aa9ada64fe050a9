// The frame of the sandbox's pages: three tabs, and what is switched on, said on each.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { emptyState, banner, tabs } from '../../parts/message.ts';
import type { Visit } from '../../visit.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import type { RunningSandbox } from '../../running-sandbox.ts';

type View = 'inbox' | 'faults' | 'break';
const VIEWS: readonly View[] = ['inbox', 'faults', 'break'];

export const viewPath = (view: View): string =>
  view === 'inbox' ? PATHS.sandbox : `${PATHS.sandbox}/${view}`;

export function sandboxPage(
  visit: Visit,
  sandbox: RunningSandbox | undefined,
  { at, title, body }: { readonly at: View; readonly title?: string; readonly body: Html },
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { say } = visit;
  const here = { label: say('nav.sandbox') };
  const inner = sandbox
    ? html`${tabs(
        say('sandbox.views'),
        VIEWS.map((view) => ({
          href: viewPath(view),
          label: say(`sandbox.${view}`),
          isHere: view === at,
          ...(view === 'faults' && sandbox.activeFaults().length > 0
            ? { count: String(sandbox.activeFaults().length), tone: 'warn' as const }
            : {}),
        })),
      )}${body}`
    : emptyState('flask', say('sandbox.absent-title'), say('sandbox.absent'));
  return consolePage(
    visit,
    {
      title: title ?? say('nav.sandbox'),
      trail: [
        { label: say('nav.mail') },
        ...(title === undefined ? [here] : [{ ...here, href: viewPath(at) }, { label: title }]),
      ],
      at: PATHS.sandbox,
      ...(title === undefined ? { purpose: say('sandbox.purpose') } : {}),
      help: [{ title: say('sandbox.help-title'), text: say('sandbox.help') }],
      body: inner,
    },
    status,
  );
}

export function faultsOnBanner(visit: Visit, sandbox: RunningSandbox): Html {
  const { say } = visit;
  const active = sandbox.activeFaults();
  if (active.length === 0) return NOTHING;
  const named = active.map(({ name, timesLeft }) => {
    const often = timesLeft === null ? '' : ` (${say('sandbox.times-left', { count: timesLeft })})`;
    return html`<li><code>${name}</code>${often}</li>`;
  });
  return banner(
    'warn',
    say('sandbox.faults-on', { count: active.length }),
    html`<ul>
        ${named}
      </ul>
      <form method="post" action="${PATHS.sandbox}/faults">
        ${tokenField(visit)}<button class="button">${say('sandbox.all-off')}</button>
      </form>`,
  );
}
