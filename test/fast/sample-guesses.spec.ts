import { VIETNAM_ROWS, VIETNAM_YEARS } from '../../src/domain/calendar/vietnam-days.js';
import { instantOf, localDate } from '../../src/domain/calendar/local-date.js';
import { workingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { commune2026 } from '../../src/rehearsals/sample/commune-2026.js';
import { district2024 } from '../../src/rehearsals/sample/district-2024.js';
import { figureOf } from '../../src/rehearsals/sample/figures.js';
import { guessAgency } from '../../src/rehearsals/sample/guess-agency.js';
import { guessedDoneAt } from '../../src/rehearsals/sample/guess-done.js';
import { guessShape } from '../../src/rehearsals/sample/guess-shape.js';

const calendar = workingCalendar(VIETNAM_YEARS, VIETNAM_ROWS);

describe('a rehearsal of a directive that is not the sample’s own', () => {
  test.each([
    ['Sở Lao động - Thương binh và Xã hội', 'phong-ldtbxh', false],
    ['Sở Thông tin và Truyền thông', 'phong-vhtt', false],
    ['Bộ Chỉ huy Quân sự tỉnh', 'cong-an', false],
    ['Sở Kế hoạch và Đầu tư', 'phong-tckh', false],
    ['Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'mttq', false],
    ['UBND huyện, thành phố', 'phong-ldtbxh', false],
    ['Các Sở, Ban ngành tỉnh', 'phong-ldtbxh', false],
    ['Sở Giao thông vận tải', 'phong-ldtbxh', true],
  ])('%s is led by %s', (agency, lead, isGuess) => {
    const guessed = guessAgency(district2024, agency);
    expect([guessed.unitKeys[0], guessed.isGuess]).toEqual([lead, isGuess]);
    expect(new Set(guessed.unitKeys).size).toBe(guessed.unitKeys.length);
  });

  test('a commune puts the same bodies on its own desks', () => {
    expect(guessAgency(commune2026, 'Sở Y tế').unitKeys[0]).toBe('phong-vhxh');
    expect(guessAgency(commune2026, 'Sở Tài nguyên và Môi trường')).toEqual({
      unitKeys: ['phong-vhxh'],
      isGuess: true,
    });
  });

  test.each([
    [100, 95],
    [1000, 15],
    [100_000, 550],
    [1, 300],
    [100, null],
  ])(
    'figures on the scale of %s with the target %s are whole and the part stays within the whole',
    (scale, target) => {
      const indicator = {
        ...district2024.indicators[1]!,
        number: 3,
        name: 'Chỉ tiêu đọc được',
        scale,
        shape: guessShape({ number: 3, name: 'Chỉ tiêu đọc được', scale, direction: 'up', target }),
      };
      for (const unit of district2024.units.filter((line) => line.kind === 'below')) {
        const figure = figureOf(indicator, unit, {
          profileYear: 2024,
          year: 2024,
          period: 'year',
          key: 'year-2024',
        });
        expect(figure.denominator).toBeGreaterThan(0);
        expect(figure.numerator).toBeGreaterThanOrEqual(0);
        if (scale > 1) expect(figure.numerator).toBeLessThanOrEqual(figure.denominator!);
      }
    },
  );

  test('most dated tasks are done in time, some late, some never, always on a working day', () => {
    const dueAt = instantOf(localDate('2024-05-31'), '00:00');
    const done = Array.from({ length: 200 }, (_, index) =>
      guessedDoneAt({ unitKey: 'phong-yte', taskKey: `t${index}`, dueAt }, calendar),
    );
    const finished = done.filter((at) => at !== null);
    const inTime = finished.filter((at) => Date.parse(at) < dueAt).length;
    expect([inTime > 110, finished.length - inTime > 20, done.length - finished.length > 8]).toEqual([
      true,
      true,
      true,
    ]);
    expect(finished.every((at) => calendar.isWorkingDay(localDate(at.slice(0, 10))))).toBe(true);
  });
});
