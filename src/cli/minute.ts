/** An instant as the terminal shows it: `2026-11-26 04:15 UTC`. */
export const minute = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
