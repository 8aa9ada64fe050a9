// A form that arrived when its session had ended, kept over the sign-in: sealed, in a hidden field, so that the server keeps
// nothing of people it does not know. It holds the address it was sent to and opens in its own portal only.
import { Refusal } from '../../refusal.ts';
import { Secret, type Seal } from '../../secrets/secrets.ts';
import type { Instant } from '../../time/clock.ts';
import { returnPath } from '../address.ts';
import type { Form } from '../form.ts';
import { isInside, type PortalPlace } from '../portal-place.ts';

export interface HeldForm {
  readonly path: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

/** It travels twice through a browser, and every honest form of a portal is a tenth of this. */
const MOST_BYTES = 64 * 1024;
/** A day: whoever comes back next morning finds it. */
const KEPT_MS = 24 * 60 * 60_000;

/** Stood in a form for its session, or belong to one person: whoever signs in next may be another. */
const NOT_KEPT = /^(token|held|held-path|current|code|uri)$|(pass(word|phrase)?|secret)$/i;

/** Undefined where nothing is worth keeping, or too much. */
export function heldForm(form: Form, path: string, place: PortalPlace): HeldForm | undefined {
  if (returnPath(path, '') === '' || !isInside(place, path)) return undefined;
  const fields = Object.keys(form.values).flatMap((name) =>
    form
      .texts(name)
      // A tick tells no secret, and to lose one would change what is asked for.
      .filter((value) => value === 'on' || !NOT_KEPT.test(name))
      .map((value) => [name, value] as const),
  );
  const size = Buffer.byteLength(JSON.stringify(fields), 'utf8');
  return fields.length === 0 || size > MOST_BYTES ? undefined : { path, fields };
}

const purposeOf = ({ portal }: PortalPlace): string => `held form of the portal ${portal}`;

export function sealedForm(held: HeldForm, place: PortalPlace, seal: Seal, now: Instant): string {
  return seal.seal(new Secret(JSON.stringify({ ...held, at: now })), purposeOf(place));
}

/** Undefined for whatever this server did not seal for this portal within the last day. */
export function openedForm(
  text: string,
  place: PortalPlace,
  seal: Pick<Seal, 'open'>,
  now: Instant,
): HeldForm | undefined {
  if (text === '') return undefined;
  try {
    const { at, ...held } = JSON.parse(seal.open(text, purposeOf(place)).reveal()) as HeldForm & {
      at: Instant;
    };
    return now - at < KEPT_MS ? held : undefined;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
