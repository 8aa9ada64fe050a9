// What a sentence wants filled in, read from the sentence itself by the compiler: `{count, plural, …}` and `{who}` are
// arguments, the branches of a plural are not (they hold a space or #, which names do not).

type Named<S extends string> = S extends `${string} ${string}` | `${string}#${string}` | '' ? never : S;

type InBraces<S extends string> = S extends `${infer Name},${string}` ? Named<Name> : Named<S>;

export type ArgumentsOf<S extends string> = S extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Inside}}${string}` ? InBraces<Inside> : never) | ArgumentsOf<Rest>
  : never;

/** What stands for an argument: text, a number, or a part of a page where the sentence is said with parts. */
export type ValuesFor<S extends string, Part = never> = [ArgumentsOf<S>] extends [never]
  ? []
  : [values: Readonly<Record<ArgumentsOf<S>, string | number | Part>>];
