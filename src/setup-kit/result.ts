// The result that a script of the kit prints, found again in whatever came back: a redirected file (UTF-16 by Windows
// PowerShell 5.1), a copied console with hard line breaks, the bare JSON. It comes from outside and is shown on a terminal: so
// no control characters, and bounded.
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { SETUP_MODELS } from './plan.ts';
import { RESULT_BEGIN, RESULT_END } from './script-frame.ts';

const text = z
  .string()
  .max(1000)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const rights = z
  .array(z.object({ AccessRights: z.array(text).max(100), Deny: z.boolean().nullable() }))
  .max(1000);

const state = z.object({
  servicePrincipal: z
    .object({ AppId: text, ObjectId: text, DisplayName: text, IsValid: z.boolean().nullable() })
    .nullable(),
  casMailbox: z.object({ SmtpClientAuthenticationDisabled: z.boolean().nullable() }),
  mailboxPermissions: rights,
  recipientPermissions: rights,
  authorization: z
    .array(z.object({ RoleName: text, AllowedResourceScope: text, ScopeType: text, InScope: text }))
    .max(1000),
  transportConfig: z.object({ SmtpClientAuthenticationDisabled: z.boolean().nullable() }),
});

const RESULT = z.object({
  foyerSetup: z.literal(1),
  action: z.enum(['setup', 'undo']),
  model: z.enum(SETUP_MODELS),
  whatIf: z.boolean(),
  tenantId: text,
  cloud: text,
  clientId: text,
  mailbox: text,
  mailboxGuid: text,
  primarySmtpAddress: text,
  sendAs: text.nullable(),
  before: state,
  after: state,
});

export type SetupResult = z.output<typeof RESULT>;

/** Throws a Refusal. Of several results the last counts. */
export function parseResult(file: Uint8Array): SetupResult {
  const whole = decoded(file);
  const begins = [...whole.matchAll(lineOf(RESULT_BEGIN))].at(-1);
  const rest = begins ? whole.slice(begins.index + begins[0].length) : whole;
  const ends = begins ? [...rest.matchAll(lineOf(RESULT_END))][0] : undefined;
  if (begins && !ends) throw unreadable('its last line is missing, so it was cut off');
  const json = parsed(rest.slice(0, ends?.index));
  if (json === undefined)
    throw unreadable(
      begins ? 'what is between its two lines is not JSON' : `the line ${RESULT_BEGIN} is not in it`,
    );
  const result = RESULT.safeParse(json);
  if (!result.success)
    throw unreadable(
      `${result.error.issues[0]?.path.join('.') || 'the whole'} is not what the script writes`,
    );
  return result.data;
}

const lineOf = (marker: string): RegExp => new RegExp(`^[^\\S\\n]*${marker}[^\\S\\n]*$`, 'gm');

function decoded(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return bytes
      .subarray(2, bytes.length & ~1)
      .swap16()
      .toString('utf16le');
  // A script's output begins with ASCII: a NUL in second place is UTF-16 without its mark.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0)
    return bytes.toString('utf16le').replace(/^\ufeff/, '');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
}

/** Taken as it is, else with its line breaks removed: a console that wraps puts them into the middle of texts. */
function parsed(json: string): unknown {
  for (const attempt of [json, json.replace(/\r?\n/g, '')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

function unreadable(why: string): Refusal {
  return new Refusal(
    'invalid',
    'setup_result_unreadable',
    `The file holds no result of the set-up script: ${why}. Run the script again with its output in a file: ./foyer-setup.ps1 > result.txt`,
  );
}
