import { descendants, type ClauseNode } from './clause-tree.js';
import { pinned } from '../text/pinned.js';
import type { Clause } from '../reading.js';
import type { SourceText } from '../text/source-text.js';

/** The clause tree laid out in reading order, every clause with its place. */
export function clausesOf(root: ClauseNode, source: SourceText, truncated: boolean): Clause[] {
  const clauses = [...descendants(root)].map((node): Clause => ({
    path: node.path,
    marker: node.marker?.written.trim() ?? '',
    kind: node.kind,
    level: levelOf(node),
    text: node.body.text,
    ...pinned(source, node.body),
  }));
  const last = clauses.at(-1);
  if (truncated && last) last.cut = true;
  return clauses;
}

function levelOf(node: ClauseNode): number {
  let level = 0;
  for (let above = node.parent; above; above = above.parent) level += 1;
  return level;
}
