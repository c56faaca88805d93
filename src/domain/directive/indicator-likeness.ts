import type { ClauseNode } from './clause-tree.js';
import { figuresIn } from './figures.js';
import { fold } from './fold.js';
import type { Part } from './parts.js';
import { trendIn } from './trends.js';

/** A clause of a goal part that sets a target: by a figure, by a trend, or as one of a list that does. */
export function isIndicator(node: ClauseNode, part: Part): boolean {
  if (isAnnouncing(node)) return false;
  return hasOwnFigure(node) || isNamedTarget(node, part);
}

const OPEN_ROLES: ReadonlySet<string> = new Set(['purpose', 'general-goal', 'preamble', 'none']);
const ANNOUNCES = /(?:chỉ tiêu|mục tiêu)(?=[\s:]).*:$/u;

/** "Phấn đấu đạt các chỉ tiêu sau: …" outside a part of goals, where no task can stand. */
export function isAnnounced(node: ClauseNode, part: Part): boolean {
  if (!OPEN_ROLES.has(part.role) || !LISTED.has(node.kind) || isAnnouncing(node)) return false;
  const above = announcerOf(node);
  if (above === null || !ANNOUNCES.test(fold(above.body.text))) return false;
  return hasOwnFigure(node) || trendIn(node.body.text) !== null;
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
  const isMeasured = part.content.some(hasFigure);
  if (trendIn(node.body.text) === null) return isList && isMeasured && isAmongMeasured(node);
  return node.kind === 'paragraph' ? isList && isMeasured : isList || isMeasured;
}

const LISTED: ReadonlySet<string> = new Set(['arabic', 'letter', 'dash', 'plus', 'bullet']);

/** A clause that only opens the list below it. */
function isAnnouncing(node: ClauseNode): boolean {
  return node.children.length > 0 && (node.body.text.endsWith(':') || !hasOwnFigure(node));
}

function hasOwnFigure(node: ClauseNode): boolean {
  return figuresIn(node.body.text).length > 0;
}

function hasFigure(node: ClauseNode): boolean {
  return hasOwnFigure(node) || node.children.some(hasFigure);
}

/** "Đăng ký xây dựng mô hình …" beside items that nearly all state figures. */
function isAmongMeasured(node: ClauseNode): boolean {
  if (!LISTED.has(node.kind)) return false;
  const siblings = node.parent?.children.filter((sibling) => sibling.kind === node.kind) ?? [];
  const measured = siblings.filter((sibling) => hasOwnFigure(sibling) || trendIn(sibling.body.text) !== null);
  return siblings.length > 2 && measured.length * 3 >= siblings.length * 2;
}
