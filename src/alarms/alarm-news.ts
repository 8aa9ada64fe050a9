// What a channel is told: one alarm, or several at once, as they stood when it was decided to tell them. Kept beside the
// delivery, so that what leaves later says what was true then. Pure.
import type { Instant } from '../time/clock.ts';
import type { Severity } from './alarm.ts';

export const NEWS_EVENTS = ['raised', 'cleared', 'test'] as const;
export type NewsEvent = (typeof NEWS_EVENTS)[number];

export interface AlarmNews {
  readonly event: NewsEvent;
  readonly id: string;
  /** The code of the catalogue, such as `client-secret-expiring`. */
  readonly kind: string;
  /** Of the rule, which is that of the kind where the rule came with it. */
  readonly rule: string;
  /** As the rule is called. */
  readonly name: string;
  readonly severity: Severity;
  /** What it is about, among all of its kind. */
  readonly subject: string;
  /** What happened, in a sentence. */
  readonly text: string;
  /** The one thing to do next. */
  readonly remedy: string;
  /** What the administrator wrote beside the rule; empty where nothing. */
  readonly note: string;
  readonly node: string;
  readonly firstAt: Instant;
  /** When it last became another thing to say. */
  readonly lastAt: Instant;
  readonly clearedAt: Instant | null;
  readonly count: number;
  /** The page of the alarm; null where the server does not know its own address. */
  readonly link: string | null;
}
