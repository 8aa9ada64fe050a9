// A value that must not leave. Printing, logging, spreading or turning it into JSON yields `[secret]`; the text is
// had only by `reveal()`, so every place that needs it can be found by that word.
import { inspect } from 'node:util';

const HIDDEN = '[secret]';

export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
