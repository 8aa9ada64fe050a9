// Alarms by syslog: the message by its rules, and what a real rsyslog understands of it over UDP, TCP and TLS.
import { test, type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createSocket } from 'node:dgram';
import fc from 'fast-check';
import { alarmNews, hostileNews, NEWS_AT } from '../../test/stand-ins/alarm-news.ts';
import { HOSTILE_STRINGS } from '../../test/stand-ins/hostile-strings.ts';
import { freePort } from '../../test/stand-ins/real-proxy.ts';
import { NO_RSYSLOG, startRsyslog } from '../../test/stand-ins/rsyslog.ts';
import { networkTrusting } from '../../test/stand-ins/trusting-network.ts';
import type { AlarmNews } from './alarm-news.ts';
import { framed, syslogMessage, type SyslogSender } from './syslog-message.ts';
import { sendSyslog, SYSLOG_TRANSPORTS } from './syslog-transport.ts';

const SENDER: SyslogSender = {
  facility: 'local0',
  appName: 'foyer',
  hostname: 'node-a',
  processId: '4711',
  at: NEWS_AT,
};
const said = (news: AlarmNews): string => syslogMessage(news, SENDER);

/** A value of structured data as RFC 5424 §6.3.3 has it, read by its grammar. */
function valuesOf(structured: string): Record<string, string> {
  const found: Record<string, string> = {};
  const pattern = / ([^ ="\]]{1,32})="((?:[^"\\\]]|\\["\\\]])*)"/gy;
  pattern.lastIndex = structured.indexOf(' ');
  for (let match = pattern.exec(structured); match; match = pattern.exec(structured))
    found[match[1] ?? ''] = (match[2] ?? '').replace(/\\(["\\\]])/g, '$1');
  return found;
}

const GRAMMAR =
  /^<(\d{1,3})>1 (\S+) ([\x21-\x7e]{1,255}) ([\x21-\x7e]{1,48}) ([\x21-\x7e]{1,128}) ([\x21-\x7e]{1,32}) (\[alarm@32473(?: [^ ="\]]{1,32}="(?:[^"\\\]]|\\["\\\]])*")+\]) \ufeff([^\p{Cc}]*)$/u;

test('a message says what happened and what to do, with its facts as structured data', () => {
  const message = said(alarmNews({ note: 'Call the service desk.' }));
  assert.equal(
    message,
    '<130>1 2026-11-23T08:00:00.250Z node-a foyer 4711 client-secret-expired ' +
      '[alarm@32473 id="019aa0f2-5c1e-7000-8000-3f1f8e2f9d11" kind="client-secret-expired" event="raised" severity="critical" ' +
      'subject="5a4d0b0e-5f0c-4c8e-9d1b-0c0f0a5e0011 2026-11-23" count="1" first="2026-11-23T08:00:00.250Z" last="2026-11-23T08:00:00.250Z" ' +
      'link="https://foyer.contoso.com/admin/alarms/019aa0f2-5c1e-7000-8000-3f1f8e2f9d11"] ' +
      '\ufeffClient secret expired: The client secret of the application app ended on 2026-11-23. ' +
      'What to do: Make a new client secret in Entra. Note: Call the service desk.',
  );
});

test('the priority is that of the severity, and a notice for what is over or a test', () => {
  const priority = (change: Partial<AlarmNews>): number => Number(/\d+/.exec(said(alarmNews(change)))?.[0]);
  const local0 = 16 * 8;
  assert.equal(priority({ severity: 'critical' }), local0 + 2);
  assert.equal(priority({ severity: 'warning' }), local0 + 4);
  assert.equal(priority({ severity: 'info' }), local0 + 6);
  assert.equal(priority({ event: 'cleared', clearedAt: NEWS_AT }), local0 + 5);
  assert.equal(priority({ event: 'test' }), local0 + 5);
  assert.match(syslogMessage(alarmNews(), { ...SENDER, facility: 'daemon' }), /^<26>1 /);
});

test('what is over says so, and no longer what to do', () => {
  const message = said(alarmNews({ event: 'cleared', clearedAt: NEWS_AT + 1000 }));
  assert.match(message, /\ufeffCleared: Client secret expired: The client secret/);
  assert.match(message, / cleared="2026-11-23T08:00:01\.250Z"/);
  assert.doesNotMatch(message, /What to do/);
});

test('whatever the texts are, a message is one line by the grammar, within 2048 bytes, and its values come back', () => {
  const judge = (text: string): void => {
    const message = syslogMessage(hostileNews(text), { ...SENDER, hostname: text, processId: text });
    assert.ok(Buffer.byteLength(message) <= 2048);
    assert.equal(Buffer.from(message).toString(), message, 'well-formed');
    const [, , , , , , , structured = '', sentence = ''] = GRAMMAR.exec(message) ?? assert.fail(message);
    assert.ok(sentence.length > 0);
    const { subject = '' } = valuesOf(structured);
    const clean = text
      .toWellFormed()
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    if (Buffer.byteLength(clean) <= 128) assert.equal(subject, clean);
    else assert.ok(subject.endsWith('…') && clean.startsWith(subject.slice(0, -1)));
  };
  for (const text of Object.values(HOSTILE_STRINGS)) judge(text);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), judge), { numRuns: 100 });
});

test('a frame is as long as it says, in bytes', () => {
  const message = said(alarmNews({ text: '証明書の有効期限 🎉' }));
  const [, length = '', rest = ''] = /^(\d+) ([^]*)$/.exec(framed(message)) ?? [];
  assert.equal(Number(length), Buffer.byteLength(rest));
  assert.equal(rest, message);
});

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
        const [, , , , , , , structured, sentence] = GRAMMAR.exec(said(news)) ?? [];
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
      const foreign = syslogMessage(alarmNews(), { ...SENDER, appName: 'other' });
      assert.ok((await sendSyslog(target, [foreign, said(alarmNews())], needs)).ok, transport);
    }
    const got = (await rsyslog.understood(3)) as readonly object[];
    const [, , , , , , , facts, sentence] = GRAMMAR.exec(said(alarmNews())) ?? [];
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
