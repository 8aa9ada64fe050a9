// A message of syslog by the grammar of RFC 5424 §6, as a test reads it, and from whom it is.
import type { SyslogSender } from '../../src/alarms/syslog-message.ts';
import { NEWS_AT } from './alarm-news.ts';

export const SYSLOG_SENDER: SyslogSender = {
  facility: 'local0',
  appName: 'foyer',
  hostname: 'node-a',
  processId: '4711',
  at: NEWS_AT,
};

/** Priority, instant, host, application, process, message ID, structured data, sentence. */
export const SYSLOG_GRAMMAR =
  /^<(\d{1,3})>1 (\S+) ([\x21-\x7e]{1,255}) ([\x21-\x7e]{1,48}) ([\x21-\x7e]{1,128}) ([\x21-\x7e]{1,32}) (\[alarm@32473(?: [^ ="\]]{1,32}="(?:[^"\\\]]|\\["\\\]])*")+\]) \ufeff([^\p{Cc}]*)$/u;
