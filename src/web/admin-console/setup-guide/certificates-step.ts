// Whether the chains of the servers end at something that is trusted, before a test fails for it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import type { GuideState, SeenChain } from '../../../setup-guide/setup-guide.ts';
import { banner } from '../../parts/message.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { tokenField } from '../console-page.ts';
import { PATHS } from '../paths.ts';
import { goOn, stepPath } from './guide-frame.ts';

export function certificatesStep(visit: Visit, state: GuideState): Html {
  const { say, dates, actor } = visit;
  const { chains, isLookingAtChains, values, smtp } = state;
  const lead = html`<p>${say('setup-guide.certificates-lead')}</p>`;
  if (!values && !smtp.active && !smtp.draft)
    return html`${lead}${banner(
      'plain',
      say('setup-guide.certificates-none'),
      html`<p><a href="${stepPath('values')}">${say('setup-guide.to-values')}</a></p>`,
    )}`;
  if (isLookingAtChains)
    return html`${lead}
      <p role="status">${stateBadge({ icon: 's-half', tone: 'busy' }, say('setup-guide.looking'))}</p>
      <div class="actions">
        <a class="button" href="${stepPath('certificates')}"
          >${icon('refresh')}${say('setup-guide.refresh')}</a
        >
      </div>`;
  const seen = chains?.endedAt === undefined ? undefined : { chains: chains.seen, at: chains.endedAt };
  const isFirst = seen === undefined;
  return html`${lead}
    ${isFirst && smtp.active ? banner('good', say('setup-guide.certificates-proved')) : NOTHING}
    ${
      seen
        ? html`<ul class="needs">
              ${seen.chains.map((chain) => chainRow(visit, chain))}
            </ul>
            <p class="quiet small">${say('setup-guide.looked-at', { at: dates.dateTime(seen.at) })}</p>`
        : NOTHING
    }
    <div class="actions apart">
      ${
        may(actor, 'settings.smtp')
          ? html`<form method="post" action="${PATHS.setupGuide}/certificates" class="inline">
              ${tokenField(visit)}<button class="${isFirst && !smtp.active ? 'button primary' : 'button'}">
                ${say(isFirst ? 'setup-guide.look' : 'setup-guide.look-again')}
              </button>
            </form>`
          : NOTHING
      }
      <a class="button" href="${PATHS.certificates}">${icon('key')}${say('setup-guide.to-certificates')}</a>
    </div>
    ${goOn(visit, state, 'certificates')}`;
}

function chainRow({ say }: Visit, { host, port, isTrusted, root, missing, failure }: SeenChain): Html {
  const sign = isTrusted
    ? stateBadge({ icon: 's-check', tone: 'good' }, say('setup-guide.chain-trusted'))
    : stateBadge({ icon: 's-cross', tone: 'bad' }, say('setup-guide.chain-untrusted'));
  const why = isTrusted
    ? NOTHING
    : html`<p>
          ${missing === undefined ? say('setup-guide.chain-import') : say('setup-guide.chain-missing', { issuer: missing })}
        </p>
        ${failure === undefined ? NOTHING : html`<samp class="words" lang="en">${failure}</samp>`}`;
  return html`<li>
    ${icon(isTrusted ? 's-check' : 's-cross', isTrusted ? 'sign good' : 'sign bad')}
    <div>
      <strong class="mono">${host}:${port}</strong>
      ${root === undefined ? NOTHING : html`<p>${say('setup-guide.chain-root', { root })}</p>`}${why}
    </div>
    ${sign}
  </li>`;
}

export async function lookAtChains(visit: Visit, { setupGuide }: ConsoleParts): Promise<Response> {
  await setupGuide.checkChains(visit.actor);
  return seeOther(visit, stepPath('certificates'));
}
