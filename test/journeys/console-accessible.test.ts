// Every page of the console and of the sponsor portal in real Chromium: axe-core finds nothing in either theme in any language; nothing but tables
// scrolls sideways, on a phone or a wide screen, in any language; pages are light, and nothing shifts. How soon they paint is
// measured by bench/pages-foyer.ts: here it would measure the other tests.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { LANGUAGES } from '../../src/languages/languages.ts';
import { SPONSOR_PORTAL } from '../../src/web/sponsor-portal/paths.ts';
import { newContext } from '../stand-ins/browser.ts';
import { createTestConsole, type TestConsole } from '../stand-ins/console.ts';
import { PARAMETERS, seedConsole } from '../stand-ins/console-seed.ts';
import { placesOf } from '../stand-ins/console-places.ts';
import { sideways, violations } from '../stand-ins/page-look.ts';
import { SPONSOR_PASSWORD } from '../stand-ins/guests.ts';

const MOST_BYTES = 60_000; // issue: "Pages under 60 kB compressed"

type Portal = 'console' | 'sponsor';

async function sessionIn(
  console: TestConsole,
  portal: Portal,
): Promise<{ name: string; value: string; url: string }> {
  const session =
    portal === 'console'
      ? await console.signIn()
      : await console.signIn('sponsor', SPONSOR_PASSWORD, SPONSOR_PORTAL);
  const [name = '', value = ''] = session.split(/=(.*)/s);
  return { name, value, url: console.url };
}

for (const portal of ['console', 'sponsor'] as const)
  test(`every page of the portal ${portal}, in both themes and all languages`, async (t) => {
    const console = await createTestConsole(t);
    await seedConsole(console);
    const places = await placesOf(console, PARAMETERS, portal);
    assert.ok(places.length > (portal === 'console' ? 10 : 2), 'the pages were not found');
    const wrong: string[] = [];
    const walk = async (
      language: string,
      theme: 'light' | 'dark',
      width: number,
      look: Look,
    ): Promise<void> => {
      const context = await newContext({
        locale: language === 'zh-Hant' ? 'zh-TW' : language,
        colorScheme: theme,
        viewport: { width, height: 900 },
        // What is still arriving is fainter than it will be.
        reducedMotion: 'reduce',
      });
      await context.addCookies([
        await sessionIn(console, portal),
        { name: 'foyer-language', value: language, url: console.url },
      ]);
      const page = await context.newPage();
      page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of 404/.test(message.text()))
          wrong.push(`${page.url()}: ${message.text()}`);
      });
      for (const place of places) {
        const answer = await page.goto(console.url + place.path, { waitUntil: 'load' });
        // The page of a used link is a page too, and says 404.
        const status = answer?.status() ?? 0;
        assert.ok(
          status === 200 || (status === 404 && place.route.endsWith(':token')),
          `${place.path} answered ${status}`,
        );
        assert.equal(await page.getAttribute('html', 'lang'), language);
        for (const problem of await look(page))
          wrong.push(`${place.route} ${language} ${theme} ${width}: ${problem}`);
      }
      await context.close();
    };

    for (const [language, theme, width, isWhole] of walks())
      await t.test(
        `${language}, ${theme}, ${width} px: ${isWhole ? 'axe-core reports nothing, ' : ''}only tables scroll sideways`,
        async () => {
          await walk(language, theme, width, async (page) => [
            ...(language === 'en' ? await weight(page) : []),
            ...(isWhole ? await violations(page) : []),
            ...(await sideways(page)),
          ]);
          assert.deepEqual(wrong.splice(0), []);
        },
      );
  });

type Theme = 'light' | 'dark';
/** `isWhole`: axe-core too, which takes three times as long as the rest. In English what pages weigh and whether they shift. */
type Walk = readonly [language: string, theme: Theme, width: number, isWhole: boolean];

/**
 * What axe-core looks for depends on words only by their presence and their contrast: English wide and light, Japanese on a
 * phone and dark. The other languages on a phone, where words are tight, by turns light and dark. With FOYER_TEST_EVERY_LOOK everything in each language in each theme at each width.
 */
function walks(): readonly Walk[] {
  if (process.env['FOYER_TEST_EVERY_LOOK'])
    return LANGUAGES.flatMap((language) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        [390, 1024, 1440].map((width): Walk => [language, theme, width, true]),
      ),
    );
  const others = LANGUAGES.filter((language) => language !== 'en' && language !== 'ja');
  return [
    ['en', 'light', 1440, true],
    ['ja', 'dark', 390, true],
    ...others.map((language, index): Walk => [language, index % 2 === 0 ? 'light' : 'dark', 390, false]),
  ];
}

type Look = (page: Page) => Promise<string[]>;

const WEIGHT = `new Promise((resolve) => {
  let shifts = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shifts += entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const files = performance.getEntriesByType('resource').filter(({ initiatorType }) => initiatorType !== 'fetch');
    const bytes = navigation.encodedBodySize + files.reduce((sum, file) => sum + file.encodedBodySize, 0);
    resolve({ shifts, bytes });
  }, 150);
})`;

/** The page with all its files, as if nothing were kept. */
const weight: Look = async (page) => {
  const seen = await page.evaluate<{ shifts: number; bytes: number }>(WEIGHT);
  return [
    ...(seen.shifts > 0.001 ? [`shifts by ${seen.shifts}`] : []),
    ...(seen.bytes > MOST_BYTES ? [`weighs ${seen.bytes} bytes`] : []),
  ];
};
