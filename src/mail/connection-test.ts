// Test Connection: the road from the settings to a signed-in mailbox, step by step, each with its time and what was
// seen, and what it means when it fails. Works on values that are not saved and leaves the live token alone. Sends
// nothing, unless an address is given: permission faults of Exchange Online show only after DATA.
import { DialFailure, TlsFailure } from '../network/network.ts';
import { decodeClaims, type AccessToken, type Oauth, type TokenAnswer } from '../oauth/oauth.ts';
import {
  diagnose,
  STEP_NAMES,
  type Diagnosis,
  type Evidence,
  type StepName,
} from '../diagnosis/diagnosis.ts';
import type { PreparedMessage } from './message.ts';
import {
  defaultSender,
  openConnection,
  signIn,
  type SmtpConnection,
  type TransportNeeds,
} from './smtp-transport.ts';
import { dataForm, SmtpFailure, submit, trySender } from './smtp-session.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

export interface TestStep {
  readonly name: StepName;
  readonly status: 'passed' | 'failed' | 'skipped';
  readonly durationMs: number;
  readonly evidence: object;
}

export interface TestResult extends Diagnosis {
  readonly ok: boolean;
  readonly node: string;
  readonly durationMs: number;
  readonly steps: readonly TestStep[];
}

export interface TestNeeds extends TransportNeeds {
  readonly oauth: Pick<Oauth, 'requestOnce'>;
  readonly node: string;
}

export interface TestOptions {
  /** A real message for the last step. */
  readonly message?: PreparedMessage;
  /** Hears each step as it ends. */
  readonly onStep?: (step: TestStep) => void;
}

/** The token endpoint's refusal, on its way from the step to the diagnosis. */
class NoToken extends Error {
  readonly answer: Extract<TokenAnswer, { ok: false }>;
  constructor(answer: Extract<TokenAnswer, { ok: false }>) {
    super(answer.failure.message);
    this.answer = answer;
  }
}

export async function testConnection(
  settings: SmtpSettings,
  needs: TestNeeds,
  options: TestOptions = {},
): Promise<TestResult> {
  const startedAt = performance.now();
  const steps: TestStep[] = [];
  const note = (name: StepName, status: TestStep['status'], sinceMs: number, evidence: object): void => {
    const step = { name, status, durationMs: Math.round(performance.now() - sinceMs), evidence };
    steps.push(step);
    needs.log.debug({ step }, 'connection test');
    options.onStep?.(step);
  };
  const watch = async <T>(
    name: StepName,
    work: () => Promise<T>,
    evidence: (result: T) => object,
  ): Promise<T> => {
    const since = performance.now();
    try {
      const result = await work();
      note(name, 'passed', since, evidence(result));
      return result;
    } catch (error) {
      note(name, 'failed', since, failureEvidence(error));
      throw error;
    }
  };

  let connection: SmtpConnection | undefined;
  let token: AccessToken | undefined;
  let failure: unknown;
  try {
    connection = await openConnection(settings, needs, watch);
    if (usesOAuth(settings.authentication)) token = await tokenSteps(settings, needs, note);
    const open = connection;
    if (settings.authentication.type !== 'none')
      await watch(
        'authenticate',
        () => signIn(open, settings, token),
        (reply) => ({ reply: reply?.text }),
      );
    const sender = options.message?.from ?? defaultSender(settings);
    if (sender !== undefined)
      await watch(
        'sender',
        () => trySender(open.channel, sender, open.capabilities),
        (reply) => ({ from: sender, reply: reply.text }),
      );
    const { message } = options;
    if (message)
      await watch(
        'submit',
        () => submit(open.channel, open.capabilities, message, dataForm(message.source)),
        ({ reply, refused }) => ({
          reply: reply?.text,
          messageId: message.messageId,
          refused: Object.fromEntries([...refused].map(([recipient, refusal]) => [recipient, refusal.text])),
        }),
      );
  } catch (error) {
    failure = error;
    if (!isExpected(error)) throw error;
  } finally {
    connection?.channel.send(['QUIT']);
    connection?.channel.close();
  }

  const expected = STEP_NAMES.filter((name) => name !== 'submit' || options.message);
  const done = new Map(steps.map((step) => [step.name, step]));
  const all = expected.map(
    (name): TestStep => done.get(name) ?? { name, status: 'skipped', durationMs: 0, evidence: {} },
  );
  const failed = steps.find((step) => step.status === 'failed');
  return {
    ok: failed === undefined,
    node: needs.node,
    durationMs: Math.round(performance.now() - startedAt),
    steps: all,
    ...(failed
      ? diagnose(evidenceOf(failed.name, failure, settings, token))
      : { diagnosis: [], retryable: false }),
  };
}

