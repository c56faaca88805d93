import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { DocumentUnreadable } from '../document-unreadable.js';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;

const DEEPEST = 400;

/** The `body` of a page. Refused when elements are nested deeper than any page of a law site. */
export function bodyOf(html: string): Element {
  const document = parse(html);
  refuseDeepNesting(document);
  const root = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'html',
  );
  const body = root?.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'body');
  if (!body) throw new DocumentUnreadable('no-text');
  return body;
}

function refuseDeepNesting(top: Node): void {
  const open: (readonly [Node, number])[] = [[top, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > DEEPEST) throw new DocumentUnreadable('nested-too-deep');
    if ('childNodes' in node) for (const child of node.childNodes) open.push([child, depth + 1]);
  }
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function isText(node: Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text';
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? '';
}

export function elementsOf(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}
