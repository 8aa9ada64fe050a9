// The forms of a page as a browser without scripts has them: where they go, what they hold, which fields one types into.
// Reads our own pages only, whose attributes are quoted.

export interface PageForm {
  readonly action: string;
  /** Every control with what it holds, hidden ones too. */
  readonly values: Readonly<Record<string, string>>;
  /** Names of the fields that take text. */
  readonly texts: readonly string[];
}

const TYPED = /^(text|email|search|date|datetime-local|url|password|number)$/;

export function formsIn(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([^]*?)<\/form>/g)].flatMap(([, attributes = '', inside = '']) => {
    if (attributeOf(attributes, 'method') !== 'post') return [];
    return [{ action: attributeOf(attributes, 'action') ?? '', ...controlsIn(inside) }];
  });
}

function controlsIn(inside: string): Omit<PageForm, 'action'> {
  const values: Record<string, string> = {};
  const texts: string[] = [];
  for (const [, attributes = ''] of inside.matchAll(/<input\b([^>]*)>/g)) {
    const name = attributeOf(attributes, 'name');
    const type = attributeOf(attributes, 'type') ?? 'text';
    if (name === undefined || ((type === 'checkbox' || type === 'radio') && !/\bchecked\b/.test(attributes)))
      continue;
    if (type !== 'file') values[name] = attributeOf(attributes, 'value') ?? '';
    if (TYPED.test(type) && !/\breadonly\b/.test(attributes)) texts.push(name);
  }
  for (const [, attributes = '', text = ''] of inside.matchAll(/<textarea\b([^>]*)>([^]*?)<\/textarea>/g)) {
    const name = attributeOf(attributes, 'name');
    if (name === undefined) continue;
    values[name] = unescaped(text.replace(/^\n/, ''));
    texts.push(name);
  }
  for (const [, attributes = '', options = ''] of inside.matchAll(/<select\b([^>]*)>([^]*?)<\/select>/g)) {
    const name = attributeOf(attributes, 'name');
    const chosen = /<option\b([^>]*\bselected\b[^>]*)>/.exec(options) ?? /<option\b([^>]*)>/.exec(options);
    if (name !== undefined) values[name] = attributeOf(chosen?.[1] ?? '', 'value') ?? '';
  }
  return { values, texts: [...new Set(texts)] };
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

export function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
