// Datagrams of UDP. Nobody says that one has arrived, so all that can be heard is that it has not: the socket is
// connected, for then the kernel tells when the other side refuses (ICMP), and the next address is tried.
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { DialFailure, type Address, type AddressAttempt } from './dial.ts';

/** How long a refusal is waited for; it comes within a round trip, or never. */
const HEARD_WITHIN_MS = 100;

/** To the first of the addresses that does not refuse them. */
export async function sendDatagrams(
  addresses: readonly Address[],
  port: number,
  datagrams: readonly Uint8Array[],
  timeoutMs: number,
): Promise<readonly AddressAttempt[]> {
  const deadline = performance.now() + timeoutMs;
  const attempts: AddressAttempt[] = [];
  for (const target of addresses) {
    const startedAt = performance.now();
    if (startedAt >= deadline) break;
    const outcome = await sendTo(target, port, datagrams, deadline - startedAt);
    attempts.push({ ...target, durationMs: Math.round(performance.now() - startedAt), outcome });
    if (outcome === 'connected') return attempts;
  }
  const code = attempts.at(-1)?.outcome ?? 'ETIMEDOUT';
  throw new DialFailure('connect', code, `no address took datagrams on port ${port}: ${code}`, attempts);
}

/** `connected`, or the code of what went wrong. */
async function sendTo(
  { address, family }: Address,
  port: number,
  datagrams: readonly Uint8Array[],
  timeoutMs: number,
): Promise<string> {
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  const over = new AbortController();
  const broken = once(socket, 'error', { signal: over.signal }).then(([error]) => codeOf(error));
  try {
    return await Promise.race([
      broken,
      sendAll(socket, address, port, datagrams),
      delay(timeoutMs, 'ETIMEDOUT', { signal: over.signal }),
    ]);
  } catch (error) {
    return codeOf(error);
  } finally {
    socket.on('error', () => undefined); // a late one has nobody else who hears it
    broken.catch(() => undefined);
    over.abort();
    socket.close();
  }
}

async function sendAll(
  socket: Socket,
  address: string,
  port: number,
  datagrams: readonly Uint8Array[],
): Promise<string> {
  await new Promise<void>((resolve, reject) =>
    // Called with the error where there is one, such as ENETUNREACH, which the types do not know.
    socket.connect(port, address, (error?: Error) => (error ? reject(error) : resolve())),
  );
  for (const datagram of datagrams)
    await new Promise<void>((resolve, reject) =>
      socket.send(datagram, (error) => (error ? reject(error) : resolve())),
    );
  await delay(HEARD_WITHIN_MS);
  return 'connected';
}

/** Of the system; Node's own begin with ERR_, and are a fault of who calls. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^E[A-Z0-9]+$/.test(code)) return code;
  throw error;
}
