// What ends by itself: the client's secret or certificate, the certificates of the servers, the trusted ones. Pure.
import type { SmtpSettings } from '../mail/mail.ts';
import { openCertificate } from '../oauth/oauth.ts';
import { Refusal } from '../refusal.ts';
import type { Instant } from '../time/clock.ts';
import { counted, DAY_MS, oneLine, refused, skipped, type Check } from './check.ts';
import type { InsideFacts } from './facts.ts';
import { THRESHOLDS } from './thresholds.ts';

export function secretCheck(settings: InsideFacts['settings'], now: Instant): Check {
  if (settings instanceof Refusal) return skipped('secret', 'The SMTP settings cannot be read');
  if (!settings)
    return skipped('secret', 'There are no active SMTP settings', 'Save some with "foyer smtp save".');
  const { authentication } = settings;
  if (!('credential' in authentication)) return skipped('secret', 'Not part of these settings');
  return credentialCheck(authentication.credential, now);
}

type Credential = Extract<SmtpSettings['authentication'], { credential: unknown }>['credential'];

function credentialCheck(credential: Credential, now: Instant): Check {
  if (credential.type === 'federated')
    return { name: 'secret', status: 'ok', found: 'A federated credential: nothing of it ends here' };
  if (credential.type === 'certificate') {
    try {
      return ending('client certificate', openCertificate(credential).validTo.getTime(), now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refused('secret', 'failed', error);
    }
  }
  // The date alone is known, so its first moment counts: rather a day early than an hour late.
  if (credential.expiresOn !== undefined)
    return ending('client secret', Date.parse(credential.expiresOn), now);
  return {
    name: 'secret',
    status: 'warning',
    found: 'It is not known when the client secret expires',
    remedy:
      'Look up the date in Entra › App registrations › Certificates & secrets, and save it as expiresOn (docs/smtp-settings.md).',
  };
}

function ending(what: string, endsAt: Instant, now: Instant): Check {
  const days = Math.floor((endsAt - now) / DAY_MS);
  const { warnUpTo, failUpTo } = THRESHOLDS.secretDays;
  const status = days <= failUpTo ? 'failed' : days <= warnUpTo ? 'warning' : 'ok';
  const date = new Date(endsAt).toISOString().slice(0, 10);
  const found =
    endsAt <= now
      ? `The ${what} has expired on ${date}`
      : `The ${what} expires on ${date}, in ${counted(days, 'day')}`;
  return status === 'ok'
    ? { name: 'secret', status, found }
    : {
        name: 'secret',
        status,
        found,
        remedy: `Make a new ${what} in Entra › App registrations › Certificates & secrets, and let it take over with "foyer smtp rotate".`,
      };
}

interface Leaf {
  readonly of: string;
  readonly endsAt: Instant;
}

/** The leaf that each step of the test received. Whether it is trusted is told by the step itself. */
export function serverCertificateCheck({ settings, test }: InsideFacts, now: Instant): Check {
  const name = 'server-certificates';
  const steps = test === undefined || test instanceof Refusal ? [] : test.steps;
  const leaves = steps.flatMap((step): Leaf[] => {
    const { chain } = step.evidence as { chain?: readonly { validTo: string }[] };
    const leaf = chain?.[0];
    if (!leaf || !settings || settings instanceof Refusal) return [];
    const { authentication, server } = settings;
    const isSmtp = step.name === 'encrypt' || !('tokenEndpoint' in authentication);
    return [
      { of: isSmtp ? server : new URL(authentication.tokenEndpoint).host, endsAt: Date.parse(leaf.validTo) },
    ];
  });
  const [first] = leaves.toSorted((one, other) => one.endsAt - other.endsAt);
  if (!first) return skipped(name, 'No certificate of a server was seen');
  const days = Math.floor((first.endsAt - now) / DAY_MS);
  const date = new Date(first.endsAt).toISOString().slice(0, 10);
  const found =
    first.endsAt < now
      ? `The certificate of ${first.of} has expired on ${date}`
      : `The certificate of ${first.of} ends on ${date}, in ${counted(days, 'day')}`;
  return days >= THRESHOLDS.serverCertificateDays
    ? { name, status: 'ok', found }
    : { name, status: 'warning', found, remedy: `Ask whoever runs ${first.of} to renew it.` };
}

export function trustedCertificateCheck({ trusted }: Pick<InsideFacts, 'trusted'>): Check {
  const name = 'trusted-certificates';
  const used = trusted.filter(({ enabled }) => enabled);
  const ends = used
    .filter(({ expiry }) => expiry.state !== 'valid')
    .toSorted((one, other) => one.expiry.daysLeft - other.expiry.daysLeft);
  const [first, ...others] = ends;
  if (!first)
    return {
      name,
      status: 'ok',
      found:
        used.length === 0 ? 'None were added' : `${counted(used.length, 'certificate')}, none near its end`,
    };
  const more = others.length > 0 ? `, and ${others.length} more near their end` : '';
  const date = first.validTo.slice(0, 10);
  const when =
    first.expiry.state === 'expired'
      ? `has expired on ${date}`
      : `ends on ${date}, in ${counted(first.expiry.daysLeft, 'day')}`;
  return {
    name,
    status: 'warning',
    found: `"${oneLine(first.name)}" ${when}${more}`,
    remedy: 'Add its successor with "foyer trust add", and remove it when nothing needs it any more.',
    commands: ['foyer trust list'],
  };
}
