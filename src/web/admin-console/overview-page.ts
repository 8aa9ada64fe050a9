// The first page: is mail flowing, and what needs somebody.
import { html } from '../../html/html.ts';
import type { Visit } from '../visit.ts';
import { consolePage } from './console-page.ts';

export async function showOverview(visit: Visit): Promise<Response> {
  const { say } = visit;
  return consolePage(visit, {
    title: say('nav.overview'),
    trail: [{ label: say('nav.overview') }],
    at: '/admin',
    help: [],
    body: html`<h1>${say('nav.overview')}</h1>`,
  });
}
