// Foyer accepting by SMTP: each message committed before its 250. The relay is still to come; until then a bare
// listener (smtp-server) stands in front of the queue, so that both sides speak the same protocol to the same clients.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { openApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { realOutside } from '../src/outside.ts';

const data = mkdtempSync(join(process.argv[2] ?? '', 'foyer-bench-'));
const app = await openApp(readConfig({ FOYER_DATA: data }), realOutside('silent'));
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom ? mailFrom.address : '';
      app.mail
        .composeRaw(Buffer.concat(parts), { from, recipients: rcptTo.map(({ address }) => address) })
        .then((message) => app.mail.accept(message, { lane: 'bulk', purpose: 'bench' }))
        .then((id) => done(null, `queued as ${id}`), done);
    });
  },
});
const listener = server.listen(0, '127.0.0.1', () => {
  const address = listener.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('disconnect', () => {
  server.close(() => {
    void app.close().then(() => rm(data, { recursive: true, force: true }));
  });
});
