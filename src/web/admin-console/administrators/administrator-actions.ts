// What is done with an administrator by one button. What ends something asks first, on a page of its own.
import type { Actor } from '../../../permissions/permissions.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { questionPage, systemTrail } from '../system-page.ts';
import { ADMINISTRATORS_PATH } from './administrator-words.ts';

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

export function askAbout(action: ActionName) {
  return async (visit: Visit, { accounts }: ConsoleParts): Promise<Response> => {
    const { asked }: Action = ACTIONS[action];
    if (!asked) throw new Error(`${action} asks nothing`);
    const { id, name } = await accounts.administrators.find(visit.param('id'));
    const at = `${ADMINISTRATORS_PATH}/${id}`;
    const { title, text, submit } = asked(visit.say, name);
    return questionPage(visit, {
      title,
      trail: systemTrail(
        visit,
        { label: visit.say('nav.administrators'), href: ADMINISTRATORS_PATH },
        { label: name, href: at },
        { label: submit },
      ),
      at: ADMINISTRATORS_PATH,
      text,
      action: `${at}/${action}`,
      submit,
      leaveHref: at,
    });
  };
}

export function perform(action: ActionName) {
  return async (visit: Visit, { accounts }: ConsoleParts): Promise<Response> => {
    const { act, done, endsInList }: Action = ACTIONS[action];
    const { id, name } = await accounts.administrators.find(visit.param('id'));
    await act(accounts, id, visit.actor);
    const path = endsInList ? ADMINISTRATORS_PATH : `${ADMINISTRATORS_PATH}/${id}`;
    return seeOther(visit, path, done(visit.say, name));
  };
}
