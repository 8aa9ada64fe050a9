// DER, read where it lies: one element after the other, as views on the bytes. For certificate revocation lists, whose
// hundred thousand entries the ASN.1 library turns into objects in some seconds, if its limit of nodes lets it; and
// for the envelopes around certificates.

export interface DerElement {
  readonly tag: number;
  /** With tag and length: what a signature is over. */
  readonly raw: Buffer;
  readonly content: Buffer;
}

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

/** A constructed tag of its context, such as `[0]`. */
export const contextTag = (number: number): number => 0xa0 + number;

/** Throws a RangeError where the bytes are not DER. */
export function readElement(bytes: Buffer, at = 0): DerElement {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw notDer(at);
  let start = at + 2;
  let length = first;
  if (first >= 0x80) {
    const size = first - 0x80;
    // 0 would be the indefinite form, which DER does not have; 4 bytes tell of more than anybody sends.
    if (size === 0 || size > 4 || start + size > bytes.length) throw notDer(at);
    length = bytes.readUIntBE(start, size);
    start += size;
  }
  if (start + length > bytes.length) throw notDer(at);
  return { tag, raw: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length) };
}

export function* elementsIn(content: Buffer): Generator<DerElement> {
  for (let at = 0; at < content.length;) {
    const element = readElement(content, at);
    yield element;
    at += element.raw.length;
  }
}

/** The elements of a sequence that is all of the bytes. */
export function sequenceOf(bytes: Buffer): DerElement[] {
  const element = readElement(bytes);
  if (element.tag !== TAG.sequence || element.raw.length !== bytes.length) throw notDer(0);
  return [...elementsIn(element.content)];
}

/** RFC 5280 §4.1.2.5: UTCTime up to 2049, GeneralizedTime from then on, both to the second and in UTC. */
export function instantOf({ tag, content }: DerElement): number {
  const text = content.toString('latin1');
  const match =
    tag === TAG.utcTime
      ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
      : tag === TAG.generalizedTime
        ? /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)
        : null;
  if (!match) throw notDer(0);
  const [year = 0, month = 0, ...rest] = match.slice(1).map(Number);
  const century = tag === TAG.generalizedTime ? 0 : year < 50 ? 2000 : 1900;
  return Date.UTC(century + year, month - 1, ...rest);
}

function notDer(at: number): RangeError {
  return new RangeError(`not DER at byte ${at}`);
}
