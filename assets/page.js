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

// A choice that changes the form presses its own button, which is for where no script runs.
on('change', '[data-presses] select', (select) =>
  select.form.requestSubmit(document.getElementById(select.closest('[data-presses]').dataset.presses)),
);

on('change', '[data-submit-on-change] select', (select) => select.form.requestSubmit());

const PICKS = 'input.pick[name=id]:not([hidden])';

on('change', '[data-pick-all]', ({ form, checked }) => {
  for (const pick of form.querySelectorAll(PICKS)) pick.checked = checked;
  keepPicks(form);
  countPicks(form);
});

on('change', PICKS, ({ form }) => {
  keepPicks(form);
  countPicks(form);
});

// What is selected in a list with data-picks stays so while one sorts, searches and turns pages: it is kept in the window by
// id and state, and stands in the form as hidden picks.
const keptPicks = (form) =>
  new Map(JSON.parse(sessionStorage.getItem(`picks ${form.dataset.picks}`) ?? '[]'));
const setPicks = (form, kept) =>
  sessionStorage.setItem(`picks ${form.dataset.picks}`, JSON.stringify([...kept]));

// "Select all, on every page" means a list and outlives its pages; whoever takes a row out means rows again.
const ofAll = (form) => form.querySelector('input[name=all][data-of]');
const allKey = (form) => `picks ${form.dataset.picks} all`;
const keepAll = (form, { checked, dataset }) =>
  checked ? sessionStorage.setItem(allKey(form), dataset.of) : sessionStorage.removeItem(allKey(form));

function keepPicks(form) {
  if (!form.dataset.picks) return;
  const all = ofAll(form);
  if (all?.checked && form.querySelector(`${PICKS}:not(:checked)`)) {
    all.checked = false;
    keepAll(form, all);
  }
  const kept = keptPicks(form);
  for (const { value, checked, dataset } of form.querySelectorAll(PICKS))
    if (checked) kept.set(value, dataset.state);
    else kept.delete(value);
  setPicks(form, kept);
}

function restorePicks(form) {
  for (const hidden of form.querySelectorAll('input.pick[hidden]')) hidden.remove();
  const kept = keptPicks(form);
  const all = ofAll(form);
  if (all && sessionStorage.getItem(allKey(form)) === all.dataset.of) all.checked = true;
  for (const pick of form.querySelectorAll(PICKS)) {
    pick.checked = kept.delete(pick.value) || all?.checked === true;
  }
  for (const [value, state] of kept) {
    const pick = { type: 'checkbox', className: 'pick', name: 'id', value, checked: true, hidden: true };
    const hidden = form.appendChild(Object.assign(document.createElement('input'), pick));
    hidden.dataset.state = state;
  }
}

on('click', '[data-clear-picks]', ({ form }) => {
  setPicks(form, []);
  sessionStorage.removeItem(allKey(form));
  for (const all of form.querySelectorAll('[name=all]')) all.checked = false;
  restorePicks(form);
  countPicks(form);
  form.querySelector('[data-pick-all]')?.focus();
});

// An act was sent: where no dialog comes back with a question, it is done, and what was selected for it is selected no more.
on('submit', 'form[data-ends-picks]', () => sessionStorage.setItem('picks-sent', 'yes'));
if (!document.querySelector('dialog[open]')) {
  if (sessionStorage.getItem('picks-sent'))
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('picks ')) sessionStorage.removeItem(key);
  sessionStorage.removeItem('picks-sent');
}

// The number on the button of an act is of what was asked for; what is typed now is counted when it is sent.
on('input', '[data-recounts]', (fields) => {
  const button = fields.closest('form').querySelector('[data-uncounted]');
  button.textContent = button.dataset.uncounted;
  for (const told of fields.closest('form').querySelectorAll('[data-counted]')) told.hidden = true;
});

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') document.querySelector('dialog[open]:not(:modal) [data-cancel]')?.click();
});

on('change', 'input[name=all][data-counts]', (all) => {
  if (all.form.dataset.picks) {
    keepAll(all.form, all);
    restorePicks(all.form);
  }
  countPicks(all.form);
});

/**
 * Buttons with data-for-states are offered for the selected rows they apply to, and carry their number. Where all that
 * match are chosen, their numbers by state stand in data-counts.
 */
