// The watch in real time, with ticks of milliseconds; the stream over a real socket, so that a client that goes is one.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { silentLog } from '../../../log/log.ts';
import { listen } from '../../http-server.ts';
import type { OverviewFacts } from './overview-facts.ts';
import { createOverviewWatch, eventStream, type OverviewWatch } from './overview-watch.ts';

function arrange(gather?: () => Promise<OverviewFacts>): { watch: OverviewWatch; looked: () => number } {
  let looks = 0;
  const watch = createOverviewWatch({
    log: silentLog,
    tickMs: 20,
    gather:
      gather ??
      (async () => {
        looks += 1;
        return { now: looks } as OverviewFacts;
      }),
  });
  return { watch, looked: () => looks };
}

async function serve(t: TestContext, watch: OverviewWatch, limitMs?: number): Promise<string> {
  const fragment = async ({ now }: OverviewFacts): Promise<string> => `<p>\n${now}\r\n</p>`;
  const server = await listen(
    async () =>
      new Response(eventStream(watch, fragment, limitMs), {
        headers: { 'content-type': 'text/event-stream' },
      }),
    { host: '127.0.0.1', port: 0 },
    undefined,
  );
  t.after(() => server.stop());
  return `http://127.0.0.1:${server.port}/`;
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    assert.ok(tries < 200, 'waited two seconds in vain');
    await delay(10);
  }
}

test('ten viewers cost one look a tick, and none costs none', async () => {
  const { watch, looked } = arrange();
  const seen = new Set<number>();
  const leave = Array.from({ length: 10 }, () => watch.watch(({ now }) => void seen.add(now)));
  await until(() => looked() >= 5);
  assert.ok(seen.size <= looked());
  const looks = looked();
  for (const each of leave) each();
  await delay(80);
  assert.ok(looked() - looks <= 1, 'a look that had begun may end');
});

test('a client that goes ends its stream and is looked for no longer', async (t) => {
  const { watch } = arrange();
  const url = await serve(t, watch);
  const going = new AbortController();
  const answer = await fetch(url, { signal: going.signal });
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  assert.match(first, /^data: <p>\ndata: \d+\ndata: <\/p>\n\n$/);
  assert.equal(watch.viewerCount, 1);
  going.abort();
  await until(() => watch.viewerCount === 0);
});

test('a stream ends by itself, so that who may watch is asked again', async (t) => {
  const { watch } = arrange();
  const answer = await fetch(await serve(t, watch, 60));
  assert.match(await answer.text(), /data: <p>/);
  assert.equal(watch.viewerCount, 0);
});

test('a look that fails is skipped, and the next one is told', async () => {
  let looks = 0;
  const { watch } = arrange(async () => {
    looks += 1;
    if (looks < 3) throw new Error('the database is away');
    return { now: looks } as OverviewFacts;
  });
  const seen: number[] = [];
  const leave = watch.watch(({ now }) => void seen.push(now));
  await until(() => seen.length > 0);
  leave();
  assert.equal(seen[0], 3);
});
