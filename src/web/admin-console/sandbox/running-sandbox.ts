// The sandbox as the console uses it: what it shows, and faults switched with a permission and an entry in the audit, which
// the sandbox, knowing nothing of Foyer, cannot ask for itself.
import { authorise } from '../../../permissions/permissions.ts';
import { Refusal } from '../../../refusal.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import type { Visit } from '../../visit.ts';
import type { ConsoleParts } from '../admin-console.ts';

export type RunningSandbox = Pick<
  Sandbox,
  'messages' | 'fault' | 'clearFault' | 'clearFaults' | 'activeFaults'
>;

/** Throws where none runs: what is shown then needs none, what acts does. */
export function mustRun({ sandbox }: Pick<ConsoleParts, 'sandbox'>): RunningSandbox {
  if (sandbox) return sandbox;
  throw new Refusal(
    'not_found',
    'sandbox_absent',
    'No sandbox runs in this process. Run "npm run demo" to try one.',
  );
}

type Switching = Pick<ConsoleParts, 'sandbox' | 'database' | 'audit'>;

export async function switchFault(
  { actor }: Pick<Visit, 'actor'>,
  parts: Switching,
  name: string,
  isOn: boolean,
): Promise<void> {
  authorise(actor, 'sandbox.use');
  const sandbox = mustRun(parts);
  const wasOn = sandbox.activeFaults().some((fault) => fault.name === name);
  if (isOn) sandbox.fault(name);
  else sandbox.clearFault(name);
  if (wasOn !== isOn) await recordSwitch(actor, parts, name, isOn);
}

export async function switchAllOff({ actor }: Pick<Visit, 'actor'>, parts: Switching): Promise<void> {
  authorise(actor, 'sandbox.use');
  const sandbox = mustRun(parts);
  const on = sandbox.activeFaults();
  sandbox.clearFaults();
  for (const { name } of on) await recordSwitch(actor, parts, name, false);
}

async function recordSwitch(
  actor: Visit['actor'],
  { database, audit }: Pick<Switching, 'database' | 'audit'>,
  name: string,
  isOn: boolean,
): Promise<void> {
  await database.transaction((tx) =>
    audit.record(tx, actor, {
      action: 'sandbox.fault',
      subject: name,
      before: { isOn: !isOn },
      after: { isOn },
    }),
  );
}
