// What a message says, read from its bytes for people: headers, text, HTML, what is attached. Nothing is fetched and
// nothing of it runs; a page that shows the HTML must keep it in a frame that can do nothing. The parser is loaded when
// the first mail is looked at: it is the slowest thing to load.

export interface MessageContent {
  /** In their order, unfolded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string | null;
  /** As the sender wrote it. Pictures that the message brings along stand in it as data URLs. */
  readonly html: string | null;
  readonly attachments: readonly {
    readonly name: string | null;
    readonly type: string;
    readonly sizeBytes: number;
  }[];
  /** False where the message is too large or too broken to be read: then there are only headers and source. */
  readonly isRead: boolean;
  /** The bytes that are sent. */
  readonly source: Buffer;
}

/** The parser holds a message several times over. */
const MOST_READ_BYTES = 30 * 1024 * 1024;
/** Some writers nest without end; reading must not. */
const MOST_PARTS = 1_000;

export interface AttachedFile {
  readonly name: string | null;
  readonly type: string;
  readonly content: Buffer;
}

export async function readContent(
  source: Buffer,
  headers: MessageContent['headers'],
): Promise<MessageContent> {
  const mail = await parsedMail(source);
  // Whoever looks still has the source.
  if (!mail) return { headers, text: null, html: null, attachments: [], isRead: false, source };
  return {
    headers,
    text: mail.text ?? null,
    html: typeof mail.html === 'string' ? mail.html : null,
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      name: filename ?? null,
      type: contentType,
      sizeBytes: size,
    })),
    isRead: true,
    source,
  };
}

export async function readAttachment(source: Buffer, place: number): Promise<AttachedFile | undefined> {
  const found = (await parsedMail(source))?.attachments[place];
  return found && { name: found.filename ?? null, type: found.contentType, content: found.content };
}

async function parsedMail(source: Buffer) {
  if (source.length > MOST_READ_BYTES || partsOf(source) > MOST_PARTS) return undefined;
  const { simpleParser } = await import('mailparser');
  return simpleParser(source, { skipTextToHtml: true, skipTextLinks: true }).catch(() => undefined);
}

function partsOf(source: Buffer): number {
  let parts = 0;
  for (let at = source.indexOf('\n--'); at >= 0 && parts <= MOST_PARTS; at = source.indexOf('\n--', at + 1))
    parts += 1;
  return parts;
}
