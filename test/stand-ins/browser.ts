// One Chromium for the tests of a file, and contexts in it.
import { after } from 'node:test';
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const running: { browser?: Promise<Browser> } = {};

export function browser(): Promise<Browser> {
  running.browser ??= launchChromium();
  return running.browser;
}

after(async () => (await running.browser)?.close());

export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return (await browser()).newContext({ locale: 'en-US', ...options });
}

const LIMIT_MS = 10_000;

/** Waits for the text: right after a click or a key the page may still be the one before. */
export async function shows(locator: Locator, wanted: RegExp): Promise<void> {
  const until = performance.now() + LIMIT_MS;
  for (;;) {
    const text = await locator.innerText();
    if (wanted.test(text)) return;
    if (performance.now() > until) assert.match(text, wanted);
    await delay(20);
  }
}

/** Does what leads to another page, and waits until that one is there. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Tab until the element has the focus: what cannot be reached so fails. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  const focused = page.locator(':focus').and(page.locator(selector));
  for (let presses = 0; presses < 200; presses += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${selector} cannot be reached by Tab on ${page.url()}`);
}
