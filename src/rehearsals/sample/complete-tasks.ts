import type { SampleTask } from './year.js';

/** One line per task; what is absent: no co-operating unit, product, clause of the directive or money. */
export type TaskLine = Pick<
  SampleTask,
  'key' | 'groupKey' | 'text' | 'nature' | 'leadKey' | 'due' | 'dueText' | 'doneAt'
> &
  Partial<Omit<SampleTask, 'money'>> & { money?: Partial<SampleTask['money']> };

export function completeTasks(lines: readonly TaskLine[]): SampleTask[] {
  return lines.map(({ money, ...line }) => ({
    coordinatingKeys: [],
    product: '',
    sourceStartsWith: null,
    ...line,
    money: { budget: 0, combined: 0, raised: 0, ...money },
  }));
}
