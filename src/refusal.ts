// Something we decline to do, said so that the person asking can act on it. The message is safe to show and ends
// with what to do. Everything else that is thrown is a fault: our mistake or a broken world, shown with a reference.

export type RefusalKind =
  | 'usage'
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'unavailable'
  | 'configuration';

/** One problem of one field of what was sent in; `field` is a dotted path such as `authentication.clientId`. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: string;
}

export interface RefusalOptions {
  readonly about?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly FieldProblem[];
  readonly cause?: unknown;
}

export class Refusal extends Error {
  readonly kind: RefusalKind;
  /** Stable and documented, `lower_snake`, subject first: `message_already_sent`. */
  readonly code: string;
  readonly about: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldProblem[];

  constructor(kind: RefusalKind, code: string, message: string, options: RefusalOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.about = options.about ?? {};
    this.problems = options.problems ?? [];
  }
}
