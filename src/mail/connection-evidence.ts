// What a failed step of the connection test shows: for the person, in the step itself, and for the diagnosis. Pure.
import type { Evidence, Probe, StepName } from '../diagnosis/diagnosis.ts';
import {
  DialFailure,
  isNetworkFailure,
  networkFailureIn,
  TlsFailure,
  toldCode,
  type NetworkFailure,
} from '../network/network.ts';
import { decodeClaims, type AccessToken, type TokenAnswer } from '../oauth/oauth.ts';
import type { Instant } from '../time/clock.ts';
import { SmtpFailure } from './session-transport.ts';
import { usesOAuth, type SmtpSettings } from './smtp-settings.ts';

/** The token endpoint's refusal, on its way from the step to the diagnosis. */
export class NoToken extends Error {
  readonly answer: Extract<TokenAnswer, { ok: false }>;
  constructor(answer: Extract<TokenAnswer, { ok: false }>) {
    super(answer.failure.message);
    this.answer = answer;
  }
}

/** What can be wrong with the world; everything else is a fault of ours. */
export function isExpected(error: unknown): boolean {
  return isNetworkFailure(error) || error instanceof SmtpFailure || error instanceof NoToken;
}

export function failureEvidence(error: unknown): object {
  if (isNetworkFailure(error))
    return {
      error: toldCode(error),
      message: error.message,
      ...(error.leg === undefined ? {} : { leg: error.leg }),
      ...proxyOf(error),
      ...(error instanceof DialFailure ? { attempts: error.attempts } : {}),
      ...chainOf(error),
    };
  if (error instanceof SmtpFailure)
    return error.reply ? { reply: error.reply.text } : { error: error.code, message: error.message };
  if (error instanceof NoToken) {
    const cause = networkFailureIn(error.answer.cause);
    return { ...error.answer.failure, ...chainOf(cause), ...proxyOf(cause) };
  }
  return {};
}

/** What the test knows besides the failure itself. */
interface Seen {
  readonly token: AccessToken | undefined;
  readonly probes: readonly Probe[];
  readonly now: Instant;
}

export function evidenceOf(
  stage: StepName,
  error: unknown,
  settings: SmtpSettings,
  { token, probes, now }: Seen,
): Evidence {
  const claims = token && decodeClaims(token.value.reveal());
  const base = { stage, known: knownOf(settings), probes, now, ...(claims ? { claims } : {}) };
  if (isNetworkFailure(error))
    return {
      ...base,
      code: toldCode(error),
      message: error.message,
      ...(error instanceof DialFailure ? { attempts: error.attempts } : {}),
      ...proxyOf(error),
      ...chainOf(error),
    };
  if (error instanceof SmtpFailure)
    return {
      ...base,
      message: error.message,
      ...(error.reply ? { reply: error.reply } : {}),
      ...(error.code === undefined ? {} : { code: codeOf(error, error.code) }),
    };
  if (error instanceof NoToken) {
    const { failure } = error.answer;
    const cause = networkFailureIn(error.answer.cause);
    return {
      ...base,
      aadsts: failure.aadsts,
      message: failure.message,
      ...(failure.error === undefined ? {} : { oauthError: failure.error }),
      ...(failure.code === undefined ? {} : { code: failure.code }),
      ...(failure.httpStatus === undefined ? {} : { httpStatus: failure.httpStatus }),
      ...(failure.clockSkewMs === undefined ? {} : { clockSkewMs: failure.clockSkewMs }),
      ...proxyOf(cause),
      ...chainOf(cause),
    };
  }
  return base;
}

/** A server that has greeted and then says nothing is another thing than one that never greets. */
function codeOf({ stage }: SmtpFailure, code: string): string {
  return code === 'ETIMEDOUT' && stage !== 'greeting' ? 'read-timeout' : code;
}

function knownOf({ authentication, server, port }: SmtpSettings): Evidence['known'] {
  if (!usesOAuth(authentication)) return { server, port, mechanism: authentication.type };
  const { mailbox, clientId, scope, tokenEndpoint, credential } = authentication;
  const isExchange = authentication.type === 'exchange-online-oauth';
  const { expiresOn } = credential.type === 'secret' ? credential : {};
  return {
    server,
    port,
    mechanism: isExchange ? 'xoauth2' : authentication.mechanism,
    mailbox,
    clientId,
    scope,
    tokenHost: new URL(tokenEndpoint).host,
    credentialType: credential.type,
    ...(isExchange ? { tenantId: authentication.tenantId } : {}),
    ...(isExchange && authentication.registeredObjectId !== undefined
      ? { registeredObjectId: authentication.registeredObjectId }
      : {}),
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

/** A further question as the step shows it. */
export interface ShownProbe {
  readonly asked: Probe['asked'];
  readonly reply?: string;
  readonly tenantId?: string | null;
  readonly exists?: boolean;
  readonly offered?: boolean;
}

export function shownProbe(probe: Probe): ShownProbe {
  return 'reply' in probe ? { asked: probe.asked, reply: probe.reply.text } : probe;
}

/** The proxy that it befell, on which leg, and with which answer. */
function proxyOf(failure: NetworkFailure | undefined): Pick<Evidence, 'proxy'> {
  if (failure?.proxy === undefined || failure.leg === undefined) return {};
  const status = 'status' in failure ? failure.status : undefined;
  return {
    proxy: { leg: failure.leg, address: failure.proxy, ...(status === undefined ? {} : { status }) },
  };
}

function chainOf(failure: NetworkFailure | undefined): Pick<Evidence, 'chain' | 'standing'> {
  if (!(failure instanceof TlsFailure)) return {};
  const { chain, standing } = failure;
  return { chain, ...(standing ? { standing } : {}) };
}
