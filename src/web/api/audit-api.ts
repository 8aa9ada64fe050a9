// Who changed what: pages, and everything as a file.
import { z } from 'zod';
import { EXPORT_FORMATS, EXPORT_FORMAT_NAMES } from '../../audit/audit.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { instantText, moment } from './fields.ts';
import { fileAnswer } from './file-answer.ts';
import { limit, next, timeCursor } from './paging.ts';

const entry = z
  .object({
    id: z.string(),
    at: instantText,
    actor: z.object({
      kind: z.enum(['administrator', 'sponsor', 'network-user', 'api-key', 'command', 'link', 'system']),
      id: z.string().nullable(),
      name: z.string(),
      address: z.string().nullable(),
    }),
    action: z.string().meta({ examples: ['message.hold'] }),
    subject: z.string(),
    before: z.unknown().meta({ description: 'What differs; a secret is only "set" or "changed"' }),
    after: z.unknown(),
  })
  .meta({ id: 'AuditEntry' });

const searched = z.string().min(1, 'must not be empty').max(200, 'is too long').optional();
const filter = {
  actor: searched.meta({ description: 'A part of the name of who did it' }),
  action: searched.meta({ description: 'How the action begins, such as `message.`' }),
  subject: searched.meta({ description: 'A part of what it was done to' }),
  from: moment.optional(),
  to: moment.optional().meta({ description: 'The first moment that no longer counts' }),
};

export const AUDIT_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/audit-entries',
    name: 'listAuditEntries',
    needs: 'audit.read',
    tag: 'audit',
    summary: 'List who changed what, the newest first',
    status: 200,
    query: z.strictObject({ ...filter, limit, cursor: timeCursor }),
    answer: z.object({ entries: z.array(entry), next }),
    async run({ query: { limit: most, cursor, ...wanted } }, { app }) {
      const page = await app.audit.page({ filter: wanted, limit: most, cursor });
      return { entries: [...page.entries], next: page.next };
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/audit-export',
    name: 'exportAudit',
    needs: 'audit.read',
    tag: 'audit',
    summary: 'Everything that fits, as a file',
    status: 200,
    query: z.strictObject({ ...filter, format: z.enum(EXPORT_FORMAT_NAMES).default('csv') }),
    files: ['text/csv', 'application/jsonl'],
    async run({ query: { format, ...wanted } }, { app }) {
      const { mediaType } = EXPORT_FORMATS[format];
      return fileAnswer(app.audit.export(wanted, format), mediaType, `foyer-audit.${format}`);
    },
  }),
];
