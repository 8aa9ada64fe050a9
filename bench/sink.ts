// A sink: an SMTP server that takes every message and keeps nothing, as fast as one process can, so that the sender is
// what is measured. Tells its parent how many have come. With `--latency MS` it answers the end of DATA that much later.
import { createServer, type AddressInfo } from 'node:net';

const END_OF_DATA = Buffer.from('\r\n.\r\n');

let arrived = 0;
const server = createServer({ noDelay: true }, (socket) => {
  let rest: Buffer = Buffer.alloc(0);
  let inData = false;
  socket.on('error', () => socket.destroy());
  socket.write('220 sink ESMTP\r\n');
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let answer = '';
    for (;;) {
      if (inData) {
        const end = rest.indexOf(END_OF_DATA);
        if (end < 0) break;
        rest = rest.subarray(end + END_OF_DATA.length);
        inData = false;
        arrived += 1;
        answer += '250 2.0.0 OK\r\n';
        continue;
      }
      const end = rest.indexOf('\r\n');
      if (end < 0) break;
      const verb = rest.subarray(0, 4).toString('latin1').toUpperCase();
      rest = rest.subarray(end + 2);
      if (verb === 'EHLO')
        answer += '250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n';
      else if (verb === 'DATA') {
        answer += '354 go on\r\n';
        inData = true;
      } else if (verb === 'QUIT') {
        socket.end(answer + '221 2.0.0 bye\r\n');
        return;
      } else answer += '250 2.0.0 OK\r\n';
    }
    if (answer !== '') socket.write(answer);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('message', (question: unknown) => {
  if (question === 'count') process.send?.({ arrived });
  if (question === 'reset') arrived = 0;
});
process.on('disconnect', () => process.exit());
