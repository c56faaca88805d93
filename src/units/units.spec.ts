import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aPlanningAuthority, type PlanningAuthority } from '../../test/factories/planning-authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { localDate } from '../domain/calendar/local-date.js';
import type { RuleBroken } from '../domain/rule-broken.js';
import { createDataSource } from '../persistence/data-source.js';
import { removeCalendarDay, setCalendarDay, setCalendarYear } from './change-calendar.js';
import { changeUnit } from './change-unit.js';
import { importUnits } from './import-units.js';
import { loadCalendar } from './load-calendar.js';
import { mapAgency } from './map-agency.js';
import { seedCalendar } from './seed-calendar.js';
import { agencyMappings, unitLine, unitLines } from './unit-lines.read-model.js';

let database: FreshDatabase;
let db: DataSource;
let authority: PlanningAuthority;

beforeAll(async () => {
  database = await freshDatabase();
  db = await createDataSource({ url: database.url, pool: 3 }, () => undefined).initialize();
  authority = await aPlanningAuthority(db);
}, 60_000);

afterAll(async () => {
  await db.destroy();
  await database.close();
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as RuleBroken).code,
  );

describe('the calendar', () => {
  const row = { day: '2024-06-14', kind: 'holiday', name: 'Ngày hội', source: 'QĐ 12/QĐ-UBND' } as const;
  const isWorked = async (day: string) =>
    (await loadCalendar(db, authority.authorityId)).isWorkingDay(localDate(day));

  it('is seeded once, however often it is asked for', async () => {
    const count = () => db.query<{ count: number }[]>('select count(*)::int as count from calendar_row');
    const before = await count();
    await seedCalendar(db);
    expect(await count()).toEqual(before);
    expect(await isWorked('2024-05-04')).toBe(true);
    expect(await isWorked('2024-04-29')).toBe(false);
  });

  it('follows the authority’s own day only in that authority, until it is taken back', async () => {
    const other = await aPlanningAuthority(db);
    await setCalendarDay(db, authority.as('admin'), row);
    expect(await isWorked('2024-06-14')).toBe(false);
    expect((await loadCalendar(db, other.authorityId)).isWorkingDay(localDate('2024-06-14'))).toBe(true);
    await removeCalendarDay(db, authority.as('admin'), row.day);
    expect(await isWorked('2024-06-14')).toBe(true);
  });

  it('refuses a year without rows by name, and begins it as provisional', async () => {
    const calendar = await loadCalendar(db, authority.authorityId);
    expect(() => calendar.isWorkingDay(localDate('2031-03-03'))).toThrow(
      expect.objectContaining({ code: 'calendar.year-without-rows', detail: { year: 2031 } }),
    );
    await setCalendarDay(db, authority.as('admin'), { ...row, day: '2031-01-01' });
    const begun = await loadCalendar(db, authority.authorityId);
    expect(begun.isProvisional(localDate('2031-03-03'))).toBe(true);
    const word = { year: 2031, status: 'official', source: 'Thông báo 01/TB' } as const;
    await setCalendarYear(db, authority.as('admin'), word);
    expect((await loadCalendar(db, authority.authorityId)).isProvisional(localDate('2031-03-03'))).toBe(
      false,
    );
  });

  it('takes a day only with its source, and only from an administrator', async () => {
    expect(await codeOf(setCalendarDay(db, authority.as('admin'), { ...row, source: ' ' }))).toBe(
      'reason-missing',
    );
    expect(await codeOf(setCalendarDay(db, authority.as('admin'), { ...row, day: '2024-02-30' }))).toBe(
      'calendar.day-invalid',
    );
    expect(await codeOf(setCalendarDay(db, authority.as('coordinator'), row))).toBe('not-allowed');
  });
});

describe('units', () => {
  it('are changed by the one who saw the last version', async () => {
    const unit = (await unitLine(db, authority.units['phong-yte']!))!;
    const change = (phone: string) => codeOf(changeUnit(db, authority.as('coordinator'), { ...unit, phone }));
    expect((await Promise.all([change('1'), change('2')])).sort()).toEqual(['changed-meanwhile', 'done']);
  });

  it('refuse what is no mailbox', async () => {
    const unit = (await unitLine(db, authority.units['phong-yte']!))!;
    const change = { ...unit, headMailbox: 'truongphong@' };
    expect(await codeOf(changeUnit(db, authority.as('coordinator'), change))).toBe('unit.mailbox-invalid');
  });

  it('are imported all or none, every wrong row named with its number', async () => {
    const head = 'Mã;Tên;Tên tắt;Cấp;Loại;Hộp thư;Điện thoại;Người đứng đầu;Thư';
    const good = 'ttyt;Trung tâm Y tế huyện;TTYT;huyện;phòng ban;ttyt@halam.example;0200 1;Bác sĩ Hà;';
    const wrong = [
      head,
      good,
      'x1;Phòng X;X;huyện;lạ;x@halam.example;;;',
      'x2;Phòng Y;Y;huyện;phòng ban;khong-phai-thu;;;',
    ].join('\n');
    const before = (await unitLines(db, authority.authorityId)).length;
    expect(await importUnits(db, authority.as('admin'), wrong)).toEqual({
      problems: [
        { row: 3, code: 'kind-unknown', value: 'lạ' },
        { row: 4, code: 'unit.mailbox-invalid', value: 'khong-phai-thu' },
      ],
    });
    expect((await unitLines(db, authority.authorityId)).length).toBe(before);
    expect(await importUnits(db, authority.as('admin'), `${head}\n${good}`)).toEqual({ made: 1 });
    expect(await importUnits(db, authority.as('admin'), good)).toEqual({
      problems: [{ row: 1, code: 'unit.code-used', value: 'ttyt' }],
    });
  });

  it('keep one meaning for a name, the last one given', async () => {
    const name = (key: string) => ({ sourceName: 'Sở Y tế', unitId: authority.units[key]! });
    await mapAgency(db, authority.as('coordinator'), name('phong-yte'));
    await mapAgency(db, authority.as('coordinator'), name('phong-vhtt'));
    expect(await agencyMappings(db, authority.authorityId)).toEqual([name('phong-vhtt')]);
    const foreign = await aPlanningAuthority(db);
    const theirs = { sourceName: 'Sở X', unitId: foreign.units['phong-yte']! };
    expect(await codeOf(mapAgency(db, authority.as('coordinator'), theirs))).toBe('not-found');
  });
});
