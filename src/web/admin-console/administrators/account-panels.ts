// What stands beside an account's fields: how it stands, and what can be done with it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import { facts } from '../../parts/message.ts';
import { day, moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import type { AccountPlace } from './account-place.ts';
import { ROLE_TITLES, STATE_SIGNS, STATE_TITLES, stateOf } from './administrator-words.ts';

export function accountStanding(visit: Visit, administrator: AdministratorView): Html {
  const { say, now } = visit;
  const state = stateOf(administrator, now);
  const never = html`<span class="quiet">${say('administrators.never')}</span>`;
  const { lockedUntil, passwordEndsAt, lastSignInAt } = administrator;
  return html`<section aria-labelledby="standing">
    <h2 id="standing">${say('administrators.standing')}</h2>
    ${facts([
      [say('administrators.state'), stateBadge(STATE_SIGNS[state], say(STATE_TITLES[state]))],
      ...(state === 'locked'
        ? [[say('administrators.locked-until'), moment(visit, lockedUntil)] as const]
        : []),
      [say('administrators.role'), say(ROLE_TITLES[administrator.role])],
      [
        say('administrators.second-factor'),
        administrator.hasSecondFactor ? say('administrators.set-up') : say('administrators.none'),
      ],
      [say('administrators.last-sign-in'), lastSignInAt === null ? never : moment(visit, lastSignInAt)],
      [say('administrators.password-changed'), moment(visit, administrator.passwordChangedAt)],
      [say('administrators.password-ends'), passwordEndsAt === null ? never : day(visit, passwordEndsAt)],
      [say('administrators.added-on'), day(visit, administrator.createdAt)],
    ])}
  </section>`;
}

export function accountActions(visit: Visit, administrator: AdministratorView, { path }: AccountPlace): Html {
  const { say, now } = visit;
  const { id, isDisabled, hasSecondFactor } = administrator;
  const at = `${path}/${id}`;
  const act = (action: string, label: string): Html =>
    html`<form class="inline" method="post" action="${at}/${action}">
      ${tokenField(visit)}<button class="button">${label}</button>
    </form>`;
  const link = (action: string, label: string): Html =>
    html`<a class="button" href="${at}/${action}">${label}</a>`;
  return html`<section aria-labelledby="actions">
    <h2 id="actions">${say('administrators.actions')}</h2>
    <div class="actions">
      ${stateOf(administrator, now) === 'locked' ? act('unlock', say('administrators.unlock')) : NOTHING}
      ${link('password', say('administrators.set-password'))}
      ${hasSecondFactor ? link('reset-second-factor', say('administrators.reset-factor')) : NOTHING}
      ${isDisabled ? act('enable', say('administrators.enable')) : link('disable', say('administrators.disable'))}
      ${link('end-sessions', say('administrators.end-sessions'))}
      <a class="button danger" href="${at}/delete">${icon('bin')}${say('administrators.delete')}</a>
    </div>
  </section>`;
}
