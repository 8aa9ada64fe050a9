// Settings › Proxy: the way out of webhooks and of questions about revocation. The two ways of mail are tested together with
// the SMTP server and are set there. A stored password never comes back to the page.
import { html, type Html } from '../../html/html.ts';
import type { PlainWord } from '../../languages/languages.ts';
import { may } from '../../permissions/permissions.ts';
import type { FieldProblem } from '../../refusal.ts';
import { problemOf, problemsIn, typedNumber, type Form } from '../form.ts';
import { block, commitBar } from '../parts/block.ts';
import {
  areaField,
  problemSummary,
  secretField,
  segmentedField,
  selectField,
  textField,
} from '../parts/form-field.ts';
import { banner, facts } from '../parts/message.ts';
import { seeOther, type Visit } from '../visit.ts';
import type { ConsoleParts } from './admin-console.ts';
import { consolePage, tokenField } from './console-page.ts';
import { systemTrail } from './system-page.ts';

export const PROXY_PATH = '/admin/settings/proxy';

const LEGS = {
  webhook: { title: 'proxy.webhook', text: 'proxy.webhook-text' },
  crl: { title: 'proxy.crl', text: 'proxy.crl-text' },
} as const;
type LegName = keyof typeof LEGS;
const LEG_NAMES = Object.keys(LEGS) as LegName[];

const TYPES = { http: 'proxy.http', https: 'proxy.https', socks5: 'proxy.socks5' } as const;
const WAYS = { none: 'proxy.none', environment: 'proxy.environment', proxy: 'proxy.own' } as const;

/** As it is in the form. */
interface LegValues {
  readonly way: string;
  readonly type: string;
  readonly host: string;
  readonly port: string;
  readonly username: string;
  readonly password: string;
  readonly bypass: string;
  readonly hasPassword: boolean;
}
type Values = Readonly<Record<LegName, LegValues>>;

export async function showProxy(visit: Visit, { networkSettings }: ConsoleParts): Promise<Response> {
  return page(visit, await storedValues(networkSettings), []);
}

export async function saveProxy(visit: Visit, { networkSettings }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const stored = await storedValues(networkSettings);
  const sent = (leg: LegName): LegValues => ({
    ...sentValues(form, leg),
    hasPassword: stored[leg].hasPassword,
  });
  const values: Values = { webhook: sent('webhook'), crl: sent('crl') };
  try {
    await networkSettings.save({ webhook: inputOf(values.webhook), crl: inputOf(values.crl) }, actor);
    return seeOther(visit, PROXY_PATH, say('proxy.saved'));
  } catch (error) {
    // An entry of the list is told at the list.
    const problems = problemsIn(error).map(({ field, problem }) => ({
      field: field.replace(/\.bypass\.\d+$/, '.bypass'),
      problem,
    }));
    return page(visit, values, problems);
  }
}

async function storedValues(door: ConsoleParts['networkSettings']): Promise<Values> {
  const proxies = await door.proxies();
  const values = (leg: LegName): LegValues => {
    const proxy = proxies[leg];
    const empty = {
      type: 'http',
      host: '',
      port: '',
      username: '',
      password: '',
      bypass: '',
      hasPassword: false,
    };
    if (proxy === null) return { way: 'none', ...empty };
    if (proxy === 'environment') return { way: 'environment', ...empty };
    const { type, host, port, username = '', password, bypass } = proxy;
    return {
      way: 'proxy',
      type,
      host,
      port: String(port),
      username,
      password: '',
      bypass: bypass.join('\n'),
      hasPassword: password !== undefined,
    };
  };
  return { webhook: values('webhook'), crl: values('crl') };
}

function sentValues(form: Form, leg: LegName): Omit<LegValues, 'hasPassword'> {
  const text = (name: string): string => form.text(`${leg}.${name}`);
  return {
    way: text('way'),
    type: text('type'),
    host: text('host').trim(),
    port: text('port'),
    username: text('username'),
    password: text('password'),
    bypass: text('bypass'),
  };
}