/** One request shows as three steps: reaching the endpoint, its answer, what the token says of itself. */
async function tokenSteps(
  settings: SmtpSettings,
  { oauth }: TestNeeds,
  note: (name: StepName, status: TestStep['status'], sinceMs: number, evidence: object) => void,
): Promise<AccessToken> {
  if (!usesOAuth(settings.authentication)) throw new Error('these settings need no token');
  const since = performance.now();
  const { tokenEndpoint } = settings.authentication;
  const answer = await oauth.requestOnce(oauthClientOf(settings), settings.connectionTimeoutSeconds * 1000);
  const { addresses, tls, ...response } = answer.evidence;
  const reached = { endpoint: tokenEndpoint, attempts: addresses ?? [], ...tls };
  if (!answer.ok && answer.failure.stage === 'token-connect') {
    note('token-connect', 'failed', since, { ...reached, ...failureEvidence(new NoToken(answer)) });
    throw new NoToken(answer);
  }
  note('token-connect', 'passed', since, reached);
  if (!answer.ok) {
    note('token', 'failed', since, { ...response, ...failureEvidence(new NoToken(answer)) });
    throw new NoToken(answer);
  }
  const { token } = answer;
  note('token', 'passed', since, {
    ...response,
    expiresInSeconds: Math.round((token.expiresAt - token.receivedAt) / 1000),
  });
  note('claims', 'passed', performance.now(), decodeClaims(token.value.reveal()) ?? { opaque: true });
  return token;
}

export function oauthClientOf({ authentication }: SmtpSettings) {
  if (!usesOAuth(authentication)) throw new Error('these settings use no OAuth');
  const { tokenEndpoint, clientId, scope, credential, clientAuthentication } = authentication;
  const extraParameters = authentication.type === 'oauth' ? authentication.extraParameters : {};
  return { tokenEndpoint, clientId, scope, credential, clientAuthentication, extraParameters };
}

function isExpected(error: unknown): boolean {
  return (
    error instanceof DialFailure ||
    error instanceof TlsFailure ||
    error instanceof SmtpFailure ||
    error instanceof NoToken
  );
}

function failureEvidence(error: unknown): object {
  if (error instanceof DialFailure)
    return { error: error.code, message: error.message, attempts: error.attempts };
  if (error instanceof TlsFailure) return { error: error.code, message: error.message, chain: error.chain };
  if (error instanceof SmtpFailure)
    return error.reply ? { reply: error.reply.text } : { error: error.code, message: error.message };
  if (error instanceof NoToken) {
    const { cause } = error.answer;
    const chain = tlsFailureIn(cause)?.chain;
    return { ...error.answer.failure, ...(chain ? { chain } : {}) };
  }
  return {};
}

function evidenceOf(
  stage: StepName,
  error: unknown,
  settings: SmtpSettings,
  token: AccessToken | undefined,
): Evidence {
  const { authentication, server, port } = settings;
  const oauth = usesOAuth(authentication) ? authentication : undefined;
  const claims = token && decodeClaims(token.value.reveal());
  const known: Evidence['known'] = {
    server,
    port,
    mechanism:
      authentication.type === 'exchange-online-oauth'
        ? 'xoauth2'
        : authentication.type === 'oauth'
          ? authentication.mechanism
          : authentication.type,
    ...(oauth
      ? {
          mailbox: oauth.mailbox,
          clientId: oauth.clientId,
          scope: oauth.scope,
          tokenHost: new URL(oauth.tokenEndpoint).host,
          credentialType: oauth.credential.type,
        }
      : {}),
    ...(authentication.type === 'exchange-online-oauth' ? { tenantId: authentication.tenantId } : {}),
    ...(oauth?.credential.type === 'secret' && oauth.credential.expiresOn
      ? { expiresOn: oauth.credential.expiresOn }
      : {}),
  };
  const base = { stage, known, ...(claims ? { claims } : {}) };
  if (error instanceof DialFailure) return { ...base, code: error.code, message: error.message };
  if (error instanceof TlsFailure)
    return { ...base, code: error.code, message: error.message, chain: error.chain };
  if (error instanceof SmtpFailure)
    return {
      ...base,
      message: error.message,
      ...(error.reply ? { reply: error.reply } : {}),
      ...(error.code === undefined ? {} : { code: error.code }),
    };
  if (error instanceof NoToken) {
    const { failure, cause } = error.answer;
    const chain = tlsFailureIn(cause)?.chain;
    return {
      ...base,
      aadsts: failure.aadsts,
      message: failure.message,
      ...(failure.error === undefined ? {} : { oauthError: failure.error }),
      ...(failure.code === undefined ? {} : { code: failure.code }),
      ...(failure.httpStatus === undefined ? {} : { httpStatus: failure.httpStatus }),
      ...(failure.clockSkewMs === undefined ? {} : { clockSkewMs: failure.clockSkewMs }),
      ...(chain ? { chain } : {}),
    };
  }
  return base;
}

function tlsFailureIn(error: unknown): TlsFailure | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof TlsFailure) return at;
  return undefined;
}
