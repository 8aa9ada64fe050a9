// A pasted text made readable: what terminals, mail, JSON, HTML and chat put around an error is taken away, so that one
// wording is found in all of them. Bounded, so that any text takes little time.

const LONGEST = 12_000;

/** Beginning and end of a long text: an error stands at the top of a trace or at the bottom of a log. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#34': '"',
};

export function normalized(text: string): string {
  return withChallenges(
    shortened(text)
      .replace(/\x1b\[[0-9;]{0,20}[A-Za-z]/g, '') // colours of a terminal
      .replace(/=\r?\n/g, '') // quoted-printable, RFC 2045 §6.7
      .replace(/\\{1,4}r\\{1,4}n|\\{1,4}n/g, '\n') // JSON inside JSON
      .replace(/\\{1,4}(["'/])/g, '$1')
      .replace(/\\?\\u0*27/gi, "'")
      .replace(/&(#?\w{2,5});/g, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
      .replace(/\*{2,}|`+/g, '') // Markdown
      .replace(/\u00a0/g, ' ')
      .replace(/[‘’]/g, "'")
      .replace(/^(?:[>|] ?){1,9}/gm, '') // quoted
      .replace(/[ \t]+/g, ' '),
  );
}

/** A 334 that is JSON explains a refusal (Gmail, RFC 7628): its words are added. */
function withChallenges(text: string): string {
  const found = /\b334 (eyJ[A-Za-z0-9+/=]{8,2000})/.exec(text)?.[1];
  if (found === undefined) return text;
  const words = Buffer.from(found, 'base64').toString('utf8');
  return /^\{[\x20-\x7e]*\}$/.test(words) ? `${text}\n${words}` : text;
}
