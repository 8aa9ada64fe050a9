// Many guest accounts at once: batches by chance or of people, files of guests, and how far each batch has come.
import { z } from 'zod';
import {
  batchInput,
  IMPORT_TEMPLATE,
  type Batch,
  type ImportFile,
  type ListedBatch,
} from '../../guests/guests.ts';
import { Refusal } from '../../refusal.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileText, given, idParams, instant } from './fields.ts';
import { guest, guestOf, MAY_CHANGE, MAY_READ, passwordText, shownPassword } from './guest-answers.ts';
import { next, pageQuery } from './paging.ts';

/** 10,000 guests with every field as long as it can be are 14 MB; the web reads no more than 16 at once. */
const MOST_BATCH_BYTES = 15 * 1024 * 1024;
/** As a file may have; in base64 a third more, and the terms. */
const MOST_FILE_BYTES = 5_000_000;
const MOST_IMPORT_BYTES = 7 * 1024 * 1024;
/** Of 10,000 faulty rows nobody reads more. */
const MOST_TOLD = 200;

const problem = z.object({ field: z.string(), problem: z.string() });

const listedFields = {
  id: z.string(),
  kind: z.enum(['random', 'import']),
  createdAt: instant,
  endedAt: instant.nullable().meta({ description: 'Null while it is worked on' }),
  total: z.int(),
  created: z.int(),
  mailed: z.int(),
  mailRefusal: z
    .object({ code: z.string(), message: z.string() })
    .nullable()
    .meta({ description: 'Why mail that was asked for did not go out; null where all of it did' }),
  sponsor: z.object({ id: z.string().nullable(), name: z.string() }),
  guestTypeId: z.string(),
  locationId: z.string(),
  failed: z.int().meta({ description: 'Rows that were not made' }),
};
const batchFields = {
  ...listedFields,
  problems: z
    .array(z.object({ row: z.int(), problems: z.array(problem) }))
    .meta({ description: 'Rows that were not made, from 1 as they were given' }),
};
const listedBatch = z.object(listedFields).meta({ id: 'ListedGuestBatch' });
const batch = z.object(batchFields).meta({ id: 'GuestBatch' });

function listedOf({ terms, sponsorId, mailRefusal, ...rest }: ListedBatch): z.input<typeof listedBatch> {
  return {
    ...rest,
    mailRefusal: mailRefusal && { code: mailRefusal.code, message: mailRefusal.message },
    sponsor: { id: sponsorId, name: terms.sponsor.name },
    guestTypeId: terms.guestTypeId,
    locationId: terms.locationId,
  };
}

function batchOf({ problems, ...rest }: Batch): z.input<typeof batch> {
  return {
    ...listedOf(rest),
    problems: problems.map((each) => ({ row: each.row, problems: [...each.problems] })),
  };
}

const file = fileText(MOST_FILE_BYTES).meta({ description: 'CSV as a spreadsheet saves it, in base64' });
const terms = batchInput.omit({ count: true, guests: true }).shape;

const importProblem = z.object({
  line: z.int().meta({ description: 'In the file, as an editor counts' }),
  column: z.string().nullable().meta({ description: 'Null where it is the line that is wrong' }),
  problem: z.string(),
});

const importRow = z.object({
  line: z.int(),
  firstName: z.string(),
  lastName: z.string(),
  company: z.string(),
  email: z.string(),
  phone: z.string(),
  personVisited: z.string(),
  reasonForVisit: z.string(),
  userName: z.string().optional(),
});

/** What is wrong with the guests is wrong with the file here. */
const OF_FILE = {
  mostBytes: MOST_IMPORT_BYTES,
  body: z.strictObject({ ...terms, file, skipFaulty: z.boolean().default(false) }),
  fields: (field: string) => (field === 'guests' ? 'file' : field),
} as const;

const COMMON = { tag: 'guests' } as const;

