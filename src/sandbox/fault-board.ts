// Which faults are switched on, for how many more times and for whom. A fault is used up when it strikes, at the one
// moment of its place: one token request, one connection, one AUTH, MAIL, RCPT or DATA.
import { Refusal } from '../refusal.ts';
import { MAILBOX_PLACES, type Fault, type FaultPlace } from './fault.ts';
import { FAULTS } from './faults.ts';

export interface FaultOptions {
  /** Strikes this often, then is off again; left out: until cleared. */
  readonly times?: number;
  /** Strikes this mailbox only. */
  readonly mailbox?: string;
}

export interface ActiveFault {
  readonly name: string;
  readonly timesLeft: number | null;
  readonly mailbox: string | null;
}

export interface FaultBoard {
  switchOn(name: string, options?: FaultOptions): void;
  switchOff(name: string): void;
  clear(): void;
  active(): readonly ActiveFault[];
  /** The faults that happen here and now; those counted are counted down. */
  strike(where: FaultPlace, mailbox?: string): readonly Fault[];
  /** The faults that would happen, not counted. */
  peek(where: FaultPlace, mailbox: string): readonly Fault[];
}

const NONE: readonly Fault[] = [];

function known(name: string): Fault {
  const found = FAULTS.find((fault) => fault.name === name);
  if (found) return found;
  throw new Refusal(
    'not_found',
    'sandbox_fault_unknown',
    `There is no fault called "${name}". Take a name from the list of faults.`,
  );
}

export function createFaultBoard(): FaultBoard {
  const on = new Map<string, { fault: Fault; timesLeft: number; mailbox: string | undefined }>();
  return {
    switchOn(name, { times, mailbox } = {}) {
      const fault = known(name);
      if (mailbox !== undefined && !MAILBOX_PLACES.includes(fault.where)) {
        throw new Refusal(
          'invalid',
          'sandbox_fault_before_mailbox',
          `The fault "${name}" strikes before the mailbox is known. Switch it on without a mailbox.`,
        );
      }
      if (times !== undefined && !(Number.isInteger(times) && times > 0)) {
        throw new Refusal(
          'invalid',
          'sandbox_fault_times',
          'Give the number of times as a whole number from 1.',
        );
      }
      on.set(name, { fault, timesLeft: times ?? Number.POSITIVE_INFINITY, mailbox: mailbox?.toLowerCase() });
    },
    switchOff(name) {
      on.delete(known(name).name);
    },
    clear: () => on.clear(),
    active: () =>
      [...on.values()].map(({ fault, timesLeft, mailbox }) => ({
        name: fault.name,
        timesLeft: Number.isFinite(timesLeft) ? timesLeft : null,
        mailbox: mailbox ?? null,
      })),
    peek: (where, mailbox) =>
      [...on.values()]
        .filter((entry) => entry.fault.where === where && (entry.mailbox ?? mailbox) === mailbox)
        .map(({ fault }) => fault),
    strike(where, mailbox) {
      if (on.size === 0) return NONE;
      const struck: Fault[] = [];
      for (const [name, entry] of on) {
        if (entry.fault.where !== where) continue;
        if (entry.mailbox !== undefined && entry.mailbox !== mailbox) continue;
        struck.push(entry.fault);
        entry.timesLeft -= 1;
        if (entry.timesLeft <= 0) on.delete(name);
      }
      return struck;
    },
  };
}

/** The first effect of one kind among the faults that struck. */
export function effectOf<Kind extends Fault['effect']['kind']>(
  struck: readonly Fault[],
  kind: Kind,
): Extract<Fault['effect'], { kind: Kind }> | undefined {
  for (const { effect } of struck)
    if (effect.kind === kind) return effect as Extract<Fault['effect'], { kind: Kind }>;
  return undefined;
}
