import { assignsItems, isAgencyBlock } from '../agencies/agency-items.js';
import { agencyHeading } from '../words/agency-names.js';
import type { ClauseNode } from '../outline/clause-tree.js';
import { dueFromLabel, dueIn } from './due.js';
import { fold } from '../words/fold.js';
import { isHeadingOnly } from '../outline/headings.js';
import type { Part } from '../outline/parts.js';
import { pinned } from '../text/pinned.js';
import { cut, type Prose } from '../text/prose.js';
import type { Task, TaskNature } from '../reading.js';
import type { SourceText } from '../text/source-text.js';
import { tableTasks } from './table-tasks.js';
import { agenciesIn } from '../words/body-lists.js';
import { labelOf, labelsIn, type Label } from './task-labels.js';
import { leadsInSentence } from './task-leads.js';

export interface TaskFacts {
  readonly source: SourceText;
  /** The year that a date without one falls in. */
  readonly year: number | null;
  /** A letter's items are its requests, whoever they name. */
  readonly asks: boolean;
  /** What the document calls itself. */
  readonly type: string | null;
}

/** Everything under nhiệm vụ / giải pháp, at every level; lines that only name a lead or a due are folded in. */
export function tasksOf(parts: readonly Part[], facts: TaskFacts): Task[] {
  const tasks: Task[] = [];
  for (const part of parts) {
    if (!FIGURES.has(part.role)) tasks.push(...rowTasks(part, facts));
    if (part.role === 'tasks') tasks.push(...partTasks(part, facts));
  }
  return hasAssigningPart(parts) ? tasks : [...letterTasks(parts, facts), ...tasks];
}

/** Their numbered items tell, ask for a decision or invite. */
const ASKS_NOTHING: ReadonlySet<string> = new Set([
  'Báo cáo',
  'Tờ trình',
  'Giấy mời',
  'Biên bản',
  'Phiếu trình',
]);

/** Without the bullets of the site beside numbers or headings, and without the when and where of an invitation. */
function freeItems([before, ...headed]: readonly Part[]): ClauseNode[] {
  const items = (before?.content ?? []).filter((node) => node.marker !== null && node.kind !== 'article');
  const numbered = items.filter((node) => !LABEL_LINES.has(node.kind));
  const own = numbered.length + headed.length > 0 ? numbered : items;
  return own.filter((node) => labelOf(node.body)?.kind !== 'setting');
}

/** Tables of targets, sums and reports list no tasks. */
const FIGURES: ReadonlySet<string> = new Set(['goal', 'general-goal', 'money', 'report']);

/** Whether tasks or duties have a part of their own; a letter's items stand free. */
function hasAssigningPart(parts: readonly Part[]): boolean {
  return parts.some((part) => part.role === 'tasks' || part.role === 'organisation');
}

function partTasks(part: Part, facts: TaskFacts): Task[] {
  const tasks: Task[] = [];
  if (part.rest.text.length > 20) {
    tasks.push(task(part.rest, { path: `${part.node.path}/p1`, kind: 'paragraph', labels: [] }, facts));
  }
  for (const node of part.content) collect(node, facts, tasks);
  return tasks;
}

function rowTasks(part: Part, facts: TaskFacts): Task[] {
  const rows = part.content.filter((node) => node.kind === 'row');
  const path = part.role === 'annex' ? (/^PL\d*/u.exec(part.node.path)?.[0] ?? 'PL') : part.node.path;
  return tableTasks(rows, { ...facts, path });
}

/** A letter lists what it asks for without a heading; where most items open with a body, each is that body's duty. */
function letterTasks(parts: readonly Part[], facts: TaskFacts): Task[] {
  const tasks: Task[] = [];
  const free = freeItems(parts);
  if (ASKS_NOTHING.has(facts.type ?? '')) return [];
  const assigned = !facts.asks && assignsItems(free);
  for (const node of free) if (!assigned || agencyHeading(node.body) === null) collect(node, facts, tasks);
  return tasks;
}

function collect(node: ClauseNode, facts: TaskFacts, tasks: Task[]): void {
  if (node.body.text === '' || isLabelLine(node) || node.kind === 'row') return;
  if (isIntroduction(node) || (isAgencyBlock(node) && !isRequest(node, facts))) return;
  const labels = node.children.filter(isLabelLine).flatMap((child) => labelsIn(child.body).labels);
  const inner = node.children.filter((child) => !isLabelLine(child) && child.kind !== 'row');
  const kind = kindOf(node, inner);
  tasks.push(task(node.body, { path: node.path, kind, labels }, facts));
  for (const child of inner) collect(child, facts, tasks);
}

