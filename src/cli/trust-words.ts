// Certificates and chains in words, for a terminal. What a server sent is shown without its control characters.
import type { ProbedChain } from '../network/network.ts';
import { standingInWords, type TrustedCertificate, type TrustSettings } from '../trust/trust.ts';

const ROOTS: Readonly<Record<TrustSettings['baseRoots'], string>> = {
  bundled: 'The roots that come with Node.js are trusted besides.',
  system: 'The roots of the operating system are trusted besides.',
  none: 'No other roots are trusted.',
};

export function listInWords(
  certificates: readonly TrustedCertificate[],
  { baseRoots }: TrustSettings,
): string {
  const rows = certificates.map(
    ({ fingerprint, name, roles, enabled, validTo, expiry }) =>
      `${fingerprint}\n  ${plain(name)}, until ${validTo.slice(0, 10)}${endInWords(expiry)}, ${roles.length > 0 ? `for ${roles.join(', ')}` : 'for nothing'}${enabled ? '' : ', disabled'}\n`,
  );
  return `${rows.join('') || 'None of your own.\n'}${ROOTS[baseRoots]}\n`;
}

export function certificateInWords(certificate: TrustedCertificate): string {
  const { statusValidation, expiry } = certificate;
  const rows: [string, string][] = [
    ['Friendly name', certificate.name],
    ['Description', certificate.description],
    ['Status', certificate.enabled ? 'enabled' : 'disabled'],
    ['Trusted for', certificate.roles.join(', ') || 'nothing'],
    ['Subject', certificate.subject],
    ['Issuer', certificate.issuer],
    ['Serial number', certificate.serial],
    ['Valid from', certificate.validFrom],
    ['Valid to', `${certificate.validTo}${endInWords(expiry)}`],
    ['Authority', certificate.isAuthority ? 'yes' : 'no'],
    ['Signed with', certificate.signatureAlgorithm],
    ['SHA-256', certificate.fingerprint],
    ['SHA-1', certificate.fingerprintSha1],
    ['OCSP', !statusValidation ? 'as the settings say' : statusValidation.ocsp.on ? 'on' : 'off'],
    ['Revocation list', !statusValidation ? 'as the settings say' : statusValidation.crl.on ? 'on' : 'off'],
  ];
  return rows.map(([title, value]) => `${title.padEnd(16)}${plain(value)}\n`).join('');
}

export function chainInWords(server: string, chain: ProbedChain): string {
  const { sent, missing, root, failure, tls } = chain;
  const shown = sent.map(
    ({ subject, issuer, validFrom, validTo, fingerprint }, at) =>
      `  ${at + 1}  ${plain(subject)}\n     issued by ${plain(issuer)}\n     valid ${validFrom.slice(0, 10)} to ${validTo.slice(0, 10)}\n     SHA-256 ${fingerprint}\n`,
  );
  const lines = [
    `${server} sends ${sent.length} certificate${sent.length === 1 ? '' : 's'}:\n\n${shown.join('\n')}\n`,
  ];
  if (missing)
    lines.push(
      `Missing: ${plain(missing.issuer)}${missing.places.length > 0 ? `, which is at ${missing.places.map(plain).join(', ')}` : ''}\n`,
    );
  if (tls?.status)
    for (const { subject, source, status } of tls.status)
      lines.push(`${plain(subject)}: ${plain(status)} (${source})\n`);
  if (chain.trusted)
    lines.push(`Trusted, by ${root ? `${FROM[root.from]} "${plain(root.name)}"` : 'its chain'}.\n`);
  else lines.push(`Not trusted: ${failure?.code}\n`);
  if (failure?.standing) lines.push(`${plain(standingInWords(failure.standing))}\n`);
  else if (failure) lines.push(`${plain(failure.message)}\n`);
  return lines.join('');
}

const FROM = {
  store: 'the trusted certificate',
  bundled: 'the root that comes with Node.js,',
  system: 'the root of the operating system',
} as const;

function endInWords({ state, daysLeft }: TrustedCertificate['expiry']): string {
  if (state === 'valid') return '';
  return state === 'expired' ? ' (ended)' : ` (${daysLeft} day${daysLeft === 1 ? '' : 's'} left)`;
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}
