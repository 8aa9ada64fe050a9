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

// Endpoint, scope and server that follow from tenant and cloud, as one types; a form that is sent says it too.
const fillIn = (form) => {
  const cloud = form.querySelector('select[data-fills]');
  const { endpoint, scope } = cloud.selectedOptions[0].dataset;
  const tenant = form.elements.tenantId.value.trim();
  const filled = {
    tokenEndpoint: tenant && endpoint.replace('{tenantId}', encodeURIComponent(tenant)),
    scope,
  };
  for (const [name, value] of Object.entries(filled)) {
    form.elements[`${name}-filled-in`].value = value;
    if (!form.elements.own.checked && isExchange(form)) form.elements[name].value = value;
  }
};
const isExchange = (form) => form.elements.authentication.value === 'exchange-online-oauth';

on('input', '#tenantId', ({ form }) => fillIn(form));
on('change', 'select[data-fills]', (cloud) => {
  const servers = [...cloud.options].map((option) => option.dataset.server);
  const { server } = cloud.form.elements;
  const own = cloud.selectedOptions[0].dataset.server;
  if (own && (server.value === '' || servers.includes(server.value))) server.value = own;
  fillIn(cloud.form);
});

/** Values that are no longer those the page came with are not those that were tested. */
const isChanged = (control) => {
  if (control.type === 'hidden' || control.type === 'submit' || control.name === 'submitTo') return false;
  if (control.type === 'file') return control.files.length > 0;
  if (control.type === 'checkbox' || control.type === 'radio')
    return control.checked !== control.defaultChecked;
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  return 'defaultValue' in control && !control.readOnly && control.value !== control.defaultValue;
};

/** Save rests from the first change on and says why; it wakes when the change is taken back. */
function restSave(form) {
  const save = form.querySelector('[data-save]');
  const why = form.querySelector('#why');
  if (!save || !why) return;
  const isEdited = [...form.elements].some(isChanged);
  if (isEdited === form.hasAttribute('data-is-edited')) return;
  form.toggleAttribute('data-is-edited', isEdited);
  save.dataset.wasOff ??= String(save.disabled);
  why.dataset.before ??= why.innerHTML;
  save.disabled = isEdited || save.dataset.wasOff === 'true';
  if (isEdited) why.textContent = form.dataset.edited;
  else why.innerHTML = why.dataset.before;
  for (const element of document.querySelectorAll('#test-live .state'))
    element.classList.toggle('stale', isEdited);
}

/** Before anything was entered, Test rests until what is required and on screen is there. */
function restTest(form) {
  const test = form.querySelector('[data-test]');
  if (!test || form.dataset.needs === undefined) return;
  const isOpen = (control) => control.checkVisibility?.() ?? true;
  test.disabled = [...form.elements].some((c) => c.required && c.value === '' && isOpen(c));
}

for (const type of ['input', 'change'])
  on(type, 'form[data-edited]', (form) => {
    restSave(form);
    restTest(form);
  });

function pickedByState(form) {
  const counts = {};
  for (const { dataset } of form.querySelectorAll('input.pick[name=id]:checked'))
    counts[dataset.state ?? ''] = (counts[dataset.state ?? ''] ?? 0) + 1;
  return counts;
}

const refresh = () => {
  for (const form of document.querySelectorAll('form[data-needs]')) restTest(form);
  for (const form of document.querySelectorAll('form:has(.bulk)')) countPicks(form);
};
refresh();
// A part of the page was replaced: its buttons start anew.
document.addEventListener('htmx:after:swap', refresh);

// What is shown once came by a form: reloading leads on and does not send the form again.
const shownOnce = document.querySelector('[data-shown-once]');
if (shownOnce) history.replaceState(null, '', shownOnce.dataset.shownOnce);

// What is wrong is heard and seen first.
document.querySelector('#problems:not(.gallery *)')?.focus();

// A page that comes back out of the browser's history may show what is not so any more.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());
