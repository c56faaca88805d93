import { VIETNAM_ROWS, VIETNAM_YEARS } from '../../src/domain/calendar/vietnam-days.js';
import { dueAtOf } from '../../src/domain/calendar/due-rule.js';
import { dateOf } from '../../src/domain/calendar/local-date.js';
import { workingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { commune2026 } from '../../src/rehearsals/sample/commune-2026.js';
import type { ScriptedStep } from '../../src/rehearsals/sample/conduct.js';
import { district2024 } from '../../src/rehearsals/sample/district-2024.js';
import { figuresOf } from '../../src/rehearsals/sample/figures.js';
import type { SampleProfile } from '../../src/rehearsals/sample/profile.js';
import { scaledProfile } from '../../src/rehearsals/sample/scaled-profile.js';
import { conductOf, scriptOf } from '../../src/rehearsals/sample/script.js';
import { taskScriptOf } from '../../src/rehearsals/sample/task-script.js';
import type { SampleRound } from '../../src/rehearsals/sample/year.js';

const calendar = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);
const profiles: [string, SampleProfile][] = [
  ['district', district2024],
  ['commune', commune2026],
  ['scaled', scaledProfile({ units: 60, year: 2025, seed: 3, rounds: 'monthly' })],
];
const roundsOf = (profile: SampleProfile): SampleRound[] => profile.years.flatMap((year) => year.rounds);
const roundOf = (profile: SampleProfile, key: string): SampleRound =>
  roundsOf(profile).find((round) => round.key === key)!;
const submissions = (steps: readonly ScriptedStep[]) =>
  steps.flatMap((step) => (step.act.type === 'submit' ? [{ ...step, act: step.act }] : []));

