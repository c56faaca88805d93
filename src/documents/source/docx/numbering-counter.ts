import { bulletSign, formatNumber } from './number-format.js';
import type { NumberingLevel, NumberingList } from './numbering-definitions.js';

const LEVELS = 9;

/** Counts the automatic numbers of a document as Word does, paragraph after paragraph. */
export class NumberingCounter {
  /** Lists made from one abstract list go on counting together. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, NumberingList>) {}

  /** The printed number with what follows it; "" for a paragraph outside every list. Call once per paragraph, in order. */
  next(listId: string, level: number): string {
    const list = this.lists.get(listId);
    const definition = list?.levels.get(level);
    if (!list || !definition) return '';
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    this.step({ listId, list, level, counts });
    const label = printed(list, level, counts);
    return label === '' ? '' : label + (definition.suffix === 'nothing' ? '' : ' ');
  }

  private step(at: {
    listId: string;
    list: NumberingList;
    level: number;
    counts: (number | undefined)[];
  }): void {
    const { listId, list, level, counts } = at;
    const override = list.restarts.get(level);
    const key = `${listId}/${level}`;
    if (override !== undefined && !this.restarted.has(key)) {
      this.restarted.add(key);
      counts[level] = override;
    } else {
      const before = counts[level];
      counts[level] = before === undefined ? startOf(list, level) : before + 1;
    }
    for (let deeper = level + 1; deeper < LEVELS; deeper += 1)
      if (restartsAfter(list.levels.get(deeper), level)) counts[deeper] = undefined;
  }
}

function startOf(list: NumberingList, level: number): number {
  return list.restarts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function restartsAfter(deeper: NumberingLevel | undefined, level: number): boolean {
  return deeper?.restart === undefined || (deeper.restart > 0 && level < deeper.restart);
}

function printed(list: NumberingList, level: number, counts: readonly (number | undefined)[]): string {
  const definition = list.levels.get(level);
  if (!definition || definition.format === 'none') return definition?.text.replace(/%\d/g, '').trim() ?? '';
  if (definition.format === 'bullet') return bulletSign(definition.text);
  return definition.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = list.levels.get(index)?.format ?? 'decimal';
      const legal = definition.legal && format !== 'none';
      return formatNumber(counts[index] ?? startOf(list, index), legal ? 'decimal' : format);
    })
    .trim();
}
