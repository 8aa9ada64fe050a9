// The reference of the API: the OpenAPI document as a page, made by the server and complete, so that it can be read
// offline and kept. Its words are those of the document, in English; those of the frame are the viewer's.
import { attributes, html, NOTHING } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { API_PATH } from '../api/api-path.ts';
import { TAGS } from '../api/api-route.ts';
import { openApiDocument } from '../api/openapi.ts';
import { API_ROUTES } from '../api/routes.ts';
import { commandBlock } from '../parts/message.ts';
import { missingPage } from '../refusal-page.ts';
import { answerPage } from '../visit.ts';
import { curlOf, fieldsTable, operationPart, type Node, type Operation } from './api-operation.ts';
import { consolePage } from './console-page.ts';

const DOCUMENT_NAME = 'openapi.json';

/** As JSON, which leaves out what is undefined. */
const DOCUMENT = JSON.parse(JSON.stringify(openApiDocument(API_ROUTES, ''))) as Node;

const OPERATIONS: readonly Operation[] = Object.entries(
  DOCUMENT['paths'] as Readonly<Record<string, Node>>,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, described]) => ({
    method: method.toUpperCase(),
    path,
    described: described as Node,
  })),
);

const SCHEMAS = (DOCUMENT['components'] as { schemas: Readonly<Record<string, Node>> }).schemas;

const PATH = '/admin/api';

interface Group {
  readonly tag: string;
  readonly path: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

/** A page each: all in one were 65 kB when guest access came. */
const GROUPS: readonly Group[] = Object.entries(TAGS).map(([tag, description]) => ({
  tag,
  path: `${PATH}/${tag.replace(/[^a-z]+/g, '-')}`,
  description,
  operations: OPERATIONS.filter(({ described }) => (described['tags'] as string[]).includes(tag)),
}));

export function showApiReference(visit: Visit): Promise<Response> {
  const { say, client } = visit;
  const base = `${client.origin}${API_PATH}`;
  const title = say('nav.api-reference');
  return consolePage(visit, {
    title,
    trail: [{ label: title }],
    at: PATH,
    purpose: say('api-reference.purpose'),
    help: [{ title: say('api-reference.help-title'), text: say('api-reference.help') }],
    body: html`<div class="api">
      <p>
        ${say('api-reference.base')} <code>${base}</code>. ${say('api-reference.document')}
        <a href="${API_PATH}/${DOCUMENT_NAME}">${DOCUMENT_NAME}</a>
      </p>
      ${commandBlock(visit, { id: 'api-first', language: 'curl', text: curlOf(base, { method: 'GET', path: '/key', described: {} }) })}
      ${GROUPS.map(
        ({ tag, path, description, operations }) =>
          html`<section lang="en">
            <h2><a href="${path}">${tag}</a></h2>
            <p>${description}</p>
            <ul>
              ${operations.map(
                (operation) =>
                  html`<li>
                    <a href="${path}#${String(operation.described['operationId'])}"
                      ><code>${operation.method} ${operation.path}</code></a
                    >
                    ${String(operation.described['summary'])}
                  </li>`,
              )}
            </ul>
          </section>`,
      )}
    </div>`,
  });
}

export function showApiGroup(visit: Visit): Promise<Response> {
  const { say, client, speaker } = visit;
  const asked = `${PATH}/${visit.param('group')}`;
  const group = GROUPS.find(({ path }) => path === asked);
  if (!group) return answerPage(visit, missingPage(visit), 404);
  const { tag, description, operations } = group;
  const schemas = schemasOf(operations);
  return consolePage(visit, {
    title: tag,
    trail: [{ label: say('nav.api-reference'), href: PATH }, { label: tag }],
    at: PATH,
    purpose: description,
    help: [{ title: say('api-reference.help-title'), text: say('api-reference.help') }],
    body: html`<div class="api">
      <section lang="en">
        ${operations.map((operation) => operationPart(visit, operation, `${client.origin}${API_PATH}`))}
      </section>
      ${
        schemas.length === 0
          ? NOTHING
          : html`<section aria-labelledby="schemas" lang="en">
              <h2 id="schemas" ${attributes({ lang: speaker.language })}>${say('api-reference.schemas')}</h2>
              ${schemas.map(
                (name) =>
                  html`<details id="schema-${name}">
                    <summary><code>${name}</code></summary>
                    ${fieldsTable(visit, SCHEMAS[name] ?? {})}
                  </details>`,
              )}
            </section>`
      }
    </div>`,
  });
}

/** The names of those that the operations speak of, and those that these speak of. */
function schemasOf(operations: readonly Operation[]): string[] {
  const found = new Set<string>();
  const look = (node: unknown): void => {
    for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      look(SCHEMAS[name] ?? {});
    }
  };
  look(operations.map(({ described }) => described));
  return [...found].sort();
}
