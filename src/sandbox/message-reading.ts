// A mail as people read it. The parser is loaded when the first mail is looked at: it is the slowest thing to load, and
// the sandbox shall start at once.

export interface ReadableMessage {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  readonly date: string | null;
  readonly text: string;
  readonly html: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly filename: string | null;
    readonly contentType: string;
    readonly sizeBytes: number;
  }[];
}

type AddressText = { readonly text: string } | readonly { readonly text: string }[] | undefined;

function textOf(addresses: AddressText): string {
  if (addresses === undefined) return '';
  return 'text' in addresses ? addresses.text : addresses.map(({ text }) => text).join(', ');
}

export async function readMessage(source: Buffer): Promise<ReadableMessage> {
  const { simpleParser } = await import('mailparser');
  const mail = await simpleParser(source);
  return {
    from: textOf(mail.from),
    to: textOf(mail.to),
    cc: textOf(mail.cc),
    subject: mail.subject ?? '',
    date: mail.date ? mail.date.toISOString() : null,
    text: mail.text ?? '',
    html: typeof mail.html === 'string' ? mail.html : null,
    headers: Object.fromEntries(
      mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
    ),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? null,
      contentType,
      sizeBytes: size,
    })),
  };
}
