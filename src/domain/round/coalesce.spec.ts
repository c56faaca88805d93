import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { coalesce, nextPassAt, type Notice, type PendingRung } from './coalesce.js';

const pending = (changed: Partial<PendingRung>): PendingRung => ({
  obligationId: 'o1',
  dueNo: 1,
  rung: 'remind-5',
  action: 'remind',
  at: 10,
  setAt: 0,
  ...changed,
});
const LADDER: PendingRung[] = [
  pending({ rung: 'remind-5', at: 10 }),
  pending({ rung: 'remind-1', at: 20 }),
  pending({ rung: 'press+1', action: 'press', at: 30 }),
  pending({ rung: 'report+3', action: 'report', at: 40 }),
];
const said = (notices: Notice[]): string[] => notices.map(({ rung, outcome }) => `${rung} ${outcome}`);

/** Passes until nothing more is recorded, as the round's loop does. */
function passes(rungs: readonly PendingRung[], asOf: number): Notice[][] {
  const notices = coalesce(rungs, asOf);
  if (notices.length === 0) return [];
  const rest = rungs.filter(
    (each) => !notices.some((n) => n.obligationId === each.obligationId && n.rung === each.rung),
  );
  return [notices, ...passes(rest, asOf)];
}

describe('one pass of firing', () => {
  test('nothing fires before its instant', () => {
    expect(coalesce(LADDER, 9)).toEqual([]);
    expect(said(coalesce(LADDER, 10))).toEqual(['remind-5 reached']);
    expect(nextPassAt(LADDER, 10)).toBe(20);
    expect(nextPassAt(LADDER, 40)).toBeNull();
  });

  test('missed reminders coalesce into the latest', () => {
    expect(said(coalesce(LADDER, 25))).toEqual(['remind-5 coalesced', 'remind-1 reached']);
  });

  test('after a long outage the unit is pressed first, the leaders hear in the next pass', () => {
    expect(passes(LADDER, 100).map(said)).toEqual([
      ['remind-5 skipped', 'remind-1 skipped', 'press+1 reached'],
      ['report+3 reached'],
    ]);
  });

  test('rungs at or before the moment the due was set are skipped', () => {
    const extended = LADDER.map((each) => ({ ...each, setAt: 20 }));
    expect(said(coalesce(extended, 25))).toEqual(['remind-5 skipped', 'remind-1 skipped']);
    expect(said(coalesce(extended, 30)).at(-1)).toBe('press+1 reached');
  });

  test('each obligation is judged by itself', () => {
    const two = [LADDER[0]!, pending({ obligationId: 'o2', rung: 'press+1', action: 'press', at: 5 })];
    expect(coalesce(two, 10)).toEqual([
      { obligationId: 'o1', dueNo: 1, rung: 'remind-5', outcome: 'reached' },
      { obligationId: 'o2', dueNo: 1, rung: 'press+1', outcome: 'reached' },
    ]);
  });

  const anyRungs = fc.uniqueArray(
    fc.record({
      obligationId: fc.constantFrom('o1', 'o2', 'o3'),
      dueNo: fc.constant(1),
      rung: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      action: fc.constantFrom('remind' as const, 'press' as const, 'report' as const),
      at: fc.nat(20),
      setAt: fc.nat(6),
    }),
    { selector: ({ obligationId, rung }) => `${obligationId} ${rung}`, maxLength: 12 },
  );

  test('passes end with exactly one notice for every rung whose instant has come, and none for others', () => {
    fc.assert(
      fc.property(anyRungs, fc.nat(25), (rungs, asOf) => {
        const noted = passes(rungs, asOf)
          .flat()
          .map((n) => `${n.obligationId} ${n.rung}`);
        const come = rungs
          .filter((each) => each.at <= asOf)
          .map((each) => `${each.obligationId} ${each.rung}`);
        expect(noted.toSorted()).toEqual(come.toSorted());
      }),
    );
  });

  test('a pass reaches at most one rung of an obligation, and no pressing rung before an earlier one', () => {
    fc.assert(
      fc.property(anyRungs, fc.nat(25), (rungs, asOf) => {
        const reachedAt = new Map<string, number>();
        for (const pass of passes(rungs, asOf)) {
          const reached = pass.filter((each) => each.outcome === 'reached');
          expect(new Set(reached.map((each) => each.obligationId)).size).toBe(reached.length);
          for (const { obligationId, rung } of reached) {
            const found = rungs.find((each) => each.obligationId === obligationId && each.rung === rung)!;
            if (found.action === 'remind') continue;
            expect(found.at).toBeGreaterThanOrEqual(reachedAt.get(obligationId) ?? 0);
            reachedAt.set(obligationId, found.at);
          }
        }
      }),
    );
  });
});
