// The sandbox as console and API use it: what it shows, and faults switched with a permission and an entry in the audit, which
// the sandbox, knowing nothing of Foyer, cannot ask for itself.
import type { App } from '../app.ts';
import { authorise, type Actor } from '../permissions/permissions.ts';
import { Refusal } from '../refusal.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';

export type RunningSandbox = Pick<
  Sandbox,
  'messages' | 'fault' | 'clearFault' | 'clearFaults' | 'activeFaults'
>;

type Switching = Pick<App, 'database' | 'audit'> & { readonly sandbox?: RunningSandbox };

/** Throws where none runs: what is shown then needs none, what acts does. */
export function mustRun({ sandbox }: Pick<Switching, 'sandbox'>): RunningSandbox {
  if (sandbox) return sandbox;
  throw new Refusal(
    'not_found',
    'sandbox_absent',
    'No sandbox runs in this process. Run "npm run demo" to try one.',
  );
}

export async function switchFault(
  { actor }: { readonly actor: Actor },
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

export async function switchAllOff({ actor }: { readonly actor: Actor }, parts: Switching): Promise<void> {
  authorise(actor, 'sandbox.use');
  const sandbox = mustRun(parts);
  const on = sandbox.activeFaults();
  sandbox.clearFaults();
  for (const { name } of on) await recordSwitch(actor, parts, name, false);
}

async function recordSwitch(
  actor: Actor,
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
