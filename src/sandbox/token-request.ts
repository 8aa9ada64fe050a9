// Reads a token request: a form in the body, the client perhaps in an Authorization header. Pure.
import type { EntraErrorName } from './entra-error.ts';

export interface TokenRequest {
  readonly grant_type: string | undefined;
  readonly client_id: string | undefined;
  readonly scope: string | undefined;
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
  readonly assertionType: string | undefined;
  /** Set when the request cannot be read at all. */
  readonly fault: EntraErrorName | undefined;
}

const isFormEncoded = (body: string): boolean => !/%(?![0-9a-f]{2})/i.test(body);

/** RFC 6749 §2.3.1: both halves are form-encoded before they are joined and put into base64. */
function readBasic(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0 || !isFormEncoded(text)) return undefined;
  const decode = (part: string): string =>
    new URLSearchParams(`v=${part.replaceAll('&', '%26')}`).get('v') ?? '';
  return { id: decode(text.slice(0, colon)), secret: decode(text.slice(colon + 1)) };
}

export function readTokenRequest(
  body: string,
  contentType: string | undefined,
  authorization: string | undefined,
): TokenRequest {
  // Entra does not read another content type at all and misses every parameter.
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(contentType ?? '');
  const form = new URLSearchParams(isForm ? body : '');
  const basic = readBasic(authorization);
  const names = [...form.keys()];
  const isMalformed = isForm && (!isFormEncoded(body) || new Set(names).size < names.length);
  return {
    grant_type: form.get('grant_type') ?? undefined,
    client_id: form.get('client_id') ?? basic?.id,
    scope: form.get('scope') ?? undefined,
    secret: form.get('client_secret') ?? basic?.secret,
    assertion: form.get('client_assertion') ?? undefined,
    assertionType: form.get('client_assertion_type') ?? undefined,
    fault: isMalformed ? 'request-malformed' : undefined,
  };
}
