// Every migration in its order, forward only. A new one is a file that exports `up` and a line here; one that has been
// released is never changed.
import type { Migrations } from '../src/database/migrate.ts';
import * as settings from './0001-settings.ts';
import * as mail from './0002-mail.ts';
import * as trust from './0003-trust.ts';
import * as audit from './0004-audit.ts';
import * as accounts from './0005-accounts.ts';
import * as connectionTests from './0006-connection-tests.ts';
import * as mailJournal from './0007-mail-journal.ts';
import * as idempotencyKeys from './0008-idempotency-keys.ts';
import * as sponsorSessions from './0009-sponsor-sessions.ts';
import * as guests from './0010-guests.ts';
import * as alarms from './0011-alarms.ts';
import * as alarmRules from './0012-alarm-rules.ts';
import * as networkUsers from './0013-network-users.ts';
import * as reminders from './0014-reminders.ts';
import * as machineReports from './0015-machine-reports.ts';
import * as alarmsToldBy from './0016-alarms-told-by.ts';
import * as guestBatches from './0017-guest-batches.ts';
import * as sponsorGroupPrefix from './0018-sponsor-group-prefix.ts';

export const migrations: Migrations = {
  '0001_settings': settings,
  '0002_mail': mail,
  '0003_trust': trust,
  '0004_audit': audit,
  '0005_accounts': accounts,
  '0006_connection_tests': connectionTests,
  '0007_mail_journal': mailJournal,
  '0008_idempotency_keys': idempotencyKeys,
  '0009_sponsor_sessions': sponsorSessions,
  '0010_guests': guests,
  '0011_alarms': alarms,
  '0012_alarm_rules': alarmRules,
  '0013_network_users': networkUsers,
  '0014_reminders': reminders,
  '0015_machine_reports': machineReports,
  '0016_alarms_told_by': alarmsToldBy,
  '0017_guest_batches': guestBatches,
  '0018_sponsor_group_prefix': sponsorGroupPrefix,
};
