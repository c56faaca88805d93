import { localDate } from '../../../domain/calendar/local-date.js';
import { before, by } from '../dues.js';
import type { SampleYear } from '../year.js';
import { communeAuthority } from './authority.js';
import { directive2026 } from './directive-2026.js';
import { communeTasks2026 } from './tasks-2026.js';

export const communeYear2026: SampleYear = {
  year: 2026,
  isClosed: false,
  directive: {
    fileName: 'KH 58 UBND tỉnh - công tác trẻ em 2026.txt',
    symbol: '58/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Hoài Giang',
    title: 'Công tác trẻ em năm 2026 trên địa bàn tỉnh Hoài Giang',
    issuedOn: localDate('2026-02-26'),
    receivedAt: '2026-03-02T08:40:00+07:00',
    text: directive2026,
  },
  plan: {
    title: 'Công tác trẻ em năm 2026 trên địa bàn xã Nậm Sương',
    number: '19',
    approvedAt: '2026-04-02T09:15:00+07:00',
    issuedOn: localDate('2026-04-03'),
    launchAt: '2026-04-06T08:00:00+07:00',
    bases: [
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
      'Căn cứ Kế hoạch số 58/KH-UBND ngày 26/02/2026 của Ủy ban nhân dân tỉnh Hoài Giang về công tác trẻ em năm 2026',
      'Theo đề nghị của Trưởng phòng Văn hóa – Xã hội',
    ],
    purposes: [
      'Bảo đảm công tác trẻ em liên tục sau khi tổ chức chính quyền địa phương hai cấp; mỗi thôn có người theo dõi, mỗi việc có nơi chủ trì.',
      'Phát hiện sớm, trợ giúp kịp thời trẻ em có hoàn cảnh đặc biệt; giảm tai nạn đuối nước.',
    ],
    requirements: [
      'Các phòng, trường, trạm gửi sản phẩm đúng thời hạn theo Phụ lục II.',
      'Số liệu có đủ tử số, mẫu số; không phát sinh vẫn báo cáo.',
    ],
    overallGoal:
      'Trẻ em trên địa bàn xã được bảo vệ, chăm sóc, học tập và vui chơi trong môi trường an toàn; dịch vụ cho trẻ em thuận tiện ngay tại xã.',
    groups: [
      { key: 'chi-dao', title: 'Tổ chức bộ máy và chỉ đạo' },
      { key: 'truyen-thong', title: 'Truyền thông và sự tham gia của trẻ em' },
      { key: 'bao-ve', title: 'Bảo vệ trẻ em' },
      { key: 'cham-soc', title: 'Chăm sóc sức khỏe, giáo dục, vui chơi' },
      { key: 'du-lieu', title: 'Dữ liệu và nguồn lực' },
    ],
    tasks: communeTasks2026,
    activities: [
      {
        name: 'Tháng hành động vì trẻ em',
        theme: 'Mỗi xã là một mái nhà chung',
        from: localDate('2026-06-01'),
        to: localDate('2026-06-30'),
        leadKey: 'phong-vhxh',
        unitOfCount: 'hoạt động',
        planned: 8,
        actual: 3,
      },
      {
        name: 'Tết Trung thu',
        theme: 'Trăng về bản',
        from: localDate('2026-09-18'),
        to: localDate('2026-09-25'),
        leadKey: 'doan-xa',
        unitOfCount: 'suất quà',
        planned: 450,
        actual: null,
      },
    ],
    programmes: [
      {
        name: 'Chương trình hành động vì trẻ em tỉnh Hoài Giang',
        symbol: '214/QĐ-UBND',
        fromYear: 2021,
        toYear: 2030,
        share: 'thực hiện 12 chỉ tiêu năm 2026 ở cấp xã',
      },
    ],
    money: [
      { source: 'budget', plannedMillion: 44, spentMillion: 17 },
      { source: 'raised', plannedMillion: 52, spentMillion: 14 },
    ],
    moneyText: 'Tổng kinh phí dự kiến 96 triệu đồng, gồm ngân sách xã, phần tỉnh hỗ trợ và nguồn vận động',
    recipients: communeAuthority.recipients,
  },
  rounds: [
    {
      key: 'half-2026',
      year: 2026,
      period: 'half-year',
      label: 'Báo cáo 6 tháng đầu năm 2026',
      dataFrom: localDate('2025-12-15'),
      cutOffOn: localDate('2026-06-14'),
      opensAt: '2026-06-04T08:00:00+07:00',
      unitDue: before('2026-06-19'),
      upwardDue: before('2026-06-23'),
    },
    {
      key: 'year-2026',
      year: 2026,
      period: 'year',
      label: 'Báo cáo năm 2026',
      dataFrom: localDate('2025-12-15'),
      cutOffOn: localDate('2026-12-14'),
      opensAt: '2026-12-03T08:00:00+07:00',
      unitDue: before('2026-12-18'),
      upwardDue: by('2026-12-21'),
    },
  ],
};
