import { localDate } from './local-date.js';
import type { CalendarRow, CalendarRowKind, CalendarYear } from './working-calendar.js';

/**
 * Days off of cadres and civil servants as shipped. The fixed days rest on BLLĐ 2019 Điều 112; which days Tết, 02/9
 * and the swaps take is decided each year, and no decision's original was at hand: `source` says so row by row, and
 * an authority corrects the rows in the calendar page.
 */
export const VIETNAM_YEARS: readonly CalendarYear[] = [
  { year: 2023, status: 'official' },
  { year: 2024, status: 'official' },
  { year: 2025, status: 'official' },
  { year: 2026, status: 'official' },
  { year: 2027, status: 'provisional' },
];

const LAW = 'Bộ luật Lao động 2019, Điều 112';
const BRIDGE = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (nghỉ bù)';
const PUBLISHED = 'Lịch nghỉ đã công bố hằng năm; chưa đối chiếu với văn bản gốc';
const LETTER_2026 = 'Công văn 12729/VPCP-KGVX (theo nguồn thứ cấp; chưa đối chiếu với văn bản gốc)';
const FORESEEN = 'Dự kiến, chưa xác nhận: chờ thông báo lịch nghỉ năm 2027';

const NEW_YEAR = 'Tết Dương lịch';
const TET = 'Tết Nguyên đán';
const KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Ngày Quốc tế lao động';
const NATION = 'Quốc khánh';

/** One line per decision: name, kind, source, days 'MM-DD'. A day off on a weekend is listed only where it is compensated. */
type Line = readonly [name: string, kind: CalendarRowKind, source: string, days: string];

const LINES: Readonly<Record<number, readonly Line[]>> = {
  2023: [
    [NEW_YEAR, 'holiday', LAW, '01-01'],
    [NEW_YEAR, 'compensatory', BRIDGE, '01-02'],
    [TET, 'holiday', PUBLISHED, '01-20 01-21 01-22 01-23 01-24'],
    [TET, 'compensatory', PUBLISHED, '01-25 01-26'],
    [KINGS, 'holiday', LAW, '04-29'],
    [VICTORY, 'holiday', LAW, '04-30'],
    [LABOUR, 'holiday', LAW, '05-01'],
    [`${KINGS}, ${VICTORY}`, 'compensatory', PUBLISHED, '05-02 05-03'],
    [NATION, 'holiday', PUBLISHED, '09-01 09-02'],
    [NATION, 'compensatory', PUBLISHED, '09-04'],
  ],
  2024: [
    [NEW_YEAR, 'holiday', LAW, '01-01'],
    [TET, 'holiday', PUBLISHED, '02-08 02-09 02-10 02-11 02-12'],
    [TET, 'compensatory', PUBLISHED, '02-13 02-14'],
    [KINGS, 'holiday', LAW, '04-18'],
    ['Nghỉ hoán đổi trước ngày 30/4', 'swapped-off', PUBLISHED, '04-29'],
    [VICTORY, 'holiday', LAW, '04-30'],
    [LABOUR, 'holiday', LAW, '05-01'],
    ['Làm bù cho ngày 29/4', 'swapped-work', PUBLISHED, '05-04'],
    [NATION, 'holiday', PUBLISHED, '09-02 09-03'],
  ],
  2025: [
    [NEW_YEAR, 'holiday', LAW, '01-01'],
    [TET, 'holiday', PUBLISHED, '01-27 01-28 01-29 01-30 01-31'],
    [KINGS, 'holiday', LAW, '04-07'],
    ['Làm bù cho ngày 02/5', 'swapped-work', PUBLISHED, '04-26'],
    [VICTORY, 'holiday', LAW, '04-30'],
    [LABOUR, 'holiday', LAW, '05-01'],
    ['Nghỉ hoán đổi sau ngày 01/5', 'swapped-off', PUBLISHED, '05-02'],
    [NATION, 'holiday', PUBLISHED, '09-01 09-02'],
  ],
  2026: [
    [NEW_YEAR, 'holiday', LAW, '01-01'],
    ['Nghỉ hoán đổi sau Tết Dương lịch', 'swapped-off', LETTER_2026, '01-02'],
    ['Làm bù cho ngày 02/01', 'swapped-work', LETTER_2026, '01-10'],
    [TET, 'holiday', PUBLISHED, '02-16 02-17 02-18 02-19 02-20'],
    [KINGS, 'holiday', LAW, '04-26'],
    [KINGS, 'compensatory', BRIDGE, '04-27'],
    [VICTORY, 'holiday', LAW, '04-30'],
    [LABOUR, 'holiday', LAW, '05-01'],
    ['Làm bù cho ngày 31/8', 'swapped-work', PUBLISHED, '08-22'],
    ['Nghỉ hoán đổi trước Quốc khánh', 'swapped-off', PUBLISHED, '08-31'],
    [NATION, 'holiday', PUBLISHED, '09-01 09-02'],
  ],
  2027: [
    [NEW_YEAR, 'holiday', LAW, '01-01'],
    [TET, 'holiday', FORESEEN, '02-04 02-05 02-06 02-07 02-08'],
    [TET, 'compensatory', FORESEEN, '02-09 02-10'],
    [KINGS, 'holiday', FORESEEN, '04-16'],
    [VICTORY, 'holiday', LAW, '04-30'],
    [LABOUR, 'holiday', LAW, '05-01'],
    [LABOUR, 'compensatory', FORESEEN, '05-03'],
    [NATION, 'holiday', FORESEEN, '09-02 09-03'],
  ],
};

export const VIETNAM_ROWS: readonly CalendarRow[] = VIETNAM_YEARS.flatMap(({ year }) =>
  (LINES[year] ?? []).flatMap(([name, kind, source, days]) =>
    days.split(' ').map((day) => ({ on: localDate(`${year}-${day}`), kind, name, source })),
  ),
);
