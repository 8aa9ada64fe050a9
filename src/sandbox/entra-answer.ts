// An error row as the JSON Entra answers with.
import { ENTRA_ERRORS, type EntraError, type EntraErrorName, type EntraFacts } from './entra-error.ts';

export interface EntraRequestIds {
  readonly traceId: string;
  readonly correlationId: string;
  /** `2026-05-30 14:28:05Z` */
  readonly timestamp: string;
}

export interface EntraAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export function entraAnswer(
  name: EntraErrorName,
  facts: EntraFacts,
  ids: EntraRequestIds,
  origin: string,
): EntraAnswer {
  const row: EntraError = ENTRA_ERRORS[name];
  return {
    status: row.status,
    headers: row.headers ?? {},
    body: {
      error: row.error,
      error_description:
        `AADSTS${row.code}: ${row.text(facts)} Trace ID: ${ids.traceId} Correlation ID: ${ids.correlationId} ` +
        `Timestamp: ${ids.timestamp}`,
      error_codes: [row.code],
      timestamp: ids.timestamp,
      trace_id: ids.traceId,
      correlation_id: ids.correlationId,
      error_uri: `${origin}/error?code=${row.code}`,
    },
  };
}