/** A letter's item stands under no heading of a part. */
function isRequest(node: ClauseNode, { asks }: TaskFacts): boolean {
  return asks && (node.parent === null || node.parent.marker === null);
}

const LABEL_LINES: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet', 'paragraph']);

/** "- Chủ trì: …" below a task is folded into it; "b) Thời gian: …" is an item of its own. */
function isLabelLine(node: ClauseNode): boolean {
  const label = LABEL_LINES.has(node.kind) ? labelOf(node.body) : null;
  if (label?.kind !== 'setting') return label !== null;
  return (node.parent?.children ?? []).some((other) => WHO_OR_WHEN.has(labelOf(other.body)?.kind ?? ''));
}

const WHO_OR_WHEN: ReadonlySet<string> = new Set(['lead', 'coordinating', 'due']);

/** "Các cơ quan tập trung thực hiện các nhiệm vụ sau:" only announces. */
function isIntroduction(node: ClauseNode): boolean {
  if (node.kind !== 'paragraph') return false;
  return /:$|^Trên đây là|^\([^()]*(?:phụ lục|kèm theo|đính kèm)[^()]*\)\.?$/iu.test(node.body.text);
}

function kindOf(node: ClauseNode, inner: readonly ClauseNode[]): Task['kind'] {
  if (node.kind === 'paragraph') return 'paragraph';
  return inner.length > 0 && isHeadingOnly(node) ? 'group' : undefined;
}

interface Place {
  readonly path: string;
  readonly kind: Task['kind'];
  readonly labels: readonly Label[];
}

function task(body: Prose, place: Place, facts: TaskFacts): Task {
  const labels = [...place.labels, ...labelsIn(body).labels];
  const { lead, coordinating } = leadsOf(body, labels);
  const due = dueOf(body, labels, facts.year);
  const said = cut(body, COUNTED.exec(body.text)?.[0].length ?? 0);
  return {
    path: place.path,
    text: said.text,
    ...(place.kind ? { kind: place.kind } : {}),
    lead,
    coordinating,
    due,
    nature: natureOf(body.text, due?.text ?? '', lead),
    ...pinned(facts.source, said),
    confidence: place.kind === 'paragraph' ? 'medium' : 'high',
    confidenceReason: place.kind === 'paragraph' ? 'position' : 'heading',
  };
}

function leadsOf(body: Prose, labels: readonly Label[]): { lead: string[]; coordinating: string[] } {
  const named = (kind: Label['kind']) =>
    labels.filter((label) => label.kind === kind).flatMap((label) => agenciesIn(label.words.text));
  const lead = named('lead');
  const coordinating = named('coordinating');
  if (lead.length > 0) return { lead, coordinating };
  const said = leadsInSentence(body);
  return coordinating.length > 0 ? { lead: said.lead, coordinating } : said;
}

function dueOf(body: Prose, labels: readonly Label[], year: number | null): Task['due'] {
  const label = labels.find((found) => found.kind === 'due');
  return label ? dueFromLabel(label.words.text, year) : dueIn(body.text, year);
}

/** A label that counts once more what the number counts: "2. Hoạt động 2: Tập huấn". */
const COUNTED =
  /^(?:Hoạt động|Nhiệm vụ|Nội dung|Giải pháp|Công việc|Nhóm (?:nhiệm vụ|giải pháp))\s+(?:số\s+)?\d{1,2}\s*[:.]\s+(?=\S)/iu;

const ONGOING =
  /thường xuyên|hằng năm|hàng năm|hằng tháng|hàng tháng|hằng quý|hàng quý|liên tục|định kỳ|trong năm|cả năm|theo lộ trình/u;
const EXHORTS =
  /^(?:nâng cao|tăng cường|đẩy mạnh|phát huy|chú trọng|quan tâm|nêu cao|bảo đảm|đảm bảo|tạo điều kiện|coi trọng|chủ động|tích cực|khuyến khích)/u;
const PRODUCT =
  /ban hành|xây dựng kế hoạch|tổ chức lễ|tổ chức hội nghị|tổ chức lớp|tổ chức diễn đàn|báo cáo|rà soát|mở lớp|in ấn|ký kết/u;

function natureOf(text: string, due: string, lead: readonly string[]): TaskNature {
  const low = fold(`${text} ${due}`);
  if (due !== '' && !ONGOING.test(fold(due))) return 'with-due';
  if (ONGOING.test(low)) return 'ongoing';
  return lead.length === 0 && EXHORTS.test(low) && !PRODUCT.test(low) ? 'orientation' : 'ongoing';
}
