// Writes src/notifications/*-layout.ts from the *.mjml beside them: MJML knows what Outlook needs, and the server should not
// carry it. A test holds the two together. Run it after a change of a layout: bin/node bin/mail-layouts.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mjml2html from 'mjml';

const LAYOUTS = ['alarms', 'guest-mail', 'sponsor-summary', 'notice'] as const;

export const layoutFile = (name: string): URL =>
  new URL(`../src/notifications/${name}-layout.ts`, import.meta.url);

/**
 * Indentation is a fifth of what MJML writes, and would be sent with every mail, as would our comments; those that mean
 * something to programs begin without a space. Prettier sets the signs of slots apart.
 */
function tightened(html: string): string {
  return html
    .replace(/<!-- [^]*?-->\s*/g, '')
    .replace(/<[a-z!/][^>]*>/gi, (tag) => tag.replace(/\s+/g, ' ').replace(/ (?=\/?>$)/, ''))
    .replace(/\{\{\s*(\w+)\s*\}\}/g, '{{$1}}')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/(<t[dh] [^>]*>)\n(?!<)|\n(<\/t[dh]>)/g, '$1$2')
    .trim();
}

async function compiled(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../src/notifications/${name}.mjml`, import.meta.url));
  const { html, errors } = await mjml2html(readFileSync(path, 'utf8'), {
    filePath: path,
    ignoreIncludes: false,
    validationLevel: 'strict',
    fonts: {}, // else the word Roboto in a list of fonts makes every mail ask Google for it
  });
  if (errors.length > 0) throw new Error(`${name}.mjml: ${errors.map(String).join('\n')}`);
  const layout = tightened(html);
  if (/[`\\]|\$\{/.test(layout))
    throw new Error(`${name}.mjml holds what ends or changes a template literal`);
  const constant = `${name.replace('-', '_').toUpperCase()}_LAYOUT`;
  return `// Made by bin/mail-layouts.ts out of ${name}.mjml; change that.\nexport const ${constant} = \`${layout}\`;\n`;
}

export async function mailLayouts(): Promise<ReadonlyMap<string, string>> {
  const texts = await Promise.all(LAYOUTS.map(async (name) => [name, await compiled(name)] as const));
  return new Map(texts);
}

if (import.meta.main) for (const [name, text] of await mailLayouts()) writeFileSync(layoutFile(name), text);
