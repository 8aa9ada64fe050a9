// What a failed step of the connection test shows: for the person, in the step itself, and for the diagnosis. Pure.
import type { Evidence, StepName } from '../diagnosis/diagnosis.ts';
import { DialFailure, TlsFailure } from '../network/network.ts';
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
  return (
    error instanceof DialFailure ||
    error instanceof TlsFailure ||
    error instanceof SmtpFailure ||
    error instanceof NoToken
  );
}

export function failureEvidence(error: unknown): object {
  if (error instanceof DialFailure)
    return { error: error.code, message: error.message, attempts: error.attempts };
  if (error instanceof TlsFailure)
    return { error: error.code, message: error.message, chain: error.chain, ...standingOf(error) };
  if (error instanceof SmtpFailure)
    return error.reply ? { reply: error.reply.text } : { error: error.code, message: error.message };
  if (error instanceof NoToken) {
    const { cause } = error.answer;
    const failure = tlsFailureIn(cause);
    return {
      ...error.answer.failure,
      ...(failure ? { chain: failure.chain, ...standingOf(failure) } : {}),
    };
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

function standingOf({ standing }: TlsFailure): object {
  return standing ? { standing } : {};
}
