// The buttons of the second credential: test a new one, switch to what was tested, switch back, forget the kept one.
import { Refusal, type FieldProblem } from '../../../refusal.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { certificateTexts } from './certificate-upload.ts';
import { typedValues } from './form-values.ts';
import { SMTP_PATH } from './paths.ts';
import { credentialOf } from './settings-input.ts';
import { answerSmtpServer } from './smtp-server-page.ts';

export async function changeSecondCredential(visit: Visit, { mail }: ConsoleParts): Promise<Response> {
  const { form, actor, say } = visit;
  const { rotation } = mail.smtp;
  switch (form.text('do')) {
    case 'complete':
      await rotation.complete(form.text('test'), actor);
      return seeOther(visit, SMTP_PATH, say('smtp-server.second-switched'));
    case 'switch-back':
      return watched(visit, await rotation.beginSwitchBack(actor));
    case 'forget':
      await rotation.forgetStandby(actor);
      return seeOther(visit, SMTP_PATH, say('smtp-server.second-forgotten'));
    default:
      return begin(visit, mail.smtp);
  }
}

async function begin(visit: Visit, smtp: ConsoleParts['mail']['smtp']): Promise<Response> {
  const values = typedValues(visit.form);
  const again = (problems: readonly FieldProblem[], refused?: string): Promise<Response> => {
    const second = { values, problems, ...(refused === undefined ? {} : { refused }) };
    return answerSmtpServer(visit, smtp, { second }, undefined, 422);
  };
  const problems =
    values.credential === 'secret' && values.expiresOn === ''
      ? [{ field: 'expiresOn', problem: 'must be given' }]
      : [];
  const upload = await certificateTexts(visit.form);
  if ('problem' in upload) return again([...problems, { field: 'certificateFile', problem: upload.problem }]);
  // A new credential is all that is asked for here, so that what is kept does not stand in for an empty field.
  if (values.credential === 'secret' && values.secret === '')
    problems.push({ field: 'secret', problem: 'must be given' });
  if (values.credential === 'certificate' && Object.keys(upload).length === 0)
    problems.push({ field: 'certificateFile', problem: 'must be given' });
  if (problems.length > 0) return again(problems);
  try {
    return watched(visit, await smtp.rotation.begin(credentialOf(values, upload), visit.actor));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problems.length > 0) return again(error.problems);
    if (error.code === 'credential_unchanged') return again([], visit.say('smtp-server.second-unchanged'));
    throw error;
  }
}

function watched(visit: Visit, id: string): Response {
  return seeOther(visit, `${SMTP_PATH}?rotation=${id}#test-panel`);
}
