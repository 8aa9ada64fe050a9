// Alarms by syslog on their way: what a real rsyslog understands over UDP, TCP and TLS, and what counts as delivered.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSocket } from 'node:dgram';
import { alarmNews, NEWS_AT } from '../../test/stand-ins/alarm-news.ts';
import { freePort } from '../../test/stand-ins/real-proxy.ts';
import { NO_RSYSLOG, startRsyslog } from '../../test/stand-ins/rsyslog.ts';
import { SYSLOG_GRAMMAR, SYSLOG_SENDER } from '../../test/stand-ins/syslog-grammar.ts';
import { networkTrusting } from '../../test/stand-ins/trusting-network.ts';
import type { AlarmNews } from './alarm-news.ts';
import { framed, syslogMessage } from './syslog-message.ts';
import { sendSyslog, SYSLOG_TRANSPORTS } from './syslog-transport.ts';

const said = (news: AlarmNews): string => syslogMessage(news, SYSLOG_SENDER);

test(
  'a real rsyslog understands every message over UDP, TCP and TLS, field by field',
  { skip: NO_RSYSLOG },
  async (t) => {
    const rsyslog = await startRsyslog(t);
    const network = networkTrusting(rsyslog.authority);
    const texts = [
      'plain',
      'one\ntwo\r\nthree\0four',
      '"]\\" [x y="z"] ]',
      '証明書の有効期限が切れました 🎉',
      'long '.repeat(2000),
    ];
    const all = texts.flatMap((text) => [
      alarmNews({ text, subject: text, name: text }),
      alarmNews({ text, event: 'cleared', severity: 'info', clearedAt: NEWS_AT }),
    ]);
    let expected = 0;
    for (const transport of SYSLOG_TRANSPORTS) {
      const result = await sendSyslog(
        { host: 'localhost', port: rsyslog.ports[transport], transport },
        all.map(said),
        { network },
      );
      assert.deepEqual([result.failure, result.ok], [undefined, true], transport);
      const got = (await rsyslog.understood((expected += all.length))).slice(-all.length);
      for (const [index, news] of all.entries()) {
        const [, , , , , , , structured, sentence] = SYSLOG_GRAMMAR.exec(said(news)) ?? [];
        assert.deepEqual(
          { ...got[index], at: new Date(got[index]?.at ?? '').toISOString() },
          {
            facility: 'local0',
            severity: news.event === 'raised' ? 'crit' : 'notice',
            version: '1',
            at: '2026-11-23T08:00:00.250Z',
            hostname: 'node-a',
            appName: 'foyer',
            processId: '4711',
            messageId: 'client-secret-expired',
            structuredData: structured,
            text: `\ufeff${sentence}`,
            input: transport === 'udp' ? 'imudp' : 'imtcp',
          },
          transport,
        );
      }
    }
  },
);

test(
  'the configuration of the documents writes down what is from Foyer, and nothing else',
  { skip: NO_RSYSLOG },
  async (t) => {
    const rsyslog = await startRsyslog(t, 'example');
    const needs = { network: networkTrusting(rsyslog.authority) };
    for (const transport of SYSLOG_TRANSPORTS) {
      const target = { host: 'localhost', port: rsyslog.ports[transport], transport };
      const foreign = syslogMessage(alarmNews(), { ...SYSLOG_SENDER, appName: 'other' });
      assert.ok((await sendSyslog(target, [foreign, said(alarmNews())], needs)).ok, transport);
    }
    const got = (await rsyslog.understood(3)) as readonly object[];
    const [, , , , , , , facts, sentence] = SYSLOG_GRAMMAR.exec(said(alarmNews())) ?? [];
    const line = {
      host: 'node-a',
      severity: 'crit',
      kind: 'client-secret-expired',
      facts,
      text: `\ufeff${sentence}`,
    };
    assert.deepEqual(
      got,
      Array.from({ length: 3 }, () => ({ at: '2026-11-23T08:00:00.250Z', ...line })),
    );
  },
);

test(
  'a TLS receiver whose authority is not trusted gets nothing, and the failure says so',
  { skip: NO_RSYSLOG },
  async (t) => {
    const rsyslog = await startRsyslog(t);
    const { failure, ok, mayRetry } = await sendSyslog(
      { host: 'localhost', port: rsyslog.ports.tls, transport: 'tls' },
      [said(alarmNews())],
      { network: networkTrusting() },
    );
    assert.deepEqual([ok, mayRetry], [false, true]);
    assert.match(failure ?? '', /the certificate of localhost was not accepted: SELF_SIGNED_CERT_IN_CHAIN/);
    assert.deepEqual(await rsyslog.understood(0), []);
  },
);

const network = networkTrusting();
const toPort = (port: number, transport: 'udp' | 'tcp' | 'tls', limitMs?: number) =>
  sendSyslog({ host: '127.0.0.1', port, transport }, [said(alarmNews())], { network }, limitMs);

test('where nobody listens, a datagram and a connection are failures', async () => {
  const port = await freePort();
  for (const transport of ['udp', 'tcp'] as const) {
    const { ok, failure, mayRetry } = await toPort(port, transport);
    assert.deepEqual([ok, mayRetry], [false, true]);
    assert.match(failure ?? '', /ECONNREFUSED/);
  }
});

test('a name that resolves to nothing is a failure', async () => {
  const { failure } = await sendSyslog({ host: 'nobody.invalid', port: 514, transport: 'udp' }, ['x'], {
    network,
  });
  assert.match(failure ?? '', /^nobody\.invalid could not be resolved: /);
});

async function tcpServer(t: TestContext, answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket.on('error', () => undefined));
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

test('a receiver that resets, or closes at once, has not taken the message', async (t) => {
  for (const turnAway of [
    (socket: Socket) => void socket.resetAndDestroy(),
    (socket: Socket) => void socket.end(),
  ]) {
    const { ok, failure } = await toPort(await tcpServer(t, turnAway), 'tcp');
    assert.equal(ok, false);
    assert.match(failure ?? '', /ECONNRESET|EPIPE|before it was given everything/);
  }
});

test('a receiver that hangs is a failure when the time is over', async (t) => {
  const deaf = await tcpServer(t, (socket) => void socket.pause());
  const startedAt = performance.now();
  const { ok, failure } = await toPort(deaf, 'tcp', 300);
  assert.equal(ok, false);
  assert.match(failure ?? '', /did not read to its end in time/);
  assert.ok(performance.now() - startedAt < 2000);
  assert.match((await toPort(deaf, 'tls', 300)).failure ?? '', /did not finish in time/);
});

test('everything has arrived by the time it counts as delivered, over IPv6 as well', async (t) => {
  let heard = '';
  const port = await tcpServer(t, (socket) => {
    socket
      .setEncoding('utf8')
      .on('data', (chunk: string) => (heard += chunk))
      .on('end', () => socket.end());
  });
  const many = Array.from({ length: 2000 }, () => said(alarmNews()));
  assert.ok((await sendSyslog({ host: '127.0.0.1', port, transport: 'tcp' }, many, { network })).ok);
  assert.ok(heard === many.map(framed).join(''));
  const six = createSocket('udp6').bind(0, '::1');
  t.after(() => six.close());
  await once(six, 'listening');
  const message = once(six, 'message') as Promise<[Buffer]>;
  assert.ok(
    (await sendSyslog({ host: '::1', port: six.address().port, transport: 'udp' }, ['six'], { network })).ok,
  );
  assert.equal((await message)[0].toString(), 'six');
});
