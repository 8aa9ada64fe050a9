// Which certificates a server sends, and what Foyer thinks of them: what would otherwise take a packet capture. The server
// is asked in the background (chain-lookups.ts); the page with the answer fills itself in.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import { isHost, type ProbeTarget } from '../../../network/network.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { problemOf } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { problemSummary, segmentedField, textField } from '../../parts/form-field.ts';
import { banner } from '../../parts/message.ts';
import { icon } from '../../parts/sign.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage, tokenField } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import { CERTIFICATES_PATH } from './certificate-words.ts';
import type { ChainLookup } from './chain-lookups.ts';
import { chainResult, FIRST_CHOICE, type ChainChoice } from './chain-result.ts';

export const CHAIN_PATH = `${CERTIFICATES_PATH}/chain`;

/** A server near by has answered by then, and nobody has to look twice. */
const WAIT_MS = 700;

const SERVERS_OF_MICROSOFT = [
  ['login.microsoftonline.com', 'host=login.microsoftonline.com&port=443'],
  ['smtp.office365.com', 'host=smtp.office365.com&port=587&encryption=starttls'],
] as const;

interface Asked {
  readonly host: string;
  readonly port: string;
  readonly encryption: string;
}

export async function showChainForm(visit: Visit): Promise<Response> {
  const { query } = visit;
  const asked = {
    host: query('host') ?? 'login.microsoftonline.com',
    port: query('port') ?? '443',
    encryption: query('encryption') === 'starttls' ? 'starttls' : 'tls',
  };
  return chainPage(visit, asked, []);
}

export async function beginChain(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, actor, now } = visit;
  const asked = {
    host: form.text('host').trim(),
    port: form.text('port').trim(),
    encryption: form.text('encryption'),
  };
  const problems: FieldProblem[] = [];
  if (!isHost(asked.host))
    problems.push({ field: 'host', problem: 'must be a host name or IP address, without a port' });
  const port = /^\d{1,5}$/.test(asked.port) ? Number(asked.port) : 0;
  if (port < 1 || port > 65535) problems.push({ field: 'port', problem: 'must be from 1 to 65535' });
  if (problems.length > 0) return chainPage(visit, asked, problems);
  const target = await targetBy(parts, asked.host, port, asked.encryption === 'starttls');
  const { id } = parts.chainLookups.begin(target, actor.id, now);
  return seeOther(visit, `${CHAIN_PATH}/${id}`);
}

/** By the way that the leg goes which the server is for. */
async function targetBy(
  { mail }: ConsoleParts,
  host: string,
  port: number,
  isStarttls: boolean,
): Promise<ProbeTarget> {
  const leg = isStarttls ? 'smtp' : 'token';
  const via = { leg, proxy: (await mail.smtp.active())?.proxy[leg] ?? null } as const;
  return { host, port, via, ...(isStarttls ? { starttls: 'smtp' as const } : {}) };
}

export function foundLookup(visit: Visit, { chainLookups }: ConsoleParts): ChainLookup {
  const lookup = chainLookups.find(visit.param('id'), visit.actor.id, visit.now);
  if (!lookup)
    throw new Refusal(
      'not_found',
      'chain_lookup_gone',
      'What this server sent is not kept any more. Ask it again under Trusted Certificates, Show chain of a server.',
    );
  return lookup;
}

export async function showChain(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const lookup = foundLookup(visit, parts);
  await lookup.wait(WAIT_MS);
  return lookupPage(visit, lookup, FIRST_CHOICE, []);
}

export function lookupPage(
  visit: Visit,
  lookup: ChainLookup,
  choice: ChainChoice,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { host, port, starttls } = lookup.target;
  const asked = { host, port: String(port), encryption: starttls ? 'starttls' : 'tls' };
  const outcome = lookup.outcome();
  if (!outcome) return chainPage(visit, asked, [], running(visit, lookup));
  if ('chain' in outcome)
    return chainPage(visit, asked, problems, chainResult(visit, lookup, outcome.chain, choice, problems));
  if (!(outcome.error instanceof Refusal)) throw outcome.error;
  return chainPage(visit, asked, [], refused(visit, lookup, outcome.error));
}

function running({ say }: Visit, { id, target }: ChainLookup): Html {
  const at = `${CHAIN_PATH}/${id}`;
  const asking = attributes({
    'hx-get': at,
    'hx-trigger': 'every 1s',
    'hx-select': '#result',
    'hx-target': '#result',
    'hx-swap': 'outerHTML',
  });
  return html`<section id="result" aria-live="polite" ${asking}>
    ${banner(
      'busy',
      say('chain.asking', { host: target.host }),
      html`<noscript
        ><div class="actions"><a class="button" href="${at}">${say('chain.look-again')}</a></div></noscript
      >`,
    )}
  </section>`;
}

function refused({ say }: Visit, { target }: ChainLookup, { cause, message }: Refusal): Html {
  const told = cause instanceof Error ? cause.message : message;
  return html`<section id="result" aria-live="polite">
    ${banner(
      'bad',
      say('chain.nothing-sent', { host: target.host, port: String(target.port) }),
      html`<p class="mono words">${told}</p>
        <p>${say('chain.nothing-sent-text')}</p>`,
    )}
  </section>`;
}

function chainPage(
  visit: Visit,
  asked: Asked,
  problems: readonly FieldProblem[],
  result: Html = NOTHING,
): Promise<Response> {
  const { say } = visit;
  const title = say('certificates.show-chain');
  const server = block({ id: 'server', title: say('chain.server') }, [
    html`<div class="row wide">
      ${textField(visit, {
        name: 'host',
        label: say('chain.host'),
        value: asked.host,
        isRequired: true,
        problem: problemOf(problems, 'host'),
      })}
      ${textField(visit, {
        name: 'port',
        label: say('proxy.port'),
        value: asked.port,
        type: 'number',
        isRequired: true,
        problem: problemOf(problems, 'port'),
      })}
    </div>`,
    segmentedField(visit, {
      name: 'encryption',
      label: say('chain.encryption'),
      value: asked.encryption,
      choices: [
        { value: 'tls', label: say('chain.tls') },
        { value: 'starttls', label: say('chain.starttls') },
      ],
    }),
    html`<div class="actions">
      <button class="button">${icon('search')}${say('chain.ask')}</button>
      ${SERVERS_OF_MICROSOFT.map(
        ([host, query]) => html`<a class="button plain" href="${CHAIN_PATH}?${query}">${host}</a>`,
      )}
    </div>`,
  ]);
  return consolePage(
    visit,
    {
      title,
      trail: systemTrail(
        visit,
        { label: say('nav.trusted-certificates'), href: CERTIFICATES_PATH },
        { label: title },
      ),
      at: CERTIFICATES_PATH,
      purpose: say('chain.purpose'),
      help: [
        { title: say('certificates.help-chain'), text: say('certificates.help-chain-text') },
        { title: say('chain.help-compare'), text: say('chain.help-compare-text') },
      ],
      body: html`${problemSummary(visit, problems)}
        <form method="post" action="${CHAIN_PATH}">${tokenField(visit)}${server}</form>
        ${result}`,
    },
    problems.length > 0 ? 422 : 200,
  );
}
