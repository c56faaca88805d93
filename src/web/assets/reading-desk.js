// Keys on the confirm page, and words taken over from a selection. Without it every act still works by links and buttons.
const findings = [...document.querySelectorAll('.td-finding')];
let current = findings.findIndex((each) => `#${each.id}` === location.hash);

function go(step) {
  current = Math.max(0, Math.min(findings.length - 1, current + step));
  findings[current]?.focus();
  findings[current]?.scrollIntoView({ block: 'center' });
  const place = document.getElementById(findings[current]?.id.replace('f-', 's-') ?? '');
  const pane = document.getElementById('source');
  if (place && pane) pane.scrollTop = place.offsetTop - pane.clientHeight / 3;
}

const acts = {
  j: () => go(1),
  k: () => go(-1),
  a: () => findings[current]?.querySelector('button[value="confirm"]')?.click(),
  e: () => findings[current]?.querySelector('[data-act="edit"]')?.click(),
};

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.closest('input, textarea, select');
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  acts[event.key]?.();
});

document.getElementById('source')?.addEventListener('mouseup', () => {
  const selection = document.getSelection();
  const form = document.getElementById('add');
  if (!form || !selection || selection.isCollapsed) return;
  const segment = selection.getRangeAt(0).startContainer.parentElement?.closest('[data-at]');
  form.elements.words.value = selection.toString().trim();
  form.elements.start.value = segment?.dataset.at ?? '';
  form.closest('details').open = true;
});
