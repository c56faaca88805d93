import { joinTable } from '../join-table.js';
import { childOf, childrenOf, nameOf, type OoxmlNode } from './ooxml.js';

/** The rows of a table; deleted rows are left out, rows and cells inside content controls are not. */
export function tableLines(table: OoxmlNode, cellLines: (cell: OoxmlNode) => string[]): string[] {
  const rows = elements(table, 'w:tr')
    .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
    .map((row) => elements(row, 'w:tc').map(cellLines));
  return joinTable(rows);
}

function elements(node: OoxmlNode, name: string): readonly OoxmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (nameOf(child) === name) return [child];
    return WRAPPERS.has(nameOf(child)) ? elements(child, name) : [];
  });
}

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
