// What a server sent, certificate by certificate, whether Foyer trusts it and why not, and the way from here into the
// trusted certificates.
import { attributes, html, NOTHING, type Html } from '../../../html/html.ts';
import type { ProbedChain } from '../../../network/network.ts';
import type { FieldProblem } from '../../../refusal.ts';
import type { Standing } from '../../../trust/trust.ts';
import { problemOf } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { fieldError, tick } from '../../parts/form-field.ts';
import { banner, facts } from '../../parts/message.ts';
import { day } from '../../parts/moment.ts';
import type { Visit } from '../../visit.ts';
import { tokenField } from '../console-page.ts';
import { CERTIFICATES_PATH, flagTicks, roleTicks, visible } from './certificate-words.ts';
import type { ChainLookup } from './chain-lookups.ts';

export interface ChainChoice {
  readonly fingerprint: string;
  readonly roles: readonly string[];
  readonly allow: readonly string[];
  readonly isCompared: boolean;
}

export const FIRST_CHOICE: ChainChoice = {
  fingerprint: '',
  roles: ['infrastructure'],
  allow: [],
  isCompared: false,
};

export function chainResult(
  visit: Visit,
  { id, target }: ChainLookup,
  chain: ProbedChain,
  choice: ChainChoice,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const { host } = target;
  const title = say('chain.sends', { host, count: chain.sent.length });
  const form = html`<form method="post" action="${CERTIFICATES_PATH}/chain/${id}/import">
    ${tokenField(visit)}
    ${block({ id: 'sent', title, text: say('chain.choose') }, sentCertificates(visit, chain, choice, problems))}
    ${block({ id: 'import', title: say('chain.import'), text: say('chain.import-text') }, [
      roleTicks(visit, choice.roles, problemOf(problems, 'roles')),
      flagTicks(visit, choice.allow, problemOf(problems, 'allow')),
      html`<div class="field">
        ${tick({
          id: 'compared',
          name: 'compared',
          label: say('chain.compared'),
          hint: say('chain.compared-hint'),
          isOn: choice.isCompared,
        })}${fieldError(visit, 'compared', problemOf(problems, 'compared'))}
      </div>`,
    ])}
    <div class="commit">
      <button class="${chain.trusted ? 'button' : 'button primary'}">${say('chain.import')}</button>
    </div>
  </form>`;
  return html`<section id="result" aria-live="polite">${verdict(visit, chain)}${form}</section>`;
}

function verdict(visit: Visit, { trusted, root, tls, missing, failure }: ProbedChain): Html {
  const { say } = visit;
  const status = tls?.status ?? [];
  if (trusted)
    return banner(
      'good',
      root ? say(`chain.trusted-${root.from}`, { name: root.name }) : say('chain.trusted'),
      html`<p>${tls?.version} · <span class="mono">${tls?.cipher}</span></p>
        ${status.map(({ subject, source, status: answer }) => html`<p>${visible(subject)}: ${answer} (${source})</p>`)}`,
    );
  const why = failure?.standing ? standingWords(visit, failure.standing) : undefined;
  return banner(
    'bad',
    say('chain.untrusted'),
    html`<p>${why ?? NOTHING}</p>
      ${
        missing
          ? html`<p>${say('chain.missing', { issuer: visible(missing.issuer) })}</p>
              ${missing.places.map((place) => html`<p class="mono words">${visible(place)}</p>`)}`
          : NOTHING
      }
      <p class="mono words">${failure?.code} ${failure?.message}</p>`,
  );
}

function standingWords({ say }: Visit, { kind, issuer: told, certificate }: Standing): string {
  const issuer = visible(told);
  const name = certificate?.name ?? issuer;
  if (kind === 'disabled') return say('chain.standing-disabled', { name });
  if (kind === 'without-role') return say('chain.standing-without-role', { name });
  if (kind === 'missing-intermediate') return say('chain.standing-missing-intermediate', { issuer });
  return kind === 'self-signed'
    ? say('chain.standing-self-signed', { issuer })
    : say('chain.standing-absent', { issuer });
}

function sentCertificates(
  visit: Visit,
  { sent }: ProbedChain,
  choice: ChainChoice,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const last = sent.at(-1)?.fingerprint ?? '';
  const chosen = sent.some(({ fingerprint }) => fingerprint === choice.fingerprint)
    ? choice.fingerprint
    : last;
  const rows = sent.map((one) => {
    const { fingerprint, subject, issuer, isAuthority, isSelfSigned, validFrom, validTo } = one;
    const input = attributes({ name: 'fingerprint', value: fingerprint, checked: fingerprint === chosen });
    const words = facts([
      [say('certificates.issued-by'), isSelfSigned ? say('certificates.itself') : visible(issuer)],
      [
        say('certificates.kind'),
        isAuthority ? say('certificates.authority') : say('certificates.no-authority'),
      ],
      [say('chain.valid'), html`${day(visit, Date.parse(validFrom))} – ${day(visit, Date.parse(validTo))}`],
      [say('certificates.sha256'), html`<span class="mono">${fingerprint}</span>`],
    ]);
    return html`<li>
      <label class="tick"><input type="radio" ${input} /><strong>${visible(subject)}</strong></label>
      ${words}
    </li>`;
  });
  return html`<fieldset class="field" id="fingerprint">
    <legend class="sr">${say('chain.choose')}</legend>
    <ol class="chain">
      ${rows}
    </ol>
    ${fieldError(visit, 'fingerprint', problemOf(problems, 'fingerprint'))}
  </fieldset>`;
}
