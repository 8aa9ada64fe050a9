// A sponsor's own password, changed.
import { html } from '../../html/html.ts';
import type { FieldProblem } from '../../refusal.ts';
import { Secret } from '../../secrets/secrets.ts';
import { problemsIn } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { commitBar } from '../parts/block.ts';
import { problemSummary } from '../parts/form-field.ts';
import { sectionCounts } from '../guest-accounts/guest-frame.ts';
import { writeCookie } from '../session-cookie.ts';
import { passwordFields } from '../sign-in/new-password-form.ts';
import { seeOther, type Visit } from '../visit.ts';
import { SPONSOR_PATHS } from './paths.ts';
import { sponsorPage } from './sponsor-page.ts';
import type { SponsorParts } from './sponsor-portal.ts';

export async function showPassword(visit: Visit, parts: SponsorParts): Promise<Response> {
  return page(visit, parts, []);
}

export async function changePassword(visit: Visit, parts: SponsorParts): Promise<Response> {
  const { form, context, client, place, session, say } = visit;
  if (!session) throw new Error('a page for a session was reached without one');
  try {
    const { token } = await parts.accounts.ownAccount.changePassword(
      session,
      form.secret('current') ?? new Secret(''),
      form.secret('password') ?? new Secret(''),
    );
    writeCookie(context, client, place.cookies.session, token);
    return seeOther(visit, place.start, say('my-account.password-done'));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(visit: Visit, parts: SponsorParts, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, form, place, actor } = visit;
  const { minimumLength } = await parts.accounts.passwordPolicy.shown();
  // Who is in no group has no accounts that could be counted.
  const mayCount = (await parts.guests.rightsOf(actor)).verbs.has('read');
  return sponsorPage(
    visit,
    {
      title: say('my-account.change-password'),
      purpose: say('my-account.change-password-text'),
      ...(mayCount ? { counts: await sectionCounts(visit, parts) } : {}),
      body: html`${problemSummary(visit, problems)}
        <form method="post" action="${SPONSOR_PATHS.password}">
          ${tokenField(visit)}
          <div class="fields">
            ${passwordFields(visit, { minimumLength, problems }, (name) => form.text(name))}
          </div>
          ${commitBar(say('new-password.submit'), { href: place.start, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
