// A new sponsor. Whoever adds one knows the first password, so it is to be changed at the first sign-in.
import { html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { Secret } from '../../../secrets/secrets.ts';
import { problemsIn } from '../../form.ts';
import { commitBar } from '../../parts/block.ts';
import { problemSummary } from '../../parts/form-field.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { firstPassword } from '../administrators/first-password.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { SPONSORS_PLACE } from './sponsor-accounts.ts';
import { EMPTY_SPONSOR, sentSponsor, sponsorFields, type SponsorValues } from './sponsor-form.ts';

const { path: PATH } = SPONSORS_PLACE;

export async function showAddSponsor(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const asked = visit.query('group');
  return page(visit, parts, { ...EMPTY_SPONSOR, groupIds: asked === undefined ? [] : [asked] }, []);
}

export async function addSponsor(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const sent = sentSponsor(form);
  const { groupIds, ...account } = sent;
  try {
    const { name } = await parts.sponsors.add(
      {
        ...account,
        password: form.secret('password') ?? new Secret(''),
        mustChangePassword: form.isOn('mustChangePassword'),
      },
      groupIds,
      actor,
    );
    return seeOther(visit, PATH, say('administrators.added', { name }));
  } catch (error) {
    return page(visit, parts, sent, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { accounts, sponsors }: ConsoleParts,
  values: SponsorValues,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say } = visit;
  const groups = await sponsors.groups();
  const { minimumLength } = await accounts.passwordPolicy.shown();
  return consolePage(
    visit,
    {
      title: say('sponsors.add'),
      trail: SPONSORS_PLACE.trail(visit, { label: say('sponsors.add') }),
      at: PATH,
      purpose: say('sponsors.add-purpose'),
      help: [
        { title: say('sponsors.help-groups'), text: say('sponsors.help-groups-text') },
        { title: say('sponsors.help-password'), text: say('sponsors.help-password-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <form method="post" action="${PATH}/add">
          ${tokenField(visit)}${sponsorFields(visit, { values, groups, problems })}
          ${firstPassword(visit, minimumLength, problems)}
          ${commitBar(say('sponsors.add'), { href: PATH, label: say('frame.cancel') })}
        </form>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
