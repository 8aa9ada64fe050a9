// What is done with an account by one button. What ends something asks first, on a page of its own.
import type { Actor } from '../../../permissions/permissions.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { questionPage } from '../system-page.ts';
import type { AccountPlace } from './account-place.ts';

type Accounts = ConsoleParts['accounts'];
type Say = Visit['say'];

interface Action {
  /** Absent: done at once. */
  readonly asked?: (
    say: Say,
    name: string,
  ) => { readonly title: string; readonly text: string; readonly submit: string };
  readonly done: (say: Say, name: string) => string;
  readonly act: (accounts: Accounts, id: string, by: Actor) => Promise<unknown>;
  /** Where the account is gone afterwards. */
  readonly endsInList?: boolean;
}

const ACTIONS = {
  disable: {
    asked: (say, name) => ({
      title: say('administrators.disable-title', { name }),
      text: say('administrators.disable-text', { name }),
      submit: say('administrators.disable'),
    }),
    done: (say, name) => say('administrators.disabled', { name }),
    act: ({ administrators }, id, by) => administrators.setDisabled(id, true, by),
  },
  enable: {
    done: (say, name) => say('administrators.enabled', { name }),
    act: ({ administrators }, id, by) => administrators.setDisabled(id, false, by),
  },
  unlock: {
    done: (say, name) => say('administrators.unlocked', { name }),
    act: ({ administrators }, id, by) => administrators.unlock(id, by),
  },
  'reset-second-factor': {
    asked: (say, name) => ({
      title: say('administrators.reset-factor-title', { name }),
      text: say('administrators.reset-factor-text', { name }),
      submit: say('administrators.reset-factor'),
    }),
    done: (say, name) => say('administrators.factor-reset', { name }),
    act: ({ administrators }, id, by) => administrators.resetSecondFactor(id, by),
  },
  'end-sessions': {
    asked: (say, name) => ({
      title: say('administrators.end-sessions-title', { name }),
      text: say('administrators.end-sessions-text', { name }),
      submit: say('administrators.end-sessions'),
    }),
    done: (say, name) => say('administrators.sessions-ended', { name }),
    act: ({ sessions }, id, by) => sessions.endAll(id, by),
  },
  delete: {
    asked: (say, name) => ({
      title: say('administrators.delete-title', { name }),
      text: say('administrators.delete-text', { name }),
      submit: say('administrators.delete'),
    }),
    done: (say, name) => say('administrators.deleted', { name }),
    act: ({ administrators }, id, by) => administrators.remove(id, by),
    endsInList: true,
  },
} as const satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof ACTIONS;

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];
export const ASKED_ACTION_NAMES = ACTION_NAMES.filter((name) => 'asked' in ACTIONS[name]);

export function askAbout(action: ActionName, place: AccountPlace) {
  return async (visit: Visit, parts: ConsoleParts): Promise<Response> => {
    const { asked }: Action = ACTIONS[action];
    if (!asked) throw new Error(`${action} asks nothing`);
    const { id, name } = await place.find(parts, visit.param('id'));
    const at = `${place.path}/${id}`;
    const { title, text, submit } = asked(visit.say, name);
    const also = place.alsoAsked?.[action];
    return questionPage(visit, {
      title,
      trail: place.trail(visit, { label: name, href: at }, { label: submit }),
      at: place.path,
      text: also === undefined ? text : `${text} ${visit.say(also)}`,
      action: `${at}/${action}`,
      submit,
      leaveHref: at,
    });
  };
}

export function perform(action: ActionName, place: AccountPlace) {
  return async (visit: Visit, parts: ConsoleParts): Promise<Response> => {
    const { act, done, endsInList }: Action = ACTIONS[action];
    const { id, name } = await place.find(parts, visit.param('id'));
    await act(parts.accounts, id, visit.actor);
    const path = endsInList ? place.path : `${place.path}/${id}`;
    return seeOther(visit, path, done(visit.say, name));
  };
}
