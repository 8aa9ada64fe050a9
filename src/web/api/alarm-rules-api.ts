// The rules of alarms: from where on a kind is raised, how bad that is, and who hears of it.
import { z } from 'zod';
import {
  KIND_CODES,
  kindName,
  RULE_STATUSES,
  ruleChange,
  ruleInput,
  SEVERITIES,
  thresholdsOf,
  type AlarmRule,
} from '../../alarms/alarms.ts';
import { createSpeaker } from '../../languages/languages.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { id, idParams, openObject } from './fields.ts';
import { next, pageOf, pageQuery } from './paging.ts';
import { checked } from './request.ts';

const ENGLISH = createSpeaker('en');
const MOST_RULES = 200;

const figures = z.record(z.string(), z.int());

const rule = z
  .object({
    id: z.string().meta({ description: 'The code of the kind where it comes with the kind' }),
    kind: z.enum(KIND_CODES),
    name: z.string().meta({ description: 'Empty: it is called as its kind is' }),
    displayName: z.string(),
    isSystem: z.boolean().meta({ description: 'It comes with its kind and cannot be deleted' }),
    status: z.enum(RULE_STATUSES).meta({ description: 'muted: shown in the console, and told nowhere else' }),
    severity: z.enum(SEVERITIES).nullable().meta({ description: 'Null: as the stage has it' }),
    thresholds: figures.meta({ description: 'What the rule sets' }),
    effectiveThresholds: figures.meta({ description: 'What counts: what the rule sets, else the standard' }),
    note: z.string(),
    byMail: z.boolean(),
    bySyslog: z.boolean(),
    byWebhook: z.boolean(),
    receivers: z.array(z.string()).meta({ description: 'Besides the administrators who asked for alarms' }),
    sender: z.string().nullable().meta({ description: 'Null: as Alarm Notification has it' }),
    repeatMinutes: z.int().nullable().meta({ description: 'Null: told once' }),
    suppressMinutes: z.int().nullable().meta({ description: 'Null: as the kind has it' }),
  })
  .meta({ id: 'AlarmRule' });

const shown = (one: AlarmRule): z.input<typeof rule> => ({
  ...one,
  displayName: one.name === '' ? kindName(one.kind, ENGLISH) : one.name,
  effectiveThresholds: { ...thresholdsOf(one) },
});

const ids = z.array(id).min(1, 'must not be empty').max(MOST_RULES, 'has too many entries');
const orderForMany = z.strictObject({ ids, change: openObject });

const COMMON = { tag: 'alarms' } as const;
const CHANGED = { ...COMMON, needs: 'settings.alarms', refuses: [404] } as const;

export const ALARM_RULE_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/rules',
    name: 'listAlarmRules',
    needs: 'settings.read',
    summary: 'List the rules of alarms',
    status: 200,
    query: pageQuery,
    answer: z.object({ rules: z.array(rule), next }),
    async run({ query }, { app }) {
      const page = pageOf(await app.alarms.rules.list(), (each) => each.id, query);
      return { rules: page.items.map(shown), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/alarms/rules',
    name: 'addAlarmRule',
    needs: 'settings.alarms',
    summary: 'Add a rule beside the one that comes with the kind',
    creates: 'once',
    status: 201,
    doorBody: ruleInput,
    answer: rule,
    run: async ({ body, by }, { app }) => shown(await app.alarms.rules.add(body, by)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'POST',
    path: '/alarms/rules/change-many',
    name: 'changeAlarmRules',
    summary: 'Change several rules alike, all or none',
    description: 'What is left out stays as it is.',
    status: 200,
    doorBody: z.strictObject({ ids, change: ruleChange }),
    fields: (field) => (/^(ids|change)\b|^\(all\)$/.test(field) ? field : `change.${field}`),
    answer: z.object({ rules: z.array(rule) }),
    async run({ body, by }, { app }) {
      const order = checked(orderForMany, body, 'body') as z.output<typeof orderForMany>;
      return { rules: (await app.alarms.rules.changeMany(order.ids, order.change, by)).map(shown) };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/rules/{id}',
    name: 'showAlarmRule',
    needs: 'settings.read',
    summary: 'Show a rule of alarms',
    status: 200,
    params: idParams,
    answer: rule,
    run: async ({ params }, { app }) => shown(await app.alarms.rules.find(params.id)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'PATCH',
    path: '/alarms/rules/{id}',
    name: 'changeAlarmRule',
    summary: 'Change a rule of alarms',
    description: 'What is left out stays as it is, of `thresholds` each.',
    status: 200,
    params: idParams,
    doorBody: ruleChange,
    answer: rule,
    run: async ({ params, body, by }, { app }) => shown(await app.alarms.rules.change(params.id, body, by)),
  }),
  apiRoute({
    ...CHANGED,
    method: 'DELETE',
    path: '/alarms/rules/{id}',
    name: 'removeAlarmRule',
    summary: 'Delete a rule that somebody added; its open alarms are cleared',
    status: 204,
    params: idParams,
    run: ({ params, by }, { app }) => app.alarms.rules.remove(params.id, by),
  }),
];
