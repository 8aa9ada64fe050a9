// One operation of the API as the reference shows it, out of the OpenAPI document: what it takes, what it answers, a call to copy.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { commandBlock } from '../parts/message.ts';

export type Node = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly described: Node;
}

export function operationPart(visit: Visit, operation: Operation, base: string): Html {
  const { method, path, described } = operation;
  const { say } = visit;
  const here = visit.speaker.language;
  const name = String(described['operationId']);
  const parameters = (described['parameters'] ?? []) as Node[];
  const body = jsonSchemaOf(described['requestBody']);
  const responses = Object.entries(described['responses'] as Readonly<Record<string, Node>>);
  const heading = (word: string): Html => html`<h3${attributes({ lang: here })}>${word}</h3>`;
  const answer = responses.find(([status]) => status.startsWith('2'));
  return html`<details id="${name}">
    <summary>
      <code>${method} ${path}</code> ${String(described['summary'])}
    </summary>
    ${typeof described['description'] === 'string' ? html`<p>${described['description']}</p>` : NOTHING}
    <p${attributes({ lang: here })}>
      ${say('api-reference.permission')} <code
        >${permissionsOf(described)}</code
      >
    </p>
    ${
      parameters.length > 0
        ? html`${heading(say('api-reference.parameters'))}${rowsTable(
            visit,
            parameters.map(({ name: called, in: place, required, schema, description }) => ({
              name: `${String(called)} (${String(place)})`,
              type: typeOf(schema as Node),
              isRequired: required === true,
              description: meaningOf({ description }),
            })),
          )}`
        : NOTHING
    }
    ${body ? html`${heading(say('api-reference.body'))}${fieldsTable(visit, body)}` : NOTHING}
    ${
      answer
        ? html`${heading(`${say('api-reference.answer')} ${answer[0]}`)}${answerPart(visit, jsonSchemaOf(answer[1]))}`
        : NOTHING
    }
    <p class="codes">
      ${responses
        .filter(([status]) => Number(status) >= 400)
        .map(
          ([status, { description }]) =>
            html`<span${attributes({ title: String(description) })}><code>${status}</code></span> `,
        )}
    </p>
    ${commandBlock(visit, { id: `curl-${name}`, language: 'curl', text: curlOf(base, operation) })}
  </details>`;
}

/** A list is any of it. */
function permissionsOf(described: Node): string {
  const [opening, besides] = [described['x-foyer-permission'], described['x-foyer-permission-besides']];
  return [[opening].flat().join(' | '), besides].filter(Boolean).join(', ');
}

function answerPart(visit: Visit, schema: Node | undefined): Html {
  return schema ? fieldsTable(visit, schema) : NOTHING;
}

function jsonSchemaOf(described: unknown): Node | undefined {
  const content = (described as Node | undefined)?.['content'] as Readonly<Record<string, Node>> | undefined;
  return content?.['application/json']?.['schema'] as Node | undefined;
}

interface Row {
  readonly name: string;
  readonly type: Html | string;
  readonly isRequired: boolean;
  readonly description: string;
}

export function fieldsTable(visit: Visit, schema: Node): Html {
  const rows = rowsOf(schema, '', 0);
  if (rows.length === 0) return html`<p>${typeOf(schema)} ${meaningOf(schema)}</p>`;
  return rowsTable(visit, rows);
}

/** Deeper fields follow their own, by their whole path. */
function rowsOf(schema: Node, before: string, depth: number): Row[] {
  const inner = (schema['type'] === 'array' ? schema['items'] : schema) as Node;
  const start = schema['type'] === 'array' ? `${before}[].` : before === '' ? '' : `${before}.`;
  const forms = (inner['anyOf'] ?? inner['oneOf']) as Node[] | undefined;
  if (forms && depth < 5) return forms.flatMap((form) => rowsOf(form, before, depth + 1));
  const required = (inner['required'] ?? []) as string[];
  return Object.entries((inner['properties'] ?? {}) as Readonly<Record<string, Node>>).flatMap(
    ([name, field]) => [
      {
        name: `${start}${name}`,
        type: typeOf(field),
        isRequired: required.includes(name),
        description: meaningOf(field),
      },
      ...(depth < 5 ? rowsOf(field, `${start}${name}`, depth + 1) : []),
    ],
  );
}

/** Words of code stand in backticks there. */
const meaningOf = ({ description = '' }: Node): string => String(description).replaceAll('`', '');

function rowsTable({ say, speaker }: Visit, rows: readonly Row[]): Html {
  const own = attributes({ lang: speaker.language });
  return html`<div class="scroll">
    <table class="table">
      <thead${own}>
        <tr>
          <th scope="col">${say('api-reference.name')}</th>
          <th scope="col">${say('api-reference.type')}</th>
          <th scope="col">${say('api-reference.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, type, isRequired, description }) =>
            html`<tr>
              <th scope="row">
                <code>${name}</code
                >${isRequired ? html` <span${own}>${say('api-reference.required')}</span>` : NOTHING}
              </th>
              <td>${type}</td>
              <td>${description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function typeOf(schema: Node | boolean): Html | string {
  if (typeof schema === 'boolean') return '…';
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? '';
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if ('const' in schema) return JSON.stringify(schema['const']);
  if (Array.isArray(schema['enum'])) return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  const forms = (schema['anyOf'] ?? schema['oneOf']) as Node[] | undefined;
  if (forms) return html`${forms.map((form, index) => html`${index > 0 ? ' | ' : ''}${typeOf(form)}`)}`;
  if (schema['type'] === 'array') return html`${'['}${typeOf((schema['items'] ?? {}) as Node)}${']'}`;
  const limits = [schema['minimum'], schema['maximum']].filter(
    (limit) => typeof limit === 'number' && Math.abs(limit) < 2 ** 53,
  );
  const format = typeof schema['format'] === 'string' ? ` ${schema['format']}` : '';
  const types = [(schema['type'] ?? 'any') as string | string[]].flat().join(' | ');
  return `${types}${format}${limits.length === 2 ? ` ${limits.join('–')}` : ''}`;
}

export function curlOf(base: string, { method, path, described }: Operation): string {
  const hasBody = jsonSchemaOf(described['requestBody']) !== undefined;
  const creates = ((described['parameters'] ?? []) as Node[]).some(({ name }) => name === 'Idempotency-Key');
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}-H "Authorization: Bearer $KEY"`,
    ...(creates ? [`-H "Idempotency-Key: $(uuidgen)"`] : []),
    ...(hasBody ? [`-H 'Content-Type: application/json' -d @body.json`] : []),
    `'${base}${path.replace(/\{(\w+)\}/g, (_, name: string) => name.toUpperCase())}'`,
  ];
  return lines.join(' \\\n  ');
}
