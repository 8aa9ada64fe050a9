// An alarm as a channel is told of it, to be changed where a test is about something.
import type { AlarmNews } from '../../src/alarms/alarm-news.ts';

export const NEWS_AT = Date.UTC(2026, 10, 23, 8, 0, 0, 250);

export function alarmNews(change: Partial<AlarmNews> = {}): AlarmNews {
  return {
    event: 'raised',
    id: '019aa0f2-5c1e-7000-8000-3f1f8e2f9d11',
    kind: 'client-secret-expired',
    rule: 'client-secret-expired',
    name: 'Client secret expired',
    severity: 'critical',
    subject: '5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23',
    text: 'The client secret of the application app ended on 2026-11-23.',
    remedy: 'Make a new client secret in Entra.',
    note: '',
    node: 'node-a',
    firstAt: NEWS_AT,
    lastAt: NEWS_AT,
    clearedAt: null,
    count: 1,
    link: 'https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11',
    ...change,
  };
}

/** Every text of it foreign. */
export function hostileNews(text: string, change: Partial<AlarmNews> = {}): AlarmNews {
  return alarmNews({
    id: text,
    kind: text,
    rule: text,
    name: text,
    subject: text,
    text,
    remedy: text,
    note: text,
    node: text,
    link: text,
    ...change,
  });
}
