// One line of the judgement of a set-up: what is so, and what to do where it should not be.
export interface SetupFinding {
  readonly name: string;
  readonly ok: boolean;
  /** What is so, in one line. */
  readonly found: string;
  readonly remedy?: string;
  readonly command?: string;
}

export const RUN_AGAIN = 'Run the set-up script (again).';

export const good = (name: string, found: string): SetupFinding => ({ name, ok: true, found });
export const bad = (name: string, found: string, remedy: string, command?: string): SetupFinding => ({
  name,
  ok: false,
  found,
  remedy,
  ...(command === undefined ? {} : { command }),
});

/** Identifiers and addresses of Microsoft do not mind case. */
export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
