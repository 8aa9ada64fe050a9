// What the form's buttons do: test, repeat until it works, save what was tested, keep or discard a draft. Nothing here
// waits for the network: a test runs by itself and is watched on the page.
import { isMailAddress, type Mail } from '../../../mail/mail.ts';
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { problemsIn } from '../../form.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { certificateTexts } from './certificate-upload.ts';
import { typedValues, type FormValues } from './form-values.ts';
import { SMTP_PATH } from './paths.ts';
import { formProblems, settingsInput } from './settings-input.ts';
import { answerSmtpServer } from './smtp-server-page.ts';

/** As long as a change in Exchange Online usually takes to spread, and one try more. */
const PATIENCE_MS = 65 * 60_000;

export async function changeSmtpServer(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const { smtp } = mail;
  const wish = form.text('do');
  if (wish === 'discard') {
    await smtp.discardDraft(actor);
    return seeOther(visit, SMTP_PATH, say('smtp-server.discarded'));
  }
  const values = typedValues(form);
  const basis = form.text('basis');
  const read = await settingsOf(visit, smtp, values, basis);
  if ('problems' in read)
    return answerSmtpServer(visit, smtp, {}, { values, basis, problems: read.problems }, 422);
  const { settings } = read;
  switch (wish) {
    case 'save':
      try {
        await smtp.saveTested(basis, settings, actor);
      } catch (error) {
        if (!(error instanceof Refusal) || !NOT_TESTED.includes(error.code)) throw error;
        const refused = say('smtp-server.save-needs-test');
        return answerSmtpServer(visit, smtp, {}, { values, basis, settings, refused }, 409);
      }
      return seeOther(visit, SMTP_PATH, say('smtp-server.saved'));
    case 'draft':
      await smtp.saveDraft(settings, actor);
      return seeOther(visit, SMTP_PATH, say('smtp-server.draft-kept'));
    default: {
      const id = await smtp.tests.start(settings, {
        by: actor,
        ...(values.submitTo === '' ? {} : { submitTo: values.submitTo.trim() }),
        ...(wish === 'test-until' ? { untilItWorks: { limitMs: PATIENCE_MS } } : {}),
      });
      return seeOther(visit, `${SMTP_PATH}?test=${id}#test-panel`);
    }
  }
}

const NOT_TESTED = ['settings_not_tested', 'connection_test_not_found'];

type Read =
  | { readonly settings: Awaited<ReturnType<Mail['smtp']['parse']>> }
  | { readonly problems: readonly FieldProblem[] };

/** A secret that was left empty is the tested one's where the form shows a test, and otherwise the stored one. */
async function settingsOf(
  { form }: Visit,
  smtp: Mail['smtp'],
  values: FormValues,
  basis: string,
): Promise<Read> {
  const problems = formProblems(values);
  if (values.submitTo !== '' && !isMailAddress(values.submitTo.trim()))
    problems.push({ field: 'submitTo', problem: 'must be a full e-mail address' });
  const upload = await certificateTexts(form);
  if ('problem' in upload) problems.push({ field: 'certificateFile', problem: upload.problem });
  try {
    const input = settingsInput(values, 'problem' in upload ? {} : upload);
    const settings = basis === '' ? await smtp.parse(input) : await parsedAsTested(smtp, basis, input);
    return problems.length > 0 ? { problems } : { settings };
  } catch (error) {
    return { problems: [...problems, ...problemsIn(error)] };
  }
}

/** A test is kept for a week; a page can be open for longer. */
async function parsedAsTested(smtp: Mail['smtp'], basis: string, input: unknown) {
  try {
    return await smtp.parseAsTested(basis, input);
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not_found') return smtp.parse(input);
    throw error;
  }
}
