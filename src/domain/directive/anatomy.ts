import { clauseTree, type ClauseNode } from './outline/clause-tree.js';
import { headLines } from './head/head-lines.js';
import { headOf, type Head } from './head/head.js';
import { linesOf, type Line } from './text/lines.js';
import { withoutRelated } from './outline/opening-lines.js';
import { withBareHeadings } from './outline/bare-headings.js';
import { partedLines } from './text/parted-lines.js';
import { paragraphsOf, type Paragraph } from './text/paragraphs.js';
import { tableLines } from './outline/table-lines.js';
import { withNestedRomans } from './outline/nested-romans.js';
import { partsOf, type Part } from './outline/parts.js';
import { proseFrom, type Prose } from './text/prose.js';
import type { SourceText } from './text/source-text.js';
import { tailOf, type Tail } from './head/tail.js';
import { settingOf } from './text/wrapping.js';

/** A directive taken apart: head, body tree, closing block, footnotes, what follows. */
export interface Anatomy {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly head: Head;
  readonly tail: Tail | null;
  readonly root: ClauseNode;
  readonly parts: readonly Part[];
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs before the first heading or numbered item. */
  readonly opening: readonly Prose[];
  readonly footnotes: readonly Footnote[];
  readonly title: Prose | null;
}

export interface Footnote {
  readonly label: string;
  readonly prose: Prose;
}

/** Lines as paragraphs, for what has no form of its own. */
export function proseOf(source: SourceText, lines: readonly Line[]): Prose[] {
  return paragraphsOf(source.text, lines, settingOf(lines)).map((paragraph) => paragraph.whole);
}

export function anatomyOf(source: SourceText): Anatomy {
  const all = withoutRelated(partedLines(linesOf(source), source.text));
  const { lines, siteTitle, siteNumber } = headLines(all);
  const setting = settingOf(lines);
  const head = { ...withSiteTitle(headOf(lines), siteTitle), siteNumber };
  const tail = tailOf(lines, head.end);
  const body = lines.slice(head.end, tail?.from ?? lines.length);
  const rest = tail ? withoutHead(lines.slice(tail.to)) : [];
  const paragraphs = withBareHeadings([
    ...paragraphsOf(source.text, tableLines(body), setting).map((paragraph) => ({
      ...paragraph,
      opensPart: opensAttachment(paragraph),
    })),
    ...attached(paragraphsOf(source.text, tableLines(rest), setting)),
  ]);
  const noted = paragraphs.filter(isFootnote);
  const running = paragraphs.filter((paragraph) => !isFootnote(paragraph));
  const root = clauseTree(withNestedRomans(running));
  return {
    source,
    lines: all,
    head,
    tail,
    root,
    parts: partsOf(root),
    paragraphs: running,
    opening: openingOf(running),
    footnotes: noted.map((paragraph) => ({ label: labelOf(paragraph), prose: paragraph.whole })),
    title:
      head.titleLines.length > 0
        ? proseFrom(
            source.text,
            head.titleLines.map((line) => [line.start, line.end] as const),
          )
        : null,
  };
}

/** Only a head without a title of its own takes the site's. */
function withSiteTitle(head: Head, siteTitle: Line | null): Head {
  if (siteTitle === null || head.titleLines.length > 0) return head;
  return { ...head, titleLines: [siteTitle] };
}

/** A plan issued by a decision has a head of its own below the signature. */
function withoutHead(lines: readonly Line[]): readonly Line[] {
  const head = headOf(lines);
  return head.typeLine !== null && lines.indexOf(head.typeLine) < 6 ? lines.slice(head.end) : lines;
}

/** "(Kèm theo Quyết định số …)" stands under the title of what is attached. */
function opensAttachment(paragraph: Paragraph): boolean {
  return /^\(\s*(?:ban hành )?kèm theo\s/iu.test(paragraph.whole.text);
}

function attached(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, index) => ({ ...paragraph, opensPart: index === 0 }));
}

function isFootnote(paragraph: Paragraph): boolean {
  return /^\[\d{1,3}\]\s/u.test(paragraph.whole.text);
}

function labelOf(paragraph: Paragraph): string {
  return /^\[\d{1,3}\]/u.exec(paragraph.whole.text)?.[0] ?? '';
}

function openingOf(paragraphs: readonly Paragraph[]): Prose[] {
  const first = paragraphs.findIndex(
    (paragraph) => paragraph.marker !== null && !/^[-+•*]/u.test(paragraph.marker.written),
  );
  return paragraphs
    .slice(0, first < 0 ? Math.min(3, paragraphs.length) : first)
    .map((paragraph) => paragraph.body);
}
