import { attributeOf, childOf, isOn, nameOf, numberOf, valueOf, type OoxmlNode } from './ooxml.js';

export interface ParagraphStyle {
  readonly id: string;
  readonly basedOn: string | undefined;
  readonly listId: string | undefined;
  readonly level: number | undefined;
  readonly caps: boolean | undefined;
}

export interface StyleSheet {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly defaultId: string | undefined;
}

/** `word/styles.xml`: only what changes the words on the page, which is numbering and capitals. */
export function styleSheet(nodes: readonly OoxmlNode[]): StyleSheet {
  const styles = new Map<string, ParagraphStyle>();
  let defaultId: string | undefined;
  for (const node of nodes.filter((candidate) => nameOf(candidate) === 'w:style')) {
    const id = attributeOf(node, 'w:styleId') ?? '';
    styles.set(id, styleOf(node, id));
    if (isDefaultParagraph(node)) defaultId = id;
  }
  return { styles, defaultId };
}

function isDefaultParagraph(node: OoxmlNode): boolean {
  const isDefault = ['1', 'true'].includes(attributeOf(node, 'w:default') ?? '');
  return isDefault && attributeOf(node, 'w:type') === 'paragraph';
}

function styleOf(node: OoxmlNode, id: string): ParagraphStyle {
  const numbering = childOf(childOf(node, 'w:pPr'), 'w:numPr');
  const run = childOf(node, 'w:rPr');
  return {
    id,
    basedOn: valueOf(node, 'w:basedOn'),
    listId: valueOf(numbering, 'w:numId'),
    level: numberOf(valueOf(numbering, 'w:ilvl')),
    caps: childOf(run, 'w:caps') === undefined ? undefined : isOn(run, 'w:caps'),
  };
}

/** The style and those it is based on, nearest first; a circle in a damaged file ends the walk. */
export function styleChain(sheet: StyleSheet, id: string | undefined): readonly ParagraphStyle[] {
  const chain: ParagraphStyle[] = [];
  let style = sheet.styles.get(id ?? sheet.defaultId ?? '');
  while (style && !chain.includes(style)) {
    chain.push(style);
    style = style.basedOn === undefined ? undefined : sheet.styles.get(style.basedOn);
  }
  return chain;
}
