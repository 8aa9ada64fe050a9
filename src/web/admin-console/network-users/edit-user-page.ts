// One network user: the fields, how the account stands, and what can be done with it.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { INTERNAL, type NetworkUserView } from '../../../network-users/network-users.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { day, moment } from '../../parts/moment.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import {
  NETWORK_USER_PATHS,
  networkUsersTrail,
  OWN_PASSWORD_PATH,
  passwordEnd,
  personName,
  userState,
} from './network-user-frame.ts';
import { sentUser, shownUser, userFields, type UserValues } from './user-form.ts';

const { list: PATH } = NETWORK_USER_PATHS;

export async function showNetworkUser(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const user = await parts.networkUsers.find(visit.param('id'), visit.actor);
  return page(visit, parts, user, shownUser(user), []);
}

export async function changeNetworkUser(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const user = await parts.networkUsers.find(visit.param('id'), actor);
  const values = sentUser(form);
  try {
    const { name } = await parts.networkUsers.change(user.id, values, actor);
    return seeOther(visit, PATH, say('network-users.changed', { name }));
  } catch (error) {
    return page(visit, parts, user, values, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { networkUsers }: ConsoleParts,
  user: NetworkUserView,
  values: UserValues,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const mayChange = may(actor, 'network-users.manage');
  const groups = await networkUsers.groups(actor);
  const fields = userFields(visit, { values, groups, problems }, NOTHING);
  const form = mayChange
    ? html`<form method="post" action="${PATH}/${user.id}">
        ${tokenField(visit)}${fields}${commitBar(say('frame.save'), { href: PATH, label: say('frame.cancel') })}
      </form>`
    : html`<div>
        <p class="apart">${say('network-users.read-only')}</p>
        <fieldset disabled>${fields}</fieldset>
      </div>`;
  return consolePage(
    visit,
    {
      title: user.name,
      trail: networkUsersTrail(visit, { label: user.name }),
      at: PATH,
      help: [
        { title: say('network-users.help-states'), text: say('network-users.help-states-text') },
        { title: say('network-users.help-ended'), text: say('network-users.help-ended-text') },
      ],
      body: html`<div class="head">
          <div>
            <h1>${foreignText(user.name, 80)}</h1>
            <p>${personName(user)}</p>
          </div>
        </div>
        ${problemSummary(visit, problems)}
        <div class="split">
          ${form}
          <div class="beside flow">${standing(visit, user)}${mayChange ? actions(visit, user) : NOTHING}</div>
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function standing(visit: Visit, user: NetworkUserView): Html {
  const { say } = visit;
  const { state, passwordChangedAt, mustChangePassword, createdAt, createdBy } = user;
  return html`<section aria-labelledby="standing">
    <h2 id="standing">${say('network-users.standing')}</h2>
    ${facts([
      [say('network-users.state'), userState(visit, state)],
      [say('network-users.password-left'), passwordEnd(visit, user)],
      ...(passwordChangedAt === null
        ? []
        : [[say('network-users.password-changed'), moment(visit, passwordChangedAt)] as const]),
      ...(mustChangePassword
        ? [[say('network-users.should-change'), say('administrators.yes')] as const]
        : []),
      [say('network-users.added-on'), day(visit, createdAt)],
      [say('network-users.added-by'), foreignText(createdBy, 60)],
    ])}
  </section>`;
}

function actions(visit: Visit, { id, isDisabled, passwordStore, name }: NetworkUserView): Html {
  const { say } = visit;
  const act = isDisabled ? 'enable' : 'disable';
  const own = `${OWN_PASSWORD_PATH}?user=${encodeURIComponent(name)}`;
  return html`<section aria-labelledby="actions">
    <h2 id="actions">${say('network-users.actions')}</h2>
    <form class="actions" method="post" action="${PATH}/selection">
      ${tokenField(visit)}<input type="hidden" name="id" value="${id}" /><input
        type="hidden"
        name="from"
        value="${id}"
      />${passwordStore === INTERNAL ? html`<a class="button" href="${PATH}/${id}/password">${icon('key')}${say('network-users.set-password')}</a>` : NOTHING}<button
        class="button"
        name="do"
        value="${act}"
      >
        ${icon(isDisabled ? 'play' : 'pause')}${say(`network-users.${act}`)}</button
      ><button class="button danger" name="do" value="remove">
        ${icon('bin')}${say('network-users.remove')}
      </button>
    </form>
    ${passwordStore === INTERNAL ? html`<p class="effect apart">${say('network-users.own-page')} <a class="mono" href="${own}">${OWN_PASSWORD_PATH}</a></p>` : NOTHING}
  </section>`;
}
