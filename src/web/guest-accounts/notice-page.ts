// One notice: how far the batch is while it is worked on, then the first accounts with their credentials, and what was left
// out. It may be left and come back to; the work goes on wherever a process is.
import { attributes, html, NOTHING, type Html } from '../../html/html.ts';
import { mayDismiss, MOST_SELECTED, type Notice } from '../../guests/guests.ts';
import type { FieldProblem } from '../../refusal.ts';
import type { Secret } from '../../secrets/secrets.ts';
import { addressOf } from '../address.ts';
import { problemsIn } from '../form.ts';
import { tokenField } from '../page-frame.ts';
import { dataTable, type Column } from '../parts/data-table.ts';
import { foreignText } from '../parts/foreign-text.ts';
import { banner } from '../parts/message.ts';
import { stateBadge } from '../parts/sign.ts';
import { answerPage, seeOther, type Visit } from '../visit.ts';
import { printForm } from './create-result.ts';
import { guestPage, guestPaths, type GuestParts } from './guest-frame.ts';
import { wholeGuestName } from './guest-words.ts';
import { deliveryProblems, notifiedText, notify, notifyProblems, notifySection } from './notice-delivery.ts';
import { batchState, batchTitle, rowProblemText } from './notice-words.ts';
import { progressOf } from './notices-page.ts';
import { localTime } from './create-offer.ts';

const MOST_PROBLEMS_SHOWN = 200;

export async function showNotice(visit: Visit, parts: GuestParts): Promise<Response> {
  return page(visit, parts, []);
}

/** The same while it is worked on, asked for by the page itself; the last answer leads to the page with everything. */
export async function liveNotice(visit: Visit, { guests }: GuestParts): Promise<Response> {
  const notice = await guests.batches.notice(visit.param('id'), visit.actor);
  if (notice.endedAt === null) return answerPage(visit, running(visit, notice));
  visit.context.header('hx-redirect', `${guestPaths(visit).notices}/${notice.id}`);
  return answerPage(visit, NOTHING);
}

export async function deleteNotice(visit: Visit, { guests }: GuestParts): Promise<Response> {
  await guests.batches.dismiss(visit.param('id'), visit.actor);
  return seeOther(visit, guestPaths(visit).notices, visit.say('guest-notices.deleted'));
}

export async function notifyBatch(visit: Visit, parts: GuestParts): Promise<Response> {
  const problems = deliveryProblems(visit);
  if (problems.length > 0) return page(visit, parts, problems);
  try {
    const { id } = await parts.guests.batches.notice(visit.param('id'), visit.actor);
    const result = await notify(visit, parts, { matching: { batchId: id } });
    return seeOther(visit, `${guestPaths(visit).notices}/${id}`, notifiedText(visit, result));
  } catch (error) {
    return page(visit, parts, problemsIn(error));
  }
}

async function page(visit: Visit, parts: GuestParts, problems: readonly FieldProblem[]): Promise<Response> {
  const { say, actor, param } = visit;
  const notice = await parts.guests.batches.notice(param('id'), actor);
  const { verbs } = await parts.guests.rightsOf(actor);
  const isOver = notice.endedAt !== null;
  const type = (await parts.guestTypes.list()).find(({ id }) => id === notice.terms.guestTypeId);
  return guestPage(
    visit,
    parts,
    {
      title: batchTitle(visit, notice),
      tab: 'notices',
      ...(type ? { purpose: say('guest-notices.of-type', { type: type.name }) } : {}),
      body: html`${notifyProblems(visit, problems)}${isOver ? over(visit, notice, verbs.has('view-passwords')) : running(visit, notice)}
        <div class="split apart">
          <div class="flow">${isOver ? accounts(visit, notice) : NOTHING}${problemRows(visit, notice)}</div>
          ${isOver && notice.created > 0 && verbs.has('resend') ? notifyOf(visit, notice, problems) : NOTHING}
        </div>`,
    },
    problems.length > 0 ? 422 : 200,
  );
}

function running(visit: Visit, notice: Notice): Html {
  const { say } = visit;
  const { sign, word } = batchState(notice);
  const at = `${guestPaths(visit).notices}/${notice.id}`;
  const asking = attributes({
    'hx-get': `${at}/live`,
    'hx-trigger': 'every 1s',
    'hx-target': '#notice',
    'hx-swap': 'outerHTML',
  });
  return html`<div id="notice" class="narrow" role="status" ${asking}>
    <p>${stateBadge(sign, say(word))}</p>
    ${progressOf(visit, notice)}
    <p class="effect apart">${say('guest-notices.stays')}</p>
    <noscript><a class="button" href="${at}">${say('guest-notices.look-again')}</a></noscript>
  </div>`;
}

