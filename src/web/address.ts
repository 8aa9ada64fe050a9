// An address of this site with what is asked of it: sort, filter and page are part of it, so that a view can be linked to.
// Pure.

/** What is empty or undefined is left out. */
export function addressOf(
  path: string,
  asked: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== '') query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where a form or sign-in leads back to: a path of this server, never another site. */
export function returnPath(asked: string | undefined, start: string): string {
  return asked !== undefined && /^\/[\w./-]*(\?[\w.=&%:@+,-]*)?$/.test(asked) && !asked.includes('//')
    ? asked
    : start;
}