describe.each(profiles)('the sample year of a %s', (_, profile) => {
  const keys = profile.units.map((unit) => unit.key);

  test('keys, mailboxes and names are unique and every address lies under .example', () => {
    for (const field of ['key', 'mailbox', 'name'] as const)
      expect(new Set(profile.units.map((unit) => unit[field])).size).toBe(profile.units.length);
    const addresses = [
      ...profile.units.flatMap((unit) => [
        unit.mailbox,
        unit.head.email,
        unit.alternateMailbox ?? unit.mailbox,
      ]),
      ...profile.persons.map((person) => person.email),
      profile.authority.upwardMailbox,
    ];
    expect(addresses.filter((address) => !/^[a-z0-9.]+@[a-z.]+\.example$/.test(address))).toEqual([]);
  });

  test('every unit named anywhere exists', () => {
    const named = [
      ...profile.agencyMap.flatMap((agency) => agency.unitKeys),
      ...profile.indicators.flatMap((indicator) => [indicator.stewardKey, ...indicator.reportedBy]),
      ...profile.conducts.map((conduct) => conduct.unitKey),
      ...profile.years.flatMap((year) =>
        year.plan.tasks.flatMap((task) => [
          task.leadKey ?? profile.authority.standingUnitKey,
          ...task.coordinatingKeys,
        ]),
      ),
      ...profile.years.flatMap((year) => year.plan.activities.map((activity) => activity.leadKey)),
      profile.authority.standingUnitKey,
    ];
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('a task with a due or ongoing has one lead, an orientation has none, and only a task with a due has one', () => {
    for (const task of profile.years.flatMap((year) => year.plan.tasks)) {
      expect([task.key, task.leadKey === null]).toEqual([task.key, task.nature === 'orientation']);
      expect([task.key, task.due.kind === 'none']).toEqual([task.key, task.nature !== 'with-due']);
      expect([task.key, task.coordinatingKeys.includes(task.leadKey ?? '')]).toEqual([task.key, false]);
    }
  });

  test('every group of tasks has a task and every task a group', () => {
    for (const { plan } of profile.years)
      expect(new Set(plan.tasks.map((task) => task.groupKey))).toEqual(
        new Set(plan.groups.map((group) => group.key)),
      );
  });

  test('tasks use no more money than the plan has', () => {
    for (const { plan } of profile.years)
      for (const source of ['budget', 'combined', 'raised'] as const) {
        const asked = plan.tasks.reduce((sum, task) => sum + task.money[source], 0);
        const planned = plan.money.find((line) => line.source === source)?.plannedMillion ?? 0;
        expect(asked).toBeLessThanOrEqual(planned);
      }
  });

  test('in every figure the part does not exceed the whole', () => {
    for (const round of roundsOf(profile))
      for (const unit of profile.units)
        for (const figure of figuresOf(profile, round, unit)) {
          expect(Number.isInteger(figure.numerator) && figure.numerator >= 0).toBe(true);
          if (figure.denominator !== null) expect(figure.numerator).toBeLessThanOrEqual(figure.denominator);
        }
  });

  test('nothing happens before its round opens, on a day off, or out of order', () => {
    for (const round of roundsOf(profile)) {
      const steps = scriptOf(profile, round, calendar);
      expect(steps.filter((step) => Date.parse(step.at) < Date.parse(round.opensAt))).toEqual([]);
      expect(steps.filter((step) => !calendar.isWorkingDay(dateOf(Date.parse(step.at))))).toEqual([]);
      const instants = steps.map((step) => Date.parse(step.at));
      expect(instants).toEqual([...instants].toSorted((a, b) => a - b));
    }
  });

  test('cut-off, unit due and upward due follow each other', () => {
    for (const round of roundsOf(profile)) {
      const unitDue = dueAtOf(round.unitDue, calendar)!;
      const upwardDue = dueAtOf(round.upwardDue, calendar)!;
      expect(round.dataFrom < round.cutOffOn && round.cutOffOn < unitDue.lastDay).toBe(true);
      expect(unitDue.dueAt).toBeLessThan(upwardDue.dueAt);
    }
  });

  test('a unit in time answers before the first late instant, a late one after it, one that never answers has no step', () => {
    for (const round of roundsOf(profile)) {
      const steps = scriptOf(profile, round, calendar);
      const { dueAt } = dueAtOf(round.unitDue, calendar)!;
      for (const unit of profile.units) {
        const { style } = conductOf(profile, unit.key, round.key);
        const answer = steps.find((s) => s.unitKey === unit.key && ['submit', 'nil'].includes(s.act.type));
        const expected = { never: 'none', late: 'late' }[style as 'never' | 'late'] ?? 'in time';
        const found = answer === undefined ? 'none' : Date.parse(answer.at) < dueAt ? 'in time' : 'late';
        expect([round.key, unit.key, found]).toEqual([round.key, unit.key, expected]);
      }
    }
  });
});

describe('the running year of the district', () => {
  const half = roundOf(district2024, 'half-2024');
  const steps = scriptOf(district2024, half, calendar);

  test('fourteen units of three kinds; its half-year round shows every conduct once or more', () => {
    expect(district2024.units.map((unit) => unit.kind).toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => 'below'),
      ...Array.from({ length: 7 }, () => 'office'),
      ...Array.from({ length: 3 }, () => 'requested'),
    ]);
    const styles = new Set(
      district2024.units.map((unit) => conductOf(district2024, unit.key, half.key).style),
    );
    expect(styles).toEqual(
      new Set(['on-time', 'late', 'never', 'nil', 'returned', 'returned-twice', 'telephone']),
    );
    expect(district2024.units.filter((unit) => unit.mailboxBounces)).toHaveLength(1);
  });

  test('what was returned for a figure is corrected in the next version', () => {
    const versions = submissions(steps).filter((step) => step.unitKey === 'ubnd-nam-suong');
    const births = versions.map(
      (step) => step.act.answer.figures.find((figure) => figure.indicator === 9)!.numerator,
    );
    expect(births[0]).toBeLessThan(births[1]! * 0.7);
    expect(births[1]).toBe(births[2]);
    expect(versions.map((step) => step.act.version)).toEqual([1, 2, 3]);
  });

  test('figures given before the last day of the data are marked as estimated', () => {
    const [early] = submissions(steps).filter((step) => step.unitKey === 'ubnd-lam-kieu');
    const [late] = submissions(steps).filter((step) => step.unitKey === 'ubnd-nam-suong');
    expect(early!.act.answer.figures.every((figure) => figure.isEstimated)).toBe(true);
    expect(late!.act.answer.figures.some((figure) => figure.isEstimated)).toBe(false);
  });

  test('a small cell and an indicator without any case are among the figures', () => {
    const figures = district2024.units.flatMap((unit) => figuresOf(district2024, half, unit));
    expect(figures.some((figure) => figure.numerator > 0 && figure.numerator < 5)).toBe(true);
    expect(figures.some((figure) => figure.denominator === 0)).toBe(true);
  });

  test('the figures are the same on every machine', () => {
    const unit = district2024.units.find((line) => line.key === 'ubnd-lam-kieu')!;
    expect(figuresOf(district2024, half, unit)[1]).toEqual({
      indicator: 2,
      numerator: 1322,
      denominator: 1599,
    });
  });

  test('the clock stands in mid-course: some accepted, some waiting, one returned, most still owed, tasks overdue', () => {
    const now = Date.parse(district2024.clockAt);
    const last = new Map<string, string>();
    for (const step of steps.filter((line) => Date.parse(line.at) <= now))
      last.set(step.unitKey, step.act.type);
    const count = (type: string): number => [...last.values()].filter((value) => value === type).length;
    expect({ accept: count('accept'), submit: count('submit'), return: count('return') }).toEqual({
      accept: 2,
      submit: 1,
      return: 1,
    });
    const overdue = district2024.years[1]!.plan.tasks.filter((task) => {
      const due = dueAtOf(task.due, calendar);
      return due !== null && due.dueAt <= now && (task.doneAt === null || Date.parse(task.doneAt) > now);
    });
    expect(overdue.map((task) => task.leadKey)).toEqual(['phong-gddt', 'phong-vhtt']);
  });

  test("baselines are the sums of last year's accepted reports", () => {
    const accepted = submissions(scriptOf(district2024, roundOf(district2024, 'year-2023'), calendar));
    for (const indicator of district2024.indicators) {
      const byUnit = new Map(
        accepted.map((step) => [
          step.unitKey,
          step.act.answer.figures.find((f) => f.indicator === indicator.number),
        ]),
      );
      const figures = [...byUnit.values()].filter((figure) => figure !== undefined);
      const part = figures.reduce((sum, figure) => sum + figure.numerator, 0);
      const whole = figures.reduce((sum, figure) => sum + (figure.denominator ?? 0), 0);
      expect(indicator.baseline).toBeCloseTo(whole === 0 ? part : (part * indicator.scale) / whole, 0);
    }
  });

  test('the task round opens for all but the bouncing mailbox and ends each finished task once', () => {
    const taskSteps = taskScriptOf(district2024, 2024);
    expect(taskSteps.filter((step) => step.act.type === 'open')).toHaveLength(13);
    const done = taskSteps.flatMap((step) => (step.act.type === 'done' ? [step.act.taskKey] : []));
    const dated = district2024.years[1]!.plan.tasks.filter(
      (task) => task.nature === 'with-due' && task.doneAt !== null,
    );
    expect(done.toSorted()).toEqual(dated.map((task) => task.key).toSorted());
  });
});

