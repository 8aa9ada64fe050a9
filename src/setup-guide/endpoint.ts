// The servers whose certificates must be trusted before mail can flow: those of the SMTP settings where there are any, else
// those of the cloud. Pure.
import type { SmtpSettings } from '../mail/mail.ts';
import type { ProbeTarget } from '../network/network.ts';
import { CLOUDS } from '../oauth/oauth.ts';
import type { GuideValues } from './guide-record.ts';

const SUBMISSION_PORT = 587;
const HTTPS_PORT = 443;

export function endpointsOf(
  values: Pick<GuideValues, 'cloud'> | undefined,
  settings: SmtpSettings | undefined,
): readonly ProbeTarget[] {
  if (settings) return [...tokenOf(settings), ...serverOf(settings)];
  if (!values) return [];
  const { authority, smtpServer } = CLOUDS[values.cloud];
  const token = { host: new URL(authority).hostname, port: HTTPS_PORT };
  // Of some clouds the submission host is not published.
  return smtpServer === undefined
    ? [token]
    : [token, { host: smtpServer, port: SUBMISSION_PORT, starttls: 'smtp' }];
}

function serverOf({ server, port, encryption, proxy }: SmtpSettings): ProbeTarget[] {
  if (encryption === 'none') return [];
  const via = { leg: 'smtp', proxy: proxy.smtp } as const;
  return [{ host: server, port, via, ...(encryption === 'starttls' ? { starttls: 'smtp' as const } : {}) }];
}

function tokenOf({ authentication, proxy }: SmtpSettings): ProbeTarget[] {
  if (!('tokenEndpoint' in authentication)) return [];
  const { hostname, port } = new URL(authentication.tokenEndpoint);
  return [
    {
      // An IPv6 address stands in brackets in a URL and without them everywhere else.
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? HTTPS_PORT : Number(port),
      via: { leg: 'token', proxy: proxy.token },
    },
  ];
}
