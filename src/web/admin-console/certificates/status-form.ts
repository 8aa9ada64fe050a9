// Certificate Status Validation of one authority: whether what it issued is asked about by OCSP and by revocation list, and
// what an answer that does not come is worth. Fields are named as in the options, `ocsp.responder`.
import { html, type Html } from '../../../html/html.ts';
import type { FieldProblem } from '../../../refusal.ts';
import { NO_STATUS_VALIDATION, type StatusOptions } from '../../../trust/trust.ts';
import { problemOf, typedNumber, type Form } from '../../form.ts';
import { block } from '../../parts/block.ts';
import { segmentedField, textField, tick } from '../../parts/form-field.ts';
import type { Visit } from '../../visit.ts';

const TICKS = [
  'ocsp.on',
  'ocsp.rejectUnknown',
  'ocsp.rejectUnreachable',
  'crl.on',
  'crl.bypassIfNotReceived',
  'crl.ignoreExpiry',
] as const;
const TEXTS = [
  'ocsp.responder',
  'crl.url',
  'crl.minutesBeforeExpiry',
  'crl.everyMinutes',
  'crl.retryMinutes',
] as const;
type TickName = (typeof TICKS)[number];
type TextName = (typeof TEXTS)[number];

export interface StatusValues {
  readonly isOwn: boolean;
  readonly ticks: Readonly<Record<TickName, boolean>>;
  readonly texts: Readonly<Record<TextName, string>>;
}

export function storedStatus(options: StatusOptions | null): StatusValues {
  const { ocsp, crl } = options ?? NO_STATUS_VALIDATION;
  return {
    isOwn: options !== null,
    ticks: {
      'ocsp.on': ocsp.on,
      'ocsp.rejectUnknown': ocsp.rejectUnknown,
      'ocsp.rejectUnreachable': ocsp.rejectUnreachable,
      'crl.on': crl.on,
      'crl.bypassIfNotReceived': crl.bypassIfNotReceived,
      'crl.ignoreExpiry': crl.ignoreExpiry,
    },
    texts: {
      'ocsp.responder': ocsp.responder ?? '',
      'crl.url': crl.url ?? '',
      'crl.minutesBeforeExpiry': String(crl.minutesBeforeExpiry ?? ''),
      'crl.everyMinutes': String(crl.everyMinutes),
      'crl.retryMinutes': String(crl.retryMinutes),
    },
  };
}

export function sentStatus(form: Form): StatusValues {
  const ticks = Object.fromEntries(TICKS.map((name) => [name, form.isOn(name)])) as Record<TickName, boolean>;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, form.text(name).trim()])) as Record<
    TextName,
    string
  >;
  return { isOwn: form.text('status') === 'own', ticks, texts };
}

/** For the door, which judges it. */
export function statusInput({ isOwn, ticks, texts }: StatusValues): unknown {
  if (!isOwn) return null;
  const given = (text: string): string | null => (text === '' ? null : text);
  const before = texts['crl.minutesBeforeExpiry'];
  return {
    ocsp: {
      on: ticks['ocsp.on'],
      responder: given(texts['ocsp.responder']),
      rejectUnknown: ticks['ocsp.rejectUnknown'],
      rejectUnreachable: ticks['ocsp.rejectUnreachable'],
    },
    crl: {
      on: ticks['crl.on'],
      url: given(texts['crl.url']),
      minutesBeforeExpiry: before === '' ? null : typedNumber(before),
      everyMinutes: typedNumber(texts['crl.everyMinutes']),
      retryMinutes: typedNumber(texts['crl.retryMinutes']),
      bypassIfNotReceived: ticks['crl.bypassIfNotReceived'],
      ignoreExpiry: ticks['crl.ignoreExpiry'],
    },
  };
}

export function statusBlock(
  visit: Visit,
  { isOwn, ticks, texts }: StatusValues,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  const text = (name: TextName) => ({ name, value: texts[name], problem: problemOf(problems, name) });
  const minutes = (name: TextName) => ({
    ...text(name),
    type: 'number' as const,
    unit: say('security.minutes'),
  });
  const toggle = (name: TickName, label: string, isSwitch = false): Html =>
    tick({ name, label, isOn: ticks[name], isSwitch });
  const choice = segmentedField(visit, {
    name: 'status',
    label: say('certificates.status-from'),
    value: isOwn ? 'own' : 'none',
    choices: [
      { value: 'none', label: say('certificates.status-general') },
      { value: 'own', label: say('certificates.status-own') },
    ],
  });
  const ocsp = html`${toggle('ocsp.on', say('certificates.ocsp'), true)}
  ${textField(visit, {
    ...text('ocsp.responder'),
    label: say('certificates.ocsp-responder'),
    hint: say('certificates.ocsp-responder-hint'),
    type: 'url',
    isMono: true,
    isOptional: true,
  })}
  ${toggle('ocsp.rejectUnknown', say('certificates.ocsp-unknown'))}
  ${toggle('ocsp.rejectUnreachable', say('certificates.ocsp-unreachable'))}`;
  const crl = html`${toggle('crl.on', say('certificates.crl'), true)}
    ${textField(visit, {
      ...text('crl.url'),
      label: say('certificates.crl-url'),
      hint: say('certificates.crl-url-hint'),
      type: 'url',
      isMono: true,
      isOptional: true,
    })}
    <div class="row wide">
      ${textField(visit, {
        ...minutes('crl.minutesBeforeExpiry'),
        label: say('certificates.crl-before'),
        hint: say('certificates.crl-before-hint'),
        isOptional: true,
      })}
      ${textField(visit, {
        ...minutes('crl.everyMinutes'),
        label: say('certificates.crl-every'),
        hint: say('certificates.crl-every-hint'),
      })}
    </div>
    ${textField(visit, { ...minutes('crl.retryMinutes'), label: say('certificates.crl-retry') })}
    ${toggle('crl.bypassIfNotReceived', say('certificates.crl-bypass'))}
    ${toggle('crl.ignoreExpiry', say('certificates.crl-ignore'))}`;
  return block(
    {
      id: 'status-title',
      title: say('certificates.status-validation'),
      text: say('certificates.status-text'),
    },
    html`${choice}
      <div class="fields only-own">${ocsp}${crl}</div>`,
  );
}
