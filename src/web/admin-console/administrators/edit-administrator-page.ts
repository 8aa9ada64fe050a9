// One administrator: what is known of the account, its fields, and what can be done with it. Who may only read sees all of
// it and changes nothing.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import type { AdministratorView } from '../../../accounts/accounts.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { banner, facts } from '../../parts/message.ts';
import { day, moment } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { administratorFields, sentAdministrator, type AdministratorFields } from './administrator-form.ts';
import {
  ADMINISTRATORS_PATH,
  mayManage,
  ROLE_TITLES,
  STATE_SIGNS,
  STATE_TITLES,
  stateOf,
} from './administrator-words.ts';

export async function showAdministrator(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const administrator = await accounts.administrators.find(visit.param('id'));
  const values = { ...administrator, email: administrator.email ?? '' };
  return page(visit, administrator, values, []);
}

export async function changeAdministrator(visit: Visit, { accounts }: ConsoleParts): Promise<Response> {
  const { actor, form, say } = visit;
  const id = visit.param('id');
  const administrator = await accounts.administrators.find(id);
  const { role, ...sent } = sentAdministrator(form);
  const isOwn = actor.id === id;
  try {
    const { name } = await accounts.administrators.change(id, isOwn ? sent : { ...sent, role }, actor);
    return seeOther(visit, ADMINISTRATORS_PATH, say('administrators.changed', { name }));
  } catch (error) {
    const problems = problemsIn(error);
    const values = { ...sent, role: isOwn ? administrator.role : role };
    return page(visit, administrator, values, problems);
  }
}

function page(
  visit: Visit,
  administrator: AdministratorView,
  values: AdministratorFields,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const { id, name } = administrator;
  const isOwn = actor.id === id;
  const isManageable = mayManage(actor, administrator.role);
  const form = html`<form method="post" action="${ADMINISTRATORS_PATH}/${id}">
    ${tokenField(visit)}${administratorFields(visit, values, problems, { hasRole: !isOwn })}
    ${commitBar(say('frame.save'), { href: ADMINISTRATORS_PATH, label: say('frame.cancel') })}
  </form>`;
  return consolePage(
    visit,
    {
      title: name,
      trail: systemTrail(
        visit,
        { label: say('nav.administrators'), href: ADMINISTRATORS_PATH },
        { label: name },
      ),
      at: ADMINISTRATORS_PATH,
      help: [
        { title: say('administrators.help-roles'), text: say('administrators.help-roles-text') },
        { title: say('administrators.help-locked'), text: say('administrators.help-locked-text') },
      ],
      body: html`<h1>${name}</h1>
        <p class="lead">${administrator.displayName}</p>
        ${isOwn ? ownBanner(visit) : NOTHING}${problemSummary(visit, problems)}
        <div class="split">
          ${isManageable ? form : NOTHING}
          <div class="beside flow">
            ${standing(visit, administrator)}${isManageable && !isOwn ? actions(visit, administrator) : NOTHING}
          </div>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function ownBanner({ say }: Visit): Html {
  return banner(
    'plain',
    say('administrators.own'),
    html`<div class="actions"><a class="button" href="/admin/my-account">${say('nav.my-account')}</a></div>`,
  );
}

function standing(visit: Visit, administrator: AdministratorView): Html {
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

function actions(visit: Visit, administrator: AdministratorView): Html {
  const { say, now } = visit;
  const { id, isDisabled, hasSecondFactor } = administrator;
  const at = `${ADMINISTRATORS_PATH}/${id}`;
  const act = (path: string, label: string): Html =>
    html`<form class="inline" method="post" action="${at}/${path}">
      ${tokenField(visit)}<button class="button">${label}</button>
    </form>`;
  const link = (path: string, label: string): Html =>
    html`<a class="button" href="${at}/${path}">${label}</a>`;
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
