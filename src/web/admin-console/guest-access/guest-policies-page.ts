// Guest Access › Guest Username and Password Policy: how both are made, with what would be made now.
import { html, type Html } from '../../../html/html.ts';
import type { GuestPolicies } from '../../../guests/guests.ts';
import type { PlainWord } from '../../../languages/languages.ts';
import { may } from '../../../permissions/permissions.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { problemOf, problemsIn, typedNumber, type Form } from '../../form.ts';
import { block, choiceList } from '../../parts/block.ts';
import { problemSummary, textField } from '../../parts/form-field.ts';
import { facts } from '../../parts/message.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { changeForm, GUEST_ACCESS_PATHS, guestAccessTrail } from './guest-access-frame.ts';

const { policies: PATH } = GUEST_ACCESS_PATHS;

/** Fields that hold a number, as the door names them. */
const NUMBERS = {
  'username.minimumLength': ['guest-policies.minimum-length', 'guest-policies.username-length-hint'],
  'username.minimumLetters': ['guest-policies.minimum-letters', 'guest-policies.minimum-hint'],
  'username.minimumDigits': ['guest-policies.minimum-digits', 'guest-policies.minimum-hint'],
  'username.minimumSpecials': ['guest-policies.minimum-specials', 'guest-policies.minimum-hint'],
  'password.minimumLength': ['guest-policies.minimum-length', 'guest-policies.password-length-hint'],
  'password.minimumLowercase': ['guest-policies.minimum-lowercase', 'guest-policies.minimum-hint'],
  'password.minimumUppercase': ['guest-policies.minimum-uppercase', 'guest-policies.minimum-hint'],
  'password.minimumDigits': ['guest-policies.minimum-digits', 'guest-policies.minimum-hint'],
  'password.minimumSpecials': ['guest-policies.minimum-specials', 'guest-policies.minimum-hint'],
} as const satisfies Readonly<Record<string, readonly [PlainWord, PlainWord]>>;

type NumberName = keyof typeof NUMBERS;
const NUMBER_NAMES = Object.keys(NUMBERS) as NumberName[];

interface Values {
  readonly numbers: Readonly<Record<NumberName, string>>;
  readonly source: string;
  readonly specials: string;
  readonly lifetimeDays: string;
}

function numbersBy(read: (name: NumberName) => string): Values['numbers'] {
  return Object.fromEntries(NUMBER_NAMES.map((name) => [name, read(name)])) as Values['numbers'];
}

function shownValues({ username, password }: GuestPolicies): Values {
  const flat: Readonly<Record<string, unknown>> = {
    ...prefixed('username', username),
    ...prefixed('password', password),
  };
  return {
    numbers: numbersBy((name) => String(flat[name])),
    source: username.source,
    specials: password.specials,
    lifetimeDays: String(password.lifetimeDays ?? ''),
  };
}

