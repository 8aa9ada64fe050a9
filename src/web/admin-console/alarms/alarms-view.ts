// What of the alarms is looked at, as the address says it. Whatever the address holds, there is a view: what is not
// understood is left out. Pure.
import {
  isAlarmKind,
  KIND_CODES,
  kindName,
  SEVERITIES,
  type AlarmFilter,
  type AlarmKind,
  type AlarmPlace,
  type Severity,
} from '../../../alarms/alarms.ts';
import type { Speaker } from '../../../languages/languages.ts';
import { addressOf } from '../../address.ts';
import { day, startOfDay } from '../mail/journal-view.ts';
import { ALARMS_PATH } from './alarm-words.ts';

export const STATES = ['open', 'cleared', 'all'] as const;

/** Everything about the client secret at once: it is where one looks first when mail has stopped. */
export const CLIENT_SECRET = 'client-secret';

export interface AlarmsView {
  readonly state: (typeof STATES)[number];
  readonly severity: Severity | undefined;
  readonly kind: AlarmKind | typeof CLIENT_SECRET | undefined;
  readonly rule: string;
  /** As typed. */
  readonly text: string;
  readonly node: string;
  /** Days such as 2026-11-25; '' where not given. */
  readonly from: string;
  readonly to: string;
  readonly after: AlarmPlace | undefined;
}

export const PAGE_SIZE = 50;
const LONGEST_FIELD = 200;

export function alarmsView(query: (name: string) => string | undefined): AlarmsView {
  const text = (name: string): string =>
    (query(name) ?? '').slice(0, LONGEST_FIELD).toWellFormed().replaceAll('\0', '');
  const kind = text('kind');
  return {
    state: STATES.find((state) => state === query('state')) ?? 'open',
    severity: SEVERITIES.find((severity) => severity === query('severity')),
    kind: kind === CLIENT_SECRET || isAlarmKind(kind) ? kind : undefined,
    rule: text('rule'),
    text: text('q'),
    node: text('node'),
    from: day(query('from')),
    to: day(query('to')),
    after: placeIn(query('after')),
  };
}

function placeIn(text: string | undefined): AlarmPlace | undefined {
  const [, firstAt, id] =
    /^(\d{1,15})\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(text ?? '') ?? [];
  return firstAt === undefined || id === undefined ? undefined : { firstAt: Number(firstAt), id };
}

export function isFiltered({ severity, kind, rule, text, node, from, to }: AlarmsView): boolean {
  return [severity, kind, rule, text.trim(), node.trim(), from, to].some((part) => part);
}

/** The address of this view, or of what is done with it. A change of filter begins at the first page. */
export function viewHref(view: AlarmsView, change: Partial<AlarmsView> = {}, path = ALARMS_PATH): string {
  const { state, severity, kind, rule, text, node, from, to, after } = {
    ...view,
    after: undefined,
    ...change,
  };
  return addressOf(path, {
    state: state === 'open' ? undefined : state,
    severity,
    kind,
    rule,
    q: text,
    node,
    from,
    to,
    after: after && `${after.firstAt}.${after.id}`,
  });
}

/** Whatever the severity. Days are those of the node's time zone, which the page shows; the last one counts whole. */
export function filterOf(
  view: AlarmsView,
  speaker: Pick<Speaker, 'say'>,
  timeZone: string,
): Omit<AlarmFilter, 'severity'> {
  const { state, kind, rule, from, to } = view;
  const [text, node] = [view.text.trim(), view.node.trim()];
  const kinds = kind === CLIENT_SECRET ? KIND_CODES.filter((code) => code.startsWith(kind)) : kind && [kind];
  return {
    state,
    ...(kinds ? { kinds } : {}),
    ...(rule === '' ? {} : { rule }),
    ...(text === '' ? {} : { text, namedKinds: kindsNamed(text, speaker) }),
    ...(node === '' ? {} : { node }),
    ...(from === '' ? {} : { from: startOfDay(from, 0, timeZone) }),
    ...(to === '' ? {} : { to: startOfDay(to, 1, timeZone) - 1 }),
  };
}

/** By their names in the reader's language, which no store knows. */
function kindsNamed(text: string, speaker: Pick<Speaker, 'say'>): AlarmKind[] {
  const wanted = text.toLowerCase();
  return KIND_CODES.filter((kind) => kindName(kind, speaker).toLowerCase().includes(wanted));
}
