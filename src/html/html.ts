// Pages are made of template literals that escape what is put into them. `raw` is the one way around that: it is for what
// this project wrote itself, never for what somebody sent in.
import { html as template, raw } from 'hono/html';

export { raw };
export const html = template;
export type Html = ReturnType<typeof template>;

export const NOTHING: Html = raw('');

/** Attributes of a tag, values escaped: `true` stands alone, `false` and `undefined` are left out. Names are our own. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Html {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
  return html`${given.map(([name, value]) =>
    value === true ? raw(` ${name}`) : html`${raw(` ${name}`)}="${value}"`,
  )}`;
}

/** The text of a finished page. */
export async function renderedHtml(page: Html): Promise<string> {
  return (await page).toString();
}
