// The document around every page, and the plain frame: one column, one question, for whoever is not (quite) signed in.
import { attributes, html, NOTHING, raw, type Html } from '../html/html.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../languages/languages.ts';
import { icon } from './parts/sign.ts';
import type { Visit } from './visit.ts';

/** What htmx may do: nothing that a strict policy forbids, nothing that keeps private pages in the browser's history. */
const HTMX_CONFIG = JSON.stringify({ history: false, includeIndicatorCSS: false, extensions: 'sse' });

/** `more` are attributes of the body, for scripts. */
export function document(
  visit: Visit,
  title: string,
  className: string,
  body: Html,
  more: Readonly<Record<string, string | number>> = {},
): Html {
  const { asset, speaker, theme, place } = visit;
  return html`${raw('<!doctype html>')}
    <html${attributes({ lang: speaker.language, 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config"${attributes({ content: HTMX_CONFIG })} />
        <title>${title} · ${place.name(visit.say)}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${asset('tokens.css')}" />
        <link rel="stylesheet" href="${asset('parts.css')}" />
        <link rel="stylesheet" href="${asset('console.css')}" />
        <script type="module" src="${asset('page.js')}"></script>
        <script defer src="${asset('htmx.js')}"></script>
        <script defer src="${asset('htmx-sse.js')}"></script>
      </head>
      <body${attributes({ class: className, ...more })}>
        <a class="skip" href="#main">${visit.say('frame.skip')}</a>
        ${body}${toast(visit)}
      </body>
    </html>`;
}

function toast({ say, toast: said }: Visit): Html {
  if (said === undefined) return NOTHING;
  return html`<div class="toast" role="status">
    ${said}<button class="button plain icon scripted" type="button" data-dismiss>
      ${icon('close')}<span class="sr">${say('frame.dismiss')}</span>
    </button>
  </div>`;
}

/** `isKeeping`: the page holds what another answer would not have, such as a form that waits; it offers no way to lose it. */
export function plainPage(visit: Visit, title: string, body: Html, { isKeeping = false } = {}): Html {
  return document(
    visit,
    title,
    'guest',
    html`<header>
        <span class="logo">${icon('foyer')}${visit.place.name(visit.say)}</span>
        ${isKeeping ? NOTHING : languageForm(visit)}
      </header>
      <main id="main" tabindex="-1">${body}</main>
      <footer></footer>`,
  );
}

/** In every form that is sent by POST from a session. */
export function tokenField(visit: Pick<Visit, 'formToken'>): Html {
  return html`<input type="hidden" name="token" value="${visit.formToken()}" />`;
}

/** Before sign-in the choice is kept in a cookie; afterwards it is the account's too. */
export function languageForm(visit: Visit): Html {
  const { say, speaker, context, place, session } = visit;
  const choices = LANGUAGES.map(
    (language) =>
      html`<option${attributes({ value: language, lang: language, selected: language === speaker.language })}>
        ${LANGUAGE_NAMES[language]}
      </option>`,
  );
  return html`<form class="language" method="post" action="${place.paths.language}" data-submit-on-change>
    ${session ? tokenField(visit) : NOTHING}
    <input type="hidden" name="return" value="${context.req.path}" />
    <label class="sr" for="language">${say('frame.language')}</label>
    <select class="input" id="language" name="language">
      ${choices}
    </select>
    <button class="button">${say('frame.set-language')}</button>
  </form>`;
}
