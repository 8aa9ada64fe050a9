// Guest Email Settings: whether guests and sponsors get mail, from whom, and under which name; and whether Exchange Online
// would take it so. Pure.
import { z } from 'zod';
import { isMailAddress, sendAsCommand, type SendingIdentity } from '../mail/mail.ts';
import { Refusal } from '../refusal.ts';
import { fieldProblems } from '../settings/settings.ts';

export const GUEST_EMAIL_SLICE = 'guest-email';

export const SENDER_CHOICES = ['reply-to-sponsor', 'from-sponsor', 'default-only'] as const;

const LONGEST_ORGANIZATION = 64;

/** Control characters, line separators, lone surrogates, and what turns the direction of text around. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const guestEmailInput = z.strictObject({
  isEnabled: z.boolean().default(true),
  /** Null: the mailbox of the SMTP settings. */
  from: z
    .preprocess(
      (value) => (typeof value === 'string' ? value.trim() || null : value),
      z.string('must be text').refine(isMailAddress, 'must be a full e-mail address').nullable(),
    )
    .default(null),
  sender: z.enum(SENDER_CHOICES, `must be one of ${SENDER_CHOICES.join(', ')}`).default('reply-to-sponsor'),
  /** In mails and on slips; empty: none. */
  organization: z
    .string('must be text')
    .refine((text) => !UNSEEN.test(text), 'holds characters that cannot be seen; type it anew')
    .transform((text) => text.normalize('NFC').trim())
    .refine(
      (text) => [...text].length <= LONGEST_ORGANIZATION,
      `must have at most ${LONGEST_ORGANIZATION} characters`,
    )
    .default(''),
});

export type GuestEmailSettings = z.output<typeof guestEmailInput>;

export const DEFAULT_GUEST_EMAIL: GuestEmailSettings = guestEmailInput.parse({});

/** Throws a Refusal with one problem per field. */
export function parseGuestEmail(input: unknown): GuestEmailSettings {
  const result = guestEmailInput.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const problems = fieldProblems(result.error);
  const lines = problems.map(({ field, problem }) => `  ${field} ${problem}`);
  throw new Refusal(
    'invalid',
    'guest_email_settings_invalid',
    `The Guest Email Settings cannot be used:\n${lines.join('\n')}\nCorrect these and save again.`,
    { problems },
  );
}

/** Each is refused by Exchange Online (5.2.252, 5.7.60) until Send As is granted. */
export type GuestEmailWarning = 'from-differs' | 'sponsor-needs-send-as';

export interface GuestEmailView {
  readonly settings: GuestEmailSettings;
  /** What mail is sent as unless it says otherwise; null where there are no SMTP settings that tell. */
  readonly mailbox: string | null;
  readonly warnings: readonly GuestEmailWarning[];
  /** PowerShell for Exchange Online that makes the warnings untrue. */
  readonly commands: readonly string[];
}

export function guestEmailView(
  settings: GuestEmailSettings,
  identity: SendingIdentity | undefined,
): GuestEmailView {
  const mailbox = identity?.mailbox ?? null;
  const { from, sender } = settings;
  const differs = from !== null && mailbox !== null && from.toLowerCase() !== mailbox.toLowerCase();
  const warnings: GuestEmailWarning[] = [
    ...(differs ? (['from-differs'] as const) : []),
    ...(sender === 'from-sponsor' ? (['sponsor-needs-send-as'] as const) : []),
  ];
  const granted = (address: string | undefined): string =>
    sendAsCommand(address, { trustee: identity?.trustee });
  const commands = [
    ...(differs ? [granted(from)] : []),
    ...(sender === 'from-sponsor' ? [granted(undefined)] : []),
  ];
  return { settings, mailbox, warnings, commands: identity?.isExchangeOnline ? commands : [] };
}
