import { attributeOf, childrenOf, type OoxmlNode } from './ooxml.js';
import type { NoteReference } from './run-text.js';

/** Numbers the notes in the order of their marks, and knows which were asked for. */
export class NoteNumbers {
  private readonly numbers = new Map<string, number>();

  numberOf({ kind, id }: NoteReference): number {
    const key = `${kind} ${id}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.numbers.size + 1);
    return this.numbers.size;
  }

  /** The bodies of the marked notes, in the order of their numbers. */
  bodies(notes: ReadonlyMap<string, OoxmlNode>): readonly (readonly [number, OoxmlNode])[] {
    return [...this.numbers].flatMap(([key, number]) => {
      const body = notes.get(key);
      return body ? [[number, body] as const] : [];
    });
  }
}

export function notesById(kind: NoteReference['kind'], nodes: readonly OoxmlNode[]): Map<string, OoxmlNode> {
  return new Map(
    nodes
      .filter((node) => childrenOf(node).length > 0)
      .map((node) => [`${kind} ${attributeOf(node, 'w:id') ?? ''}`, node]),
  );
}
