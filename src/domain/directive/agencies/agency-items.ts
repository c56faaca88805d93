import { agencyHeading } from '../words/agency-names.js';
import type { ClauseNode } from '../outline/clause-tree.js';
import { isHeadingOnly } from '../outline/headings.js';

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

/**
 * Whether a letter's items are requests, whoever they name ("1. Đối với Phòng Y tế …", "2. Các xã báo cáo …").
 * Where each is the block of a body with its own duties, they are assignments.
 */
export function asksItems(items: readonly ClauseNode[]): boolean {
  const numbered = items.filter(({ kind }) => kind === 'arabic');
  const isBlock = (node: ClauseNode) => isAgencyBlock(node) && !/^đối với\s/iu.test(node.body.text);
  const named = numbered.every((node) => agencyHeading(node.body) !== null);
  return !(named && numbered.some(isBlock) && !numbered.some(({ body }) => /^đối với\s/iu.test(body.text)));
}

/** A body's block among the tasks is an assignment; its duties are read there. */
export function isAgencyBlock(node: ClauseNode): boolean {
  const heading = agencyHeading(node.body);
  if (heading === null || node.kind === 'paragraph') return false;
  return (
    (isHeadingOnly(node) && heading.rest.text === '') || node.body.text[heading.agency.text.length] === ':'
  );
}
