// What is not an answer is a problem by RFC 9457: a refusal as it is, a fault with a reference that is in the log, and what
// only HTTP can get wrong.
import { z } from 'zod';
import type { FieldProblem, Refusal, RefusalKind } from '../../refusal.ts';
import { STATUS_OF_REFUSAL, type Told } from '../refusal-answer.ts';

export const PROBLEM_TYPE = 'application/problem+json';

const TITLES: Readonly<Record<RefusalKind, string>> = {
  usage: 'The request cannot be used',
  invalid: 'The request cannot be used',
  unauthenticated: 'A key is needed',
  forbidden: 'Not permitted',
  not_found: 'Not there',
  conflict: 'Not possible now',
  too_large: 'Too large',
  too_many: 'Too often',
  unavailable: 'Not available now',
  configuration: 'Not available now',
};

/** What HTTP itself gets wrong; everything else is a refusal. */
export const HTTP_PROBLEMS = {
  path_unknown: {
    status: 404,
    title: 'Not there',
    detail: 'There is nothing at this path. The paths are in /api/v1/openapi.json.',
  },
  method_not_allowed: {
    status: 405,
    title: 'Not with this method',
    detail: 'This path does not know the method. The header Allow says which it knows.',
  },
  answer_not_acceptable: {
    status: 406,
    title: 'Not in this form',
    detail:
      'The header Accept excludes every form that this answer has. Ask for application/json, or for what the reference says.',
  },
  body_not_supported: {
    status: 415,
    title: 'Not in this form',
    detail:
      'The body must be JSON. Send it with the header Content-Type: application/json, and uncompressed.',
  },
} as const;
export type HttpProblem = keyof typeof HTTP_PROBLEMS;

export const problemSchema = z
  .object({
    type: z.string().meta({
      description: 'urn:foyer:refusal:CODE; about:blank for a fault',
      examples: ['urn:foyer:refusal:permission_missing'],
    }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong, and what to do' }),
    code: z.string().meta({ description: 'Stable; docs/refusals.md says what each means' }),
    problems: z
      .array(
        z.object({
          pointer: z
            .string()
            .meta({
              description: 'JSON Pointer (RFC 6901) into the body',
              examples: ['/authentication/clientId'],
            })
            .optional(),
          parameter: z.string().meta({ description: 'Name of a parameter of the path or query' }).optional(),
          problem: z.string(),
        }),
      )
      .meta({ description: 'One for each field that is wrong' })
      .optional(),
    reference: z.string().meta({ description: 'Of a fault: the same is in the log' }).optional(),
  })
  .meta({ id: 'Problem', description: 'A problem by RFC 9457' });

export type Problem = z.output<typeof problemSchema>;

export function problemOfTold(told: Told, where: ProblemPlace = {}): Problem {
  if ('reference' in told)
    return {
      type: 'about:blank',
      title: 'Something went wrong here',
      status: 500,
      detail: `Something went wrong here. The log says more under the reference ${told.reference}.`,
      code: 'fault',
      reference: told.reference,
    };
  return problemOfRefusal(told.refusal, where);
}

export interface ProblemPlace {
  /** What a field that the door names is called in the request. */
  readonly fields?: ((field: string) => string) | undefined;
}

/** Refusals of parameters name their fields `path.id` and `query.limit`; see request.ts. */
export const PARAMETER = /^(?:path|query)\?(.*)$/;

function problemOfRefusal({ kind, code, message, problems }: Refusal, { fields }: ProblemPlace): Problem {
  return {
    type: `urn:foyer:refusal:${code}`,
    title: TITLES[kind],
    status: STATUS_OF_REFUSAL[kind],
    detail: message,
    code,
    ...(problems.length === 0 ? {} : { problems: problems.map((problem) => placed(problem, fields)) }),
  };
}

function placed({ field, problem }: FieldProblem, fields: ProblemPlace['fields']) {
  const named = fields ? fields(field) : field;
  const parameter = (PARAMETER.exec(field) ?? PARAMETER.exec(named))?.[1];
  return parameter === undefined ? { pointer: pointerOf(named), problem } : { parameter, problem };
}

function pointerOf(field: string): string {
  if (field === '(all)') return '';
  return field
    .split('.')
    .map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

export function problemOfHttp(code: HttpProblem): Problem {
  return { type: `urn:foyer:refusal:${code}`, ...HTTP_PROBLEMS[code], code };
}

export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { 'content-type': PROBLEM_TYPE, 'content-language': 'en', ...headers },
  });
}
