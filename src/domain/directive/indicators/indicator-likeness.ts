import type { ClauseNode } from '../outline/clause-tree.js';
import { figuresIn } from './figures.js';
import { fold } from '../words/fold.js';
import type { Part } from '../outline/parts.js';
import { trendIn } from './trends.js';

/** A clause of a goal part that sets a target: by a figure, by a trend, or as one of a list that does. */
export function isIndicator(node: ClauseNode, part: Part): boolean {
  if (isAnnouncing(node)) return false;
  return hasOwnFigure(node) || isNamedTarget(node, part);
}

/** A part of goals, also where it stands under "Mục đích, yêu cầu" and took that part's role. */
export function isGoalPart({ role, heading }: Part): boolean {
  return role === 'goal' || (OPEN_ROLES.has(role) && GOALS.test(fold(heading.text)));
}

const GOALS = /^(?:(?:các|một số|những)\s)*(?:chỉ tiêu|mục tiêu cụ thể)(?=[\s:.,]|$)/u;
const OPEN_ROLES: ReadonlySet<string> = new Set(['purpose', 'general-goal', 'preamble', 'none']);
const ANNOUNCES = /(?:chỉ tiêu|mục tiêu)(?=[\s:]).*:$/u;

/** "Phấn đấu đạt các chỉ tiêu sau: …" outside a part of goals, where no task can stand. */
export function isAnnounced(node: ClauseNode, part: Part): boolean {
  if (!OPEN_ROLES.has(part.role) || !LISTED.has(node.kind) || isAnnouncing(node)) return false;
  if (!setsTarget(node)) return false;
  const above = announcerOf(node);
  return above !== null && ANNOUNCES.test(fold(above.body.text));
}

/** The line over a list: its parent, or the unmarked line before it. */
function announcerOf(node: ClauseNode): ClauseNode | null {
  const { parent } = node;
  if (parent === null) return null;
  const before = parent.children.slice(0, parent.children.indexOf(node));
  const line = before.findLast((sibling) => sibling.kind !== node.kind);
  return line?.kind === 'paragraph' ? line : parent;
}

function isNamedTarget(node: ClauseNode, part: Part): boolean {
  const isList = /chỉ tiêu|cụ thể/u.test(fold(part.heading.text));
  if (trendIn(node.body.text) === null) return isList && isMeasured(part) && isAmongMeasured(node);
  return node.kind === 'paragraph' ? isList && isMeasured(part) : isList || isMeasured(part);
}

const LISTED: ReadonlySet<string> = new Set(['arabic', 'letter', 'dash', 'plus', 'bullet']);

/** The words behind a heading on its own line: a target only when they set one. */
export function statesTarget(text: string): boolean {
  return figuresIn(text).length > 0 || trendIn(text) !== null;
}

/** A clause that only opens the list below it. */
function isAnnouncing(node: ClauseNode): boolean {
  return node.children.length > 0 && (node.body.text.endsWith(':') || !hasOwnFigure(node));
}

/** Each clause of a long list asks about all the others: what was found once is kept. */
function remembered<Key extends object>(find: (key: Key) => boolean): (key: Key) => boolean {
  const known = new WeakMap<Key, boolean>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}

const hasOwnFigure = remembered((node: ClauseNode) => figuresIn(node.body.text).length > 0);

/** A figure stands in the clause or under it. */
export const hasFigure = remembered(
  (node: ClauseNode): boolean => hasOwnFigure(node) || node.children.some((child) => hasFigure(child)),
);

const isMeasured = remembered((part: Part) => part.content.some(hasFigure));

/** A figure or a trend in words. */
export const setsTarget = remembered((node: ClauseNode) => statesTarget(node.body.text));

/** What is to be done better and better can never be met. */
const WORK =
  /^(?:(?:phấn đấu|từng bước|tiếp tục|góp phần)\s)*(?:tăng cường|nâng cao|đẩy mạnh|hoàn thiện|bảo đảm|đảm bảo|tạo|phát huy|thúc đẩy|huy động|cải thiện|chú trọng|quan tâm|phát triển|tiếp tục|góp phần)\s/u;

/** "Đăng ký xây dựng mô hình …" beside items that nearly all state figures. */
function isAmongMeasured(node: ClauseNode): boolean {
  return (
    LISTED.has(node.kind) &&
    !WORK.test(fold(node.body.text)) &&
    node.parent !== null &&
    isMostlyMeasured(node.parent)
  );
}

const isMostlyMeasured = remembered((parent: ClauseNode) => {
  const listed = parent.children.filter(
    (child) => LISTED.has(child.kind) && !WORK.test(fold(child.body.text)),
  );
  const measured = listed.filter(setsTarget);
  return listed.length > 2 && measured.length * 3 >= listed.length * 2;
});
