// The log: one JSON object a line on standard error (standard output belongs to a command's answer). Redaction is by
// type: a `Secret` prints as `[secret]` wherever it stands, so no list of field names has to be right. Known shapes of
// a token or password inside foreign text (an error of a library) are blotted out as the second line of defence.
import { pino, type DestinationStream } from 'pino';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  trace(fields: Fields, message: string): void;
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
  child(fields: Fields): Log;
}

/** Texts that carry credentials whatever their field is called: JWTs, bearer tokens, SASL blobs, form fields, our own keys. */
const CREDENTIAL_SHAPES: readonly [RegExp, string][] = [
  [/eyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\b(foyer_[0-9a-f]{8}_)[\w-]{43}/g, '$1[secret]'],
  [/(\/(?:first-start|setup-kit)\/)[\w-]{43}/g, '$1[secret]'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 [secret]'],
  [/\b(AUTH\s+(?:XOAUTH2|OAUTHBEARER|PLAIN|LOGIN))\s+\S+/gi, '$1 [secret]'],
  [
    /\b(client_secret|client_assertion|password|access_token)(["']?\s*[=:]\s*["']?)[^\s"'&,}]+/gi,
    '$1$2[secret]',
  ],
];

export function withoutCredentials(text: string): string {
  return CREDENTIAL_SHAPES.reduce((clean, [shape, instead]) => clean.replace(shape, instead), text);
}

export function createLog(level: LogLevel, destination: DestinationStream = process.stderr): Log {
  const censoring: DestinationStream = { write: (line) => void destination.write(withoutCredentials(line)) };
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    censoring,
  );
}

export const silentLog: Log = createLog('silent');
