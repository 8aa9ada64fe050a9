// Certificates › Trusted Certificates: the list, with the columns and filters that administrators know from ISE.
import { html, NOTHING, type Html } from '../../../html/html.ts';
import { may } from '../../../permissions/permissions.ts';
import { TRUST_ROLES, type TrustedCertificate } from '../../../trust/trust.ts';
import { isFound, listView } from '../../list-view.ts';
import { dataTable, pageLinks, type Column } from '../../parts/data-table.ts';
import { filterBar } from '../../parts/filter-bar.ts';
import { emptyState } from '../../parts/message.ts';
import { day } from '../../parts/moment.ts';
import { icon, stateBadge } from '../../parts/sign.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { consolePage } from '../console-page.ts';
import { systemTrail } from '../system-page.ts';
import {
  certificatePath,
  CERTIFICATES_PATH,
  EXPIRY_SIGNS,
  EXPIRY_WORDS,
  ROLE_WORDS,
  STATUS_SIGNS,
  STATUS_WORDS,
  visible,
} from './certificate-words.ts';

const statusOf = ({ enabled }: TrustedCertificate): keyof typeof STATUS_WORDS =>
  enabled ? 'enabled' : 'disabled';

export async function showCertificates(visit: Visit, { trust }: ConsoleParts): Promise<Response> {
  const { say, query, actor } = visit;
  const [all, { baseRoots }] = await Promise.all([trust.list(), trust.settings()]);
  const asked = (name: string): string => query(name) ?? '';
  const filter = { q: asked('q'), status: asked('status'), role: asked('role'), expiry: asked('expiry') };
  const fitting = all.filter(
    (one) =>
      isFound(filter.q, [one.name, one.subject, one.issuer, one.serial, one.fingerprint, one.description]) &&
      (filter.status === '' || statusOf(one) === filter.status) &&
      (filter.role === '' || one.roles.some((role) => role === filter.role)) &&
      (filter.expiry === '' || one.expiry.state === filter.expiry),
  );
  const { rows, sorting, paging } = listView(visit, fitting, {
    path: CERTIFICATES_PATH,
    filter,
    firstBy: 'name',
    orders: {
      name: ({ name }) => name,
      status: statusOf,
      issuedTo: ({ issuedTo }) => issuedTo,
      issuedBy: ({ issuedBy }) => issuedBy,
      validFrom: ({ validFrom }) => Date.parse(validFrom),
      expires: ({ validTo }) => Date.parse(validTo),
    },
  });
  const table = dataTable(visit, {
    name: say('nav.trusted-certificates'),
    rows,
    sorting,
    columns: columns(visit),
  });
  const isManageable = may(actor, 'settings.trust');
  const importLink = html`<a class="button" href="${CERTIFICATES_PATH}/import"
    >${icon('plus')}${say('certificates.import')}</a
  >`;
  const actions = html`<a class="button" href="${CERTIFICATES_PATH}/settings"
      >${say('certificates.settings')}</a
    >
    ${
      isManageable
        ? html`<a class="button" href="${CERTIFICATES_PATH}/chain">${say('certificates.show-chain')}</a
            >${importLink}`
        : NOTHING
    }`;
  const nothing =
    all.length === 0
      ? emptyState(
          'key',
          say('certificates.empty'),
          say('certificates.empty-text'),
          isManageable ? importLink : NOTHING,
        )
      : emptyState(
          'key',
          say('list.nothing-found'),
          say('list.nothing-found-text'),
          html`<a class="button" href="${CERTIFICATES_PATH}">${say('frame.clear')}</a>`,
        );
  return consolePage(visit, {
    title: say('nav.trusted-certificates'),
    trail: systemTrail(visit, { label: say('nav.certificates') }, { label: say('nav.trusted-certificates') }),
    at: CERTIFICATES_PATH,
    purpose: say(`certificates.purpose-${baseRoots}`),
    actions,
    help: [
      { title: say('certificates.help-used'), text: say('certificates.help-used-text') },
      { title: say('certificates.help-chain'), text: say('certificates.help-chain-text') },
    ],
    body: html`${all.length > 0 ? filters(visit, filter) : NOTHING}${rows.length > 0 ? table : nothing}
    ${paging ? pageLinks(visit, paging) : NOTHING}`,
  });
}

function filters(visit: Visit, filter: Readonly<Record<'q' | 'status' | 'role' | 'expiry', string>>): Html {
  const { say } = visit;
  const any = { value: '', label: say('list.any') };
  const statuses = Object.entries(STATUS_WORDS).map(([value, word]) => ({ value, label: say(word) }));
  const expiries = Object.entries(EXPIRY_WORDS).map(([value, word]) => ({ value, label: say(word) }));
  const roles = TRUST_ROLES.map((value) => ({ value, label: say(ROLE_WORDS[value].title) }));
  return filterBar(visit, CERTIFICATES_PATH, [
    {
      name: 'q',
      label: say('frame.search'),
      value: filter.q,
      placeholder: say('certificates.search'),
      isWide: true,
    },
    { name: 'status', label: say('certificates.status'), value: filter.status, choices: [any, ...statuses] },
    { name: 'role', label: say('certificates.trusted-for'), value: filter.role, choices: [any, ...roles] },
    { name: 'expiry', label: say('certificates.expiry'), value: filter.expiry, choices: [any, ...expiries] },
  ]);
}

function columns(visit: Visit): Column<TrustedCertificate>[] {
  const { say } = visit;
  return [
    {
      key: 'name',
      label: say('certificates.name'),
      isHeading: true,
      isSortable: true,
      cell: ({ name, fingerprint }) => html`<a href="${certificatePath(fingerprint)}">${visible(name)}</a>`,
    },
    {
      key: 'status',
      label: say('certificates.status'),
      isSortable: true,
      cell: (one) => stateBadge(STATUS_SIGNS[statusOf(one)], say(STATUS_WORDS[statusOf(one)])),
    },
    {
      key: 'roles',
      label: say('certificates.trusted-for'),
      cell: ({ roles }) =>
        roles.length === 0
          ? html`<span class="tag warn">${say('certificates.for-nothing')}</span>`
          : roles.map((role) => say(ROLE_WORDS[role].title)).join(' · '),
    },
    {
      key: 'issuedTo',
      label: say('certificates.issued-to'),
      isSortable: true,
      cell: ({ issuedTo }) => visible(issuedTo),
    },
    {
      key: 'issuedBy',
      label: say('certificates.issued-by'),
      isSortable: true,
      cell: ({ issuedBy }) => visible(issuedBy),
    },
    {
      key: 'serial',
      label: say('certificates.serial'),
      cell: ({ serial }) => html`<span class="mono" title="${serial}">${shortened(serial)}</span>`,
    },
    {
      key: 'validFrom',
      label: say('certificates.valid-from'),
      atEnd: true,
      isSortable: true,
      cell: ({ validFrom }) => day(visit, Date.parse(validFrom)),
    },
    {
      key: 'expires',
      label: say('certificates.expires'),
      atEnd: true,
      isSortable: true,
      cell: ({ validTo }) => day(visit, Date.parse(validTo)),
    },
    {
      key: 'expiry',
      label: say('certificates.expiry'),
      cell: ({ expiry: { state } }) => stateBadge(EXPIRY_SIGNS[state], say(EXPIRY_WORDS[state])),
    },
  ];
}

const shortened = (serial: string): string => (serial.length > 16 ? `${serial.slice(0, 16)}…` : serial);
