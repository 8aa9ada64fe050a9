// Layouts of mails and what is filled into them: `{{slot}}`, and blocks `<!--if slot-->…<!--end-->` (left out where the slot is
// null) and `<!--each slot-->…<!--end-->` (once for every row). Read once into parts; filling joins them, so that nothing
// filled in is ever read as a slot. Pure.
import assert from 'node:assert/strict';
import { escaped, Markup } from './markup.ts';

export type Slots = {
  readonly [slot: string]: string | Markup | null | readonly Slots[];
};

type Part = string | { readonly slot: string } | { readonly block: string; readonly parts: readonly Part[] };
export type Layout = readonly Part[];

const SIGN = /\{\{(\w+)\}\}|<!--(?:if|each) (\w+)-->|<!--(end)-->/g;

export function readLayout(text: string): Layout {
  const outermost: Part[] = [];
  const open = [outermost];
  let at = 0;
  for (const match of text.matchAll(SIGN)) {
    const [sign, slot, block, end] = match;
    const parts = open.at(-1) ?? outermost;
    parts.push(text.slice(at, match.index));
    at = match.index + sign.length;
    if (slot !== undefined) parts.push({ slot });
    if (block !== undefined) {
      const inner: Part[] = [];
      parts.push({ block, parts: inner });
      open.push(inner);
    }
    if (end !== undefined) open.pop();
  }
  assert.ok(open.length === 1, 'every block of a layout ends');
  outermost.push(text.slice(at));
  return outermost;
}

export function filled(layout: Layout, slots: Slots): string {
  const pieces: string[] = [];
  fillInto(pieces, layout, slots);
  return pieces.join('');
}

function fillInto(pieces: string[], layout: Layout, slots: Slots): void {
  for (const part of layout) {
    if (typeof part === 'string') {
      pieces.push(part);
      continue;
    }
    const name = 'slot' in part ? part.slot : part.block;
    const value = slots[name];
    assert.ok(value !== undefined, `the layout's slot ${name} was not given`);
    if ('slot' in part) pieces.push(htmlOf(value, name));
    else if (Array.isArray(value))
      for (const row of value as readonly Slots[]) fillInto(pieces, part.parts, { ...slots, ...row });
    else if (value !== null) fillInto(pieces, part.parts, slots);
  }
}

function htmlOf(value: Slots[string], name: string): string {
  if (value instanceof Markup) return value.html;
  assert.ok(typeof value === 'string', `the layout's slot ${name} is no text`);
  return escaped(value);
}
