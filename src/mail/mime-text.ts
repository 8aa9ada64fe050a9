// A composed message of text and HTML alone, as bytes, at once. The composer's own way from its tree to bytes leads through a
// pipeline of streams for every part, which costs a mail of a few kilobytes more than all the rest. What the headers hold and
// how words are encoded stays the composer's. Pure.
import { encode as base64, wrap as wrappedBase64 } from 'nodemailer/lib/base64';
import type MimeNode from 'nodemailer/lib/mime-node';
import { encode as quotedPrintable, wrap as wrappedQuotedPrintable } from 'nodemailer/lib/qp';

/** For a tree whose leaves are texts. */
export function textMessage(root: MimeNode): Buffer {
  return Buffer.from(written(root)); // addresses beyond ASCII stand in the headers as they are (RFC 6532)
}

function written(node: MimeNode): string {
  const head = `${node.buildHeaders()}\r\n\r\n`;
  if (!node.multipart || !node.boundary) return head + leaf(node);
  const { boundary } = node;
  const parts = node.childNodes.map((child) => `--${boundary}\r\n${written(child)}`);
  return `${head}${parts.join('\r\n')}\r\n--${boundary}--\r\n`;
}

function leaf(node: MimeNode): string {
  const { content } = node;
  if (typeof content !== 'string') throw new TypeError('a part of a message of texts is no text');
  switch (node.getTransferEncoding()) {
    case 'base64':
      return wrappedBase64(base64(Buffer.from(content)));
    case 'quoted-printable':
      return wrappedQuotedPrintable(quotedPrintable(content.replace(/\r\n|\r|\n/g, '\r\n')));
    default:
      return content.replace(/\r\n|\r|\n/g, '\r\n');
  }
}
