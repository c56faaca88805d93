// Keys on the confirm page, and words taken over from a selection. Without it every act still works by links and buttons.
const SETTLED_MS = 250;
const findings = [...document.querySelectorAll('.td-finding')];
const source = document.getElementById('source');
const marks = [...document.querySelectorAll('.td-mark')];
const card = () => findings[current];
let current = findings.findIndex((each) => `#${each.id}` === location.hash);

function go(step) {
  current = Math.max(0, Math.min(findings.length - 1, current + step));
  card()?.focus();
  card()?.scrollIntoView({ block: 'center' });
  showSource();
}

// The words of the proposal that is looked at, marked and brought into view beside it.
function showSource() {
  const id = card()?.id;
  for (const mark of marks) mark.classList.toggle('td-mark--current', mark.dataset.to === id);
  const place = document.getElementById(id?.replace('f-', 's-') ?? '');
  if (place && source) source.scrollTop = place.offsetTop - source.clientHeight / 3;
}

// Words inside a link cannot be selected by mouse: with a script a mark is pressed, not followed.
for (const mark of marks) {
  mark.dataset.to = mark.hash.slice(1);
  mark.removeAttribute('href');
}

// After an act the page opens at the next proposal: its keys work at once.
if (current >= 0) go(0);
for (const [index, finding] of findings.entries()) {
  const look = () => {
    if (current === index) return;
    current = index;
    showSource();
  };
  finding.addEventListener('focusin', look);
  finding.addEventListener('click', look);
}

const acts = {
  j: () => go(1),
  k: () => go(-1),
  a: () => card()?.querySelector('button[value="confirm"]')?.click(),
  e: () => card()?.querySelector('[data-act="edit"]')?.click(),
  r: () => card()?.querySelector('[data-act="reject"]')?.click(),
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input:not([type="checkbox"]), textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  acts[event.key.toLowerCase()]?.();
});

// Where the selected words begin in the source, to the letter: the same words may stand elsewhere.
function offsetOf(range) {
  const segment = range.startContainer.parentElement?.closest('[data-at]');
  if (!segment) return null;
  const before = document.createRange();
  before.setStart(segment, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { at: Number(segment.dataset.at) + before.toString().length, kind: segment.dataset.kind };
}

function selectedInSource() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return source?.contains(range.startContainer) ? range : null;
}

// The form comes to the foot of the window, wherever the page stands, and stays until it is closed.
function takeSelection() {
  const form = document.getElementById('add');
  const range = form && selectedInSource();
  const begin = range && offsetOf(range);
  if (!begin) return;
  form.elements.words.value = document.getSelection().toString().trim();
  form.elements.start.value = begin.at;
  if (begin.kind) form.elements.kind.value = begin.kind;
  form.closest('details').open = true;
  form.closest('.td-add').classList.add('td-add--floating');
}

const adding = document.querySelector('.td-add details');
adding?.addEventListener('toggle', () => {
  if (!adding.open) adding.parentElement.classList.remove('td-add--floating');
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && adding?.open) adding.open = false;
});

// By mouse, by touch and by keyboard alike, once the selection has come to rest.
let isPressed = false;
let settling;
function settle() {
  clearTimeout(settling);
  settling = setTimeout(() => !isPressed && takeSelection(), SETTLED_MS);
}
document.addEventListener('pointerdown', () => (isPressed = true));
for (const over of ['pointerup', 'pointercancel'])
  document.addEventListener(over, () => {
    isPressed = false;
    if (selectedInSource()) settle();
  });
document.addEventListener('selectionchange', settle);

source?.addEventListener('click', (event) => {
  const mark = event.target.closest('.td-mark');
  if (!mark || selectedInSource()) return;
  const at = findings.findIndex(({ id }) => id === mark.dataset.to);
  if (at >= 0) go(at - current);
  else location.assign(`?loc=tat-ca#${mark.dataset.to}`); // left out of the list that is shown
});

// Words that a person types over are no selection any more: they are looked for in the whole text.
document.querySelector('#add textarea')?.addEventListener('input', () => {
  document.querySelector('#add [name="start"]').value = '';
});

// One press is enough: a second one would read the same file twice.
document.getElementById('upload')?.addEventListener('submit', (event) => {
  const status = document.getElementById('uploading');
  status.textContent = status.dataset.words;
  event.target.querySelector('button').disabled = true;
});
// Back from the next page the browser may show this one as it was left.
window.addEventListener('pageshow', () => {
  const button = document.querySelector('#upload button');
  if (button) button.disabled = false;
});
