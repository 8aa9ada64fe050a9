// A channel, added, changed, tried or deleted.
import { randomBytes } from 'node:crypto';
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { webhookSecretText, type ChannelType, type ShownChannel } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { cut, visible } from '../../parts/foreign-text.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import { answerPage, seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { changeForm, firstButton } from '../guest-access/guest-access-frame.ts';
import { questionPage } from '../system-page.ts';
import { ALARM_SETTINGS_PATHS, alarmSettingsTrail } from './alarm-settings-frame.ts';
import { channelFields } from './channel-form.ts';
import {
  channelProblems,
  freshChannel,
  inputOfChannel,
  sentChannel,
  valuesOfChannel,
  type ChannelValues,
} from './channel-values.ts';
import { deliveriesSection } from './deliveries-section.ts';

const { channels: PATH, rules: RULES_PATH } = ALARM_SETTINGS_PATHS;

/** As long as the key of HMAC-SHA256 is worth. */
const SECRET_BYTES = 32;
/** A page waits no longer for somebody else's server. */
const PATIENCE_MS = 800;

interface Shown {
  readonly values: ChannelValues;
  readonly problems?: readonly FieldProblem[];
  readonly isGenerated?: boolean;
}

export const showAddChannel =
  (type: ChannelType) =>
  (visit: Visit, parts: ConsoleParts): Promise<Response> =>
    page(visit, parts, undefined, { values: freshChannel(type) });

export const addChannel =
  (type: ChannelType) =>
  async (visit: Visit, parts: ConsoleParts): Promise<Response> => {
    const { form, actor, say } = visit;
    const values = sentChannel(form, type);
    if (form.text('do') === 'generate') return generated(visit, parts, undefined, values);
    try {
      const { id, name } = await parts.alarms.channels.add(inputOfChannel(values), actor);
      return seeOther(visit, `${PATH}/${id}`, say('alarm-channels.added', { name }));
    } catch (error) {
      return page(visit, parts, undefined, { values, problems: problemsIn(error) });
    }
  };

export async function showChannel(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const channel = await parts.alarms.channels.find(visit.param('id'));
  return page(visit, parts, channel, { values: valuesOfChannel(channel) });
}

/** What the page asks for by itself while a test is on its way. */
export async function showDeliveries(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const channel = await parts.alarms.channels.find(visit.param('id'));
  return answerPage(visit, await deliveriesOf(visit, parts, channel, true));
}

export async function changeChannel(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const channel = await parts.alarms.channels.find(visit.param('id'));
  const values = sentChannel(form, channel.type);
  if (form.text('do') === 'generate') return generated(visit, parts, channel, values);
  try {
    const { id, name } = await parts.alarms.channels.change(channel.id, inputOfChannel(values), actor);
    return seeOther(visit, `${PATH}/${id}`, say('alarm-channels.saved', { name }));
  } catch (error) {
    return page(visit, parts, channel, { values, problems: problemsIn(error) });
  }
}

function generated(
  visit: Visit,
  parts: ConsoleParts,
  channel: ShownChannel | undefined,
  values: ChannelValues,
): Promise<Response> {
  const secret = webhookSecretText(randomBytes(SECRET_BYTES));
  return page(visit, parts, channel, {
    values: { ...values, secret, dropsSecret: false },
    isGenerated: true,
  });
}

export async function testChannel(visit: Visit, { alarms, channelTests }: ConsoleParts): Promise<Response> {
  const { id } = await alarms.channels.find(visit.param('id'));
  await channelTests.begin(id, visit.actor, PATIENCE_MS);
  return seeOther(visit, `${PATH}/${id}?tested=yes#deliveries`);
}

async function deliveriesOf(
  visit: Visit,
  { alarms, channelTests }: ConsoleParts,
  channel: ShownChannel,
  isTested: boolean,
): Promise<Html> {
  return deliveriesSection(visit, channel, {
    deliveries: await alarms.channels.deliveries(channel.id),
    test: isTested ? channelTests.latest(channel.id) : undefined,
  });
}

async function page(
  visit: Visit,
  parts: ConsoleParts,
  channel: ShownChannel | undefined,
  { values, problems: found = [], isGenerated = false }: Shown,
): Promise<Response> {
  const { say, actor } = visit;
  const problems = channelProblems(found);
  const mayChange = may(actor, 'settings.alarms');
  const addWord = say(`alarm-channels.add-${values.type}`);
  const title = channel ? cut(visible(channel.name), 128) : addWord;
  const fields = channelFields(visit, {
    values,
    problems,
    rules: await parts.alarms.rules.list(),
    stored: channel,
    isGenerated,
  });
  const deliveries = channel
    ? await deliveriesOf(visit, parts, channel, visit.query('tested') !== undefined)
    : NOTHING;
  return consolePage(
    visit,
    {
      title,
      trail: alarmSettingsTrail(
        visit,
        { label: say('alarm-settings.channels'), href: PATH },
        { label: cut(title, 60) },
      ),
      at: RULES_PATH,
      purpose: say(`alarm-channels.purpose-${values.type}`),
      actions: channel && mayChange ? actions(visit, channel) : NOTHING,
      help: [
        { title: say('alarm-channels.help-retry'), text: say('alarm-channels.help-retry-text') },
        { title: say('alarm-channels.help-certificate'), text: say('alarm-channels.help-certificate-text') },
        { title: say('alarm-channels.help-proxy'), text: say('alarm-channels.help-proxy-text') },
      ],
      body: html`${problemSummary(visit, problems)}${deliveries}
      ${changeForm(
        visit,
        {
          mayChange,
          action: channel ? `${PATH}/${channel.id}` : `${PATH}/add/${values.type}`,
          commit: commitBar(channel ? say('frame.save') : addWord, {
            href: PATH,
            label: say('frame.cancel'),
          }),
        },
        html`${values.type === 'webhook' ? firstButton() : NOTHING}${fields}`,
      )}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function actions(visit: Visit, { id }: ShownChannel): Html {
  const { say } = visit;
  return html`<form class="inline" method="post" action="${PATH}/${id}/test">
      ${tokenField(visit)}<button class="button">${icon('send')}${say('alarm-settings.test-send')}</button>
    </form>
    <a class="button danger" href="${PATH}/${id}/delete">${icon('bin')}${say('alarm-channels.delete')}</a>`;
}

export async function askDeleteChannel(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const { id, name } = await alarms.channels.find(visit.param('id'));
  const at = `${PATH}/${id}`;
  return questionPage(visit, {
    title: say('alarm-channels.delete-title', { name }),
    trail: alarmSettingsTrail(
      visit,
      { label: say('alarm-settings.channels'), href: PATH },
      { label: name, href: at },
      { label: say('alarm-channels.delete') },
    ),
    at: RULES_PATH,
    text: say('alarm-channels.delete-text'),
    action: `${at}/delete`,
    submit: say('alarm-channels.delete'),
    leaveHref: at,
  });
}

export async function deleteChannel(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { id, name } = await alarms.channels.find(visit.param('id'));
  await alarms.channels.remove(id, visit.actor);
  return seeOther(visit, PATH, visit.say('alarm-channels.deleted', { name }));
}
