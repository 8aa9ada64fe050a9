// Test Connection: the road from the settings to a signed-in mailbox, step by step, each with its time and what was
// seen, and what it means when it fails. Works on values that are not saved and leaves the live token alone. Sends
// nothing, unless an address is given: permission faults of Exchange Online show only after DATA.
import type { Network } from '../network/network.ts';
import { decodeClaims, type AccessToken, type Oauth } from '../oauth/oauth.ts';
import {
  diagnose,
  STEP_NAMES,
  type Diagnosis,
  type Evidence,
  type Probe,
  type StepName,
} from '../diagnosis/diagnosis.ts';
import { evidenceOf, failureEvidence, isExpected, NoToken, shownProbe } from './connection-evidence.ts';
import { askFurther, leavesOpen } from './probe-gate.ts';
import type { PreparedMessage } from './message.ts';
import {
  defaultSender,
  openConnection,
  signIn,
  type SmtpConnection,
  type TransportNeeds,
} from './connection-transport.ts';
import { dataForm, SmtpFailure, submit, trySender, type Submission } from './session-transport.ts';
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
  readonly network: TransportNeeds['network'] & Pick<Network, 'request'>;
  readonly oauth: Pick<Oauth, 'requestOnce'>;
  readonly node: string;
}

export interface TestOptions {
  /** A real message for the last step. */
  readonly message?: PreparedMessage;
  /** Hears each step as it begins; a token request is three steps, told by its first. */
  readonly onBegin?: (name: StepName) => void;
  /** Hears each step as it ends. */
  readonly onStep?: (step: TestStep) => void;
  /** Aborted by whoever no longer wants to know: the connection is cut, and the step it is at fails. */
  readonly signal?: AbortSignal;
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
    further: (error: unknown) => Promise<object> = () => Promise.resolve({}),
  ): Promise<T> => {
    const since = performance.now();
    options.onBegin?.(name);
    try {
      const result = await work();
      note(name, 'passed', since, evidence(result));
      return result;
    } catch (error) {
      note(name, 'failed', since, { ...failureEvidence(error), ...(await further(error)) });
      throw error;
    }
  };

  let connection: SmtpConnection | undefined;
  let token: AccessToken | undefined;
  let failure: unknown;
  let probes: readonly Probe[] = [];
  const evidence = (stage: StepName, error: unknown): Evidence =>
    evidenceOf(stage, error, settings, { token, probes, now: needs.clock.now() });
  /** One connection of the mailbox at a time: the refused one ends first. */
  const probe = async (error: unknown): Promise<object> => {
    if (!token || !leavesOpen(evidence('authenticate', error))) return {};
    leave(connection);
    probes = await askFurther(settings, token, connection?.capabilities.get('AUTH') ?? [], needs);
    return { probes: probes.map(shownProbe) };
  };
  try {
    connection = await openConnection(settings, { ...needs, onChannel: cutBy(options.signal) }, watch);
    if (usesOAuth(settings.authentication)) {
      options.onBegin?.('token-connect');
      token = await tokenSteps(settings, needs, note);
    }
    const open = connection;
    if (settings.authentication.type !== 'none')
      await watch(
        'authenticate',
        () => signIn(open, settings, token),
        (reply) => ({ reply: reply?.text }),
        probe,
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
        () => submitToAll(open, message),
        ({ reply }) => ({ reply: reply?.text, messageId: message.messageId }),
      );
  } catch (error) {
    failure = error;
    if (!isExpected(error)) throw error;
  } finally {
    leave(connection);
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
    ...(failed ? diagnose(evidence(failed.name, failure)) : { diagnosis: [], retryable: false }),
  };
}

function cutBy(signal: AbortSignal | undefined): (channel: SmtpConnection['channel']) => void {
  return (channel) => {
    if (signal?.aborted) channel.close();
    signal?.addEventListener('abort', () => channel.close(), { once: true });
  };
}

function leave(connection: SmtpConnection | undefined): void {
  connection?.channel.send(['QUIT']);
  connection?.channel.close();
}

/** In a test a refused recipient is the result, not something to report beside it. */
async function submitToAll(
  { channel, capabilities }: SmtpConnection,
  message: PreparedMessage,
): Promise<Submission> {
  const submission = await submit(channel, capabilities, message, dataForm(message.source));
  const [refusal] = submission.refused.values();
  if (refusal) throw new SmtpFailure('recipient', { reply: refusal, message: refusal.text });
  return submission;
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
  const { proxy, addresses, tls, ...response } = answer.evidence;
  const reached = {
    endpoint: tokenEndpoint,
    ...(proxy === undefined ? {} : { proxy: { leg: 'token', address: proxy } }),
    attempts: addresses ?? [],
    ...tls,
  };
  // A credential that cannot be read is told before anything is dialled; then nothing is known of the endpoint.
  if (!answer.ok && answer.failure.stage === 'token-connect') {
    note('token-connect', 'failed', since, { ...reached, ...failureEvidence(new NoToken(answer)) });
    throw new NoToken(answer);
  }
  note('token-connect', addresses ? 'passed' : 'skipped', since, addresses ? reached : {});
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

export function oauthClientOf({ authentication, proxy }: SmtpSettings) {
  if (!usesOAuth(authentication)) throw new Error('these settings use no OAuth');
  const { tokenEndpoint, clientId, scope, credential, clientAuthentication } = authentication;
  const extraParameters = authentication.type === 'oauth' ? authentication.extraParameters : {};
  return {
    tokenEndpoint,
    clientId,
    scope,
    credential,
    clientAuthentication,
    extraParameters,
    proxy: proxy.token,
  };
}
