import { describe, expect, it } from '@jest/globals';
import { datesOfReport } from './reporting-dates.js';

describe('the dates of a reporting rule', () => {
  it.each([
    ['báo cáo trước ngày 15/11 hằng năm', { recurring: ['--11-15'], before: true }],
    ['báo cáo chậm nhất ngày 17/12', { recurring: ['--12-17'], before: false }],
    ['báo cáo vào ngày 20 hằng tháng', { recurring: ['---20'], before: false }],
    [
      'định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12)',
      { recurring: ['--06-15', '--12-15'], before: true },
    ],
    [
      'báo cáo trước ngày 30 tháng 6 năm 2024',
      { recurring: [], dueDates: ['trước ngày 30 tháng 6 năm 2024'], before: true },
    ],
    [
      'báo cáo chậm nhất 15 ngày kể từ ngày kết thúc Diễn đàn',
      { relativeDays: 15, relativeTo: 'kể từ ngày kết thúc Diễn đàn', dueDates: null, before: false },
    ],
    [
      'báo cáo trước ngày 17/12, số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo',
      { recurring: ['--12-17'], dataPeriod: 'tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo' },
    ],
    ['báo cáo trước ngày 25/6; số liệu chốt đến ngày 14/6', { cutOff: 'ngày 14/6' }],
  ])('%s', (text, expected) => {
    expect(datesOfReport(text)).toMatchObject(expected);
  });

  it('the date of a cited document is no due', () => {
    expect(datesOfReport('báo cáo theo Công văn số 12/SYT-NVY ngày 05/3/2024').dueDates).toBeNull();
  });
});
