// The words of one cause of a failure. `{name}` is filled in from what was seen; where that is not known, the language has
// a word in its place.

export interface CauseWords {
  readonly title: string;
  readonly meaning: string;
  /** The one thing to do next. */
  readonly remedy: string;
}
