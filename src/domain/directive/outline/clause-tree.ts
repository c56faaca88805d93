import type { ClauseKind } from '../reading.js';
import type { Marker } from './marker.js';
import type { Paragraph } from '../text/paragraphs.js';
import { NO_PROSE, type Prose } from '../text/prose.js';

/** A clause of the text with what stands under it. */
export interface ClauseNode {
  readonly kind: ClauseKind;
  readonly marker: Marker | null;
  readonly path: string;
  /** Words without the marker. */
  readonly body: Prose;
  readonly whole: Prose;
  readonly cells: readonly Prose[];
  readonly parent: ClauseNode | null;
  readonly children: ClauseNode[];
  /** The same numeral stood before under the same parent. */
  readonly repeated: boolean;
  readonly restarted: boolean;
}

const TITLES: ReadonlySet<ClauseKind> = new Set(['part', 'chapter', 'article']);

const LEAVES: ReadonlySet<ClauseKind> = new Set(['dash', 'plus', 'bullet', 'paragraph', 'row']);

/** Kinds that never stand under the kinds to their right. */
const ORDER: readonly ClauseKind[] = ['annex', 'part', 'chapter', 'division', 'article', 'roman'];

/** The clause tree of a body: which item stands under which, by the style of the numbers. */
export function clauseTree(paragraphs: readonly Paragraph[]): ClauseNode {
  const root = rootNode();
  let open: ClauseNode[] = [root];
  for (const paragraph of paragraphs) {
    if (paragraph.opensPart) open = [root];
    const { parent, restarted } = placeOf(open, paragraph);
    const node = childOf(parent, paragraph, restarted);
    parent.children.push(node);
    open = [
      ...open.slice(0, open.indexOf(parent) + 1),
      ...(LEAVES.has(node.kind) && !paragraph.marker ? [] : [node]),
    ];
  }
  return root;
}

function rootNode(): ClauseNode {
  return {
    kind: 'part',
    marker: null,
    path: '',
    body: NO_PROSE,
    whole: NO_PROSE,
    cells: [],
    parent: null,
    children: [],
    repeated: false,
    restarted: false,
  };
}

interface Place {
  readonly parent: ClauseNode;
  readonly restarted: boolean;
}

function placeOf(open: readonly ClauseNode[], paragraph: Paragraph): Place {
  const { marker } = paragraph;
  if (marker === null) return { parent: parentOfParagraph(open, paragraph), restarted: false };
  const twin = open.findLast((node) => isSameList(node, marker));
  if (twin && !countsOn(open, marker)) return besideTwin(open, twin, marker);
  const parent = marker.value === 0 ? parentOfBullet(open, marker) : parentOfNumber(open, marker);
  return { parent: parent ?? (open[0] as ClauseNode), restarted: false };
}

function parentOfParagraph(open: readonly ClauseNode[], paragraph: Paragraph): ClauseNode {
  const { text } = paragraph.whole;
  if (CLOSING.test(text) || LAST_REQUEST.test(text)) return outermost(open);
  const above = open.findLast((node) => !LEAVES.has(node.kind)) ?? (open[0] as ClauseNode);
  return isWholeRequest(above) ? (open[0] as ClauseNode) : above;
}

/** A letter's numbered request that is a whole sentence; what follows unmarked closes the letter. */
function isWholeRequest(node: ClauseNode): boolean {
  if (!REQUESTS.has(node.kind) || !standsFree(node)) return false;
  return /[.;]$/u.test(node.body.text) && node.body.text.length > SHORTEST_SENTENCE;
}

const REQUESTS: ReadonlySet<string> = new Set(['arabic', 'decimal', 'letter']);

/** No heading of a part stands above it. */
function standsFree(node: ClauseNode): boolean {
  return node.parent === null || (REQUESTS.has(node.kind) && standsFree(node.parent));
}

const SHORTEST_SENTENCE = 40;

const CLOSING =
  /^(?:Trên đây là|Trong quá trình (?:triển khai|tổ chức|thực hiện)|Quá trình (?:triển khai|tổ chức|thực hiện)|Yêu cầu (?:các|Thủ trưởng|Giám đốc|Chủ tịch)|Đề nghị các|Nhận được|Trân trọng|Căn cứ (?:nội dung )?Kế hoạch này, (?:yêu cầu|đề nghị))/u;

/** "Đề nghị Ủy ban nhân dân các xã quan tâm thực hiện./." */
const LAST_REQUEST =
  /^(?:Đề nghị|Yêu cầu|Giao|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Thủ trưởng|Sở)\s.*\.\/\.$/u;

/** What closes the document belongs to its last part, not to the last item in it. */
function outermost(open: readonly ClauseNode[]): ClauseNode {
  const root = open[0] as ClauseNode;
  const part = open[1];
  return part && ['part', 'chapter', 'capital', 'roman'].includes(part.kind) ? part : root;
}

