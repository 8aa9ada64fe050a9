// What is wrong with how a page is made, seen in a real browser: by axe-core, and whether it scrolls sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * By evaluation and not by a script tag: the page's own policy forbids those. And by the browser's protocol, because half a
 * megabyte takes twice as long by Playwright's own evaluation.
 */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate('typeof axe === "object"')) return;
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Runtime.evaluate', { expression: AXE });
  await protocol.detach();
}

export async function violations(page: Page): Promise<string[]> {
  await loadAxe(page);
  const found = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 2)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** Run in the page; text, because the browser's types are not this program's. */
const SIDEWAYS = `(() => {
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over <= 0) return [];
  const mayScroll = (element) => element.closest('.scroll, .tabs, pre, [popover]') !== null;
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !mayScroll(element))
    .slice(0, 3)
    .map((element) => element.outerHTML.slice(0, 120))
    .concat(over + ' px wider than the window');
})()`;

export const sideways = (page: Page): Promise<string[]> => page.evaluate<string[]>(SIDEWAYS);
