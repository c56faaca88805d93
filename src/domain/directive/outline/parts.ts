import { agencyHeading } from '../words/agency-names.js';
import { descendants, type ClauseNode } from './clause-tree.js';
import { isGenericHeading, isHeadingOnly, isTarget, roleOfHeading, type PartRole } from './headings.js';
import { cut, NO_PROSE, type Prose } from '../text/prose.js';
import { isCapitals } from '../text/wrapping.js';

/** A part of the document under its heading, and the clauses that are its content. */
export interface Part {
  readonly node: ClauseNode;
  readonly role: PartRole;
  readonly heading: Prose;
  /** Words that follow the heading on its own line ("I. Mục tiêu: Xây dựng …"). */
  readonly rest: Prose;
  readonly level: number;
  /** Children that are no parts themselves. */
  readonly content: readonly ClauseNode[];
}

/** The parts of a body in the order of the text; the first is what stands before any heading. */
export function partsOf(root: ClauseNode): Part[] {
  const parts: Part[] = [];
  const outer = root.children.flatMap(articleOpened);
  const before = outer.filter((child) => !isPart(child, 'none', 0));
  parts.push({ node: root, role: 'preamble', heading: NO_PROSE, rest: NO_PROSE, level: 0, content: before });
  for (const child of outer) if (isPart(child, 'none', 0)) visit(child, { role: 'none', depth: 0 }, parts);
  return parts;
}

/** A decision may hold a whole plan inside "Điều 1": then the parts stand in the article. */
function articleOpened(node: ClauseNode): ClauseNode[] {
  if (isArticleTitle(node)) return [node];
  const holdsParts = node.kind === 'article' && node.children.some((child) => isPart(child, 'none', 0));
  return holdsParts ? node.children : [node];
}

interface Above {
  readonly role: PartRole;
  readonly depth: number;
}

function visit(node: ClauseNode, above: Above, parts: Part[]): void {
  const { heading, rest } = splitHeading(node.body);
  const role = roleOf(node, heading.text, above);
  const inner = node.children.filter((child) => isPart(child, role, above.depth + 1));
  const content = node.children.filter((child) => !inner.includes(child));
  parts.push({ node, role, heading, rest, level: above.depth + 1, content });
  for (const child of inner) visit(child, { role, depth: above.depth + 1 }, parts);
}

function roleOf(node: ClauseNode, heading: string, above: Above): PartRole {
  if (node.kind === 'annex') return 'annex';
  const own = roleOfHeading(heading);
  if (above.role === 'none' || above.role === 'annex') return own;
  return isGenericHeading(heading) && own !== 'none' ? own : above.role;
}

const OUTER: ReadonlySet<string> = new Set(['part', 'chapter', 'division', 'annex', 'capital', 'roman']);
const NUMBERED: ReadonlySet<string> = new Set([...OUTER, 'article', 'arabic', 'decimal', 'letter']);

function isPart(node: ClauseNode, role: PartRole, depth: number): boolean {
  if (!NUMBERED.has(node.kind) || isTarget(node.body.text)) return false;
  if (isArticleTitle(node)) return depth === 0;
  const { heading, rest } = splitHeading(node.body);
  if (isClauseOfLaw(node, rest)) return false;
  return isWorking(role) ? isPartOfWork(node, role) : isPartOfText(node, heading, { role, depth });
}

function isPartOfWork(node: ClauseNode, role: PartRole): boolean {
  const { heading, rest } = splitHeading(node.body);
  if (role === 'tasks' && OPENS_TASK.test(heading.text)) return false;
  return isGenericHeading(heading.text) && holdsWords(node, role, rest);
}

function isPartOfText(node: ClauseNode, heading: Prose, { role, depth }: Above): boolean {
  if (isOutermost(node, depth) || isGenericHeading(heading.text)) return true;
  if (!standsAsHeading(heading, depth) || !isTitled(node)) return false;
  // Among targets a body's name says whose they are: "2.2. Đối với cơ quan, doanh nghiệp".
  return role === 'goal' || agencyHeading(node.body) === null;
}

