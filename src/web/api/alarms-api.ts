// Alarms: found, counted, acknowledged, and the catalogue of their kinds. Told in English: whatever reads it knows the codes.
import { z } from 'zod';
import {
  alarmLink,
  CATEGORIES,
  KIND_CODES,
  kindName,
  kindRow,
  SEVERITIES,
  tellAlarm,
  TOLD_WAYS,
  type Alarm,
  type AlarmFilter,
  type AlarmPlace,
} from '../../alarms/alarms.ts';
import { createSpeaker } from '../../languages/languages.ts';
import { apiRoute, type ApiParts, type ApiRoute } from './api-route.ts';
import { given, id, idParams, instant, moment } from './fields.ts';
import { listOf } from './message-answers.ts';
import { limit, next, timeCursor } from './paging.ts';

const ENGLISH = createSpeaker('en');

const alarm = z
  .object({
    id: z.string(),
    rule: z.string().meta({ description: 'The ID of the rule that raised it' }),
    kind: z.enum(KIND_CODES),
    severity: z.enum(SEVERITIES),
    subject: z.string().meta({ description: 'What it is about, among all of its kind' }),
    node: z.string().meta({ description: 'The server that saw it' }),
    name: z.string().meta({ description: 'As its rule is called' }),
    text: z.string().meta({ description: 'What happened' }),
    remedy: z.string().meta({ description: 'The one thing to do' }),
    note: z.string().meta({ description: 'What an administrator wrote beside the rule' }),
    firstAt: instant,
    lastAt: instant.meta({ description: 'When it last became another thing to say' }),
    count: z.int().meta({ description: 'How often it began, or became another thing to say' }),
    toldAt: instant.nullable().meta({ description: 'Null while nobody hears of it' }),
    toldBy: z.array(z.enum(TOLD_WAYS)),
    owesMail: z.boolean().meta({ description: 'It is mailed as soon as mail works again' }),
    acknowledgedAt: instant.nullable(),
    acknowledgedBy: z.string().nullable(),
    clearedAt: instant.nullable(),
    link: z.string().meta({ description: 'Its page in the console' }),
  })
  .meta({ id: 'Alarm' });

const kind = z
  .object({
    code: z.enum(KIND_CODES),
    name: z.string(),
    category: z.enum(CATEGORIES),
    thresholds: z
      .record(z.string(), z.object({ least: z.int(), most: z.int(), standard: z.int() }))
      .meta({ description: 'The figures that a rule of this kind has, with their bounds' }),
    holdMinutes: z.int().meta({ description: 'For so long it must be gone before it is cleared' }),
    suppressMinutes: z.int().meta({ description: 'For so long the same is not told again' }),
  })
  .meta({ id: 'AlarmKind' });

const searched = z.string().min(1, 'must not be empty').max(200, 'is too long').optional();

/** What is given must hold all together. */
const search = {
  state: z.enum(['open', 'cleared', 'all'], 'must be one of open, cleared, all').default('open'),
  severity: z.enum(SEVERITIES, `must be one of ${SEVERITIES.join(', ')}`).optional(),
  kind: listOf(KIND_CODES, 'kinds'),
  rule: searched.meta({ description: 'The ID of a rule' }),
  node: searched.meta({ description: 'The name of a server' }),
  text: searched.meta({ description: 'A part of what it is about' }),
  from: moment.optional().meta({ description: 'Seen then or later' }),
  to: moment.optional().meta({ description: 'First seen then or before' }),
};

/** As a rule is called, and what is written beside it; nothing of a rule that is gone. */
async function rulesById({ app }: ApiParts) {
  return new Map((await app.alarms.rules.list()).map((rule) => [rule.id, rule]));
}

function shown(
  one: Alarm,
  rules: Awaited<ReturnType<typeof rulesById>>,
  { baseUrl }: ApiParts,
): z.input<typeof alarm> {
  const { name, ...told } = tellAlarm(one, ENGLISH);
  const rule = rules.get(one.rule);
  return {
    ...one,
    ...told,
    toldBy: [...one.toldBy],
    name: rule?.name || name,
    note: rule?.note ?? '',
    link: alarmLink(baseUrl, one.id),
  };
}