function prefixed(part: string, values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${part}.${name}`, value as unknown] as const),
  );
}

function sentValues(form: Form): Values {
  return {
    numbers: numbersBy((name) => form.text(name)),
    source: form.text('username.source'),
    specials: form.text('password.specials'),
    lifetimeDays: form.text('password.lifetimeDays'),
  };
}

function inputOf({ numbers, source, specials, lifetimeDays }: Values): unknown {
  const of = (part: 'username' | 'password'): Record<string, unknown> =>
    Object.fromEntries(
      NUMBER_NAMES.filter((name) => name.startsWith(`${part}.`)).map((name) => [
        name.slice(part.length + 1),
        typedNumber(numbers[name]),
      ]),
    );
  return {
    username: { ...of('username'), source },
    password: {
      ...of('password'),
      specials,
      lifetimeDays: lifetimeDays.trim() === '' ? null : typedNumber(lifetimeDays),
    },
  };
}

export async function showGuestPolicies(visit: Visit, parts: ConsoleParts): Promise<Response> {
  return page(visit, parts, shownValues(await parts.guests.policies.shown()), []);
}

export async function saveGuestPolicies(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const values = sentValues(form);
  try {
    await parts.guests.policies.save(inputOf(values), actor);
    return seeOther(visit, PATH, say('guest-policies.saved'));
  } catch (error) {
    return page(visit, parts, values, problemsIn(error));
  }
}

async function page(
  visit: Visit,
  { guests }: ConsoleParts,
  values: Values,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, actor } = visit;
  const commit = html`<div class="commit">
    <button class="button primary">${say('frame.save')}</button>
    <p>${say('guest-policies.when')}</p>
  </div>`;
  const form = changeForm(
    visit,
    { mayChange: may(actor, 'guests.settings'), action: PATH, commit },
    html`${usernameBlock(visit, values, problems)}${passwordBlock(visit, values, problems)}`,
  );
  return consolePage(
    visit,
    {
      title: say('nav.guest-policies'),
      trail: guestAccessTrail(visit, { label: say('nav.settings') }, { label: say('nav.guest-policies') }),
      at: PATH,
      purpose: say('guest-policies.purpose'),
      help: [
        { title: say('guest-policies.help-known'), text: say('guest-policies.help-known-text') },
        { title: say('guest-policies.help-random'), text: say('guest-policies.help-random-text') },
        { title: say('guest-policies.help-readable'), text: say('guest-policies.help-readable-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <div class="split">${form}${await examples(visit, guests)}</div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function numberField(
  visit: Visit,
  name: NumberName,
  { numbers }: Values,
  problems: readonly FieldProblem[],
): Html {
  const [label, hint] = NUMBERS[name];
  return textField(visit, {
    name,
    label: visit.say(label),
    hint: visit.say(hint),
    value: numbers[name],
    type: 'number',
    isRequired: true,
    problem: problemOf(problems, name),
  });
}

function usernameBlock(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const number = (name: NumberName): Html => numberField(visit, name, values, problems);
  const known = block({ id: 'known', title: say('guest-policies.known') }, [
    choiceList(visit, {
      id: 'username.source',
      name: 'username.source',
      label: say('guest-policies.source'),
      value: values.source,
      choices: [
        {
          value: 'name',
          label: say('guest-policies.source-name'),
          hint: say('guest-policies.source-name-hint'),
        },
        {
          value: 'email',
          label: say('guest-policies.source-email'),
          hint: say('guest-policies.source-email-hint'),
        },
      ],
      problem: problemOf(problems, 'username.source'),
    }),
    number('username.minimumLength'),
  ]);
  const random = block(
    { id: 'random', title: say('guest-policies.random'), text: say('guest-policies.random-text') },
    html`<div class="row">
      ${number('username.minimumLetters')}${number('username.minimumDigits')}${number('username.minimumSpecials')}
    </div>`,
  );
  return html`${known}${random}`;
}

function passwordBlock(visit: Visit, values: Values, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const number = (name: NumberName): Html => numberField(visit, name, values, problems);
  return block({ id: 'password', title: say('guest-policies.password') }, [
    number('password.minimumLength'),
    html`<div class="row">${number('password.minimumLowercase')}${number('password.minimumUppercase')}</div>`,
    html`<div class="row">${number('password.minimumDigits')}${number('password.minimumSpecials')}</div>`,
    textField(visit, {
      name: 'password.specials',
      label: say('guest-policies.specials'),
      hint: say('guest-policies.specials-hint'),
      value: values.specials,
      isMono: true,
      problem: problemOf(problems, 'password.specials'),
    }),
    textField(visit, {
      name: 'password.lifetimeDays',
      label: say('guest-policies.lifetime'),
      hint: say('guest-policies.lifetime-hint'),
      value: values.lifetimeDays,
      type: 'number',
      unit: say('security.days'),
      isOptional: true,
      problem: problemOf(problems, 'password.lifetimeDays'),
    }),
  ]);
}

/** Nobody: a name as forms have it. */
const SOMEBODY = { firstName: 'Jane', lastName: 'Doe', email: 'jane.doe@contoso.com', language: 'en' };

async function examples({ say }: Visit, { policies }: ConsoleParts['guests']): Promise<Html> {
  const { known, usernames, passwords } = await policies.examples(SOMEBODY);
  const list = (texts: readonly string[]): Html =>
    html`${texts.map((text) => html`<div class="mono">${text}</div>`)}`;
  return html`<section class="beside" aria-labelledby="examples">
    <h2 id="examples">${say('guest-policies.examples')}</h2>
    <p>${say('guest-policies.examples-text')}</p>
    ${facts([
      [
        say('guest-policies.example-known', {
          name: `${SOMEBODY.firstName} ${SOMEBODY.lastName}`,
          address: SOMEBODY.email,
        }),
        list([known ?? usernames[0] ?? '']),
      ],
      [say('guest-policies.example-random'), list(usernames)],
      [say('guest-policies.example-passwords'), list(passwords)],
    ])}
  </section>`;
}