describe('a scaled year', () => {
  test('200 units in 12 monthly rounds; the seed decides, the year moves every date', () => {
    const profile = scaledProfile({ units: 200, year: 2025, seed: 1, rounds: 'monthly' });
    expect(profile.units).toHaveLength(200);
    expect(profile.years.map((year) => [year.year, year.rounds.length])).toEqual([
      [2024, 12],
      [2025, 12],
    ]);
    expect(profile.years[1]!.plan.launchAt).toBe('2025-04-08T08:00:00+07:00');
    expect(profile.years[1]!.plan.tasks[0]!.dueText).toBe('trước ngày 15/4/2025');
    expect(scaledProfile({ units: 200, year: 2025, seed: 1, rounds: 'monthly' })).toEqual(profile);
    expect(scaledProfile({ units: 200, year: 2025, seed: 2, rounds: 'monthly' }).conducts).not.toEqual(
      profile.conducts,
    );
  });

  test('its rounds follow the periods of the reporting regime, over the turn of the year too', () => {
    const monthly = scaledProfile({ units: 14, year: 2024, seed: 1, rounds: 'monthly' }).years[1]!.rounds;
    expect(monthly[0]).toMatchObject({
      key: 'month-2024-01',
      dataFrom: '2023-12-15',
      cutOffOn: '2024-01-14',
    });
    const quarterly = scaledProfile({ units: 14, year: 2024, seed: 1, rounds: 'quarterly' }).years[1]!.rounds;
    expect(quarterly.map((round) => [round.dataFrom, round.cutOffOn])).toEqual([
      ['2023-12-15', '2024-03-14'],
      ['2024-03-15', '2024-06-14'],
      ['2024-06-15', '2024-09-14'],
      ['2024-09-15', '2024-12-14'],
    ]);
  });

  test('fewer units than the district has, or more than there are names, are refused', () => {
    expect(() => scaledProfile({ units: 13, year: 2024, seed: 1 })).toThrow(RangeError);
    expect(() => scaledProfile({ units: 239, year: 2024, seed: 1 })).toThrow(RangeError);
  });
});
