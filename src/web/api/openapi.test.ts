import { test } from 'node:test';
import assert from 'node:assert/strict';
import { z } from 'zod';
import { PERMISSIONS } from '../../permissions/permissions.ts';
import { openApiDocument } from './openapi.ts';
import { openedBy } from './api-route.ts';
import { API_ROUTES } from './routes.ts';

type Node = Readonly<Record<string, unknown>>;

const DOCUMENT = JSON.parse(JSON.stringify(openApiDocument(API_ROUTES, 'https://foyer.example.com'))) as Node;
const PATHS = DOCUMENT['paths'] as Readonly<Record<string, Readonly<Record<string, Node>>>>;
const OPERATIONS = Object.entries(PATHS).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

function everyNode(node: unknown, visit: (node: Node, at: string) => void, at = '#'): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as Node, at);
  for (const [name, inner] of Object.entries(node)) everyNode(inner, visit, `${at}/${name}`);
}

test('the document is OpenAPI 3.1 with a way to sign in', () => {
  assert.match(String(DOCUMENT['openapi']), /^3\.1\.\d$/);
  assert.deepEqual(DOCUMENT['security'], [{ apiKey: [] }]);
  assert.deepEqual(
    (DOCUMENT['components'] as Record<string, Record<string, Node>>)['securitySchemes']?.['apiKey']?.[
      'scheme'
    ],
    'bearer',
  );
});

test('every row of the table is in the document, and nothing else', () => {
  const rows = API_ROUTES.map(
    ({ method, path, name, needs }) => `${method} ${path} ${name} ${String(needs)}`,
  );
  const found = OPERATIONS.map(
    ({ path, method, operation }) =>
      `${method.toUpperCase()} ${path} ${String(operation['operationId'])} ${String(operation['x-foyer-permission'])}`,
  );
  assert.deepEqual(found.toSorted(), rows.toSorted());
  assert.equal(new Set(API_ROUTES.map(({ name }) => name)).size, API_ROUTES.length);
});

test('every permission that a row needs is one', () => {
  const needs = API_ROUTES.flatMap((route) => openedBy(route));
  assert.deepEqual(
    needs.filter((need) => !PERMISSIONS.includes(need)),
    [],
  );
  assert.ok(API_ROUTES.every((route) => route.needs === 'any-key' || openedBy(route).length > 0));
});

test('every reference leads to something', () => {
  const broken: string[] = [];
  everyNode(DOCUMENT, (node, at) => {
    const target = node['$ref'];
    if (typeof target !== 'string') return;
    const found = target
      .slice(2)
      .split('/')
      .reduce<unknown>((inner, name) => (inner as Node | undefined)?.[name], DOCUMENT);
    if (!target.startsWith('#/') || found === undefined) broken.push(`${at}: ${target}`);
  });
  assert.deepEqual(broken, []);
});

test('every parameter of a path is declared and required, and no other', () => {
  for (const { path, operation } of OPERATIONS) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    const declared = ((operation['parameters'] ?? []) as Node[]).filter(({ in: place }) => place === 'path');
    assert.deepEqual(
      declared.map(({ name }) => name),
      named,
      path,
    );
    assert.ok(
      declared.every(({ required }) => required === true),
      path,
    );
  }
});

test('every operation has a tag that is described, a summary, and only known answers', () => {
  const tags = (DOCUMENT['tags'] as Node[]).map(({ name }) => name);
  for (const { path, operation } of OPERATIONS) {
    assert.ok(
      (operation['tags'] as string[]).every((tag) => tags.includes(tag)),
      path,
    );
    assert.match(String(operation['summary']), /^[A-Z].*[^.]$/);
    const responses = operation['responses'] as Readonly<Record<string, Node>>;
    assert.ok(
      Object.keys(responses).some((status) => status.startsWith('2')),
      path,
    );
    for (const status of ['401', '403', '422', '429', '500', '503'])
      assert.ok(responses[status], `${path} ${status}`);
    assert.ok(
      Object.values(responses).every(({ description }) => String(description).length > 0),
      path,
    );
  }
});

test('every schema is one that JSON Schema 2020-12 can be read by', () => {
  const { schemas } = DOCUMENT['components'] as Readonly<Record<string, Readonly<Record<string, Node>>>>;
  const $defs = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/')) as Node;
  for (const name of Object.keys(schemas ?? {}))
    assert.doesNotThrow(() => z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs } as never), name);
});

test('secrets are marked as what is only written, and shown where a guest has to be told one', () => {
  const unmarked: string[] = [];
  const shown: string[] = [];
  everyNode(PATHS, (node, at) => {
    const isSecret =
      /\/properties\/(password|secret|passphrase|privateKey|pfx)$/.test(at) && node['type'] !== 'object';
    if (isSecret && at.includes('/requestBody/') && node['writeOnly'] !== true) unmarked.push(at);
    if (isSecret && at.includes('/responses/')) shown.push(at);
  });
  assert.deepEqual(unmarked, []);
  assert.deepEqual(
    shown.filter((at) => !at.startsWith('#//guests')),
    [],
  );
});

test('what creates takes an Idempotency-Key, and nothing else does', () => {
  const takes = OPERATIONS.filter(({ operation }) =>
    ((operation['parameters'] ?? []) as Node[]).some(({ name }) => name === 'Idempotency-Key'),
  ).map(({ operation }) => String(operation['operationId']));
  const creates = API_ROUTES.filter((route) => route.creates).map(({ name }) => name);
  assert.deepEqual(takes.toSorted(), creates.toSorted());
  const making = API_ROUTES.filter(({ method, status }) => method === 'POST' && [201, 202].includes(status));
  assert.deepEqual(creates.toSorted(), making.map(({ name }) => name).toSorted());
});
