// What is done to guest accounts: to one by its name, to many at once, with what it would do to each.
import { z } from 'zod';
import {
  delivery,
  extensionInput,
  GUEST_STATES,
  MOST_SELECTED,
  refuseUnlessDone,
  suspensionInput,
  type ActOutcome,
  type ActResult,
  type GuestActName,
} from '../../guests/guests.ts';
import type { Secret } from '../../secrets/secrets.ts';
import { apiRoute, type ApiRoute } from './api-route.ts';
import { idParams, narrowing } from './fields.ts';
import {
  guest,
  guestFilterOf,
  guestOf,
  guestSearch,
  MAY_CHANGE,
  passwordText,
  shownPassword,
} from './guest-answers.ts';
import { checked } from './request.ts';

/** In the order of the reference. Requests of self-registration are approved where they come in. */
const ACTS = {
  extend: { summary: 'Extend a guest account, to a time or by a length', input: extensionInput },
  suspend: { summary: 'Suspend a guest account until it is reinstated', input: suspensionInput },
  reinstate: { summary: 'Reinstate a guest account that is suspended', input: z.strictObject({}) },
} as const satisfies Partial<Record<GuestActName, object>>;

const HANDING_OVER = {
  'reset-password': 'Give a guest account a new password, and mail it if asked to',
  resend: 'Mail the credentials of a guest account again',
} as const;

/** Of credentials that are sent again: copies go with one of these. To print them asks for none, and is the portal's. */
const redelivery = delivery.refine(({ email, summary }) => email || summary, {
  path: ['email'],
  message: 'must be true, or summary; choose at least one way to deliver',
});

const BULK_ACTS = ['extend', 'suspend', 'reinstate', 'reset-password', 'resend', 'delete'] as const;

const COMMON = { tag: 'guests', needs: MAY_CHANGE, method: 'POST', status: 200 } as const;
const ONE = { ...COMMON, params: idParams, refuses: [404] } as const;

const outcome = z.object({
  id: z.string(),
  userName: z.string().nullable(),
  state: z.enum(GUEST_STATES).nullable().meta({ description: 'Before the act' }),
  outcome: z.enum(['applies', 'refused']),
  code: z.string().nullable(),
  message: z.string().nullable().meta({ description: 'Why it is refused, and what to do' }),
  password: shownPassword,
});

function outcomeOf(each: ActOutcome, passwords: ReadonlyMap<string, Secret>): z.input<typeof outcome> {
  const { id, username, state, refusal } = each;
  return {
    id,
    userName: username,
    state,
    outcome: each.outcome,
    code: refusal?.code ?? null,
    message: refusal?.message ?? null,
    password: each.outcome === 'applies' ? passwordText(passwords.get(id)) : null,
  };
}

const bulk = z
  .strictObject({
    act: z.enum(BULK_ACTS, `must be one of ${BULK_ACTS.join(', ')}`),
    ids: z
      .array(z.string().max(200, 'is too long'))
      .min(1, 'must not be empty')
      .max(MOST_SELECTED, 'has too many entries')
      .optional(),
    filter: narrowing(guestSearch)
      .optional()
      .meta({ description: 'Parameters of GET /guests, at least one: all that it finds' }),
    input: z
      .looseObject({})
      .default({})
      .meta({ description: 'What the act takes, as the body of the act on one account' }),
    preview: z.boolean().default(false).meta({ description: 'Only says what it would do' }),
  })
  .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
    path: ['ids'],
    message: 'must be given, or a filter instead',
  });

const PREVIEWED: Pick<ActResult, 'mailed' | 'isMailOff' | 'passwords'> = {
  mailed: 0,
  isMailOff: false,
  passwords: new Map(),
};

export const GUEST_ACT_ROUTES: readonly ApiRoute[] = [
  ...(Object.keys(ACTS) as (keyof typeof ACTS)[]).map((act) =>
    apiRoute({
      ...ONE,
      path: `/guests/{id}/${act}`,
      name: `${act}Guest`,
      summary: ACTS[act].summary,
      doorBody: ACTS[act].input,
      answer: guest,
      async run({ params, body, by, now }, { app }) {
        const { outcomes } = await app.guests.act(act, [params.id], body, by);
        outcomes.forEach(refuseUnlessDone);
        return guestOf(await app.guests.find(params.id, by), now);
      },
    }),
  ),
  ...(Object.keys(HANDING_OVER) as (keyof typeof HANDING_OVER)[]).map((act) =>
    apiRoute({
      ...ONE,
      path: `/guests/{id}/${act}`,
      name: act === 'resend' ? 'resendGuest' : 'resetGuestPassword',
      summary: HANDING_OVER[act],
      doorBody: act === 'resend' ? redelivery : delivery,
      answer: z.object({
        userName: z.string(),
        password: shownPassword,
        isMailed: z.boolean(),
        isMailOff: z.boolean().meta({
          description: 'Mail to guests is off: by its settings, or because there are no SMTP settings',
        }),
      }),
      async run({ params, body, by }, { app }) {
        if (act === 'resend') checked(redelivery, body ?? {}, 'body');
        const { outcomes, mailed, isMailOff, passwords } = await app.guests.act(act, [params.id], body, by);
        outcomes.forEach(refuseUnlessDone);
        const [done] = outcomes;
        const password = act === 'resend' ? null : passwordText(passwords.get(done?.id ?? ''));
        return { userName: done?.username ?? '', password, isMailed: mailed > 0, isMailOff };
      },
    }),
  ),
  apiRoute({
    ...COMMON,
    path: '/guests/bulk',
    name: 'actOnGuests',
    summary: 'Do the same to many guest accounts, or see what it would do',
    description: `Each account is judged by itself: one that is refused keeps none of the others. ${MOST_SELECTED} at most.`,
    body: bulk,
    fields: (field) => (/^(act|ids|filter|input|preview)\b|^\(all\)$/.test(field) ? field : `input.${field}`),
    answer: z.object({
      outcomes: z.array(outcome),
      mailed: z.int().meta({ description: 'Guests to whom a mail is queued' }),
      isMailOff: z.boolean(),
    }),
    async run({ body: { act, ids, filter, input, preview }, by }, { app }) {
      if (act === 'resend' && !preview) checked(redelivery, input, 'body');
      const selection = filter ? { matching: guestFilterOf(filter) } : (ids ?? []);
      const { outcomes, mailed, isMailOff, passwords } = preview
        ? { ...PREVIEWED, outcomes: await app.guests.preview(act, selection, by) }
        : await app.guests.act(act, selection, input, by);
      const shown = act === 'reset-password' ? passwords : PREVIEWED.passwords;
      return { outcomes: outcomes.map((each) => outcomeOf(each, shown)), mailed, isMailOff };
    },
  }),
];
