// A real Chromium for journeys: an installed one, or the one that comes with the packages. One a test file.
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What an unprivileged sandbox lacks, and what would ask hosts of others. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const running: { browser?: Promise<Browser> } = {};

export function browser(): Promise<Browser> {
  running.browser ??= launch();
  return running.browser;
}

async function launch(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await packaged.executablePath());
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

after(async () => (await running.browser)?.close());

export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return (await browser()).newContext({ locale: 'en-US', ...options });
}
