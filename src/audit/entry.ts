// An entry as it is read, where it stands in the order of all, and the forms in which it leaves. Pure.
import { csvHead, csvRow } from '../csv/csv.ts';
import type { Actor } from '../permissions/permissions.ts';
import type { Action } from './action.ts';
import type { AuditRow, Position } from './audit-store.ts';

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: {
    readonly kind: Actor['kind'];
    readonly id: string | null;
    readonly name: string;
    readonly address: string | null;
  };
  readonly action: Action;
  readonly subject: string;
  /** What differs, of both sides; null where there was nothing. A secret is only "set" or "changed". */
  readonly before: unknown;
  readonly after: unknown;
}

export function entryOf(row: AuditRow): AuditEntry {
  const { id, at, actor_kind, actor_id, actor_name, address, action, subject, before, after } = row;
  return {
    id,
    at: new Date(at).toISOString(),
    actor: { kind: actor_kind as Actor['kind'], id: actor_id, name: actor_name, address },
    action: action as Action,
    subject,
    before,
    after,
  };
}

export function cursorOf({ at, id }: Position): string {
  return `${at}.${id}`;
}

/** Undefined, and so the newest, for what is no cursor. */
export function positionOf(cursor: string | undefined): Position | undefined {
  const match = /^(\d{1,15})\.([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/.exec(cursor ?? '');
  return match?.[1] && match[2] ? { at: Number(match[1]), id: match[2] } : undefined;
}

interface ExportFormat {
  readonly mediaType: string;
  readonly head: string;
  readonly line: (entry: AuditEntry) => string;
}

export const EXPORT_FORMAT_NAMES = ['csv', 'jsonl'] as const;
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];

export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    head: csvHead([
      'at',
      'actor',
      'actor kind',
      'actor id',
      'address',
      'action',
      'subject',
      'before',
      'after',
      'id',
    ]),
    line: ({ id, at, actor, action, subject, before, after }) =>
      csvRow([
        at,
        actor.name,
        actor.kind,
        actor.id,
        actor.address,
        action,
        subject,
        asText(before),
        asText(after),
        id,
      ]),
  },
  jsonl: {
    mediaType: 'application/jsonl; charset=utf-8',
    head: '',
    line: (entry) => `${JSON.stringify(entry)}\n`,
  },
};

const asText = (value: unknown): string => (value === null ? '' : JSON.stringify(value));
