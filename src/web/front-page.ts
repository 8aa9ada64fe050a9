// The first page of the server, for whoever opens its bare address: a guest who followed the address of a slip or a mail is
// told where to sign in, everybody else the way on.
import { html } from '../html/html.ts';
import { plainPage } from './page-frame.ts';
import { answerPage, type Visit } from './visit.ts';

export const FRONT_PATH = '/';

const WAYS = [
  ['/sponsor', 'front.sponsors', 'front.sponsors-text'],
  ['/password', 'front.password', 'front.password-text'],
  ['/admin', 'front.administrators', 'front.administrators-text'],
] as const;

export function showFront(visit: Visit): Promise<Response> {
  const { say } = visit;
  const title = say('front.title');
  const body = html`<h1>${title}</h1>
    <p>${say('front.guests')}</p>
    <ul class="ways">
      ${WAYS.map(
        ([href, name, text]) =>
          html`<li>
            <a href="${href}">${say(name)}</a>
            <p class="quiet">${say(text)}</p>
          </li>`,
      )}
    </ul>`;
  return answerPage(visit, plainPage(visit, title, body));
}
