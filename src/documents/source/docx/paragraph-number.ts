import { childOf, numberOf, valueOf, type OoxmlNode } from './ooxml.js';
import type { NumberingCounter } from './numbering-counter.js';
import type { NumberingList } from './numbering-definitions.js';
import { styleChain, type ParagraphStyle, type StyleSheet } from './paragraph-styles.js';

export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberingList>;
  readonly counter: NumberingCounter;
  readonly sheet: StyleSheet;
}

/** The automatic number in front of a paragraph, from its own properties or those of its style. */
export function paragraphNumber(properties: OoxmlNode | undefined, numbering: Numbering): string {
  const own = childOf(properties, 'w:numPr');
  const chain = styleChain(numbering.sheet, valueOf(properties, 'w:pStyle'));
  const listId = valueOf(own, 'w:numId') ?? chain.find((style) => style.listId !== undefined)?.listId;
  // numId 0 is how Word says "no number here" against the style.
  if (listId === undefined || listId === '0') return '';
  const level = numberOf(valueOf(own, 'w:ilvl')) ?? styleLevel(chain, numbering.lists.get(listId));
  return numbering.counter.next(listId, level);
}

function styleLevel(chain: readonly ParagraphStyle[], list: NumberingList | undefined): number {
  return linkedLevel(list, chain) ?? chain.find((style) => style.level !== undefined)?.level ?? 0;
}

/** A level names the style it belongs to; the nearest style of the chain decides. */
function linkedLevel(list: NumberingList | undefined, chain: readonly ParagraphStyle[]): number | undefined {
  for (const { id } of chain)
    for (const [level, definition] of list?.levels ?? []) if (definition.paragraphStyle === id) return level;
  return undefined;
}