function over(visit: Visit, notice: Notice, maySee: boolean): Html {
  const { say } = visit;
  const { id, created, failed, mailRefusal } = notice;
  const paths = guestPaths(visit);
  const told =
    say('guest-notices.result', { created }) + say('guest-notices.result-failed', { count: failed });
  const ids = created > notice.guests.length ? { batchId: id } : notice.guests.map(({ guest }) => guest.id);
  return html`${banner(batchState(notice).sign.tone, visit.speaker.sentences([told]))}${
      mailRefusal === null
        ? NOTHING
        : banner('warn', say('guest-notices.not-mailed', { reason: visit.speaker.refusal(mailRefusal) }))
    }
    <div class="actions">
      <a class="button" href="${paths.notices}">${say('guest-notices.done')}</a>
      ${created > 0 && maySee ? printForm(visit, ids, say('guest-notices.print-all')) : NOTHING}
      ${
        mayDismiss(notice, visit.actor)
          ? html`<form class="inline" method="post" action="${paths.notices}/${id}/delete">
              ${tokenField(visit)}<button class="button danger">${say('guest-notices.delete')}</button>
            </form>`
          : NOTHING
      }
    </div>`;
}

type Row = Notice['guests'][number];

function accounts(visit: Visit, { id, guests, created }: Notice): Html {
  const { say } = visit;
  if (guests.length === 0) return NOTHING;
  const has = (field: 'firstName' | 'lastName' | 'email'): boolean =>
    guests.some(({ guest }) => guest[field] !== '');
  const columns: Column<Row>[] = [
    {
      key: 'username',
      label: say('guest-creation.user-name'),
      isHeading: true,
      className: 'c-name',
      cell: ({ guest }) => html`<span class="mono" translate="no">${foreignText(guest.username, 64)}</span>`,
    },
    {
      key: 'password',
      label: say('guest-creation.password'),
      className: 'c-state',
      cell: ({ password }) => passwordCell(password),
    },
    ...(has('firstName') || has('lastName')
      ? [
          {
            key: 'name',
            label: say('guest-notices.name'),
            cell: ({ guest }: Row) => foreignText(wholeGuestName(visit, guest)),
          },
        ]
      : []),
    ...(has('email')
      ? [
          {
            key: 'email',
            label: say('guest-creation.email'),
            className: 'c-mail',
            cell: ({ guest }: Row) => foreignText(guest.email),
          },
        ]
      : []),
    {
      key: 'until',
      label: say('guest-notices.until'),
      className: 'c-until',
      isLabelledInCards: true,
      cell: ({ guest }) =>
        html`<span class="nowrap">${localTime(guest.endsAt, guest.location.timeZone)}</span>`,
    },
  ];
  const isCut = created > guests.length;
  return html`<section aria-labelledby="accounts">
    <h2 id="accounts">${say('guest-notices.accounts')}</h2>
    <div class="stack">
      ${dataTable(visit, {
        name: say('guest-notices.accounts'),
        columns: guests.some(({ password }) => password !== null)
          ? columns
          : columns.filter(({ key }) => key !== 'password'),
        rows: guests,
        isStack: true,
      })}
    </div>
    <p class="effect apart">
      ${isCut ? say('guest-notices.first-shown', { shown: guests.length, created }) : NOTHING}
      <a href="${addressOf(guestPaths(visit).manage, { batch: id })}"
        >${say('guest-notices.all-on-manage')}</a
      >
    </p>
  </section>`;
}

const passwordCell = (password: Secret | null): Html =>
  password === null ? NOTHING : html`<span class="mono nowrap" translate="no">${password.reveal()}</span>`;

function problemRows(visit: Visit, { problems }: Notice): Html {
  const { say, speaker, dates } = visit;
  if (problems.length === 0) return NOTHING;
  const title = say('guest-notices.problems');
  const rows = problems
    .flatMap(({ row, problems: told }) => told.map((one) => ({ row, ...rowProblemText(visit, one) })))
    .slice(0, MOST_PROBLEMS_SHOWN);
  const columns: Column<(typeof rows)[number]>[] = [
    {
      key: 'row',
      label: say('guest-notices.row'),
      isHeading: true,
      className: 'c-name',
      isLabelledInCards: true,
      cell: ({ row }) => dates.number(row),
    },
    {
      key: 'column',
      label: say('guest-creation.column'),
      className: 'c-state',
      cell: ({ column }) => column ?? '',
    },
    { key: 'problem', label: say('guest-creation.problem'), cell: ({ problem }) => speaker.problem(problem) },
  ];
  return html`<section aria-labelledby="left-out">
    <h2 id="left-out">${title}</h2>
    <div class="stack">${dataTable(visit, { name: title, columns, rows, isStack: true })}</div>
  </section>`;
}

function notifyOf(
  visit: Visit,
  { id, created, mailed, guests }: Notice,
  problems: readonly FieldProblem[],
): Html {
  const { say } = visit;
  if (created > MOST_SELECTED)
    return html`<p class="beside effect">
      ${say('guest-notices.too-many-to-notify', { count: MOST_SELECTED })}
    </p>`;
  const hasAddress = guests.some(({ guest }) => guest.email !== '');
  return notifySection(visit, {
    action: `${guestPaths(visit).notices}/${id}/notify`,
    submit: hasAddress
      ? say('guest-notices.notify-all', { count: created })
      : say('guest-creation.notify-submit'),
    hasAddress,
    isMailed: mailed > 0,
    problems,
  });
}
