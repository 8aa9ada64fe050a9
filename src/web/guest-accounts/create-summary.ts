// The account as the form describes it now, beside the form: told with the page, and anew as one types where scripts run.
import { html, type Html } from '../../html/html.ts';
import { isLanguage, LANGUAGE_NAMES } from '../../languages/languages.ts';
import type { CreationPreview } from '../../guests/guests.ts';
import { may, type Permission } from '../../permissions/permissions.ts';
import { Refusal } from '../../refusal.ts';
import { facts } from '../parts/message.ts';
import { answerPage, type Visit } from '../visit.ts';
import { accountInput } from './create-input.ts';
import type { GuestParts } from './guest-frame.ts';
import { durationText, localTime, offerTo, termInput, typed, type Offer } from './create-offer.ts';

/**
 * Asked by the page while one types, so it needs no session: who has none any more is told nothing, and stays with what is
 * typed until it is sent.
 */
export function liveSummary(needs: Permission) {
  return async (visit: Visit, parts: GuestParts): Promise<Response> => {
    const { session, actor, context } = visit;
    const offer =
      session?.stage === 'complete' && may(actor, needs) ? await offerTo(visit, parts, 'create') : undefined;
    if (!offer) return context.body(null, 204);
    return answerPage(visit, await accountSummary(visit, parts, offer));
  };
}

export async function summarySection(visit: Visit, parts: GuestParts, offer: Offer): Promise<Html> {
  return html`<section class="beside" aria-labelledby="the-account">
    <h2 id="the-account">${visit.say('guest-creation.the-account')}</h2>
    <div id="account-summary" aria-live="polite">${await accountSummary(visit, parts, offer)}</div>
  </section>`;
}

async function accountSummary(visit: Visit, parts: GuestParts, offer: Offer): Promise<Html> {
  const { say } = visit;
  const { preview, problem } = await previewOf(visit, parts, offer);
  return facts([
    ...(preview ? [[say('guest-creation.user-name'), nameText(visit, preview)] as const] : []),
    [say('guest-creation.password'), say('guest-creation.password-made')],
    [
      say('guest-creation.access'),
      preview ? accessText(visit, offer, preview) : html`<span class="toned bad">${problem ?? ''}</span>`,
    ],
    [say('guest-creation.location'), offer.location.name],
    [say('guest-creation.mail'), mailText(visit, offer)],
  ]);
}

function nameText({ say }: Visit, { username }: CreationPreview): Html | string {
  return username === null
    ? say('guest-creation.name-by-chance')
    : html`<span class="mono" translate="no">${username}</span>`;
}

function accessText(visit: Visit, { location }: Offer, preview: CreationPreview): string {
  const { say, now } = visit;
  const end = localTime(preview.endsAt, location.timeZone);
  if (preview.duration)
    return say('guest-creation.access-first-login', {
      duration: durationText(visit, preview.duration),
      end,
    });
  return preview.startsAt <= now
    ? say('guest-creation.access-now-to', { end })
    : say('guest-creation.access-from-to', { start: localTime(preview.startsAt, location.timeZone), end });
}

function mailText(visit: Visit, { rights }: Offer): string {
  const { say, speaker } = visit;
  const address = typed(visit, 'email').trim();
  const isAsked = rights.autoNotify || typed(visit, 'email-delivery') !== '';
  if (!isAsked) return say('guest-creation.mail-none');
  if (address === '') return say('guest-creation.mail-no-address');
  const language = typed(visit, 'language', speaker.language);
  return say('guest-creation.mail-to', {
    address: address.slice(0, 254),
    language: LANGUAGE_NAMES[isLanguage(language) ? language : speaker.language],
  });
}

/** An address that is still being typed does not keep the end from being told. */
async function previewOf(
  visit: Visit,
  { guests }: GuestParts,
  offer: Offer,
): Promise<{ preview?: CreationPreview; problem?: string }> {
  const { actor, speaker } = visit;
  const asked = [accountInput(visit, offer), termInput(visit, offer)];
  for (const [tries, input] of asked.entries())
    try {
      return { preview: await guests.previewCreation(input, actor) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (tries === asked.length - 1) return { problem: speaker.problem(error.problems[0]?.problem ?? '') };
    }
  return {};
}
