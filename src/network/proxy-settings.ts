// A proxy as the outside writes it (docs/proxies.md): null, "environment" or an object. Not a URL: a password in it would
// end up in logs and histories. Pure.
import { isIP } from 'node:net';
import { z } from 'zod';
import type { FieldProblem } from '../refusal.ts';
import { Secret } from '../secrets/secrets.ts';
import { fieldProblems } from '../settings/settings.ts';
import { isBypassEntry } from './bypass.ts';
import { PROXY_TYPES, type Proxy, type ProxyChoice } from './proxy.ts';

const NAME = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]*[a-z0-9])?(\.|$))+$/i;

/** A host name or an IP address; neither a port nor a zone (`%eth0`), which another machine would not know. */
export function isHost(text: string): boolean {
  return isIP(text) === 0 ? NAME.test(text) : !text.includes('%');
}

/** RFC 1929 §2 counts them in one byte; a longer one could not be sent. */
const LONGEST_CREDENTIAL_BYTES = 255;

const credential = z
  .string('must be text')
  .min(1, 'must not be empty')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must be one line of text')
  .refine(
    (text) => Buffer.byteLength(text) <= LONGEST_CREDENTIAL_BYTES,
    `must have at most ${LONGEST_CREDENTIAL_BYTES} bytes`,
  );

const OBJECT = z
  .strictObject({
    type: z.enum(PROXY_TYPES, `must be ${PROXY_TYPES.slice(0, -1).join(', ')} or ${PROXY_TYPES.at(-1)}`),
    host: z.string('must be text').refine(isHost, 'must be a host name or IP address, without a port'),
    port: z
      .int('must be a whole number from 1 to 65535')
      .min(1, 'must be from 1 to 65535')
      .max(65535, 'must be from 1 to 65535'),
    username: credential.optional(),
    password: credential.transform((text) => new Secret(text)).optional(),
    bypass: z
      .array(
        z
          .string('must be text')
          .refine(
            isBypassEntry,
            'must be a host name, a domain such as *.contoso.com, an IP address, a network such as 10.0.0.0/8, or *',
          ),
        'must be a list of texts',
      )
      .max(500, 'has too many entries')
      .default([]),
  })
  .superRefine(({ type, username, password }, context) => {
    const note = (field: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (password && username === undefined) note('username', 'must be given with a password');
    // RFC 7617 §2: what stands before the first colon is the user name.
    if (type !== 'socks5' && username?.includes(':')) note('username', 'must have no colon');
  });

export type GivenProxy = z.output<typeof OBJECT> | 'environment' | null;

/** As JSON Schema says it: what tells the forms apart is done by hand below, for one problem a field. */
const DESCRIBED = {
  anyOf: [
    { type: 'null' },
    { const: 'environment' },
    {
      type: 'object',
      properties: {
        type: { enum: [...PROXY_TYPES] },
        host: { type: 'string' },
        port: { type: 'integer', minimum: 1, maximum: 65535 },
        username: { type: 'string' },
        password: { type: 'string', format: 'password', writeOnly: true },
        bypass: { type: 'array', items: { type: 'string' }, maxItems: 500 },
      },
      required: ['type', 'host', 'port'],
      additionalProperties: false,
    },
  ],
};

export const proxySchema = z
  .unknown()
  .transform((given, context): GivenProxy => {
    if (given === null || given === 'environment') return given;
    if (typeof given === 'object' && !Array.isArray(given)) {
      const parsed = OBJECT.safeParse(given, { reportInput: true });
      if (parsed.success) return parsed.data;
      for (const { field, problem } of fieldProblems(parsed.error))
        context.addIssue({ code: 'custom', path: field.split('.'), message: problem });
    } else context.addIssue('must be null, "environment", or an object with type, host and port');
    return z.NEVER;
  })
  .meta({ override: ({ jsonSchema }: { jsonSchema: object }) => void Object.assign(jsonSchema, DESCRIBED) });

/**
 * With its password, which is `stored`'s where it was left out and goes to the same proxy as before: otherwise whoever
 * may change the proxy could have the password sent to their own.
 */
export function completeProxy(
  given: GivenProxy,
  stored: ProxyChoice | undefined,
  field: string,
  problems: FieldProblem[],
): ProxyChoice {
  if (given === null || given === 'environment') return given;
  const { username, password, ...place } = given;
  if (username === undefined) return place;
  const before = typeof stored === 'object' && stored?.password ? stored : undefined;
  const kept = before && isSamePlace(place, before) ? before.password : undefined;
  if (!password && !kept)
    problems.push({
      field: `${field}.password`,
      problem: before
        ? 'must be entered again, since the type, host or port of the proxy has changed'
        : 'must be given with a user name',
    });
  return { ...place, username, password: password ?? kept ?? new Secret('') };
}

type Place = Pick<Proxy, 'type' | 'host' | 'port'>;

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.type === other.type && one.port === other.port && one.host.toLowerCase() === other.host.toLowerCase()
  );
}
