import { fold } from './words/fold.js';
import { countOf, isNews, type NewsFacts } from './news/is-news.js';
import type { Head } from './head/head.js';
import type { OpeningAct } from './head/opening-act.js';
import type { DocumentClass } from './reading.js';

export interface ClassFacts extends NewsFacts {
  readonly head: Head;
  readonly symbol: string | null;
  readonly hasTail: boolean;
  readonly act: OpeningAct | null;
}

const BY_TYPE: Readonly<Record<string, DocumentClass>> = {
  'Kế hoạch': 'plan',
  'Kế hoạch liên tịch': 'plan',
  'Kế hoạch liên ngành': 'plan',
  'Kế hoạch phối hợp': 'plan',
  'Chương trình': 'plan',
  'Chương trình hành động': 'plan',
  'Chương trình công tác': 'plan',
  'Quyết định': 'decision',
};

/** Plan, letter, decision, news or other, from the form of the text. */
export function classOf(facts: ClassFacts): DocumentClass {
  if (isCatalogue(facts)) return 'other';
  if (!hasForm(facts) && isNews(facts)) return 'news';
  return classOfForm(facts) ?? (isPlanBody(facts) ? 'plan' : 'other');
}

function classOfForm({ head, symbol, act }: ClassFacts): DocumentClass | null {
  if (head.type !== null) return BY_TYPE[head.type] ?? 'other';
  if (head.isLetter) return 'official-letter';
  return symbol === null ? (act?.documentClass ?? null) : classOfSymbol(symbol);
}

function classOfSymbol(symbol: string): DocumentClass {
  if (/\/KH-|-KH\/|\/CTr/u.test(symbol)) return 'plan';
  if (/\/QĐ-/u.test(symbol)) return 'decision';
  return /\/(?:CT|TB|BC|HD|TTr|NQ)-/u.test(symbol) ? 'other' : 'official-letter';
}

/** The parts of a document's own form: type line, address, number, signature, opening act. */
function hasForm({ head, symbol, hasTail, act }: ClassFacts): boolean {
  return hasTail || head.type !== null || head.isLetter || symbol !== null || act !== null;
}

const LEADER = /\.{6,}\s*\d{1,4}\s*$/gmu;
const TEASER = /^\s*[»›-]?\s*(?:xem tiếp|xem chi tiết|đọc tiếp|xem thêm|chi tiết)\s*\.{0,3}$/gimu;
const ENTRY = /^\s*(?:ban hành|ngày ban hành)\s*:.*(?:hiệu lực|tình trạng|cập nhật)/gimu;
const LEAST_ENTRIES = 3;

/** A table of contents, a page of teasers, a law site's list of hits: no document and no news. */
function isCatalogue({ text }: ClassFacts): boolean {
  return [LEADER, TEASER, ENTRY].some((pattern) => countOf(text, pattern) >= LEAST_ENTRIES);
}

function isPlanBody(facts: ClassFacts): boolean {
  return facts.headings >= 2 && /nhiệm vụ|giải pháp|mục tiêu/u.test(fold(facts.text));
}
