import { say, type Lang } from '../web/i18n/say.js';
import type { FindingView } from './directive.read-model.js';
import { findingWords } from './findings.words.js';

const WORDS_OF_A_NAME = 8;

/** What a finding is called: its label, else its place in the outline; null where it has neither. */
export function findingName(lang: Lang, { label, path }: FindingView): string | null {
  if (label !== '') return label;
  return path === '' ? null : placeInOutline(lang, path);
}

/** The heading of its own page: "Chỉ tiêu 3", "Nhiệm vụ, giải pháp: III.2, gạch đầu dòng 1". */
export function findingTitle(lang: Lang, finding: FindingView): string {
  const kind = say(lang, findingWords[finding.kind]);
  const name = findingName(lang, finding) ?? firstWords(finding.text);
  return name.startsWith(kind) ? name : `${kind}: ${name}`;
}

function firstWords(text: string): string {
  const all = text.split(' ');
  return all.length <= WORDS_OF_A_NAME ? text : `${all.slice(0, WORDS_OF_A_NAME).join(' ')} …`;
}

const MARKS: Readonly<Record<string, 'dash' | 'plus' | 'paragraph'>> = {
  '-': 'dash',
  '+': 'plus',
  p: 'paragraph',
};

/** `III.2/-1` as offices cite it; `PL.3` is the third row of an annex. */
function placeInOutline(lang: Lang, path: string): string {
  const [head = '', ...steps] = path.split('/');
  return [outlineHead(lang, head), ...steps.map((step) => outlineStep(lang, step))].join(', ');
}

function outlineHead(lang: Lang, head: string): string {
  const [, annex, row] = /^PL(\d*)(?:\.(.+))?$/u.exec(head) ?? [];
  if (annex === undefined) return head;
  const name = say(lang, findingWords.annex, { number: annex }).trim();
  return row === undefined ? name : `${name}, ${say(lang, findingWords.annexRow, { row })}`;
}

function outlineStep(lang: Lang, step: string): string {
  const mark = MARKS[step.slice(0, 1)];
  return mark === undefined ? step : say(lang, findingWords[mark], { number: step.slice(1) });
}
