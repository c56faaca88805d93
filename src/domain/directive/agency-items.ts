import { agencyHeading } from './agency-names.js';
import type { ClauseNode } from './clause-tree.js';
import { isHeadingOnly } from './headings.js';

/**
 * Whether most items of a list open with a body. One "Ủy ban nhân dân các xã phối hợp …" among a
 * letter's requests is a request like the others.
 */
export function assignsItems(items: readonly ClauseNode[]): boolean {
  return (
    items.some(isAgencyBlock) &&
    items.filter((node) => agencyHeading(node.body) !== null).length * 2 > items.length
  );
}

/** A body's block among the tasks is an assignment; its duties are read there. */
export function isAgencyBlock(node: ClauseNode): boolean {
  const heading = agencyHeading(node.body);
  if (heading === null || node.kind === 'paragraph') return false;
  return (
    (isHeadingOnly(node) && heading.rest.text === '') || node.body.text[heading.agency.text.length] === ':'
  );
}
