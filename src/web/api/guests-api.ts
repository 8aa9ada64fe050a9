// Guest accounts: found, made, changed, deleted, one at a time.
import { z } from 'zod';
import { GUEST_STATES, guestChange, guestInput, refuseUnlessDone } from '../../guests/guests.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { fileAnswer } from './file-answer.ts';
import { idParams } from './fields.ts';
import {
  guest,
  guestFilterOf,
  guestOf,
  guestSearch,
  MAY_CHANGE,
  MAY_READ,
  orderOf,
  passwordText,
  shownPassword,
  SORTS,
} from './guest-answers.ts';
import { limit, next } from './paging.ts';

const COMMON = { tag: 'guests' } as const;
const ONE = { ...COMMON, params: idParams, refuses: [404] } as const;

export const GUEST_ROUTES: readonly ApiRoute[] = [
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests',
    name: 'listGuests',
    needs: MAY_READ,
    summary: 'List and search guest accounts',
    status: 200,
    query: z.strictObject({
      ...guestSearch,
      sort: z.enum(SORTS, `must be one of ${SORTS.join(', ')}`).default('-createdAt'),
      limit,
      // Holds a value of the order, such as an address.
      cursor: z.string().min(1, 'must not be empty').max(2000, 'is too long').optional(),
    }),
    answer: z.object({ guests: z.array(guest), next }),
    fields: (field) => (field === 'cursor' ? 'query?cursor' : field),
    async run({ query: { sort, limit: most, cursor, ...search }, by, now }, { app }) {
      const asked = { filter: guestFilterOf(search), order: orderOf(sort), limit: most, cursor };
      const page = await app.guests.list(asked, by);
      return { guests: page.guests.map((view) => guestOf(view, now)), next: page.next };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/counts',
    name: 'countGuests',
    needs: MAY_READ,
    summary: 'Count guest accounts by their states',
    status: 200,
    query: z.strictObject(guestSearch),
    answer: z.object({
      total: z.int(),
      states: z.record(z.enum(GUEST_STATES), z.int()),
      notices: z.int().meta({ description: 'Batches that the owner of the key has not dismissed' }),
    }),
    async run({ query, by }, { app }) {
      const states = await app.guests.countByState(guestFilterOf(query), by);
      const total = Object.values(states).reduce((sum, count) => sum + count, 0);
      return { total, states, notices: (await app.guests.counts(by)).notices };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/export',
    name: 'exportGuests',
    needs: MAY_READ,
    summary: 'Everything that fits, as a file, without passwords',
    status: 200,
    query: z.strictObject(guestSearch),
    files: ['text/csv'],
    run: async ({ query, by }, { app }) =>
      fileAnswer(await app.guests.exportCsv(guestFilterOf(query), by), 'text/csv', 'foyer-guests.csv'),
  }),
  apiRoute({
    ...COMMON,
    method: 'POST',
    path: '/guests',
    name: 'createGuest',
    needs: MAY_CHANGE,
    summary: 'Make a guest account',
    description:
      'User name and password are made where they are left out. Times are by the clock of the location, or with an offset. `notify` mails the credentials.',
    creates: 'once',
    status: 201,
    doorBody: guestInput,
    answer: z.object({ guest, password: shownPassword, isMailed: z.boolean() }),
    async run({ body, by, now }, { app }) {
      const { guest: made, password, isMailed } = await app.guests.create(body, by);
      return { guest: guestOf(made, now), password: passwordText(password), isMailed };
    },
  }),
  apiRoute({
    ...COMMON,
    method: 'GET',
    path: '/guests/by-name/{userName}',
    name: 'showGuestByName',
    needs: MAY_READ,
    summary: 'Show the guest account of a username',
    status: 200,
    params: z.strictObject({ userName: z.string().max(256, 'is too long') }),
    answer: guest,
    run: async ({ params, by, now }, { app }) =>
      guestOf(await app.guests.findByName(params.userName, by), now),
  }),
  apiRoute({
    ...ONE,
    method: 'GET',
    path: '/guests/{id}',
    name: 'showGuest',
    needs: MAY_READ,
    summary: 'Show a guest account',
    status: 200,
    answer: guest,
    run: async ({ params, by, now }, { app }) => guestOf(await app.guests.find(params.id, by), now),
  }),
  apiRoute({
    ...ONE,
    method: 'PATCH',
    path: '/guests/{id}',
    name: 'changeGuest',
    needs: MAY_CHANGE,
    summary: 'Change a guest account',
    description: 'What is left out stays as it is. Its time is changed by extending it.',
    status: 200,
    doorBody: guestChange,
    answer: guest,
    run: async ({ params, body, by, now }, { app }) =>
      guestOf(await app.guests.change(params.id, body, by), now),
  }),
  apiRoute({
    ...ONE,
    method: 'DELETE',
    path: '/guests/{id}',
    name: 'deleteGuest',
    needs: MAY_CHANGE,
    summary: 'Delete a guest account',
    status: 204,
    async run({ params, by }, { app }) {
      const { outcomes } = await app.guests.act('delete', [params.id], {}, by);
      outcomes.forEach(refuseUnlessDone);
    },
  }),
  apiRoute({
    ...ONE,
    method: 'GET',
    path: '/guests/{id}/credentials',
    name: 'showGuestCredentials',
    needs: MAY_CHANGE,
    summary: 'Show username and password of a guest account',
    status: 200,
    answer: z.object({ userName: z.string(), password: shownPassword }),
    async run({ params, by }, { app }) {
      const passwords = await app.guests.passwords([params.id], by);
      const { id, username } = await app.guests.find(params.id, by);
      return { userName: username, password: passwordText(passwords.get(id)) };
    },
  }),
];
