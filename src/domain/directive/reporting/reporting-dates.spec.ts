import { describe, expect, it } from '@jest/globals';
import { datesOfReport } from './reporting-dates.js';

describe('the dates of a reporting rule', () => {
  it.each([
    ['báo cáo trước ngày 15/11 hằng năm', { recurring: ['--11-15'], before: true }],
    ['hằng năm báo cáo chậm nhất ngày 17/12', { recurring: ['--12-17'], before: false }],
    ['báo cáo chậm nhất ngày 17/12', { recurring: [], dueDates: ['chậm nhất ngày 17/12'], before: false }],
    [
      'định kỳ báo cáo trước ngày 05/6 và ngày 05/12 hằng năm',
      { dueDates: ['trước ngày 05/6 và ngày 05/12 hằng năm'], recurring: ['--06-05', '--12-05'] },
    ],
    ['báo cáo trước ngày 31/01 năm sau', { recurring: ['--01-31'], before: true }],
    [
      'báo cáo quý trước ngày 20 của tháng cuối quý',
      { recurring: ['--03-20', '--06-20', '--09-20', '--12-20'], before: true },
    ],
    ['báo cáo 6 tháng trước ngày 01/6, cả năm trước ngày 01/12/2025', { recurring: [], before: true }],
    [
      'báo cáo trước 16 giờ ngày 05/9/2024',
      { dueDates: ['trước 16 giờ ngày 05/9/2024'], recurring: [], before: true },
    ],
    ['báo cáo hằng tháng vào ngày 25', { dueDates: ['vào ngày 25'], recurring: ['---25'] }],
    ['báo cáo chi tiết trong 05 ngày về Sở', { relativeDays: 5, relativeTo: null }],
    ['sau đêm hội 07 ngày có báo cáo gửi xã', { relativeDays: 7, dueDates: ['sau đêm hội 07 ngày'] }],
    ['báo cáo trong tháng 11/2025', { dueDates: ['trong tháng 11/2025'], before: false }],
    [
      'báo cáo trong vòng 48 giờ kể từ khi phát hiện vụ việc',
      { relativeDays: 2, relativeTo: 'kể từ khi phát hiện vụ việc' },
    ],
    [
      'khi có trẻ em bị bạo hành phải báo cáo ngay trong ngày',
      { relativeDays: 0, relativeTo: 'khi có trẻ em bị bạo hành' },
    ],
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
      { relativeDays: 15, relativeTo: 'kể từ ngày kết thúc Diễn đàn', recurring: [], before: false },
    ],
    [
      'báo cáo hằng năm trước ngày 17/12, số liệu tính từ ngày 15/12 năm trước đến ngày 14/12 năm báo cáo',
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
