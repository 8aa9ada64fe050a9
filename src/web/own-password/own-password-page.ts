// Where a network user changes their own password, without a session of Foyer: where the reminders lead. Whoever fails is
// told alike, whether the name exists or not; only who knows the present password is told what is wrong with the next one.
import { html, NOTHING, type Html } from '../../html/html.ts';
import type { NetworkUserPolicy, NetworkUsers } from '../../network-users/network-users.ts';
import { Refusal, type FieldProblem } from '../../refusal.ts';
import type { Blocked } from '../../accounts/accounts.ts';
import { addressOf } from '../address.ts';
import { problemOf } from '../form.ts';
import { plainPage, tokenField } from '../page-frame.ts';
import { problemSummary, secretField, textField } from '../parts/form-field.ts';
import { banner } from '../parts/message.ts';
import { mayKeepCookies } from '../session-cookie.ts';
import { answerPage, type Visit } from '../visit.ts';

const PATH = '/password';
/** A name is at most 64 characters; what is longer is nobody's. */
const LONGEST_NAME = 256;

interface OwnPasswordParts {
  readonly networkUsers: Pick<NetworkUsers, 'changeOwnPassword' | 'policy'>;
}

interface Shown {
  readonly name: string;
  readonly problems: readonly FieldProblem[];
  /** Said at the top alone: of which field it is, nobody is told. */
  readonly refused?: string;
}

export async function showOwnPassword(visit: Visit, parts: OwnPasswordParts): Promise<Response> {
  const name = (visit.query('user') ?? '').slice(0, LONGEST_NAME).toWellFormed();
  return page(visit, parts, { name, problems: [] });
}

export async function changeOwnPassword(visit: Visit, parts: OwnPasswordParts): Promise<Response> {
  const { form, client, say } = visit;
  const name = form.text('name').slice(0, LONGEST_NAME).toWellFormed();
  if (!isSafe(visit)) return page(visit, parts, { name, problems: [] }, 403);
  const [current, next, again] = [form.secret('current'), form.secret('password'), form.secret('again')];
  const missing = { name: name.trim(), current, password: next, again };
  const problems = Object.entries(missing).flatMap(([field, value]) =>
    value ? [] : [{ field, problem: say('own-password.fill-in') }],
  );
  if (!current || !next || problems.length > 0) return page(visit, parts, { name, problems }, 422);
  if (next.reveal() !== again?.reveal())
    return page(
      visit,
      parts,
      { name, problems: [{ field: 'again', problem: say('own-password.differs') }] },
      422,
    );
  try {
    const result = await parts.networkUsers.changeOwnPassword({
      name,
      current,
      next,
      address: client.address,
    });
    if (result.outcome === 'changed') return await changed(visit, result.endsAt);
    if (result.outcome === 'refused')
      return await page(visit, parts, { name, problems: [], refused: say('own-password.refused') }, 401);
    return await page(visit, parts, { name, problems: [], refused: blockedWords(visit, result) }, 429);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problems.length === 0) throw error;
    return page(visit, parts, { name, problems: error.problems }, 422);
  }
}

function blockedWords({ say }: Visit, { outcome, retryAfterMs }: Blocked): string {
  const minutes = Math.max(1, Math.ceil(retryAfterMs / 60_000));
  return outcome === 'locked'
    ? say('own-password.locked', { minutes })
    : say('sign-in.throttled', { minutes });
}

async function page(
  visit: Visit,
  { networkUsers }: OwnPasswordParts,
  { name, problems, refused }: Shown,
  status: 200 | 401 | 403 | 422 | 429 = 200,
): Promise<Response> {
  const { say, speaker, query } = visit;
  const policy = await networkUsers.policy.shown();
  // The language that a link asked for stays while the form is corrected.
  const action = addressOf(PATH, { lang: query('lang') === undefined ? undefined : speaker.language });
  const field = (id: string) => ({ name: id, problem: problemOf(problems, id) });
  const form = html`<form method="post" action="${action}" class="fields">
    ${tokenField(visit)}
    ${textField(visit, {
      ...field('name'),
      label: say('sign-in.user-name'),
      value: name,
      autocomplete: 'username',
      isRequired: true,
      hasFocus: name === '',
    })}
    ${secretField(visit, {
      ...field('current'),
      label: say('own-password.current'),
      autocomplete: 'current-password',
      isRequired: true,
    })}
    ${secretField(visit, {
      ...field('password'),
      label: say('own-password.next'),
      hint: wanted(visit, policy),
      autocomplete: 'new-password',
      isRequired: true,
    })}
    ${secretField(visit, {
      ...field('again'),
      label: say('own-password.again'),
      autocomplete: 'new-password',
      isRequired: true,
    })}
    <button class="button primary">${say('own-password.submit')}</button>
    <details>
      <summary>${say('own-password.cannot')}</summary>
      <p>${say('own-password.cannot-help')}</p>
    </details>
  </form>`;
  const title = say('own-password.title');
  return answerPage(
    visit,
    plainPage(
      visit,
      title,
      html`<h1>${title}</h1>
        <p>${say('own-password.explain')}</p>
        ${isSafe(visit) ? NOTHING : banner('bad', say('own-password.needs-https'))}
        ${refused === undefined ? NOTHING : refusedSummary(visit, refused)}
        ${problemSummary(visit, problems, undefined, { title: say('own-password.refused-title') })}${form}`,
    ),
    status,
  );
}

/** As at the sign-in: over plain HTTP only from the machine itself. */
const isSafe = ({ client }: Visit): boolean => mayKeepCookies(client);

function refusedSummary({ say }: Visit, refused: string): Html {
  return html`<div class="problems" role="alert">
    <h2>${say('own-password.refused-title')}</h2>
    <p><a href="#current">${refused}</a></p>
  </div>`;
}

function wanted({ say }: Visit, { minimumLength, refusesCommon, history }: NetworkUserPolicy): string {
  return [
    say('own-password.wants', { length: minimumLength }),
    ...(refusesCommon ? [say('own-password.wants-uncommon')] : []),
    say('own-password.wants-new', { count: Math.max(1, history) }),
  ].join(' ');
}

/** The answer itself, and no other address: nobody else can open it. */
function changed(visit: Visit, endsAt: number | null): Promise<Response> {
  const { say, dates } = visit;
  const title = say('own-password.done-title');
  const until = endsAt === null ? undefined : dates.date(endsAt);
  const body = html`<h1>${title}</h1>
    <div role="status" class="apart">
      ${banner(
        'good',
        until === undefined ? say('own-password.done') : say('own-password.done-until', { until }),
        until === undefined ? NOTHING : html`<p>${say('own-password.done-reminded')}</p>`,
      )}
    </div>`;
  return answerPage(visit, plainPage(visit, title, body, { isKeeping: true }));
}
