// What `foyer alarms` is told by its words, and how rules and channels are named: nobody types an ID.
import { kindName, type AlarmRule } from '../alarms/alarms.ts';
import type { App } from '../app.ts';
import { createSpeaker } from '../languages/languages.ts';
import type { Refusal } from '../refusal.ts';
import { readSettings, type CommandContext } from './command.ts';
import { idNamed } from './guests-options.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const ALARM_OPTIONS = {
  cleared: flag,
  all: flag,
  severity: text,
  kind: { type: 'string', multiple: true },
  rule: text,
  node: text,
  text,
  from: text,
  to: text,
  limit: text,
  file: text,
  language: text,
} as const;

export type AlarmWords = {
  readonly [K in keyof typeof ALARM_OPTIONS]?:
    | ((typeof ALARM_OPTIONS)[K] extends { multiple: true }
        ? string[]
        : (typeof ALARM_OPTIONS)[K] extends { type: 'boolean' }
          ? boolean
          : string)
    | undefined;
} & { readonly json?: boolean | undefined };

export interface AlarmOrder {
  readonly names: readonly string[];
  readonly values: AlarmWords;
  readonly fail: (problem: string) => Refusal;
}

export interface AlarmAction {
  /** Names behind the action; none unless it says so. */
  readonly takes?: 'one' | 'one or none' | 'some' | 'any';
  /** What is missed where none was given. */
  readonly name?: string;
  readonly options?: readonly string[];
  readonly run: (order: AlarmOrder, context: CommandContext) => Promise<number>;
}

export const ENGLISH = createSpeaker('en');

export const ruleName = ({ name, kind }: Pick<AlarmRule, 'name' | 'kind'>): string =>
  name === '' ? kindName(kind, ENGLISH) : name;

/** The IDs of rules by their names, or by the codes of their kinds. */
export async function rulesNamed({ alarms }: App, wanted: readonly string[]): Promise<string[]> {
  const all = (await alarms.rules.list()).map((rule) => ({ id: rule.id, name: ruleName(rule) }));
  return wanted.map((name) => idNamed(all, name, 'rule'));
}

export async function channelNamed({ alarms }: App, name: string): Promise<string> {
  return idNamed(await alarms.channels.list(), name, 'channel');
}

/** What a file holds, as it is printed here: without what is only told. */
export async function settingsIn(
  { values: { file }, fail }: AlarmOrder,
  { streams }: CommandContext,
  told: readonly string[],
): Promise<unknown> {
  if (file === undefined) throw fail('Say which file holds the settings');
  const input = await readSettings(file, streams);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !told.includes(name)));
}
