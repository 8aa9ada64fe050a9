// Every kind of alarm: what it is called, and the one thing to do. A code is a contract: rules, syslog and webhooks are
// found by it, so one may be added and none renamed. `{…}` is filled in with the details of the condition.

export const ALARM_KINDS = {
  'client-secret-expiring': {
    name: 'Client secret expiring',
    text: 'The client secret of the application {application} ends on {date}, in {days}.',
    remedy:
      'Make a new client secret in Entra › App registrations › Certificates & secrets, and let it take over under Administration › System › SMTP Server (or with "foyer smtp rotate"). Mail stops when the old one has ended.',
  },
  'client-secret-expired': {
    name: 'Client secret expired',
    text: 'The client secret of the application {application} ended on {date}. Mail cannot be sent with it any more.',
    remedy:
      'Make a new client secret in Entra › App registrations › Certificates & secrets, and enter it under Administration › System › SMTP Server (or with "foyer smtp save"). What waits is sent then.',
  },
  'client-certificate-expiring': {
    name: 'Client certificate expiring',
    text: 'The certificate with which the application {application} signs in ends on {date}, in {days}.',
    remedy:
      'Upload a new certificate in Entra › App registrations › Certificates & secrets, and let it take over under Administration › System › SMTP Server (or with "foyer smtp rotate"). Mail stops when the old one has ended.',
  },
  'client-certificate-expired': {
    name: 'Client certificate expired',
    text: 'The certificate with which the application {application} signs in ended on {date}. Mail cannot be sent with it any more.',
    remedy:
      'Upload a new certificate in Entra › App registrations › Certificates & secrets, and enter it under Administration › System › SMTP Server (or with "foyer smtp save"). What waits is sent then.',
  },
  'trusted-certificate-expiring': {
    name: 'Trusted certificate expiring',
    text: 'The trusted certificate "{certificate}" ends on {date}, in {days}.',
    remedy:
      'Add its successor under Administration › Certificates (or with "foyer trust add"), and remove it when nothing needs it any more.',
  },
  'trusted-certificate-expired': {
    name: 'Trusted certificate expired',
    text: 'The trusted certificate "{certificate}" ended on {date}. Servers whose chain needs it are not trusted any more.',
    remedy:
      'Add its successor under Administration › Certificates (or with "foyer trust add"), and remove this one.',
  },
} as const satisfies Record<string, KindRow>;

interface KindRow {
  readonly name: string;
  readonly text: string;
  /** The one thing to do next. */
  readonly remedy: string;
}

export type AlarmKind = keyof typeof ALARM_KINDS;

export function isAlarmKind(code: string): code is AlarmKind {
  return Object.hasOwn(ALARM_KINDS, code);
}

/** What has happened, in a sentence. */
export function tellAlarm(alarm: {
  readonly kind: AlarmKind;
  readonly details: Readonly<Record<string, string>>;
}): string {
  return ALARM_KINDS[alarm.kind].text.replace(/\{(\w+)\}/g, (_, name: string) => alarm.details[name] ?? '?');
}