function countPicks(form) {
  const all = form.querySelector('input[name=all][data-counts]:checked');
  const counts = all ? JSON.parse(all.dataset.counts) : pickedByState(form);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rows = [...form.querySelectorAll(PICKS)];
  const head = form.querySelector('[data-pick-all]');
  if (head) head.checked = rows.length > 0 && rows.every(({ checked }) => checked);
  const chosen = form.querySelector('.chosen b');
  if (chosen) chosen.textContent = total;
  sayElsewhere(form, all ? 0 : form.querySelectorAll('input.pick[hidden]').length, total);
  sayEffect(form, counts, total);
  for (const button of form.querySelectorAll('.bulk button[data-for-states]')) {
    const states = button.dataset.forStates.split(' ');
    const applies = states.includes('*') ? total : countIn(counts, states);
    const count = 'forOne' in button.dataset && total !== 1 ? 0 : applies;
    button.disabled = count === 0;
    let number = button.querySelector('.n');
    if (!number)
      button.append(' ', (number = Object.assign(document.createElement('span'), { className: 'n' })));
    number.textContent = count === 0 ? '' : count;
  }
}

const countIn = (counts, states) => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);

function sayElsewhere(form, elsewhere, total) {
  const number = form.querySelector('[data-elsewhere]');
  if (!number) return;
  number.textContent = elsewhere;
  number.parentElement.hidden = elsewhere === 0;
  for (const clear of form.querySelectorAll('[data-clear-picks]')) clear.hidden = total === 0;
}

/** "Of the 3 selected, 2 can be resent. The others: Suspended 1." in words that came with the page. */
function sayEffect(form, counts, total) {
  const line = form.querySelector('.effect > [data-one]');
  if (!line) return;
  const { dataset } = line;
  dataset.before ??= line.textContent;
  const applies = dataset.appliesTo.split(' ');
  const words = JSON.parse(dataset.words);
  const count = countIn(counts, applies);
  const isOne = new Intl.PluralRules(document.documentElement.lang).select(count) === 'one';
  const sentence = (isOne ? dataset.one : dataset.other).replace(/[12]/, count).replace('{total}', total);
  const others = Object.entries(counts).filter(([state, some]) => some > 0 && !applies.includes(state));
  const named = others.map(([state, some]) => `${words[state]} ${some}`).join(', ');
  const rest = named === '' ? [] : [dataset.rest.replace('{states}', named)];
  line.textContent = total === 0 ? dataset.before : [sentence, ...rest, dataset.hint].join(' ');
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
  for (const form of document.querySelectorAll('form[data-picks]')) restorePicks(form);
  for (const form of document.querySelectorAll('form:has(.bulk)')) countPicks(form);
  countDown();
};

// Time left goes on by the minute, from what the server found.
const countsFrom = new WeakMap();
function countDown() {
  for (const cell of document.querySelectorAll('[data-left-ms]')) {
    const { leftMs } = cell.dataset;
    if (countsFrom.get(cell)?.leftMs !== leftMs) countsFrom.set(cell, { leftMs, at: performance.now() });
    const passed = performance.now() - countsFrom.get(cell).at;
    const minutes = Math.max(0, Math.floor((Number(leftMs) - passed) / 60_000));
    const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
    const parts = [
      [days, 'D'],
      [hours, 'H'],
      [minutes % 60, 'M'],
    ];
    const first = parts.findIndex(([amount, unit]) => amount > 0 || unit === 'M');
    cell.textContent = parts
      .slice(first)
      .map(([amount, unit]) => `${amount}${unit}`)
      .join(' ');
  }
}
setInterval(countDown, 1000);

// Nothing moves under whoever has a dialog or a menu open.
document.addEventListener('htmx:before:request', (event) => {
  const isOpen = document.querySelector('dialog[open], :popover-open') !== null;
  if (event.target.matches?.('[data-rests]') && (isOpen || document.hidden)) event.preventDefault();
});

refresh();

// Where the sections are wider than the window, one sees which one this is.
for (const here of document.querySelectorAll('.tabs [aria-current]')) {
  const [tabs, tab] = [here.parentElement.getBoundingClientRect(), here.getBoundingClientRect()];
  here.parentElement.scrollLeft += tab.left + tab.width / 2 - (tabs.left + tabs.width / 2);
}

