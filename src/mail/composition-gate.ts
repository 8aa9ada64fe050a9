// From a draft to the bytes that are queued: composed once, before they are accepted, so that every attempt sends the same
// bytes under the same Message-ID.
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkedDraft, sized, type MessageDraft, type PreparedMessage, type Stamp } from './message.ts';
import { textMessage } from './mime-text.ts';
import { normalized } from './raw-message.ts';

export async function composeMessage(draft: MessageDraft, stamp: Stamp): Promise<PreparedMessage> {
  const { from, to, cc, replyTo, recipients, subject, messageId, text, html, attachments } = checkedDraft(
    draft,
    stamp,
  );
  const composer = new MailComposer({
    from,
    to: [...to],
    cc: [...cc],
    replyTo: [...replyTo],
    subject,
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments: attachments.map(({ filename, content, contentType }) => ({
      filename,
      content,
      ...(contentType === undefined ? {} : { contentType }),
    })),
    messageId,
    textEncoding: encodingFor(`${text ?? ''}${html ?? ''}`),
    date: new Date(stamp.now),
    // The composer must read no file and no URL, whatever a caller passes on.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const tree = composer.compile();
  // An attached message brings its own line ends.
  const source = attachments.length > 0 ? normalized(await tree.build()) : normalized(textMessage(tree));
  return sized({ from: from.address, recipients, subject, messageId, source });
}

/**
 * Latin letters stay readable in quoted-printable; of the others each would be nine characters there and are four in
 * base64. The composer finds out by itself, which takes it longer than all the rest.
 */
function encodingFor(words: string): 'quoted-printable' | 'base64' {
  return Buffer.byteLength(words) > words.length * 1.25 ? 'base64' : 'quoted-printable';
}