/** "2. Đối tượng áp dụng: trẻ em …" under a titled article is one of its clauses. */
function isClauseOfLaw(node: ClauseNode, rest: Prose): boolean {
  return node.parent?.kind === 'article' && isArticleTitle(node.parent) && rest.text !== '';
}

/** Generic words that among the tasks name one of them: "5. Công tác kiểm tra". */
const OPENS_TASK = /^(?:Công tác|Tổ chức (?!thực hiện|triển khai)|Kiểm tra|Khen thưởng|Sơ kết|Tổng kết)/iu;

function standsAsHeading({ text }: Prose, depth: number): boolean {
  return depth > 0 || isCapitals(text) || GOAL_GROUP.test(text);
}

function isWorking(role: PartRole): boolean {
  return role === 'report' || role === 'tasks' || role === 'organisation';
}

/** "2. Báo cáo năm: …" is a rule of reporting, no heading. */
function holdsWords(node: ClauseNode, role: PartRole, rest: Prose): boolean {
  if (role === 'organisation') return agencyHeading(node.body) === null;
  return node.children.length + (role === 'tasks' ? rest.text.length : 0) > 0;
}

/** A group of targets whose own heading was lost. */
const GOAL_GROUP = /^(?:Mục tiêu|Nhóm (?:mục|chỉ) tiêu) (?:số )?\d{1,2}\s*[:.]/u;

/** A list that a converter numbered anew: a long sentence with nothing below it heads no part. */
function isSentence({ body: { text }, children, kind }: ClauseNode): boolean {
  return kind === 'roman' && children.length === 0 && text.length > LONGEST_TITLE && /[.;]$/u.test(text);
}

function isOutermost(node: ClauseNode, depth: number): boolean {
  return depth === 0 && OUTER.has(node.kind) && !isSentence(node);
}

/** A heading of its own words over something: no article, no long sentence. */
function isTitled(node: ClauseNode): boolean {
  if (node.kind === 'article' || isListLead(node) || /\d\s?[%‰][^:]*$/u.test(node.body.text)) return false;
  return isHeadingOnly(node);
}

/** "Điều 2. Mức hỗ trợ, thời gian hưởng" titles its clauses; "Điều 1. Phê duyệt …" enacts. */
function isArticleTitle({ kind, body: { text }, children }: ClauseNode): boolean {
  if (kind !== 'article' || children.length === 0) return false;
  return text.length < LONGEST_TITLE && /[\p{L})\d]$/u.test(text) && !ENACTS.test(text);
}

const LONGEST_TITLE = 150;
const ENACTS =
  /^(?:Phê duyệt|Ban hành|Giao|Quyết định|Quy định này|Bãi bỏ|Thành lập|Kiện toàn|Công nhận|Tặng|Sửa đổi|Thông qua|Các|Chánh)\s/u;

/** "1. Hồ sơ gồm:" with dashes inside purpose or money parts is a heading; one long sentence is not. */
function isListLead(node: ClauseNode): boolean {
  return node.body.text.length > 200;
}

/** "Mục tiêu: Xây dựng …" → heading "Mục tiêu:" and the rest; a heading alone stays whole. */
export function splitHeading(body: Prose): { heading: Prose; rest: Prose } {
  const stop = /[:.](?=\s)/u.exec(body.text);
  if (stop && stop.index < 100 && isGenericHeading(body.text.slice(0, stop.index))) {
    return { heading: cut(body, 0, stop.index + 1), rest: cut(body, stop.index + 1) };
  }
  return { heading: body, rest: NO_PROSE };
}

/** The nodes of a part's content with everything under them. */
export function* contentOf(part: Part): Generator<ClauseNode> {
  for (const node of part.content) {
    yield node;
    yield* descendants(node);
  }
}