function inputOf({ way, type, host, port, username, password, bypass }: LegValues): unknown {
  if (way === 'environment') return 'environment';
  if (way !== 'proxy') return null;
  return {
    type,
    host,
    port: typedNumber(port),
    ...(username === '' ? {} : { username }),
    ...(password === '' ? {} : { password }),
    bypass: bypass.split(/[\s,;]+/).filter((entry) => entry !== ''),
  };
}

function page(visit: Visit, values: Values, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, actor } = visit;
  const smtp = html`<div class="actions">
    <a class="button" href="/admin/settings/smtp-server">${say('nav.smtp-server')}</a>
  </div>`;
  const form = html`<form method="post" action="${PROXY_PATH}">
    ${tokenField(visit)}${LEG_NAMES.map((leg) => legBlock(visit, leg, values[leg], problems))}
    ${commitBar(say('frame.save'), { href: PROXY_PATH, label: say('frame.cancel') })}
  </form>`;
  return consolePage(
    visit,
    {
      title: say('nav.proxy'),
      trail: systemTrail(visit, { label: say('nav.settings') }, { label: say('nav.proxy') }),
      at: PROXY_PATH,
      purpose: say('proxy.purpose'),
      help: [
        { title: say('proxy.help-environment'), text: say('proxy.help-environment-text') },
        { title: say('proxy.help-bypass'), text: say('proxy.help-bypass-text') },
      ],
      body: html`${banner('plain', say('proxy.smtp'), smtp)}${problemSummary(visit, problems)}
      ${may(actor, 'settings.network') ? form : LEG_NAMES.map((leg) => legFacts(visit, leg, values[leg]))}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function legBlock(visit: Visit, leg: LegName, values: LegValues, problems: readonly FieldProblem[]): Html {
  const { say } = visit;
  const field = (name: Exclude<keyof LegValues, 'hasPassword'>) => ({
    name: `${leg}.${name}`,
    value: values[name],
    problem: problemOf(problems, `${leg}.${name}`),
  });
  const choices = (words: Readonly<Record<string, PlainWord>>) =>
    Object.entries(words).map(([value, word]) => ({ value, label: say(word) }));
  const way = segmentedField(visit, { ...field('way'), label: say('proxy.way'), choices: choices(WAYS) });
  const fields = html`<div class="row wide">
      ${textField(visit, { ...field('host'), label: say('proxy.host') })}
      ${textField(visit, { ...field('port'), label: say('proxy.port'), type: 'number' })}
    </div>
    ${selectField(visit, { ...field('type'), label: say('proxy.type'), choices: choices(TYPES) })}
    <div class="row wide">
      ${textField(visit, { ...field('username'), label: say('proxy.username'), isOptional: true })}
      ${secretField(visit, {
        ...field('password'),
        label: say('sign-in.password'),
        hint: values.hasPassword ? say('proxy.password-stored') : undefined,
        autocomplete: 'new-password',
        isOptional: true,
      })}
    </div>
    ${areaField(visit, {
      ...field('bypass'),
      label: say('proxy.bypass'),
      hint: say('proxy.bypass-hint'),
      isMono: true,
      isOptional: true,
      rows: 4,
    })}`;
  const { title, text } = LEGS[leg];
  return block(
    { id: leg, title: say(title), text: say(text) },
    html`${way}
      <div class="fields only-own">${fields}</div>`,
  );
}

function legFacts({ say }: Visit, leg: LegName, values: LegValues): Html {
  const { way, type, host, port, username, bypass } = values;
  const rows: (readonly [string, Html | string])[] = [
    [say('proxy.way'), say(WAYS[way as keyof typeof WAYS])],
    ...(way === 'proxy'
      ? [
          [say('proxy.type'), say(TYPES[type as keyof typeof TYPES])] as const,
          [say('proxy.host'), html`<span class="mono">${host}</span>`] as const,
          [say('proxy.port'), html`<span class="mono">${port}</span>`] as const,
          [say('proxy.username'), username] as const,
          [say('proxy.bypass'), html`<span class="mono">${bypass.replaceAll('\n', ', ')}</span>`] as const,
        ]
      : []),
  ];
  return html`<section class="block" aria-labelledby="${leg}">
    <h2 id="${leg}">${say(LEGS[leg].title)}</h2>
    ${facts(rows)}
  </section>`;
}
