// The bytes of a message as the database keeps them: sealed, since mails to guests hold their passwords. What was queued before
// they were sealed is read as it is: a message begins with the name of a header, and never with the mark of the sealed form. Pure
// but for the seal.
import type { Seal } from '../secrets/secrets.ts';

const PURPOSE = 'message source';
/** Below every character that a header's name may have (RFC 5322 §2.2). */
const FIRST_OF_NAME = 0x21;

export function sealedSource(seal: Pick<Seal, 'sealBytes'>, source: Uint8Array): Buffer {
  return seal.sealBytes(source, PURPOSE);
}

/** Throws a Refusal where the key is not the one that sealed it. */
export function openedSource(seal: Pick<Seal, 'openBytes'>, stored: Buffer): Buffer {
  return (stored[0] ?? FIRST_OF_NAME) < FIRST_OF_NAME ? seal.openBytes(stored, PURPOSE) : stored;
}
