// The frame of every inbox page.
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** `2026-05-30 14:28:05`, in UTC. */
export const timeOf = (at: number): string => new Date(at).toISOString().replace('T', ' ').slice(0, 19);

export async function layout(title: string, content: Html): Promise<Html> {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to content</a>
        <main id="main">${await content}</main>
      </body>
    </html>`;
}
