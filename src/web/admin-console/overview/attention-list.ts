// What needs somebody, as a list: sign, what it is, why, and the way to it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { explain, findingIn } from '../../../diagnosis/diagnosis.ts';
import type { Permission } from '../../../permissions/permissions.ts';
import { may } from '../../../permissions/permissions.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { icon, toneClass, type IconName, type Tone } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { Attention } from './attention.ts';

interface Told {
  readonly tone: Tone;
  readonly sign: IconName;
  readonly title: string;
  readonly more: Html | string;
  readonly href: string;
  readonly action: string;
  /** Of the page it leads to; without it there is no link. */
  readonly needs: Permission;
}

const SMTP_PAGE = '/admin/settings/smtp-server';

/** Where alarms are told beside it, that nothing else needs anybody is not worth saying. */
export function attentionList(visit: Visit, needs: readonly Attention[], isBesideAlarms: boolean): Html {
  const { say, actor } = visit;
  // Credentials are told to whoever may see the settings that hold them.
  const seen = needs
    .map((need) => told(visit, need))
    .filter(({ needs: permission }) => may(actor, permission));
  if (seen.length === 0 && isBesideAlarms) return NOTHING;
  const rows = seen.map(
    ({ tone, sign, title, more, href, action }) =>
      html`<li>
        <svg class="sign${toneClass(tone)}" aria-hidden="true"><use href="/assets/icons.svg#${sign}" /></svg>
        <div>
          <strong>${title}</strong>
          <p>${more}</p>
        </div>
        <a href="${href}">${action}<span class="sr">: ${title}</span></a>
      </li>`,
  );
  const nothing = html`<p class="quiet">
    ${icon('s-check')} ${say('overview.needs-nothing')}. ${say('overview.needs-nothing-more')}
  </p>`;
  return html`<section aria-labelledby="needs">
    <h2 id="needs">${say('overview.needs')}</h2>
    ${
      seen.length === 0
        ? nothing
        : html`<ul class="needs">
            ${rows}
          </ul>`
    }
  </section>`;
}

function told(visit: Visit, need: Attention): Told {
  const { say, dates } = visit;
  switch (need.kind) {
    case 'closed':
      return {
        tone: 'bad',
        sign: 's-cross',
        title: say('overview.need-closed'),
        more: closedWhy(visit, need),
        href: SMTP_PAGE,
        action: say('overview.test'),
        needs: 'settings.read',
      };
    case 'failed':
      return {
        tone: 'bad',
        sign: 's-cross',
        title: say('overview.need-failed', { count: need.count }),
        more: say('overview.need-failed-more'),
        href: '/admin/mail?state=failed',
        action: say('overview.review'),
        needs: 'mail.read',
      };
    case 'unknown':
      return {
        tone: 'warn',
        sign: 's-unknown',
        title: say('overview.need-unknown', { count: need.count }),
        more: say('overview.need-unknown-more'),
        href: '/admin/mail?state=unknown',
        action: say('overview.decide'),
        needs: 'mail.read',
      };
    case 'held':
      return {
        tone: 'warn',
        sign: 's-pause',
        title: say('overview.need-held', { count: need.count }),
        more: say('overview.need-held-more'),
        href: '/admin/mail?state=held',
        action: say('overview.release'),
        needs: 'mail.read',
      };
    case 'alarms-unheard':
      return {
        tone: 'warn',
        sign: 's-warn',
        title: say('alarm-settings.nobody-gets'),
        more: say('alarm-settings.nobody-gets-text'),
        href: '/admin/settings/alarms/notification',
        action: say('overview.configure'),
        needs: 'settings.read',
      };
    case 'expiry-unknown':
      return {
        tone: 'plain',
        sign: 's-info',
        title: say('overview.need-expiry-unknown'),
        more: say('overview.need-expiry-unknown-more'),
        href: SMTP_PAGE,
        action: say('overview.configure'),
        needs: 'settings.read',
      };
    case 'standby':
      return {
        tone: 'plain',
        sign: 's-info',
        title: say('overview.need-standby', { days: need.days }),
        more: say('overview.need-standby-more', { date: dates.date(need.endsAt) }),
        href: SMTP_PAGE,
        action: say('overview.review'),
        needs: 'settings.read',
      };
  }
}

/** Its likeliest cause by the words alone, and the words. */
function closedWhy(
  { say, speaker }: Visit,
  { reason, failures }: Extract<Attention, { kind: 'closed' }>,
): Html {
  const [first] = explain(reason).diagnosis;
  const cause =
    first === undefined || first.cause === 'unknown'
      ? say('overview.need-closed')
      : findingIn(speaker.language, first).title;
  const words = reason === '' ? NOTHING : html`<br /><code>${foreignText(reason, 300)}</code>`;
  return html`${say('overview.need-closed-more', { cause, count: failures })}${words}`;
}