// A part of the page was replaced: its buttons start anew.
document.addEventListener('htmx:after:swap', refresh);

// Two taps are one: the second would make a second account. Not for long, as an answer that is a file leaves the page as it is.
const TAP_MS = 3000;
document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (submitter && form.sentBy === submitter && Date.now() - form.sentAt < TAP_MS) event.preventDefault();
  else Object.assign(form, { sentBy: submitter, sentAt: Date.now() });
});

// What is shown once came by a form: reloading leads on and does not send the form again.
const shownOnce = document.querySelector('[data-shown-once]');
if (shownOnce) history.replaceState(null, '', shownOnce.dataset.shownOnce);

// What is wrong is heard and seen first.
document.querySelector('#problems:not(.gallery *)')?.focus();

// A page that comes back out of the browser's history may show what is not so any more.
window.addEventListener('pageshow', (event) => event.persisted && location.reload());

/** Something was typed into it that no answer has taken yet. */
const isBegun = (form) =>
  !form.matches('[data-submit-on-change]') &&
  (form.querySelector('[aria-invalid]') !== null || [...form.elements].some(isChanged));

// A portal that signs out by itself says so a minute before. Typing and clicking count as being there: the server is told now
// and then. Another window may have been used, so it is asked before anything is said, and again before anybody leaves.
function watchIdle({ idleSeconds, stay, hold, signIn }) {
  const seconds = Number(idleSeconds);
  const warnMs = Math.min(60, seconds / 2) * 1000;
  const tellEveryMs = Math.min(120, seconds / 4) * 1000;
  const { content } = document.getElementById('idle');
  const dialog = document.body.appendChild(content.querySelector('dialog').cloneNode(true));
  const { value: token } = content.querySelector('[name=token]');
  let endsAt = Date.now() + seconds * 1000;
  let toldAt = Date.now();
  let isTouched = false;
  let isBusy = false;

  const ask = async (isThere) => {
    const asked = isThere ? { method: 'POST', body: new URLSearchParams({ token }) } : {};
    const options = { ...asked, redirect: 'manual', signal: AbortSignal.timeout(10_000) };
    try {
      const answer = await fetch(isThere ? stay : `${stay}/live`, options);
      endsAt = answer.ok ? Date.now() + (await answer.json()).seconds * 1000 : 0;
      return true;
    } catch {
      return false; // no way to the server: it is asked again
    }
  };
  const leave = () => {
    const form = [...document.querySelectorAll('form[method=post]')].find(isBegun);
    if (!form) return location.assign(signIn);
    const { pathname, search } = new URL(form.getAttribute('action') ?? '', location.href);
    const path = Object.assign(document.createElement('input'), { type: 'hidden', name: 'held-path' });
    path.value = pathname + search;
    form.append(path);
    form.setAttribute('action', hold);
    HTMLFormElement.prototype.submit.call(form);
  };
  const turn = async () => {
    const now = Date.now();
    if (endsAt <= now) {
      if ((await ask(false)) && endsAt <= Date.now()) {
        clearInterval(watch);
        leave();
      }
    } else if (isTouched && !dialog.open && now - toldAt >= tellEveryMs) {
      [isTouched, toldAt] = [false, now];
      await ask(true);
    } else if (!dialog.open && endsAt - now <= warnMs) {
      await ask(false);
      if (endsAt > Date.now() && endsAt - Date.now() <= warnMs) dialog.showModal();
    }
    if (dialog.open && endsAt - Date.now() > warnMs) dialog.close();
    const left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
    dialog.querySelector('[role=timer]').textContent =
      `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  };
  const watch = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    await turn().finally(() => (isBusy = false));
  }, 1000);
  for (const type of ['input', 'pointerdown', 'keydown'])
    document.addEventListener(type, () => (isTouched = true));
  on('click', '[data-stays]', async (_, event) => {
    event.preventDefault();
    await ask(true);
    if (endsAt - Date.now() > warnMs) dialog.close();
  });
}

if (document.body.dataset.idleSeconds) watchIdle(document.body.dataset);
