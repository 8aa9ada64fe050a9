// What pages gain with scripts: copy, SHOW, select all, counts on the bar of actions, a toast that can be dismissed. All of
// it is optional; nothing here decides anything.

const on = (type, selector, act) =>
  document.addEventListener(type, (event) => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) act(found, event);
  });

on('click', '[data-copy]', async (button) => {
  const source = document.getElementById(button.dataset.copy);
  if (!source) return;
  await navigator.clipboard.writeText(source.innerText);
  const word = button.querySelector('span') ?? button;
  const before = word.textContent;
  word.textContent = button.dataset.doneWord ?? before;
  setTimeout(() => (word.textContent = before), 2000);
});

on('click', '[data-show]', (button) => {
  const input = document.getElementById(button.dataset.show);
  if (!input) return;
  const isHidden = input.type === 'password';
  input.type = isHidden ? 'text' : 'password';
  button.setAttribute('aria-pressed', String(isHidden));
  button.dataset.showWord ??= button.textContent;
  button.textContent = isHidden ? button.dataset.hideWord : button.dataset.showWord;
});

on('click', '[data-dismiss]', (button) => button.closest('.toast, .banner')?.remove());

on('click', '[data-print]', () => window.print());

on('change', '[data-submit-on-change] select', (select) => select.form.requestSubmit());

on('change', '[data-pick-all]', (all) => {
  for (const pick of all.form.querySelectorAll('input.pick[name=id]')) pick.checked = all.checked;
  countPicks(all.form);
});

on('change', 'input.pick[name=id]', (pick) => countPicks(pick.form));

on('change', 'input[name=all][data-counts]', (all) => countPicks(all.form));

/**
 * Buttons with data-for-states are offered for the selected rows they apply to, and carry their number. Where all that
 * match are chosen, their numbers by state stand in data-counts.
 */
function countPicks(form) {
  const all = form.querySelector('input[name=all][data-counts]:checked');
  const counts = all ? JSON.parse(all.dataset.counts) : pickedByState(form);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const chosen = form.querySelector('.chosen b');
  if (chosen) chosen.textContent = total;
  for (const button of form.querySelectorAll('.bulk button[data-for-states]')) {
    const states = button.dataset.forStates.split(' ');
    const count = states.includes('*') ? total : states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
    button.disabled = count === 0;
    let number = button.querySelector('.n');
    if (!number)
      button.append(' ', (number = Object.assign(document.createElement('span'), { className: 'n' })));
    number.textContent = count === 0 ? '' : count;
  }
}

function pickedByState(form) {
  const counts = {};
  for (const { dataset } of form.querySelectorAll('input.pick[name=id]:checked'))
    counts[dataset.state ?? ''] = (counts[dataset.state ?? ''] ?? 0) + 1;
  return counts;
}

const refresh = () => {
  for (const form of document.querySelectorAll('form:has(.bulk)')) countPicks(form);
};
refresh();
// A part of the page was replaced: its buttons start anew.
document.addEventListener('htmx:after:swap', refresh);

// What is wrong is heard and seen first.
document.getElementById('problems')?.focus();

// A page that comes back out of the browser's history may show what is not so any more.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
