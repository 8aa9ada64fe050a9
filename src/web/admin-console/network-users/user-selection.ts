// What is done with network users that were selected, or with the one whose page it was asked on. What ends something asks
// first and names whom.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { isId } from '../../../accounts/accounts.ts';
import type { NetworkUserView } from '../../../network-users/network-users.ts';
import { Refusal } from '../../../refusal.ts';
import { foreignText } from '../../parts/foreign-text.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { questionPage } from '../system-page.ts';
import { NETWORK_USER_PATHS, networkUsersTrail, personName } from './network-user-frame.ts';

const { list: PATH } = NETWORK_USER_PATHS;
const NAMED = 5;

type Asked = 'disable' | 'remove';

export async function actOnSelection(visit: Visit, { networkUsers }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const ids = [...new Set(form.texts('id').filter(isId))];
  const act = form.text('do');
  const from = form.text('from');
  const back = isId(from) ? `${PATH}/${from}` : PATH;
  if (ids.length === 0) return seeOther(visit, back, say('network-users.nothing-selected'));
  if (act === 'enable') {
    const count = await networkUsers.setDisabled(ids, false, actor);
    return seeOther(visit, back, say('network-users.enabled', { count }));
  }
  if (act !== 'disable' && act !== 'remove')
    throw new Refusal(
      'invalid',
      'network_user_act_unknown',
      'It was not said what to do with the network users. Use the buttons above the list.',
    );
  if (!form.isOn('sure')) return question(visit, { networkUsers }, act, ids, back);
  if (act === 'disable') {
    const count = await networkUsers.setDisabled(ids, true, actor);
    return seeOther(visit, back, say('network-users.disabled', { count }));
  }
  const count = await networkUsers.remove(ids, actor);
  return seeOther(visit, PATH, say('network-users.removed', { count }));
}

async function question(
  visit: Visit,
  { networkUsers }: Pick<ConsoleParts, 'networkUsers'>,
  act: Asked,
  ids: readonly string[],
  back: string,
): Promise<Response> {
  const { say, actor, form } = visit;
  const named = await Promise.all(ids.slice(0, NAMED).map((id) => networkUsers.find(id, actor)));
  const count = ids.length;
  return questionPage(visit, {
    title: say(`network-users.${act}-title`, { count }),
    trail: networkUsersTrail(visit, { label: say(`network-users.${act}`) }),
    at: PATH,
    text: say(`network-users.${act}-text`),
    more: html`${namedList(visit, named, count)}${ids.map((id) => hidden('id', id))}${hidden('from', form.text('from'))}${hidden('do', act)}${hidden('sure', 'on')}`,
    action: `${PATH}/selection`,
    submit: say(`network-users.${act}`),
    leaveHref: back,
  });
}

const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

function namedList({ say }: Visit, users: readonly NetworkUserView[], count: number): Html {
  const others = count - users.length;
  return html`<ul class="named" aria-label="${say('network-users.which')}">
    ${users.map((user) => {
      const name = personName(user);
      return html`<li>
        <b>${foreignText(user.name, 40)}</b>${name === NOTHING ? NOTHING : html` · ${name}`}
      </li>`;
    })}${others > 0 ? html`<li class="quiet">${say('network-users.and-others', { count: others })}</li>` : NOTHING}
  </ul>`;
}
