// `foyer users policy`: what passwords of network users must be and how long they last.
import type { App } from '../app.ts';
import type { NetworkUserPolicy } from '../network-users/network-users.ts';
import { commandUser, json, usage, type Command, type CommandContext } from './command.ts';
import { EXIT } from './exit-code.ts';
import { truth, type UserWords } from './users-options.ts';

/** Without an option it shows; what no option names stays as it is. */
export async function showPolicy(
  command: Command,
  values: UserWords['values'],
  { networkUsers: { policy } }: App,
  { streams }: CommandContext,
): Promise<number> {
  const change = changeFrom(command, values);
  const after =
    Object.keys(change).length === 0
      ? await policy.shown()
      : await policy.save({ ...(await policy.shown()), ...change }, commandUser());
  streams.out(values.json ? json(after) : inWords(after));
  return EXIT.ok;
}

function changeFrom(command: Command, values: UserWords['values']): Partial<NetworkUserPolicy> {
  const { history, 'minimum-length': length, 'refuse-common': common, 'lifetime-days': days } = values;
  return {
    ...(length === undefined ? {} : { minimumLength: whole(command, 'minimum-length', length) }),
    ...(common === undefined ? {} : { refusesCommon: truth(command, 'refuse-common', common) }),
    ...(history === undefined ? {} : { history: whole(command, 'history', history) }),
    ...(days === undefined
      ? {}
      : { lifetimeDays: days === 'never' ? null : whole(command, 'lifetime-days', days) }),
  };
}

function whole(command: Command, option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw usage(command, `--${option} is a whole number`);
  return Number(text);
}

function inWords({ minimumLength, refusesCommon, history, lifetimeDays }: NetworkUserPolicy): string {
  const rows = [
    ['minimum length', String(minimumLength)],
    ['common ones', refusesCommon ? 'refused' : 'taken'],
    ['history', String(history)],
    ['lifetime', lifetimeDays === null ? 'does not end' : `${lifetimeDays} days`],
  ] as const;
  return rows.map(([name, value]) => `${name.padEnd(16)}${value}\n`).join('');
}
