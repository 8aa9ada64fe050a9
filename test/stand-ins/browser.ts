// One Chromium for the tests of a file, and contexts in it.
import { after } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
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
