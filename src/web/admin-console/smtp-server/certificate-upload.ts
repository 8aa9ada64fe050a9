// A certificate with its key out of uploaded files: a PFX (PKCS #12, binary), or PEM in one file or two.
import type { Form } from '../../form.ts';
import type { CertificateTexts } from './settings-input.ts';

/** The settings take texts of 100,000 characters; base64 makes a third more of a PFX. */
const MOST_FILE_BYTES = 70_000;
const NOT_ONE = 'must be one PFX file, or PEM files with one certificate and its private key';

export async function certificateTexts(
  form: Pick<Form, 'files'>,
): Promise<CertificateTexts | { readonly problem: string }> {
  const files = form.files('certificateFile');
  if (files.some(({ size }) => size > MOST_FILE_BYTES)) return { problem: 'is too long' };
  const contents = await Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
  const texts = contents.map((content) => content.toString('latin1'));
  const isPem = texts.some((text) => text.includes('-----BEGIN '));
  if (contents.length === 0) return {};
  if (!isPem)
    return contents.length === 1 ? { pfx: contents[0]?.toString('base64') ?? '' } : { problem: NOT_ONE };
  const text = texts.join('\n');
  const certificate = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/.exec(text)?.[0];
  const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?-----END [A-Z ]*PRIVATE KEY-----/.exec(
    text,
  )?.[0];
  if (certificate === undefined || privateKey === undefined) return { problem: NOT_ONE };
  return { certificate, privateKey };
}
