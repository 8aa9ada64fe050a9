// From a draft to the bytes that are queued: composed once, before they are accepted, so that every attempt sends the same
// bytes under the same Message-ID.
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkedDraft, sized, type MessageDraft, type PreparedMessage, type Stamp } from './message.ts';
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
    date: new Date(stamp.now),
    // The composer must read no file and no URL, whatever a caller passes on.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const source = normalized(await composer.compile().build()); // an attached message brings its own line ends
  return sized({ from: from.address, recipients, subject, messageId, source });
}
