// Administrators and sponsors are accounts alike: what is done with one has the same pages, each at a place of its own.
import type { AdministratorView } from '../../../accounts/accounts.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { systemTrail, type TrailStep } from '../system-page.ts';
import { ADMINISTRATORS_PATH } from './administrator-words.ts';

export interface AccountPlace {
  /** Of the list; an account is at its id below. */
  readonly path: string;
  /** What stands above its pages: the list, then these. */
  readonly trail: (visit: Visit, ...steps: readonly TrailStep[]) => TrailStep[];
  /** Throws a Refusal where no such account belongs here. */
  readonly find: (parts: ConsoleParts, id: string) => Promise<AdministratorView>;
  /** What else is so after an action that asks. */
  readonly alsoAsked?: Readonly<Record<string, PlainWord>>;
}

export const ADMINISTRATORS_PLACE: AccountPlace = {
  path: ADMINISTRATORS_PATH,
  trail: (visit, ...steps) =>
    systemTrail(visit, { label: visit.say('nav.administrators'), href: ADMINISTRATORS_PATH }, ...steps),
  find: ({ accounts }, id) => accounts.administrators.find(id),
};
