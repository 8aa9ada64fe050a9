// A real Alertmanager, with the configuration that the documents offer: what it knows of an alarm from the first word to
// the last, and whom it tells.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { alarmNews, hostileNews } from '../../test/stand-ins/alarm-news.ts';
import {
  ALERTMANAGER_EXAMPLE,
  NO_ALERTMANAGER,
  startAlertmanager,
} from '../../test/stand-ins/alertmanager.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { networkTrusting } from '../../test/stand-ins/trusting-network.ts';
import { realClock } from '../time/clock.ts';
import type { AlarmNews } from './alarm-news.ts';
import { webhookBody } from './webhook-payload.ts';
import { postWebhook } from './webhook-transport.ts';

interface Known {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly generatorURL: string;
  readonly receivers: readonly { readonly name: string }[];
}

test('the configuration of the documents is one', { skip: NO_ALERTMANAGER }, () => {
  const { status, stdout, stderr } = spawnSync('amtool', ['check-config', ALERTMANAGER_EXAMPLE], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
});

test(
  'a real Alertmanager knows an alarm by its labels, tells the right people, and lets it go when it is cleared',
  { skip: NO_ALERTMANAGER },
  async (t) => {
    const { port, authority, notifications, notified } = await startAlertmanager(t);
    const network = networkTrusting(authority);
    const url = `https://localhost:${port}/api/v2/alerts`;
    const post = async (...news: AlarmNews[]): Promise<void> => {
      const delivery = { id: 'one', body: JSON.stringify(webhookBody('alertmanager', news)) };
      const result = await postWebhook({ url }, delivery, { network, clock: realClock, proxy: null });
      assert.deepEqual([result.status, result.failure], [200, undefined]);
    };
    const known = async (): Promise<Known[]> => {
      const via = { leg: 'webhook', proxy: null } as const;
      const answer = await network.request(new URL(url), {}, 5000, {}, via);
      return (await answer.json()) as Known[];
    };
    const now = Date.now();
    const first = alarmNews({ severity: 'warning', firstAt: now - 60_000, lastAt: now - 60_000 });
    await post(first);
    const [alert, ...others] = await known();
    assert.deepEqual(others, []);
    assert.deepEqual(alert?.labels, {
      alertname: 'client-secret-expired',
      instance: 'foyer.contoso.com',
      job: 'foyer',
      severity: 'warning',
      subject: first.subject,
    });
    assert.deepEqual(alert.annotations, {
      summary: first.name,
      description: first.text,
      remedy: first.remedy,
      node: 'node-a',
      id: first.id,
    });
    assert.equal(Date.parse(alert.startsAt), first.firstAt);
    assert.ok(Date.parse(alert.endsAt) > now + 300 * 86_400_000, 'it stays until Foyer says otherwise');
    assert.equal(alert.generatorURL, first.link);
    assert.deepEqual(
      alert.receivers.map(({ name }) => name),
      ['administrators'],
    );

    // Worse, seen by another server, and renamed meanwhile: still the one alarm.
    const worse = {
      ...first,
      severity: 'critical',
      name: 'Renamed',
      node: 'node-b',
      lastAt: now,
      count: 2,
    } as const;
    await post(worse);
    const after = await known();
    assert.deepEqual(
      after.map(({ labels, receivers }) => [labels.severity, receivers.map(({ name }) => name).toSorted()]),
      [['critical', ['administrators', 'on-call']]],
    );
    await notified(1);
    assert.equal(notifications[0]?.status, 'firing');

    await post({ ...worse, event: 'cleared', clearedAt: Date.now() });
    assert.deepEqual(await known(), []);
    await notified(2);
    assert.equal(notifications[1]?.status, 'resolved');
  },
);

test('a real Alertmanager takes whatever stands in an alarm', { skip: NO_ALERTMANAGER }, async (t) => {
  const { port, authority } = await startAlertmanager(t);
  const needs = { network: networkTrusting(authority), clock: realClock, proxy: null };
  const target = { url: `https://localhost:${port}/api/v2/alerts` };
  const now = Date.now();
  const texts = Object.entries(HOSTILE_STRINGS).filter(([, text]) => text.length < 100_000);
  const news = texts.flatMap(([, text]) => [
    hostileNews(text, { kind: 'kind', lastAt: now }),
    hostileNews(text, { kind: 'kind', event: 'cleared', clearedAt: now - 1e9, lastAt: now }),
    hostileNews('test', { event: 'test', note: text, lastAt: now }),
  ]);
  const body = JSON.stringify(webhookBody('alertmanager', news));
  const { status, answer } = await postWebhook(target, { id: 'one', body }, needs);
  assert.deepEqual([status, answer], [200, '']);
});
