// The style of the inbox page: the tokens of the house look that this one page uses, and its few parts. Inline here,
// because the sandbox works without the rest of the product.
export const INBOX_STYLE = `
:root { color-scheme: light dark;
  --paper: light-dark(oklch(0.972 0.004 85), oklch(0.175 0.007 285)); --sheet: light-dark(oklch(0.995 0.001 85), oklch(0.212 0.008 285));
  --well: light-dark(oklch(0.958 0.005 85), oklch(0.165 0.007 285)); --raised: light-dark(oklch(1 0 0), oklch(0.25 0.009 285));
  --hover: light-dark(oklch(0.945 0.006 85), oklch(0.265 0.01 285)); --line: light-dark(oklch(0.905 0.006 85), oklch(0.305 0.01 285));
  --edge: light-dark(oklch(0.61 0.012 85), oklch(0.57 0.014 285)); --ink: light-dark(oklch(0.235 0.012 60), oklch(0.945 0.004 285));
  --ink-2: light-dark(oklch(0.42 0.013 70), oklch(0.79 0.008 285)); --ink-3: light-dark(oklch(0.505 0.013 75), oklch(0.695 0.01 285));
  --accent: light-dark(oklch(0.43 0.14 332), oklch(0.79 0.1 332)); --focus: light-dark(oklch(0.5 0.19 332), oklch(0.82 0.13 332));
  --warn: light-dark(oklch(0.51 0.115 65), oklch(0.83 0.13 80)); --warn-wash: light-dark(oklch(0.966 0.03 80), oklch(0.275 0.027 75));
  --bad: light-dark(oklch(0.51 0.19 27), oklch(0.76 0.14 24)); --accent-wash: light-dark(oklch(0.958 0.015 332), oklch(0.28 0.032 332));
  --s1: 0.25rem; --s2: 0.5rem; --s3: 0.75rem; --s4: 1rem; --s5: 1.25rem; --s6: 1.5rem; --s8: 2rem; --s10: 2.5rem;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, Inter, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
  --t-xs: 0.75rem; --t-sm: 0.8125rem; --t: 0.875rem; --t-md: 1rem; --t-xl: 1.5rem; --control: 2rem;
  --hair: 1px solid var(--line); --r2: 6px; }
@media (pointer: coarse), (width < 40rem) { :root { --control: 2.75rem; --t: 0.9375rem; --t-sm: 0.875rem; --t-xs: 0.8125rem; } }
*, ::before, ::after { box-sizing: border-box; margin: 0; }
html { font: 100%/1.5 var(--sans); color: var(--ink); background: var(--sheet); }
body { font-size: var(--t); font-variant-numeric: tabular-nums; overflow-wrap: break-word; max-width: 80rem; margin-inline: auto; padding: var(--s6) var(--s8) var(--s10); }
h1 { font-size: var(--t-xl); line-height: 1.25; font-weight: 600; letter-spacing: -0.015em; } h2 { font-size: var(--t-md); font-weight: 600; margin-bottom: var(--s3); }
a { color: var(--accent); text-underline-offset: 0.2em; } code, pre, .mono { font-family: var(--mono); font-size: 0.94em; } code { overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.skip { position: absolute; top: -4rem; } .skip:focus { top: var(--s2); }
.quiet { color: var(--ink-3); } .head { display: flex; flex-wrap: wrap; gap: var(--s3); justify-content: space-between; align-items: start; margin-bottom: var(--s6); } .head p { color: var(--ink-2); }
.actions { display: flex; flex-wrap: wrap; gap: var(--s2); align-items: center; }
.button { display: inline-flex; align-items: center; justify-content: center; min-height: var(--control); padding: var(--s1) var(--s3); border: 1px solid color-mix(in oklab, var(--edge) 55%, var(--line)); border-radius: var(--r2); background: var(--raised); color: var(--ink); font: inherit; font-weight: 500; line-height: 1.25; text-decoration: none; cursor: pointer; }
.button:hover { background: var(--hover); border-color: var(--edge); } .button.danger { color: var(--bad); }
.tiles { display: flex; flex-wrap: wrap; gap: var(--s4) var(--s8); padding-block: var(--s4); border-block: var(--hair); margin-bottom: var(--s6); } .tiles > div { display: flex; flex-direction: column-reverse; }
.tiles dt { color: var(--ink-2); font-size: var(--t-sm); } .tiles dd { font-size: var(--t-xl); font-weight: 550; line-height: 1.2; }
.split { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--s10); align-items: start; } @media (width > 64rem) { .split { grid-template-columns: minmax(0, 1fr) 24rem; } }
.banner { padding: var(--s3) var(--s4); border-radius: var(--r2); background: var(--warn-wash); border-inline-start: 3px solid var(--warn); margin-bottom: var(--s6); } .banner .actions { margin-top: var(--s2); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: var(--t-sm); } th { text-align: start; font-weight: 500; color: var(--ink-3); } th, td { padding: var(--s2) var(--s3) var(--s2) 0; border-bottom: var(--hair); vertical-align: top; } tbody tr:hover { background: var(--hover); } .end { text-align: end; white-space: nowrap; }
.empty { padding: var(--s8) 0; color: var(--ink-2); }
.tabs { display: flex; gap: var(--s1); overflow-x: auto; border-bottom: var(--hair); margin-bottom: var(--s4); } .tabs a { display: flex; align-items: center; min-height: max(2.5rem, var(--control)); padding-inline: var(--s3); color: var(--ink-2); text-decoration: none; border-bottom: 2px solid transparent; } .tabs a[aria-current] { color: var(--ink); font-weight: 550; border-color: var(--accent); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: var(--s1) var(--s5); margin-bottom: var(--s6); } .facts dt { color: var(--ink-3); } .facts dd { overflow-wrap: anywhere; }
.source { padding: var(--s3) var(--s4); background: var(--well); border-radius: var(--r2); overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; font-size: var(--t-xs); line-height: 1.7; }
iframe { width: 100%; height: 70dvh; border: var(--hair); border-radius: var(--r2); background: #fff; }
details { border-bottom: var(--hair); } summary { min-height: max(2.5rem, var(--control)); display: flex; align-items: center; cursor: pointer; font-weight: 550; } summary::before { content: "▸"; color: var(--ink-3); width: 1.25rem; } [open] > summary::before { content: "▾"; } .faults { list-style: none; padding: 0; } .faults li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: var(--s1) var(--s3); padding-block: var(--s2); border-top: var(--hair); align-items: start; } .faults p { color: var(--ink-3); font-size: var(--t-xs); overflow-wrap: anywhere; } .faults .on { color: var(--warn); font-weight: 600; }
@media (width < 40rem) { body { padding: var(--s4); } .messages thead { display: none; } .messages tr { display: grid; padding-block: var(--s2); border-bottom: var(--hair); } .messages td { border: 0; padding: 0; } .messages .end { text-align: start; color: var(--ink-3); } .only-wide { display: none; } .facts { grid-template-columns: minmax(0, 1fr); } .facts dd { margin-bottom: var(--s2); } }
@media print { .actions, .faults, .tabs { display: none; } }
`;
