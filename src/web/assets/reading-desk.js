// Keys on the confirm page, and words taken over from a selection. Without it every act still works by links and buttons.
const findings = [...document.querySelectorAll('.td-finding')];
const card = () => findings[current];
let current = findings.findIndex((each) => `#${each.id}` === location.hash);

function go(step) {
  current = Math.max(0, Math.min(findings.length - 1, current + step));
  card()?.focus();
  card()?.scrollIntoView({ block: 'center' });
  showSource();
}

function showSource() {
  const place = document.getElementById(card()?.id.replace('f-', 's-') ?? '');
  const pane = document.getElementById('source');
  if (place && pane) pane.scrollTop = place.offsetTop - pane.clientHeight / 3;
}

// After an act the page opens at the next proposal: its keys work at once.
if (current >= 0) go(0);
for (const [index, finding] of findings.entries()) {
  finding.addEventListener('focusin', () => (current = index));
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
  acts[event.key]?.();
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
  return document.getElementById('source')?.contains(range.startContainer) ? range : null;
}

// By mouse, by touch and by keyboard alike.
document.addEventListener('selectionchange', () => {
  const form = document.getElementById('add');
  const range = form && selectedInSource();
  const begin = range && offsetOf(range);
  if (!begin) return;
  form.elements.words.value = document.getSelection().toString().trim();
  form.elements.start.value = begin.at;
  if (begin.kind) form.elements.kind.value = begin.kind;
  form.closest('details').open = true;
});

// Words that a person types over are no selection any more: they are looked for in the whole text.
document.querySelector('#add textarea')?.addEventListener('input', () => {
  document.querySelector('#add [name="start"]').value = '';
});

document.getElementById('upload')?.addEventListener('submit', () => {
  const status = document.getElementById('uploading');
  status.textContent = status.dataset.words;
});
