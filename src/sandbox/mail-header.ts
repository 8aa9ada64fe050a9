// What Exchange looks at in a mail's header before it accepts it: From, Sender, Message-ID. Pure, and only the header is
// turned into text.

export interface MailHeader {
  readonly fromAddresses: readonly string[];
  readonly hasSender: boolean;
  readonly messageId: string | undefined;
}

const HEADER_END = Buffer.from('\r\n\r\n');

/** The addresses of an address list: comments and quoted names are dropped, groups opened (RFC 5322 §3.4). */
export function addressesOf(list: string): readonly string[] {
  let text = list.replace(/"(?:[^"\\]|\\.)*"(?!@)/g, ' ');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\((?:[^()\\]|\\.)*\)/g, ' ');
  }
  return text
    .replace(/^[^<,:]*:(.*);\s*$/s, '$1')
    .split(',')
    .map((entry) => (/<([^<>]*)>/.exec(entry)?.[1] ?? entry).trim().toLowerCase())
    .filter((address) => address.includes('@'));
}

export function readMailHeader(source: Buffer): MailHeader {
  const end = source.indexOf(HEADER_END);
  const lines = source
    .toString('utf8', 0, end < 0 ? source.length : end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const field = (name: string): readonly string[] =>
    lines
      .filter((line) => line.slice(0, name.length + 1).toLowerCase() === `${name}:`)
      .map((line) => line.slice(name.length + 1));
  return {
    fromAddresses: field('from').flatMap(addressesOf),
    hasSender: field('sender').length > 0,
    messageId: field('message-id')[0]?.trim() || undefined,
  };
}
