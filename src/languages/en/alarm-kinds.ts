// What each kind of alarm is called, what happened, and the one thing to do next. Filled in with what a look saw; where a
// cause of a failure is known, its own words tell what to do.
export const ALARM_KIND_WORDS = {
  'alarm-kind.name-client-secret-expiring': 'Client secret expiring',
  'alarm-kind.text-client-secret-expiring':
    'The client secret of the application {application} ends on {date}, in {days, plural, =0 {less than a day} one {# day} other {# days}}.',
  'alarm-kind.remedy-client-secret-expiring':
    'Make a new client secret in Entra › App registrations › Certificates & secrets, and let it take over under Administration › System › SMTP Server (or with “foyer smtp rotate”). Mail stops when the old one has ended.',
  'alarm-kind.name-client-secret-expired': 'Client secret expired',
  'alarm-kind.text-client-secret-expired':
    'The client secret of the application {application} ended on {date}. Mail cannot be sent with it any more.',
  'alarm-kind.remedy-client-secret-expired':
    '{hasStandby, select, yes {Quickest: switch back to the credential before, which is kept and good until {standbyUntil}, under Administration › System › SMTP Server (or with “foyer smtp standby switch-back”). Then, in your own time: } other {}}Make a new client secret in Entra › App registrations › Certificates & secrets, and enter it under Administration › System › SMTP Server (or with “foyer smtp save”). What waits is sent then.',
  'alarm-kind.name-client-secret-refused': 'Client secret refused as expired',
  'alarm-kind.text-client-secret-refused':
    'Microsoft says that the client secret of the application {application} has expired, {hasDate, select, yes {though {date} was entered as its end} other {and nobody has entered when it ends}}. Mail waits.',
  'alarm-kind.remedy-client-secret-refused':
    '{hasStandby, select, yes {Quickest: switch back to the credential before, which is kept and good until {standbyUntil}, under Administration › System › SMTP Server (or with “foyer smtp standby switch-back”). Then, in your own time: } other {}}Make a new client secret in Entra › App registrations › Certificates & secrets, and enter it with its date under Administration › System › SMTP Server (or with “foyer smtp save”). What waits is sent then.',
  'alarm-kind.name-client-certificate-expiring': 'Client certificate expiring',
  'alarm-kind.text-client-certificate-expiring':
    'The certificate with which the application {application} signs in ends on {date}, in {days, plural, =0 {less than a day} one {# day} other {# days}}.',
  'alarm-kind.remedy-client-certificate-expiring':
    'Upload a new certificate in Entra › App registrations › Certificates & secrets, and let it take over under Administration › System › SMTP Server (or with “foyer smtp rotate”). Mail stops when the old one has ended.',
  'alarm-kind.name-client-certificate-expired': 'Client certificate expired',
  'alarm-kind.text-client-certificate-expired':
    'The certificate with which the application {application} signs in ended on {date}. Mail cannot be sent with it any more.',
  'alarm-kind.remedy-client-certificate-expired':
    'Upload a new certificate in Entra › App registrations › Certificates & secrets, and enter it under Administration › System › SMTP Server (or with “foyer smtp save”). What waits is sent then.',
  'alarm-kind.name-trusted-certificate-expiring': 'Trusted certificate expiring',
  'alarm-kind.text-trusted-certificate-expiring':
    'The trusted certificate “{certificate}” ends on {date}, in {days, plural, =0 {less than a day} one {# day} other {# days}}.',
  'alarm-kind.remedy-trusted-certificate-expiring':
    'Add its successor under Administration › Certificates (or with “foyer trust add”), and remove it when nothing needs it any more.',
  'alarm-kind.name-trusted-certificate-expired': 'Trusted certificate expired',
  'alarm-kind.text-trusted-certificate-expired':
    'The trusted certificate “{certificate}” ended on {date}. Servers whose chain needs it are not trusted any more.',
  'alarm-kind.remedy-trusted-certificate-expired':
    'Add its successor under Administration › Certificates (or with “foyer trust add”), and remove this one.',
  'alarm-kind.name-token-request-failing': 'Token request failing',
  'alarm-kind.text-token-request-failing':
    'No token for the mailbox since {since}, seen by {node}. {title} Mail waits.',
  'alarm-kind.name-smtp-authentication-failing': 'SMTP authentication failing',
  'alarm-kind.text-smtp-authentication-failing':
    'The server has not let the mailbox sign in since {since}, seen by {node}. {title} Mail waits.',
  'alarm-kind.name-mail-failing': 'Mail failing',
  'alarm-kind.text-mail-failing':
    'No mail has reached the server since {since}, seen by {node}. {title} Mail waits.',
  'alarm-kind.name-mail-throttled': 'Mail throttled',
  'alarm-kind.text-mail-throttled':
    'The server has slowed mail down since {since}, seen by {node}. {title} Mail waits and goes out later.',
  'alarm-kind.name-mail-backlog': 'Mail backlog',
  'alarm-kind.text-mail-backlog':
    'The oldest message has been due since {since}, for {minutes, plural, one {# minute} other {# minutes}}; {count, plural, one {# message waits} other {# messages wait}}.',
  'alarm-kind.remedy-mail-backlog':
    'Look at the Overview: it says why mail waits and when the queue will be empty (or run “foyer doctor”).',
  'alarm-kind.name-mailbox-limit-near': 'Mailbox limit nearly used',
  'alarm-kind.text-mailbox-limit-near':
    '{mailbox} has sent to {used} of the {limit} recipients that Exchange Online allows it in a day ({percent} %). What goes beyond waits.',
  'alarm-kind.remedy-mailbox-limit-near':
    'Look in the journal for what sends so much, and hold or cancel what nobody needs. What is over the limit goes out tomorrow by itself.',
  'alarm-kind.name-messages-failing': 'Messages failing',
  'alarm-kind.text-messages-failing':
    '{count, plural, one {# message was} other {# messages were}} refused for good within an hour.',
  'alarm-kind.remedy-messages-failing':
    'Open the journal with the filter “failed”: each message says why, and what to do.',
  'alarm-kind.name-mail-not-configured': 'Mail not configured',
  'alarm-kind.text-mail-not-configured':
    '{isUnreadable, select, yes {The SMTP settings cannot be read. {reason}} other {There are no SMTP settings.}} {count, plural, =0 {No message waits.} one {# message waits.} other {# messages wait.}}',
  'alarm-kind.remedy-mail-not-configured':
    'Enter the settings under Administration › System › SMTP Server (or with “foyer smtp save”). After a restore, bring the sealing key of that database too. What waits is sent then.',
  'alarm-kind.name-nothing-sent': 'Nothing sent for long',
  'alarm-kind.text-nothing-sent':
    'The last mail went out {hours, plural, one {# hour} other {# hours}} ago. In the last four weeks there were never more than {usual, plural, one {# hour} other {# hours}} between two.',
  'alarm-kind.remedy-nothing-sent':
    'Ask whether what hands mail to Foyer still runs. If it is a quiet time, acknowledge this alarm.',
  'alarm-kind.name-disk-space-low': 'Disk space low',
  'alarm-kind.text-disk-space-low':
    'On {node}, {megabytes} MB ({percent} %) are free in {place}. Without space no mail can be accepted.',
  'alarm-kind.remedy-disk-space-low': 'Free some space on this disk, or make it larger.',
  'alarm-kind.name-database-unreachable': 'Database unreachable',
  'alarm-kind.text-database-unreachable':
    '{node} has not reached its database since {since}. {reason} It accepts no mail and sends none.',
  'alarm-kind.remedy-database-unreachable':
    'Run “foyer doctor” on that machine: it names what keeps the database from answering.',
  'alarm-kind.name-clock-skew': 'Clock off',
  'alarm-kind.text-clock-skew':
    'The clock of {node} is {seconds, plural, one {# second} other {# seconds}} {way, select, ahead {ahead of} other {behind}} that of the {other, select, database {database} other {token endpoint}}.',
  'alarm-kind.remedy-clock-skew': 'Synchronize the clocks of both machines with NTP.',
  'alarm-kind.name-guest-purge-overdue': 'Guest purge overdue',
  'alarm-kind.text-guest-purge-overdue':
    'The purge of expired guest accounts was due {since} and has not run.',
  'alarm-kind.remedy-guest-purge-overdue':
    'Run it under Guest Access › Settings › Guest Account Purge Policy (or with “foyer guests purge”): if it fails, it says why.',
  'alarm-kind.name-alarm-channel-failing': 'Alarms do not arrive',
  'alarm-kind.text-alarm-channel-failing':
    'The last {count, plural, one {delivery} other {# deliveries}} to “{channel}” failed: {reason}',
  'alarm-kind.remedy-alarm-channel-failing':
    'Open Alarm Settings, look at the last deliveries of this channel and use Send test.',
  'alarm-kind.name-alarm-mail-refused': 'Mail with alarms refused',
  'alarm-kind.text-alarm-mail-refused':
    '{count, plural, one {The last mail} other {The last # mails}} with alarms from {sender} could not be delivered, the latest to {address}: {reason}',
  'alarm-kind.remedy-alarm-mail-refused':
    'If the sender was refused, grant the mailbox Send As for it, or choose another one under Alarm Settings › Alarm Notification; until then alarms are mailed from the mailbox. If the address was refused, correct it.',
  'alarm-kind.name-sign-in-lockouts': 'Sign-in lockouts',
  'alarm-kind.text-sign-in-lockouts':
    '{count, plural, one {# username or second factor is} other {# usernames or second factors are}} locked after too many failed sign-ins.',
  'alarm-kind.remedy-sign-in-lockouts':
    'Look in the audit for where they come from. “foyer admins unlock” lets one in that was locked by mistake.',
} as const;
