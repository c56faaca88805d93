import { describe, expect, it } from '@jest/globals';
import { groupLines } from './group-lines.js';
import type { JournalLine } from './journal.read-model.js';

const LAN = { kind: 'person', accountId: 'a', name: 'Lan', role: 'coordinator' } as const;
let seq = 1000;

const aLine = (given: Partial<JournalLine> = {}): JournalLine => ({
  ...{ seq: (seq -= 1), at: new Date('2024-03-15T08:00:00+07:00'), actor: LAN, reason: '' },
  ...{ verb: 'plan.assigned', cycleId: 'c', roundId: null, obligationId: null },
  ...{ subjectType: 'plan-item', subjectId: 'i', payload: {}, thing: null, unit: null, about: null },
  ...{ actingUnit: null, mailbox: null, ...given },
});

const sizes = (lines: JournalLine[]) => groupLines('vi', lines).map((group) => group.lines.length);

describe('neighbouring lines of the history', () => {
  it('that read the same stand as one, in their order', () => {
    const lines = Array.from({ length: 40 }, () => aLine());
    const [group, ...more] = groupLines('vi', [...lines, aLine({ verb: 'plan.drafted' })]);
    expect(group!.lines).toEqual(lines);
    expect(group!.told.what).toBe('phân công đơn vị chủ trì, phối hợp');
    expect(more).toHaveLength(1);
  });

  it.each<[string, Partial<JournalLine>]>([
    ['another person', { actor: { ...LAN, name: 'Minh' } }],
    ['another reason', { reason: 'đổi đơn vị' }],
    ['another act', { verb: 'plan.item-changed' }],
    ['another year', { cycleId: 'd' }],
    ['another day', { at: new Date('2024-03-16T08:00:00+07:00') }],
    ['a sentence that says more', { payload: { number: '35' } }],
  ])('of %s stay apart', (_what, other) => {
    expect(sizes([aLine(), aLine(other)])).toEqual([1, 1]);
  });

  it('with another between them stay apart', () => {
    expect(sizes([aLine(), aLine({ verb: 'plan.drafted' }), aLine()])).toEqual([1, 1, 1]);
  });
});
