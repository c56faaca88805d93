import { localDate } from '../../../domain/calendar/local-date.js';
import { completeTasks } from '../complete-tasks.js';
import { before, by } from '../dues.js';
import type { SampleYear } from '../year.js';
import { communeAuthority } from './authority.js';
import { letter2025 } from './letter-2025.js';

/** The half year after the level changed: one letter, one round, closed. */
export const communeYear2025: SampleYear = {
  year: 2025,
  isClosed: true,
  directive: {
    fileName: 'CV 1046 Sở Y tế - công tác trẻ em cuối năm 2025.txt',
    symbol: '1046/SYT-DSTE',
    issuer: 'Sở Y tế tỉnh Hoài Giang',
    title: 'V/v thực hiện công tác trẻ em những tháng cuối năm 2025',
    issuedOn: localDate('2025-08-11'),
    receivedAt: '2025-08-13T10:00:00+07:00',
    text: letter2025,
  },
  plan: {
    title: 'Công tác trẻ em những tháng cuối năm 2025 trên địa bàn xã Nậm Sương',
    number: '6',
    approvedAt: '2025-08-21T09:30:00+07:00',
    issuedOn: localDate('2025-08-21'),
    launchAt: '2025-08-22T08:00:00+07:00',
    bases: [
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
      'Căn cứ Công văn số 1046/SYT-DSTE ngày 11/8/2025 của Sở Y tế về việc thực hiện công tác trẻ em những tháng cuối năm 2025',
    ],
    purposes: ['Tiếp nhận và duy trì công tác trẻ em của xã sau khi sắp xếp đơn vị hành chính.'],
    requirements: ['Không để gián đoạn việc trợ giúp trẻ em; báo cáo đúng kỳ.'],
    overallGoal: 'Mọi trẻ em trên địa bàn xã tiếp tục được theo dõi, chăm sóc và bảo vệ.',
    groups: [{ key: 'chung', title: 'Nhiệm vụ những tháng cuối năm' }],
    tasks: completeTasks([
      {
        key: 'nv25-01',
        groupKey: 'chung',
        text: 'Tiếp nhận hồ sơ, dữ liệu trẻ em do cấp huyện bàn giao',
        nature: 'with-due',
        leadKey: 'phong-vhxh',
        coordinatingKeys: ['hanh-chinh-cong', 'cong-an'],
        due: before('2025-09-30'),
        dueText: 'trước ngày 30/9/2025',
        product: 'Biên bản bàn giao',
        sourceStartsWith: 'Tiếp nhận hồ sơ, dữ liệu trẻ em',
        doneAt: '2025-10-02T16:15:00+07:00',
      },
      {
        key: 'nv25-02',
        groupKey: 'chung',
        text: 'Tổ chức Tết Trung thu năm 2025',
        nature: 'with-due',
        leadKey: 'doan-xa',
        coordinatingKeys: ['phong-vhxh', 'hoi-lhpn'],
        due: by('2025-10-06'),
        dueText: 'chậm nhất ngày 06/10/2025',
        product: 'Chương trình Trung thu',
        money: { raised: 24 },
        sourceStartsWith: 'Tổ chức Tết Trung thu năm 2025',
        doneAt: '2025-10-04T21:00:00+07:00',
      },
    ]),
    activities: [],
    programmes: [],
    money: [{ source: 'raised', plannedMillion: 24, spentMillion: 26 }],
    moneyText: 'Kinh phí từ nguồn vận động hợp pháp',
    recipients: communeAuthority.recipients,
  },
  rounds: [
    {
      key: 'year-2025',
      year: 2025,
      period: 'year',
      label: 'Báo cáo năm 2025',
      dataFrom: localDate('2024-12-15'),
      cutOffOn: localDate('2025-12-14'),
      opensAt: '2025-12-03T08:00:00+07:00',
      unitDue: before('2025-12-18'),
      upwardDue: by('2025-12-19'),
    },
  ],
};
