// One certificate of those that a server sent becomes a trusted one. Whoever sits between could send any: that somebody has
// compared the fingerprint is asked for, as the command line asks for the fingerprint itself.
import { Refusal } from '../../../refusal.ts';
import { seeOther, type Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';
import { CERTIFICATES_PATH, chosenFlags, chosenRoles, trustProblems } from './certificate-words.ts';
import { foundLookup, lookupPage } from './show-chain-page.ts';

export async function importFromChain(visit: Visit, parts: ConsoleParts): Promise<Response> {
  const { form, say, actor } = visit;
  const lookup = foundLookup(visit, parts);
  const choice = {
    fingerprint: form.text('fingerprint'),
    roles: chosenRoles(form.texts('roles')),
    allow: chosenFlags(form.texts('allow')),
    isCompared: form.isOn('compared'),
  };
  const outcome = lookup.outcome();
  const sent = outcome && 'chain' in outcome ? outcome.chain.sent : [];
  const chosen = sent.find(({ fingerprint }) => fingerprint === choice.fingerprint);
  if (!chosen)
    return lookupPage(visit, lookup, choice, [{ field: 'fingerprint', problem: say('chain.choose-sent') }]);
  if (!choice.isCompared)
    return lookupPage(visit, lookup, choice, [{ field: 'compared', problem: say('chain.not-compared') }]);
  try {
    await parts.trust.add(chosen.pem, { roles: choice.roles, allow: choice.allow }, actor);
    return seeOther(visit, CERTIFICATES_PATH, say('certificates.imported', { count: 1 }));
  } catch (error) {
    const problems = error instanceof Refusal ? trustProblems(say, error) : undefined;
    if (!problems) throw error;
    return lookupPage(visit, lookup, choice, problems);
  }
}
