// What a failed step of the connection test shows: for the person, in the step itself, and for the diagnosis. Pure.
import type { Evidence, StepName } from '../diagnosis/diagnosis.ts';
import {
  DialFailure,
  isNetworkFailure,
  networkFailureIn,
  TlsFailure,
  toldCode,
  type NetworkFailure,
} from '../network/network.ts';
import { decodeClaims, type AccessToken, type TokenAnswer } from '../oauth/oauth.ts';
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

export function evidenceOf(
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
  if (isNetworkFailure(error))
    return { ...base, code: toldCode(error), message: error.message, ...proxyOf(error), ...chainOf(error) };
  if (error instanceof SmtpFailure)
    return {
      ...base,
      message: error.message,
      ...(error.reply ? { reply: error.reply } : {}),
      ...(error.code === undefined ? {} : { code: error.code }),
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

/** The proxy that it befell, on which leg, and with which answer. */
function proxyOf(failure: NetworkFailure | undefined): Pick<Evidence, 'proxy'> {
  if (failure?.proxy === undefined || failure.leg === undefined) return {};
  const status = 'status' in failure ? failure.status : undefined;
  return {
    proxy: { leg: failure.leg, address: failure.proxy, ...(status === undefined ? {} : { status }) },
  };
}

function chainOf(failure: NetworkFailure | undefined): Pick<Evidence, 'chain'> {
  return failure instanceof TlsFailure ? { chain: failure.chain } : {};
}
