// Guests out of a file. Nothing is made before whoever imports has seen what was read: the file is checked, then shown.
import { v7 as uuidv7 } from 'uuid';
import { csvHead, csvRow } from '../../csv/csv.ts';
import { html } from '../../html/html.ts';
import { IMPORT_TEMPLATE, LEFT_OUT_HEADING, readImportFile, type ImportRow } from '../../guests/guests.ts';
import { Refusal, type FieldProblem } from '../../refusal.ts';
import { problemOf, problemsIn } from '../form.ts';
import { fileField } from '../parts/file-field.ts';
import { tick } from '../parts/form-field.ts';
import type { Visit } from '../visit.ts';
import { creationPage, creationPath, further, nothingToCreate } from './create-frame.ts';
import { begin } from './create-random-page.ts';
import type { GuestParts } from './guest-frame.ts';
import { openedDraft } from './import-draft.ts';
import { judgedFile, previewPage } from './import-preview.ts';
import { copyTicks, deliveryInput, sponsorField } from './notice-delivery.ts';
import { customInput, isChangingType, offerTo, termInput, type Offer } from './create-offer.ts';
import { customFields, languageField, periodFields, placeFields } from './term-fields.ts';

export async function showImport(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'import');
  return offer ? page(visit, parts, offer, []) : nothingToCreate(visit, parts);
}

export async function checkImport(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'import');
  if (!offer) return nothingToCreate(visit, parts);
  if (isChangingType(visit)) return page(visit, parts, offer, []);
  const { form, say, actor } = visit;
  const upload = form.file('file');
  const noFile = say(form.isFileEmpty('file') ? 'guest-creation.file-empty' : 'guest-creation.file-missing');
  const refused = (problem: string): Promise<Response> =>
    page(visit, parts, offer, [{ field: 'file', problem }]);
  const terms = {
    ...termInput(visit, offer),
    customFields: customInput(visit, offer),
    notify: deliveryInput(visit),
  };
  try {
    // What is wrong with the terms is said with what is wrong with the file.
    const file = upload && readImportFile(new Uint8Array(await upload.arrayBuffer()));
    const [count, most] = [file?.records.size ?? 0, offer.rights.importLimit];
    if (count > most) return await refused(say('guest-creation.file-too-many', { count, most }));
    const input = { ...terms, guests: file?.rows.map(guestOf) ?? [] };
    const preview = await parts.guests.previewImport(input, actor);
    if (!upload || !file) return await refused(noFile);
    if (file.records.size === 0)
      return await refused(file.problems[0]?.problem ?? say('guest-creation.file-empty'));
    // The file has no custom fields: what is wrong with one is wrong in every row, and is said at the form.
    const custom = (preview.problems[0]?.problems ?? []).filter(({ field }) =>
      field.startsWith('customFields.'),
    );
    if (custom.length > 0) return await page(visit, parts, offer, custom);
    const judged = judgedFile(visit, file, preview);
    const good = input.guests.filter((_, place) => !judged.refused.has(place));
    const draft = {
      id: uuidv7(),
      input: { ...input, guests: good },
      header: file.header,
      leftOut: judged.leftOut,
    };
    return await previewPage(visit, parts, { offer, file, preview, judged, draft, name: upload.name });
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'too_large') return refused(visit.speaker.refusal(error));
    return page(visit, parts, offer, [
      ...problemsIn(error),
      ...(upload ? [] : [{ field: 'file', problem: noFile }]),
    ]);
  }
}

/** A password is text here: where it goes next is into the seal. */
function guestOf({ line: _, password, ...texts }: ImportRow): Record<string, unknown> {
  return { ...texts, ...(password ? { password: password.reveal() } : {}) };
}

export async function createImported(visit: Visit, parts: GuestParts): Promise<Response> {
  const draft = openedDraft(visit.form.text('rows'), parts, visit.actor, visit.now);
  return draft ? begin(visit, parts, draft.input, draft.id) : draftGone(visit, parts);
}

export async function leftOutRows(visit: Visit, parts: GuestParts): Promise<Response> {
  const draft = openedDraft(visit.form.text('rows'), parts, visit.actor, visit.now);
  if (!draft) return draftGone(visit, parts);
  const { header, leftOut } = draft;
  const rows = leftOut.map(({ fields, reason }) =>
    csvRow([...header.map((_, place) => fields[place] ?? ''), reason]),
  );
  return csvFile(visit, 'rows-left-out.csv', csvHead([...header, LEFT_OUT_HEADING]) + rows.join(''));
}

export async function downloadTemplate(visit: Visit): Promise<Response> {
  return csvFile(visit, 'guests-template.csv', IMPORT_TEMPLATE);
}

function csvFile({ context }: Visit, name: string, text: string): Response {
  return context.body(text, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  });
}

async function draftGone(visit: Visit, parts: GuestParts): Promise<Response> {
  const offer = await offerTo(visit, parts, 'import');
  const problem = visit.say('guest-creation.draft-gone');
  return offer ? page(visit, parts, offer, [{ field: 'file', problem }]) : nothingToCreate(visit, parts);
}

function page(
  visit: Visit,
  parts: GuestParts,
  offer: Offer,
  problems: readonly FieldProblem[],
): Promise<Response> {
  const { say, form } = visit;
  const isOpen =
    form.text('summary') !== '' || problems.some(({ field }) => /^(notify|language)/.test(field));
  return creationPage(visit, parts, offer, {
    kind: 'import',
    problems,
    lead: html`<p class="effect">${say('guest-creation.import-text')}</p>`,
    fields: html`${fileField(visit, {
        name: 'file',
        label: say('guest-creation.file'),
        hint: say('guest-creation.file-hint', { count: offer.rights.importLimit }),
        accept: '.csv,.txt,text/csv',
        problem: problemOf(problems, 'file') ?? problemOf(problems, 'guests'),
      })}
      <div class="actions">
        <a class="button" href="${creationPath(visit, 'known')}/template.csv" download
          >${say('guest-creation.template')}</a
        >
      </div>
      ${customFields(visit, offer, problems)}${placeFields(visit, offer, problems)}
      ${periodFields(visit, offer, problems)}
      ${tick({
        name: 'email-delivery',
        label: say('guest-creation.notify-all'),
        hint: say(offer.rights.autoNotify ? 'guest-creation.notify-always' : 'guest-creation.notify-hint'),
        isSwitch: true,
        isOn: offer.rights.autoNotify || form.isOn('email-delivery'),
        isDisabled: offer.rights.autoNotify,
      })}
      ${further(
        say('guest-creation.further-batch'),
        isOpen,
        html`${languageField(visit, problems)}${copyTicks(visit).map(tick)}${sponsorField(visit, problems)}`,
      )}`,
    submit: say('guest-creation.check-file'),
    more: { enctype: 'multipart/form-data' },
  });
}
