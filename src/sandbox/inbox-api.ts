// The sandbox by HTTP: mail, faults, secrets, statistics, and the switches of a bad network. JSON in, JSON out. It has
// no sign-in, so it is guarded against other pages in the same browser: only names of this machine in Host (against DNS
// rebinding), and changes only from its own origin.
import { Hono } from 'hono';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { FAULTS } from './faults.ts';
import type { AcceptedMessage } from './inbox.ts';
import { readMessage } from './message-reading.ts';
import type { Sandbox } from './sandbox.ts';

export type SandboxControl = Pick<
  Sandbox,
  | 'messages'
  | 'clearMessages'
  | 'stats'
  | 'fault'
  | 'clearFault'
  | 'clearFaults'
  | 'activeFaults'
  | 'setLatency'
  | 'dropConnections'
  | 'stopSmtp'
  | 'startSmtp'
  | 'tenants'
  | 'defaults'
  | 'smtpPort'
  | 'tokenUrl'
  | 'caCertificate'
>;

const faultBody = z.strictObject({
  name: z.string(),
  times: z.int().positive().optional(),
  mailbox: z.string().optional(),
});
const latencyBody = z.strictObject({
  smtpMs: z.int().nonnegative().optional(),
  tokenMs: z.int().nonnegative().optional(),
});
const secretBody = z.strictObject({
  value: z.string().min(1).optional(),
  expiresAt: z.iso.datetime().optional(),
});

/** Without the keys that are undefined: zod keeps them, and the doors take "left out" only. */
function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never;
}

const isoAt = (instant: number): string => new Date(instant).toISOString();

const summaryOf = (message: AcceptedMessage): Readonly<Record<string, unknown>> => ({
  id: message.id,
  mailbox: message.mailbox,
  envelope: message.envelope,
  messageId: message.messageId,
  receivedAt: isoAt(message.receivedAt),
  sizeBytes: message.source.length,
  tls: message.tls,
});

export function mustHaveMessage(control: SandboxControl, id: string): AcceptedMessage {
  const found = control.messages().find((message) => message.id === id);
  if (found) return found;
  throw new Refusal(
    'not_found',
    'sandbox_message_unknown',
    'The inbox holds no such message; only the newest are kept. Look at the list for those that are there.',
  );
}

export function createInboxApi(control: SandboxControl): Hono {
  const api = new Hono();

  async function parsed<T>(schema: z.ZodType<T>, text: string): Promise<T> {
    const body = z.string().transform((json, context) => {
      try {
        return JSON.parse(json || '{}') as unknown;
      } catch (error) {
        context.addIssue(`is not JSON (${String(error)})`);
        return z.NEVER;
      }
    });
    const result = body.pipe(schema).safeParse(text);
    if (result.success) return result.data;
    const problems = result.error.issues.map((issue) => ({
      field: issue.path.join('.'),
      problem: issue.message,
    }));
    throw new Refusal(
      'invalid',
      'sandbox_request_invalid',
      `${z.prettifyError(result.error)} Correct the request.`,
      {
        problems,
      },
    );
  }

  api.get('/messages', async (context) => {
    const newestFirst = control.messages().toReversed();
    const limit = Number(context.req.query('limit') ?? 100);
    const shown = newestFirst.slice(0, Number.isFinite(limit) ? limit : 100);
    const messages = await Promise.all(
      shown.map(async (message) => {
        const { subject, from, to } = await readMessage(message.source);
        return { ...summaryOf(message), subject, from, to };
      }),
    );
    return context.json({ messages, total: newestFirst.length });
  });
  api.delete('/messages', (context) => {
    control.clearMessages();
    return context.body(null, 204);
  });
  api.get('/messages/:id', async (context) => {
    const message = mustHaveMessage(control, context.req.param('id'));
    return context.json({ ...summaryOf(message), ...(await readMessage(message.source)) });
  });
  api.get('/messages/:id/source', (context) => {
    const { source } = mustHaveMessage(control, context.req.param('id'));
    return context.body(new Uint8Array(source), 200, { 'content-type': 'text/plain; charset=utf-8' });
  });

  api.get('/faults', (context) => {
    const active = control.activeFaults();
    const faults = FAULTS.map(({ name, cause, where, answers }) => ({
      ...{ name, cause, where, answers },
      active: active.find((entry) => entry.name === name) ?? null,
    }));
    return context.json({ faults });
  });
  api.post('/faults', async (context) => {
    const { name, ...options } = await parsed(faultBody, await context.req.text());
    control.fault(name, present(options));
    return context.json({ active: control.activeFaults() }, 201);
  });
  api.delete('/faults', (context) => {
    control.clearFaults();
    return context.body(null, 204);
  });
  api.delete('/faults/:name', (context) => {
    control.clearFault(context.req.param('name'));
    return context.body(null, 204);
  });

  api.get('/stats', (context) => context.json(control.stats()));
  api.get('/settings', (context) => {
    // The secret among the defaults prints as `[secret]`.
    return context.json({ ...control.defaults, smtpPort: control.smtpPort, tokenUrl: control.tokenUrl() });
  });
  api.get('/ca.pem', (context) =>
    context.body(control.caCertificate, 200, { 'content-type': 'application/x-pem-file' }),
  );

  api.get('/apps/:clientId/secrets', (context) =>
    context.json({ secrets: control.tenants.secrets(context.req.param('clientId')) }),
  );
  api.post('/apps/:clientId/secrets', async (context) => {
    const { value, expiresAt } = await parsed(secretBody, await context.req.text());
    const added = control.tenants.addSecret(
      context.req.param('clientId'),
      present({ value, expiresAt: expiresAt === undefined ? undefined : Date.parse(expiresAt) }),
    );
    // Like Entra: the one time the value is shown.
    return context.json({ keyId: added.keyId, value: added.secret.reveal() }, 201);
  });
  api.post('/apps/:clientId/secrets/:keyId/expire', (context) => {
    control.tenants.expireSecret(context.req.param('clientId'), context.req.param('keyId'));
    return context.body(null, 204);
  });
  api.delete('/apps/:clientId/secrets/:keyId', (context) => {
    control.tenants.removeSecret(context.req.param('clientId'), context.req.param('keyId'));
    return context.body(null, 204);
  });

  api.put('/latency', async (context) => {
    control.setLatency(present(await parsed(latencyBody, await context.req.text())));
    return context.body(null, 204);
  });
  api.delete('/connections', (context) => {
    control.dropConnections();
    return context.body(null, 204);
  });
  api.post('/smtp/stop', async (context) => {
    await control.stopSmtp();
    return context.body(null, 204);
  });
  api.post('/smtp/start', async (context) => {
    await control.startSmtp();
    return context.body(null, 204);
  });
  return api;
}
