// Many network users at once, out of a file or a list; and what their passwords must be.
import { z } from 'zod';
import {
  MOST_PASSWORDS,
  MOST_ROWS,
  networkUserPolicyInput,
  USER_TEMPLATE,
} from '../../network-users/network-users.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileText } from './fields.ts';
import { unusable } from './request.ts';

/** 8 MB of a file in base64, or 20,000 users in JSON; the web reads no more than 16 at once. */
const MOST_FILE_BYTES = 8_000_000;
const MOST_IMPORT_BYTES = 15 * 1024 * 1024;

const source = {
  file: fileText(MOST_FILE_BYTES)
    .optional()
    .meta({ description: 'CSV as a spreadsheet saves it, in base64' }),
  users: z
    .array(z.record(z.string(), z.unknown()))
    .max(MOST_ROWS, 'has too many entries')
    .optional()
    .meta({ description: 'Or a list, each as `addNetworkUser` takes it' }),
};

function sourceOf({ file, users }: z.output<z.ZodObject<typeof source>>): Uint8Array | readonly unknown[] {
  if ((file === undefined) === (users === undefined))
    throw unusable([{ field: 'file', problem: 'must be given, or users, and not both' }]);
  return file ?? users ?? [];
}

const problem = z.object({
  line: z.int().meta({ description: 'In the file, as an editor counts; of a list, from 1' }),
  column: z.string().nullable().meta({ description: 'Null where it is the line that is wrong' }),
  problem: z.string(),
});

const policy = networkUserPolicyInput.meta({ id: 'NetworkUserPolicy' });

const COMMON = { tag: 'network users' } as const;

export const NETWORK_USER_IMPORT_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/network-users/import',
    name: 'importNetworkUsers',
    needs: 'network-users.manage',
    summary: 'Add the network users of a CSV file or of a list',
    description: `All in one transaction. Adds none while a row is faulty, unless faulty rows are skipped. At most ${MOST_PASSWORDS} rows may bring a password.`,
    creates: 'once',
    mostBytes: MOST_IMPORT_BYTES,
    status: 201,
    body: z.strictObject({ ...source, skipFaulty: z.boolean().default(false) }),
    answer: z.object({ added: z.int(), skipped: z.int() }),
    refuses: [409],
    run: ({ body: { skipFaulty, ...rest }, by }, { app }) =>
      app.networkUsers.import(sourceOf(rest), { skipsFaulty: skipFaulty }, by),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/network-users/import/preview',
    name: 'previewNetworkUserImport',
    needs: 'network-users.manage',
    summary: 'Show what an import would bring; adds nothing',
    mostBytes: MOST_IMPORT_BYTES,
    status: 200,
    body: z.strictObject(source),
    answer: z.object({
      rows: z.array(
        z.object({ line: z.int(), name: z.string(), email: z.string().nullable(), hasPassword: z.boolean() }),
      ),
      faults: z.array(problem).meta({ description: 'What keeps rows out' }),
      remarks: z.array(problem).meta({ description: 'What is left out and keeps no row out' }),
    }),
    async run({ body, by }, { app }) {
      const { rows, faults, remarks } = await app.networkUsers.preview(sourceOf(body), by);
      return {
        rows: rows.map(({ line, user }) => ({
          line,
          name: user.name,
          email: user.email,
          hasPassword: user.password !== undefined,
        })),
        faults: [...faults],
        remarks: [...remarks],
      };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-users/import/template',
    name: 'downloadNetworkUserTemplate',
    needs: 'network-users.read',
    summary: 'A CSV file to fill in',
    status: 200,
    files: ['text/csv'],
    run: () =>
      Promise.resolve(
        new Response(USER_TEMPLATE, {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': 'attachment; filename="network-users.csv"',
          },
        }),
      ),
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/network-user-policy',
    name: 'showNetworkUserPolicy',
    needs: 'network-users.read',
    summary: 'Show what passwords of network users must be, and how long they last',
    status: 200,
    answer: policy,
    run: (_, { app }) => app.networkUsers.policy.shown(),
  }),
  apiRoute({
    ...COMMON,
    method: 'PUT',
    path: '/network-user-policy',
    name: 'saveNetworkUserPolicy',
    needs: 'network-users.manage',
    summary: 'Save what passwords of network users must be, and how long they last',
    description: 'What is left out gets its default. It counts at once, for passwords that exist too.',
    status: 200,
    doorBody: networkUserPolicyInput,
    answer: policy,
    run: ({ body, by }, { app }) => app.networkUsers.policy.save(body, by),
  }),
];
