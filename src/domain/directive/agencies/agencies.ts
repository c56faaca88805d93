import { assignsItems, isAgencyBlock } from './agency-items.js';
import { agencyHeading, type AgencyHeading } from '../words/agency-names.js';
import { descendants, type ClauseNode } from '../outline/clause-tree.js';
import { fold } from '../words/fold.js';
import type { Part } from '../outline/parts.js';
import { pinned } from '../text/pinned.js';
import { spanOf, type Prose } from '../text/prose.js';
import type { AgencyAssignment, LevelHint } from '../reading.js';
import type { SourceText } from '../text/source-text.js';
import { isCapitals } from '../text/wrapping.js';

/** One body's block: its name, its marked duties, its prose. */
export interface AgencyBlock {
  readonly node: ClauseNode;
  readonly heading: AgencyHeading;
  readonly duties: readonly Prose[];
  readonly paragraphs: readonly Prose[];
}

/** The blocks under "Tổ chức thực hiện", and a body's own block among the tasks. */
export function agencyBlocks(parts: readonly Part[]): AgencyBlock[] {
  const blocks: AgencyBlock[] = [];
  for (const part of parts) {
    if (part.role === 'organisation') blocks.push(...blocksIn(part.content));
    else if (part.role === 'tasks') blocks.push(...blocksIn(part.content.filter(isAgencyBlock)));
  }
  return [...blocks, ...freeBlocks(parts[0]?.content ?? [])].filter(saysSomething);
}

/** Without a letter's own items, which are its requests whoever they name. */
export function headed(blocks: readonly AgencyBlock[]): AgencyBlock[] {
  return blocks.filter(({ node }) => hasHeading(node.parent));
}

function hasHeading(node: ClauseNode | null): boolean {
  if (node === null || node.marker === null) return false;
  return (
    !['arabic', 'decimal', 'letter', 'dash', 'bullet', 'plus'].includes(node.kind) || hasHeading(node.parent)
  );
}

/** Duties that stand before or without any heading: a letter's items, a list whose heading was lost. */
function freeBlocks(content: readonly ClauseNode[]): AgencyBlock[] {
  const free = content.filter((node) => node.marker !== null && node.kind !== 'article');
  const blocks = blocksIn(assignsItems(free) ? free : free.filter(isAgencyBlock));
  return blocks.filter((block) => block.duties.length + block.paragraphs.length > 0);
}

/** A numbered body's duties may be cut off; a bare name without a number assigns nothing. */
function saysSomething({ node, duties, paragraphs }: AgencyBlock): boolean {
  const numbered = node.marker !== null && !['dash', 'bullet', 'plus'].includes(node.kind);
  return numbered || duties.length + paragraphs.length > 0;
}

function blocksIn(content: readonly ClauseNode[]): AgencyBlock[] {
  const blocks: AgencyBlock[] = [];
  let borrowed = 0;
  for (const [index, node] of content.entries()) {
    if (index < borrowed) continue;
    const heading = node.kind === 'row' ? null : agencyHeading(node.body);
    if (heading === null) {
      blocks.push(...rowBlock(node));
      blocks.push(
        ...blocksIn(node.children.filter((child) => child.marker !== null && child.kind !== 'dash')),
      );
      continue;
    }
    if (node.kind === 'paragraph' && !opensBlock(node, heading)) continue;
    const follows = node.kind === 'paragraph' ? itemsAfter(content, index) : [];
    borrowed = index + 1 + follows.length;
    blocks.push(blockOf(node, heading, follows));
  }
  return blocks;
}

const COLUMN_HEAD =
  /^(?:(?:các )?(?:cơ quan|đơn vị)(?:[,/]? (?:cơ quan|đơn vị|thực hiện|chủ trì|phụ trách|phối hợp|và))*|tổ chức|thành viên|ngành|địa phương)$/u;

/** "| 2 | Trạm Y tế | Khám sức khỏe … |": a body and its duty in two cells. */
function rowBlock(node: ClauseNode): AgencyBlock[] {
  const at = node.kind === 'row' ? node.cells.slice(0, 2).findIndex(isCellName) : -1;
  const [name, duty] = at < 0 ? [] : node.cells.slice(at);
  const heading = name && agencyHeading(name);
  if (!heading || duty === undefined || duty.text.length < SHORTEST_DUTY) return [];
  return [{ node, heading, duties: [], paragraphs: [duty] }];
}

/** Shorter words beside a name head a column ("Nhiệm vụ"). */
const SHORTEST_DUTY = 12;

function isCellName(cell: Prose): boolean {
  const heading = agencyHeading(cell);
  return heading?.rest.text === '' && !COLUMN_HEAD.test(fold(heading.agency.text));
}

/** An unmarked line that is only a body's name, or "Sở Y tế: …", opens a block. */
function opensBlock(node: ClauseNode, heading: AgencyHeading): boolean {
  if (heading.rest.text === '') return node.body.text.length < 160;
  return node.body.text[node.body.text.indexOf(heading.agency.text) + heading.agency.text.length] === ':';
}

/** The dashes under an unmarked name; where no list follows, the paragraphs up to the next name. */
function itemsAfter(content: readonly ClauseNode[], index: number): readonly ClauseNode[] {
  const after = content.slice(index + 1);
  const dashes = upTo(after, (node) => !LISTED_KINDS.has(node.kind) || isName(node));
  if (dashes.length > 0 || !isName(content[index]) || isCapitals(content[index].body.text)) return dashes;
  return upTo(after, (node) => node.kind !== 'paragraph' || isName(node) || closes(node));
}

