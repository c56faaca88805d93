import { clauseFigures, clauseKey, clauseLikeness } from './clause-likeness.js';
import type { ComparedClause, ComparedFacts } from './compare-readings.js';
import { nameKey } from '../words/fold.js';
import { targetWords } from '../indicators/target-words.js';

export type ChangedFact =
  'target' | 'due' | 'lead' | 'duties' | 'indicators' | 'recurring' | 'amount' | 'figures' | 'words';

/** One fact that the later document says otherwise, in its words; empty where it says nothing of it. */
export interface Change {
  readonly what: ChangedFact;
  readonly before: string;
  readonly after: string;
}

/** Below it the wording itself has changed, not only its marks and joining words. */
const SAME_WORDING = 0.85;

/** What the later of two clauses that are one says otherwise; nothing where only marks or spelling differ. */
export function changesBetween(earlier: ComparedClause, later: ComparedClause): Change[] {
  const facts = FACTS.flatMap(({ what, said }) => changeOf(what, said(earlier.payload), said(later.payload)));
  if (facts.length > 0) return facts;
  if (BY_NAME.has(later.kind)) return [];
  return wordingChange(earlier.text, later.text);
}

/** Their text is a heading or a citation: its wording says nothing. */
const BY_NAME: ReadonlySet<string> = new Set(['agency-duty', 'legal-basis', 'section']);

const FACTS: readonly { what: ChangedFact; said: (facts: ComparedFacts) => readonly string[] }[] = [
  { what: 'target', said: ({ targets = [] }) => targets.map((target) => targetWords('vi', target)) },
  { what: 'due', said: ({ due }) => (due ? [due.text] : []) },
  { what: 'lead', said: ({ lead = [] }) => lead },
  { what: 'duties', said: ({ duties = [], paragraphs = [] }) => [...duties, ...paragraphs] },
  { what: 'indicators', said: ({ indicators = [] }) => indicators.map(String) },
  { what: 'recurring', said: (facts) => reportingDays(facts) },
  { what: 'amount', said: ({ amount }) => (typeof amount === 'number' ? [String(amount)] : []) },
];

function reportingDays({ dueDates, recurring = [], before, relativeDays }: ComparedFacts): string[] {
  const days = recurring.map((day) => `${before === true ? 'trước ' : ''}${dayWords(day)}`);
  const within = typeof relativeDays === 'number' ? [`${relativeDays} ngày`] : [];
  return days.length + within.length > 0 ? [...days, ...within] : [...(dueDates ?? [])];
}

/** `--11-15` → "15/11", `---20` → "20 hằng tháng". */
function dayWords(recurring: string): string {
  const [, month, day] = /^--(\d{2})-(\d{2})$/u.exec(recurring) ?? [];
  if (month && day) return `${day}/${month}`;
  return recurring.replace(/^---(\d{2})$/u, '$1 hằng tháng');
}

function changeOf(what: ChangedFact, before: readonly string[], after: readonly string[]): Change[] {
  // Silence takes nothing back: a later document that repeats a task without its due leaves the due as it was.
  if (after.length === 0 || sameSet(before, after)) return [];
  const known = new Set(before.map(comparable));
  const told = new Set(after.map(comparable));
  return [
    {
      what,
      before: before.filter((each) => !told.has(comparable(each))).join('; '),
      after: after.filter((each) => !known.has(comparable(each))).join('; '),
    },
  ];
}

function sameSet(before: readonly string[], after: readonly string[]): boolean {
  const known = new Set(before.map(comparable));
  return (
    known.size === new Set(after.map(comparable)).size && after.every((each) => known.has(comparable(each)))
  );
}

function comparable(words: string): string {
  return nameKey(words).replace(/[\s.;,:]+$/u, '');
}

function wordingChange(before: string, after: string): Change[] {
  if (clauseFigures(before).join(' ') !== clauseFigures(after).join(' ')) {
    return [
      { what: 'figures', before: clauseFigures(before).join('; '), after: clauseFigures(after).join('; ') },
    ];
  }
  const likeness = clauseLikeness(clauseKey(before), clauseKey(after));
  return likeness < SAME_WORDING ? [{ what: 'words', before, after }] : [];
}