const placeOf = ({ firstAt, id: last }: AlarmPlace): string => `${firstAt}.${last}`;

function placeIn(text: string): AlarmPlace {
  const at = text.indexOf('.');
  return { firstAt: Number(text.slice(0, at)), id: text.slice(at + 1) };
}

const COMMON = { tag: 'alarms', needs: 'alarms.read', status: 200 } as const;

export const ALARM_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms',
    name: 'listAlarms',
    summary: 'List and search alarms, the newest first',
    query: z.strictObject({ ...search, limit, cursor: timeCursor }),
    answer: z.object({
      alarms: z.array(alarm),
      counts: z
        .record(z.enum(SEVERITIES), z.int())
        .meta({ description: 'What is found of each severity, whichever is asked for' }),
      next,
    }),
    async run({ query: { limit: most, cursor, kind: kinds, severity, ...wanted } }, parts) {
      const { alarms } = parts.app;
      const filter: AlarmFilter = { ...given(wanted), ...given({ kinds }) };
      const found = await alarms.page(
        { ...filter, ...given({ severity }) },
        cursor === undefined ? undefined : placeIn(cursor),
        most + 1,
      );
      const page = found.slice(0, most);
      const last = page.at(-1);
      const rules = await rulesById(parts);
      return {
        alarms: page.map((one) => shown(one, rules, parts)),
        counts: await alarms.counts(filter),
        next: last && found.length > most ? placeOf(last) : null,
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/summary',
    name: 'summarizeAlarms',
    summary: 'Show how often each rule has raised something, the latest first',
    answer: z.object({
      rules: z.array(
        z.object({
          rule: z.string(),
          kind: z.enum(KIND_CODES),
          name: z.string(),
          open: z.int().meta({ description: 'How many are open' }),
          occurrences: z.int(),
          lastAt: instant,
          nodes: z.array(z.string()).meta({ description: 'The servers that saw it' }),
        }),
      ),
    }),
    async run(_, parts) {
      const rules = await rulesById(parts);
      return {
        rules: (await parts.app.alarms.summary()).map((one) => ({
          ...one,
          name: rules.get(one.rule)?.name || kindName(one.kind, ENGLISH),
          nodes: [...one.nodes],
        })),
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/kinds',
    name: 'listAlarmKinds',
    needs: ['alarms.read', 'settings.read'],
    summary: 'List the kinds of alarms and what their rules can be set to',
    answer: z.object({ kinds: z.array(kind) }),
    run: () =>
      Promise.resolve({
        kinds: KIND_CODES.map((code) => {
          const { category, thresholds, holdMinutes, suppressMinutes } = kindRow(code);
          const name = kindName(code, ENGLISH);
          return { code, name, category, thresholds: { ...thresholds }, holdMinutes, suppressMinutes };
        }),
      }),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/alarms/acknowledge',
    name: 'acknowledgeAlarms',
    needs: 'alarms.acknowledge',
    summary: 'Say that somebody knows about some alarms, or about all that a rule has raised',
    description:
      'Give either `ids` or `rule`. They stay open, and are told again only when they become worse.',
    refuses: [404],
    body: z
      .strictObject({
        ids: z.array(id).min(1, 'must not be empty').max(1000, 'has too many entries').optional(),
        rule: id.optional(),
      })
      .refine(
        ({ ids, rule }) => (ids === undefined) !== (rule === undefined),
        'must have either ids or rule',
      ),
    answer: z.object({
      acknowledged: z.int().meta({ description: 'How many nobody had acknowledged before' }),
    }),
    run: async ({ body: { ids = [], rule }, by }, { app }) => ({
      acknowledged: await app.alarms.acknowledge(rule === undefined ? { ids } : { rule }, by),
    }),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/alarms/{id}',
    name: 'showAlarm',
    summary: 'Show an alarm, be it open or cleared',
    params: idParams,
    answer: alarm,
    run: async ({ params }, parts) =>
      shown(await parts.app.alarms.find(params.id), await rulesById(parts), parts),
  }),
];