const LISTED_KINDS: ReadonlySet<string> = new Set(['dash', 'bullet', 'plus']);

function upTo(nodes: readonly ClauseNode[], stops: (node: ClauseNode) => boolean): readonly ClauseNode[] {
  const end = nodes.findIndex(stops);
  return end < 0 ? nodes : nodes.slice(0, end);
}

function isName(node: ClauseNode | undefined): node is ClauseNode {
  return node !== undefined && agencyHeading(node.body)?.rest.text === '';
}

function closes(node: ClauseNode): boolean {
  return /^(?:trên đây|trong quá trình|quá trình|yêu cầu|đề nghị)/u.test(fold(node.body.text));
}

const CLOSING =
  /^(?:trên đây|căn cứ|yêu cầu|trong quá trình|đề nghị|các sở|các cơ quan|định kỳ|giao|nhận được|kế hoạch này|quá trình)/u;

function blockOf(node: ClauseNode, heading: AgencyHeading, follows: readonly ClauseNode[]): AgencyBlock {
  const marked = [...node.children, ...follows].filter((child) => child.marker !== null);
  const plain = [...node.children, ...follows].filter((child) => child.kind === 'paragraph');
  const duties = marked.flatMap((child) => [child, ...descendants(child)]).map((child) => child.body);
  const rest = heading.rest.text === '' ? [] : [heading.rest];
  const said = duties.length + rest.length;
  const paragraphs = plain
    .filter((child, index) => !isClosing(child, index, said))
    .map((child) => child.body);
  return { node, heading, duties, paragraphs: [...rest, ...paragraphs] };
}

function isClosing(child: ClauseNode, index: number, duties: number): boolean {
  return CLOSING.test(fold(child.body.text)) && (index > 0 || duties > 0);
}

export function assignmentsOf(blocks: readonly AgencyBlock[], source: SourceText): AgencyAssignment[] {
  return blocks.map((block) => {
    const { agency, requested } = block.heading;
    const words = [block.node.body, ...block.duties, ...block.paragraphs]
      .map((prose) => prose.text)
      .join(' \n ');
    const level = levelOf(agency.text);
    return {
      agency: agency.text,
      text: agency.text,
      indicators: indicatorNumbers(words),
      duties: block.duties.map((prose) => prose.text),
      dutySpans: block.duties.map((prose) => spanOf(prose)),
      paragraphs: block.paragraphs.map((prose) => prose.text),
      paragraphSpans: block.paragraphs.map((prose) => spanOf(prose)),
      ...(block.duties.length === 0 && block.paragraphs.length > 0 ? { prose: true as const } : {}),
      ...(requested ? { requested: true as const } : {}),
      ...(level ? { levelHint: level } : {}),
      ...pinned(source, agency),
      confidence: 'high' as const,
      confidenceReason: 'heading' as const,
    };
  });
}

const NUMBER = String.raw`(?:chỉ tiêu\s+)?(?:số\s+|từ\s+)?\(?\d{1,2}(?!\d|\s?[%‰/])\)?`;
const BETWEEN = String.raw`(?:\s*(?:,\s*và|,|;|và|đến|tới|-|&)\s*|\s+|(?=[.:)]|$))`;
const LISTED = new RegExp(
  // A bare "mục tiêu 2" may be a group of them; in brackets it is the number of an item.
  String.raw`(?:chỉ tiêu(?:\s+(?:số|thứ))?|mục tiêu(?=\s*\(\d))\s*:?\s*((?:${NUMBER}${BETWEEN}){1,60})`,
  'gu',
);

/** The indicator numbers a text names: "chỉ tiêu 1, 2, 8 đến 12" → 1, 2, 8, 9, 10, 11, 12. */
export function indicatorNumbers(text: string): number[] {
  const numbers = new Set<number>();
  for (const match of fold(text).matchAll(LISTED)) {
    const list = (match[1] ?? '').replace(/chỉ tiêu|số|từ|[()]/gu, ' ');
    for (const range of list.matchAll(/(\d{1,2})(?:\s*(?:đến|tới|-)\s*(\d{1,2}))?/gu)) {
      const from = Number(range[1]);
      const to = Number(range[2] ?? range[1]);
      for (let number = from; number <= to && number - from < 60; number += 1) numbers.add(number);
    }
  }
  return [...numbers];
}

/** The level a block speaks to, when the name says it. */
function levelOf(agency: string): LevelHint | null {
  const low = fold(agency);
  if (/đoàn|huyện ủy|thành ủy|đảng ủy/u.test(low)) return null;
  if (!/ubnd|ủy ban nhân dân|^các (?:huyện|xã|phường|địa phương)|^(?:huyện|xã|phường)|trạm y tế/u.test(low))
    return null;
  if (/(?:ubnd|ủy ban nhân dân|các|trạm y tế)\s+(?:các\s+)?(?:xã|phường|thị trấn|đặc khu)|cấp xã/u.test(low))
    return 'commune';
  if (/huyện|thị xã|thành phố|quận|cấp huyện/u.test(low)) return 'district';
  return /tỉnh/u.test(low) ? 'province' : null;
}
