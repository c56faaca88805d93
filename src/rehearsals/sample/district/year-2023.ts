import { localDate } from '../../../domain/calendar/local-date.js';
import { completeTasks } from '../complete-tasks.js';
import { before, by, noDue } from '../dues.js';
import type { SampleTask, SampleYear } from '../year.js';
import { districtAuthority } from './authority.js';
import { letter2023 } from './letter-2023.js';
import { districtLocalities } from './units.js';

const tasks: readonly SampleTask[] = completeTasks([
  {
    key: 'nv23-01',
    groupKey: 'chi-dao',
    text: 'Hướng dẫn, đôn đốc 4/4 xã, thị trấn ban hành kế hoạch thực hiện công tác trẻ em năm 2023',
    nature: 'with-due',
    leadKey: 'phong-ldtbxh',
    coordinatingKeys: districtLocalities,
    due: before('2023-04-15'),
    dueText: 'trước ngày 15/4/2023',
    product: '04 kế hoạch cấp xã',
    sourceStartsWith: 'Ban hành kế hoạch thực hiện công tác trẻ em năm 2023',
    doneAt: '2023-04-12T16:20:00+07:00',
  },
  {
    key: 'nv23-02',
    groupKey: 'hoat-dong',
    text: 'Tổ chức Tháng hành động vì trẻ em năm 2023 và mở lớp dạy bơi an toàn trong dịp hè',
    nature: 'with-due',
    leadKey: 'phong-vhtt',
    coordinatingKeys: ['phong-ldtbxh', 'phong-gddt', 'huyen-doan'],
    due: by('2023-08-31'),
    dueText: 'chậm nhất ngày 31/8/2023',
    product: '11 lớp dạy bơi',
    money: { budget: 130, raised: 55 },
    sourceStartsWith: 'Tổ chức Tháng hành động vì trẻ em năm 2023',
    doneAt: '2023-09-06T10:05:00+07:00',
  },
  {
    key: 'nv23-03',
    groupKey: 'hoat-dong',
    text: 'Rà soát trẻ em có hoàn cảnh đặc biệt, trẻ em có nguy cơ trên địa bàn huyện',
    nature: 'with-due',
    leadKey: 'phong-ldtbxh',
    coordinatingKeys: districtLocalities,
    due: before('2023-09-30'),
    dueText: 'trước ngày 30/9/2023',
    product: 'Biểu tổng hợp',
    sourceStartsWith: 'Rà soát trẻ em có hoàn cảnh đặc biệt',
    doneAt: '2023-09-26T15:30:00+07:00',
  },
  {
    key: 'nv23-04',
    groupKey: 'hoat-dong',
    text: 'Tiếp nhận, xử lý thông tin về trẻ em bị xâm hại, bạo lực',
    nature: 'ongoing',
    leadKey: 'cong-an',
    coordinatingKeys: ['phong-ldtbxh'],
    due: noDue,
    dueText: 'thường xuyên',
    doneAt: null,
  },
]);

/** Last year: a department's letter without indicators of its own, closed and consolidated. */
export const districtYear2023: SampleYear = {
  year: 2023,
  isClosed: true,
  directive: {
    fileName: 'CV 312 Sở LĐTBXH - công tác trẻ em 2023.txt',
    symbol: '312/SLĐTBXH-TE',
    issuer: 'Sở Lao động - Thương binh và Xã hội tỉnh Hoài Giang',
    title: 'V/v thực hiện công tác trẻ em năm 2023',
    issuedOn: localDate('2023-03-03'),
    receivedAt: '2023-03-07T09:30:00+07:00',
    text: letter2023,
  },
  plan: {
    title: 'Thực hiện công tác trẻ em năm 2023\ntrên địa bàn huyện Hạ Lam',
    number: '47',
    approvedAt: '2023-03-22T09:10:00+07:00',
    issuedOn: localDate('2023-03-23'),
    launchAt: '2023-03-24T08:00:00+07:00',
    bases: [
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
      'Căn cứ Công văn số 312/SLĐTBXH-TE ngày 03/3/2023 của Sở Lao động – Thương binh và Xã hội về việc thực hiện công tác trẻ em năm 2023',
    ],
    purposes: [
      'Triển khai các nội dung tỉnh giao về công tác trẻ em năm 2023 phù hợp với điều kiện của huyện.',
    ],
    requirements: ['Các cơ quan, đơn vị thực hiện đúng thời hạn, báo cáo đúng kỳ.'],
    overallGoal:
      'Bảo đảm trẻ em trên địa bàn huyện được chăm sóc, giáo dục và bảo vệ trong môi trường an toàn.',
    groups: [
      { key: 'chi-dao', title: 'Công tác lãnh đạo, chỉ đạo' },
      { key: 'hoat-dong', title: 'Hoạt động trong năm' },
    ],
    tasks,
    activities: [
      {
        name: 'Tháng hành động vì trẻ em',
        theme: 'Chung tay vì trẻ em vùng cao',
        from: localDate('2023-06-01'),
        to: localDate('2023-06-30'),
        leadKey: 'phong-ldtbxh',
        unitOfCount: 'lễ phát động',
        planned: 4,
        actual: 4,
      },
    ],
    programmes: [
      {
        name: 'Phòng, chống đuối nước trẻ em',
        symbol: '41/KH-UBND',
        fromYear: 2022,
        toYear: 2030,
        share: '11 lớp dạy bơi an toàn',
      },
    ],
    money: [
      { source: 'budget', plannedMillion: 190, spentMillion: 184 },
      { source: 'raised', plannedMillion: 80, spentMillion: 91 },
    ],
    moneyText: 'Tổng kinh phí dự kiến 270 triệu đồng từ ngân sách huyện và nguồn vận động',
    recipients: districtAuthority.recipients,
  },
  rounds: [
    {
      key: 'half-2023',
      year: 2023,
      period: 'half-year',
      label: 'Báo cáo 6 tháng đầu năm 2023',
      dataFrom: localDate('2022-12-15'),
      cutOffOn: localDate('2023-06-14'),
      opensAt: '2023-06-05T08:00:00+07:00',
      unitDue: before('2023-06-20'),
      upwardDue: before('2023-06-25'),
    },
    {
      key: 'year-2023',
      year: 2023,
      period: 'year',
      label: 'Báo cáo năm 2023',
      dataFrom: localDate('2022-12-15'),
      cutOffOn: localDate('2023-12-14'),
      opensAt: '2023-12-04T08:00:00+07:00',
      unitDue: before('2023-12-18'),
      upwardDue: by('2023-12-20'),
    },
  ],
};