export const GUEST_BATCH_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/guests/batches',
    name: 'beginGuestBatch',
    needs: MAY_CHANGE,
    summary: 'Begin to make many guest accounts: so many by chance, or those of a list',
    description: 'The answer comes when the batch is committed; it is worked off in the background.',
    creates: 'once',
    mostBytes: MOST_BATCH_BYTES,
    status: 202,
    doorBody: batchInput,
    answer: batch,
    run: async ({ body, by }, { app }) => batchOf(await app.guests.batches.begin(body, by)),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/batches',
    name: 'listGuestBatches',
    needs: MAY_READ,
    summary: 'List the batches that were not dismissed, the newest first',
    status: 200,
    query: pageQuery,
    answer: z.object({ batches: z.array(listedBatch), next }),
    fields: (field) => (field === 'cursor' ? 'query?cursor' : field),
    async run({ query, by }, { app }) {
      const page = await app.guests.batches.list(query, by);
      return { batches: page.batches.map(listedOf), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/batches/{id}',
    name: 'showGuestBatch',
    needs: MAY_READ,
    summary: 'Show how far a batch has come, and its first accounts with their passwords',
    description: 'All of its accounts are found by `GET /guests?batch=ID`.',
    status: 200,
    params: idParams,
    answer: z.object({ ...batchFields, guests: z.array(z.object({ guest, password: shownPassword })) }),
    async run({ params, by, now }, { app }) {
      const { guests, ...rest } = await app.guests.batches.notice(params.id, by);
      return {
        ...batchOf(rest),
        guests: guests.map((each) => ({
          guest: guestOf(each.guest, now),
          password: passwordText(each.password),
        })),
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'DELETE',
    path: '/guests/batches/{id}',
    name: 'dismissGuestBatch',
    needs: MAY_CHANGE,
    summary: 'Dismiss the notice of a batch; its accounts stay',
    status: 204,
    params: idParams,
    run: ({ params, by }, { app }) => app.guests.batches.dismiss(params.id, by),
  }),
  apiRoute({
    ...COMMON,
    ...OF_FILE,
    method: 'POST',
    path: '/guests/import',
    name: 'importGuests',
    needs: MAY_CHANGE,
    summary: 'Begin to make the guest accounts of a CSV file',
    description: 'Makes none while a row is faulty, unless faulty rows are skipped.',
    creates: 'once',
    status: 202,
    answer: z.object({
      ...batchFields,
      skipped: z
        .array(importProblem)
        .meta({ description: `Why rows were skipped before the batch was begun; the first ${MOST_TOLD}` }),
    }),
    async run({ body: { file: bytes, skipFaulty, ...rest }, by }, { app }) {
      const input = given(rest);
      const read = await app.guests.previewFile(bytes, input, by);
      if (!skipFaulty || read.rows.length === 0) refuseFaulty(read);
      const guests = read.rows.map(({ line: _, ...row }) => row);
      const begun = await app.guests.batches.begin({ ...input, guests }, by);
      return { ...batchOf(begun), skipped: read.faults.slice(0, MOST_TOLD) };
    },
  }),
  apiRoute({
    ...COMMON,
    ...OF_FILE,
    method: 'POST',
    path: '/guests/import/preview',
    name: 'previewGuestImport',
    needs: MAY_CHANGE,
    summary: 'Show what the import of a CSV file of guests would bring; makes nothing',
    description:
      'Takes the body of the import. What is told as a fault is what the import would refuse or skip.',
    status: 200,
    answer: z.object({
      rows: z.array(importRow),
      problems: z.array(importProblem),
      hasFaults: z.boolean().meta({ description: 'Whether a row, or the file, cannot be taken' }),
    }),
    async run({ body: { file: bytes, skipFaulty: _, ...rest }, by }, { app }) {
      const { rows, problems, faults } = await app.guests.previewFile(bytes, given(rest), by);
      return { rows: [...rows], problems: [...problems], hasFaults: faults.length > 0 };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/import/template',
    name: 'downloadImportTemplate',
    needs: MAY_READ,
    summary: 'A CSV file to fill in',
    status: 200,
    files: ['text/csv'],
    run: () =>
      Promise.resolve(
        new Response(IMPORT_TEMPLATE, {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': 'attachment; filename="guests.csv"',
          },
        }),
      ),
  }),
];

function refuseFaulty({ faults }: ImportFile): void {
  if (faults.length === 0) return;
  const told = faults.slice(0, MOST_TOLD).map(({ line, column, problem: what }) => ({
    field: 'file',
    problem: `line ${line}${column === null ? '' : `, ${column}`}: ${what}`,
  }));
  throw new Refusal(
    'invalid',
    'guest_rows_faulty',
    `The file has ${faults.length} problem${faults.length === 1 ? '' : 's'}, so nothing was made. Correct them, or skip faulty rows.`,
    { problems: told },
  );
}
