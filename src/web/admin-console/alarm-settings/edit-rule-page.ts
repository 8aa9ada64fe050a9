// A rule, added beside the one of its kind, changed or deleted.
import { html, NOTHING } from '../../../html/html.ts';
import { isAlarmKind, KIND_CODES, kindName, type AlarmKind, type AlarmRule } from '../../../alarms/alarms.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { addressOf } from '../../address.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary, selectField } from '../../parts/form-field.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { calledRule } from '../alarms/alarm-words.ts';
import { consolePage } from '../console-page.ts';
import { changeForm } from '../guest-access/guest-access-frame.ts';
import { questionPage } from '../system-page.ts';
import { ALARM_SETTINGS_PATHS, alarmSettingsTrail } from './alarm-settings-frame.ts';
import { ruleFields } from './rule-form.ts';
import { senderWarning } from './sender-warning.ts';
import { inputOfRule, sentRule, shownProblems, valuesOfRule, type RuleValues } from './rule-values.ts';

const { rules: RULES_PATH, rule: PATH } = ALARM_SETTINGS_PATHS;

export async function showAddRule(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const kind = visit.query('kind') ?? '';
  if (!isAlarmKind(kind)) return choosePage(visit);
  const standard = await parts.alarms.rules.find(kind);
  return page(visit, parts, { kind }, { ...valuesOfRule(standard), status: 'enabled' }, []);
}

export async function addRule(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const kind = visit.query('kind') ?? '';
  if (!isAlarmKind(kind)) return choosePage(visit);
  const values = sentRule(form, kind);
  try {
    const input = { ...inputOfRule(values, kind), kind, name: values.name };
    const { name } = await parts.alarms.rules.add(input, actor);
    return seeOther(visit, RULES_PATH, say('alarm-settings.rule-added', { name }));
  } catch (error) {
    return page(visit, parts, { kind }, values, problemsIn(error));
  }
}

export async function showRule(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const rule = await parts.alarms.rules.find(visit.param('id'));
  return page(visit, parts, rule, valuesOfRule(rule), []);
}

export async function changeRule(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const rule = await parts.alarms.rules.find(visit.param('id'));
  const { kind, isSystem } = rule;
  const values = sentRule(form, kind);
  try {
    const input = { ...inputOfRule(values, kind), ...(isSystem ? {} : { name: values.name }) };
    const changed = await parts.alarms.rules.change(rule.id, input, actor);
    const { senderDiffers } = await parts.alarms.notification.checkSender(changed.sender);
    const said = say('alarm-settings.rule-changed', { name: calledRule(visit, changed) });
    // The page of the rule says what Exchange Online would say to its sender.
    return seeOther(visit, senderDiffers ? `${PATH}/${rule.id}` : RULES_PATH, said);
  } catch (error) {
    return page(visit, parts, rule, values, problemsIn(error));
  }
}

/** `rule` without an id is one that is about to be added. */
async function page(
  visit: Visit,
  { alarms }: ConsoleParts,
  rule: AlarmRule | { readonly kind: AlarmKind },
  values: RuleValues,
  found: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const { kind } = rule;
  const known = 'id' in rule ? rule : undefined;
  const problems = shownProblems(found);
  const mayChange = may(actor, 'settings.alarms');
  const title = known ? calledRule(visit, known) : say('alarm-settings.add');
  const addHref = addressOf(`${PATH}/add`, { kind });
  const actions = html`<a class="button" href="${addHref}"
      >${icon('plus')}${say('alarm-settings.add-of-kind')}</a
    >${
      known && !known.isSystem
        ? html`<a class="button danger" href="${PATH}/${known.id}/delete"
            >${icon('bin')}${say('alarm-settings.rule-delete')}</a
          >`
        : NOTHING
    }`;
  const warning = senderWarning(visit, await alarms.notification.checkSender(known?.sender ?? null));
  const fields = ruleFields(visit, {
    kind,
    isNamed: !known?.isSystem,
    values,
    problems,
    channels: await alarms.channels.list(),
  });
  return consolePage(
    visit,
    {
      title,
      trail: alarmSettingsTrail(visit, { label: title }),
      at: RULES_PATH,
      purpose: !known
        ? say('alarm-settings.add-purpose')
        : known.isSystem
          ? say('alarm-settings.edit-purpose-system')
          : say('alarm-settings.edit-purpose', { kind: kindName(kind, visit) }),
      actions: known && mayChange ? actions : NOTHING,
      help: [
        { title: say('alarm-settings.help-own'), text: say('alarm-settings.help-own-text') },
        { title: say('alarm-settings.help-muted'), text: say('alarm-settings.help-muted-text') },
      ],
      body: html`${warning}${problemSummary(visit, problems)}
      ${changeForm(
        visit,
        {
          mayChange,
          action: known ? `${PATH}/${known.id}` : addHref,
          commit: commitBar(known ? say('frame.save') : say('alarm-settings.add'), {
            href: RULES_PATH,
            label: say('frame.cancel'),
          }),
        },
        fields,
      )}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

/** The figures of a rule are those of its kind, so the kind comes first. */
function choosePage(visit: Visit): Promise<Response> {
  const { say } = visit;
  return consolePage(visit, {
    title: say('alarm-settings.add'),
    trail: alarmSettingsTrail(visit, { label: say('alarm-settings.add') }),
    at: RULES_PATH,
    purpose: say('alarm-settings.add-purpose'),
    help: [{ title: say('alarm-settings.help-own'), text: say('alarm-settings.help-own-text') }],
    body: html`<form method="get" action="${PATH}/add">
      <div class="fields">
        ${selectField(visit, {
          name: 'kind',
          label: say('alarm-settings.choose-kind'),
          hint: say('alarm-settings.choose-kind-hint'),
          choices: KIND_CODES.map((kind) => ({ value: kind, label: kindName(kind, visit) })),
        })}
      </div>
      ${commitBar(say('alarm-settings.next'), { href: RULES_PATH, label: say('frame.cancel') })}
    </form>`,
  });
}

export async function askDeleteRule(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const { say } = visit;
  const rule = await alarms.rules.find(visit.param('id'));
  const name = calledRule(visit, rule);
  const at = `${PATH}/${rule.id}`;
  return questionPage(visit, {
    title: say('alarm-settings.rule-delete-title', { name }),
    trail: alarmSettingsTrail(visit, { label: name, href: at }, { label: say('alarm-settings.rule-delete') }),
    at: RULES_PATH,
    text: say('alarm-settings.rule-delete-text'),
    action: `${at}/delete`,
    submit: say('alarm-settings.rule-delete'),
    leaveHref: at,
  });
}

export async function deleteRule(visit: Visit, { alarms }: ConsoleParts): Promise<Response> {
  const rule = await alarms.rules.find(visit.param('id'));
  await alarms.rules.remove(rule.id, visit.actor);
  return seeOther(
    visit,
    RULES_PATH,
    visit.say('alarm-settings.rule-deleted', { name: calledRule(visit, rule) }),
  );
}