function isSameList(node: ClauseNode, marker: Marker): boolean {
  if (node.marker === null) return false;
  if (node.marker.style === marker.style) return true;
  // A sloppy "2/" after "1." goes on with the same list.
  return node.marker.kind === marker.kind && marker.value > 1 && marker.value === node.marker.value + 1;
}

function besideTwin(open: readonly ClauseNode[], twin: ClauseNode, marker: Marker): Place {
  const restarted = marker.value === 1 && (twin.marker?.value ?? 0) >= 1;
  if (restarted && marker.kind === 'arabic' && isDeeper(open, twin)) {
    return { parent: open.at(-1) as ClauseNode, restarted: false };
  }
  return { parent: twin.parent ?? (open[0] as ClauseNode), restarted };
}

/** "a) … 1. 2. b) … 3.": the items of the groups are counted through, so the list above is not meant. */
function countsOn(open: readonly ClauseNode[], marker: Marker): boolean {
  const group = open.at(-1);
  const isOpen = group?.kind === 'letter' && group.children.length === 0;
  return marker.kind === 'arabic' && isOpen && marker.value === lastCountBefore(group) + 1;
}

/** The number of the last item, or row, of the group before. */
function lastCountBefore({ parent }: ClauseNode): number {
  const before = parent?.children.at(-2);
  const item = before?.children.findLast(({ kind }) => kind === 'arabic' || kind === 'row');
  return Number.parseInt(item?.whole.text.replace(/^\|?\s*/u, '') ?? '', 10);
}

/** A numbered clause stands open below the list: "1. … a) … 1." opens a list of its own. */
function isDeeper(open: readonly ClauseNode[], twin: ClauseNode): boolean {
  const top = open.at(-1);
  // Right under the root there is no heading that could stand between two lists: the list starts anew.
  return top !== undefined && top !== twin && top.kind === 'letter' && twin.parent?.marker !== null;
}

function parentOfBullet(open: readonly ClauseNode[], marker: Marker): ClauseNode | undefined {
  if (marker.kind === 'plus') return open.at(-1);
  return open.findLast((node) => marker.kind !== 'bullet' || node.kind !== 'plus');
}

function parentOfNumber(open: readonly ClauseNode[], marker: Marker): ClauseNode | undefined {
  const rank = ORDER.indexOf(marker.kind);
  return open.findLast((node) => {
    if (node.marker === null) return true;
    if (LEAVES.has(node.kind)) return false;
    return rank < 0 || isAbove(node, marker, rank);
  });
}

function isAbove(node: ClauseNode, marker: Marker, rank: number): boolean {
  if (marker.kind === 'roman' && node.kind === 'capital') return true;
  const own = ORDER.indexOf(node.kind);
  return own >= 0 && own < rank;
}

function childOf(parent: ClauseNode, paragraph: Paragraph, restarted: boolean): ClauseNode {
  const { marker } = paragraph;
  const kind = marker?.kind ?? (paragraph.cells.length > 1 ? 'row' : 'paragraph');
  const path = pathOf(parent, kind, marker);
  return {
    kind,
    marker,
    path,
    body: paragraph.body,
    whole: paragraph.whole,
    cells: paragraph.cells,
    parent,
    children: [],
    repeated: marker !== null && marker.value > 0 && parent.children.some((sibling) => sibling.path === path),
    restarted,
  };
}

const SIGNS: Partial<Record<ClauseKind, string>> = { dash: '/-', bullet: '/-', plus: '/+', paragraph: '/p' };

function pathOf(parent: ClauseNode, kind: ClauseKind, marker: Marker | null): string {
  const sign = SIGNS[kind];
  const nth =
    parent.children.filter(
      (child) => SIGNS[child.kind] === sign && (sign !== undefined || child.kind === kind),
    ).length + 1;
  if (sign !== undefined) return `${parent.path}${sign}${nth}`;
  if (kind === 'row') return `${parent.path === '' ? 'PL' : parent.path}.${nth}`;
  if (marker === null) return parent.path;
  // Parts, chapters and articles stand over the numbering; they are no level of it.
  if (parent.path === '' || TITLES.has(parent.kind)) return marker.label;
  return `${parent.path}.${ownLabel(parent, marker)}`;
}

/** "1.2" under "1" adds only the "2". */
function ownLabel(parent: ClauseNode, marker: Marker): string {
  const above = parent.marker?.label ?? '';
  return marker.kind === 'decimal' && marker.label.startsWith(`${above}.`)
    ? marker.label.slice(above.length + 1)
    : marker.label;
}

/** Every node under this one, in the order of the text. */
export function* descendants(node: ClauseNode): Generator<ClauseNode> {
  for (const child of node.children) {
    yield child;
    yield* descendants(child);
  }
}
