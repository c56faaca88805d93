import { localDate } from '../../../domain/calendar/local-date.js';
import { before, by } from '../dues.js';
import type { SampleYear } from '../year.js';
import { districtAuthority } from './authority.js';
import { directive2024 } from './directive-2024.js';
import { districtTasks2024 } from './tasks-2024.js';

/** The running year: launched in April, the half-year round open, the clock on 14/6. */
export const districtYear2024: SampleYear = {
  year: 2024,
  isClosed: false,
  directive: {
    fileName: 'KH 86 UBND tỉnh - công tác trẻ em 2024.txt',
    symbol: '86/KH-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Hoài Giang',
    title: 'Thực hiện công tác bảo vệ, chăm sóc và giáo dục trẻ em năm 2024 trên địa bàn tỉnh Hoài Giang',
    issuedOn: localDate('2024-03-12'),
    receivedAt: '2024-03-18T14:05:00+07:00',
    text: directive2024,
  },
  plan: {
    title: 'Thực hiện công tác bảo vệ, chăm sóc và giáo dục trẻ em năm 2024\ntrên địa bàn huyện Hạ Lam',
    number: '52',
    approvedAt: '2024-04-04T10:20:00+07:00',
    issuedOn: localDate('2024-04-05'),
    launchAt: '2024-04-08T08:00:00+07:00',
    bases: [
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
      'Căn cứ Kế hoạch số 86/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân tỉnh Hoài Giang về thực hiện công tác bảo vệ, chăm sóc và giáo dục trẻ em năm 2024',
      'Theo đề nghị của Trưởng phòng Lao động – Thương binh và Xã hội',
    ],
    purposes: [
      'Cụ thể hóa 12 chỉ tiêu của tỉnh thành chỉ tiêu của huyện và từng xã, thị trấn; mỗi chỉ tiêu có cơ quan theo dõi, mỗi nhiệm vụ có một cơ quan chủ trì.',
      'Giảm tai nạn đuối nước, phát hiện sớm và can thiệp kịp thời các trường hợp trẻ em bị xâm hại, bạo lực trên địa bàn.',
    ],
    requirements: [
      'Các cơ quan, đơn vị chủ động triển khai, hoàn thành đúng thời hạn và gửi sản phẩm theo Phụ lục II.',
      'Số liệu báo cáo có đủ tử số, mẫu số; đơn vị không phát sinh vẫn gửi báo cáo và nêu rõ lý do.',
    ],
    overallGoal:
      'Mọi trẻ em trên địa bàn huyện được sống an toàn, được chăm sóc sức khỏe, học tập, vui chơi và được lắng nghe; trẻ em có hoàn cảnh đặc biệt được phát hiện sớm và trợ giúp kịp thời.',
    groups: [
      { key: 'chi-dao', title: 'Công tác lãnh đạo, chỉ đạo' },
      { key: 'truyen-thong', title: 'Truyền thông và sự tham gia của trẻ em' },
      { key: 'bao-ve', title: 'Bảo vệ trẻ em và phòng, chống tai nạn thương tích' },
      { key: 'suc-khoe', title: 'Chăm sóc sức khỏe, dinh dưỡng' },
      { key: 'giao-duc', title: 'Giáo dục, khai sinh, vui chơi' },
      { key: 'nguon-luc', title: 'Kiểm tra, dữ liệu và nguồn lực' },
    ],
    tasks: districtTasks2024,
    activities: [
      {
        name: 'Tháng hành động vì trẻ em',
        theme: 'Lắng nghe để bảo vệ',
        from: localDate('2024-06-01'),
        to: localDate('2024-06-30'),
        leadKey: 'phong-ldtbxh',
        unitOfCount: 'lễ phát động',
        planned: 5,
        actual: 5,
      },
      {
        name: 'Diễn đàn trẻ em cấp huyện',
        theme: 'Điều em muốn nói',
        from: localDate('2024-08-20'),
        to: localDate('2024-08-31'),
        leadKey: 'phong-ldtbxh',
        unitOfCount: 'trẻ em tham gia',
        planned: 80,
        actual: null,
      },
      {
        name: 'Tết Trung thu',
        theme: 'Trung thu yêu thương',
        from: localDate('2024-09-09'),
        to: localDate('2024-09-17'),
        leadKey: 'huyen-doan',
        unitOfCount: 'suất quà',
        planned: 600,
        actual: null,
      },
    ],
    programmes: [
      {
        name: 'Chương trình hành động vì trẻ em tỉnh Hoài Giang',
        symbol: '214/QĐ-UBND',
        fromYear: 2021,
        toYear: 2030,
        share: 'đưa 12 chỉ tiêu năm 2024 vào kế hoạch của huyện',
      },
      {
        name: 'Phòng, chống đuối nước trẻ em',
        symbol: '41/KH-UBND',
        fromYear: 2022,
        toYear: 2030,
        share: '14 lớp dạy bơi an toàn, 30 biển cảnh báo',
      },
    ],
    money: [
      { source: 'budget', plannedMillion: 257, spentMillion: 118 },
      { source: 'combined', plannedMillion: 60, spentMillion: 22 },
      { source: 'raised', plannedMillion: 170, spentMillion: 96 },
    ],
    moneyText:
      'Tổng kinh phí dự kiến 487 triệu đồng, gồm ngân sách huyện và phần tỉnh hỗ trợ, kinh phí lồng ghép và nguồn vận động',
    recipients: districtAuthority.recipients,
  },
  rounds: [
    {
      key: 'half-2024',
      year: 2024,
      period: 'half-year',
      label: 'Báo cáo 6 tháng đầu năm 2024',
      dataFrom: localDate('2023-12-15'),
      cutOffOn: localDate('2024-06-14'),
      opensAt: '2024-06-03T08:00:00+07:00',
      unitDue: before('2024-06-20'),
      upwardDue: before('2024-06-25'),
    },
    {
      key: 'year-2024',
      year: 2024,
      period: 'year',
      label: 'Báo cáo năm 2024',
      dataFrom: localDate('2023-12-15'),
      cutOffOn: localDate('2024-12-14'),
      opensAt: '2024-12-02T08:00:00+07:00',
      unitDue: before('2024-12-18'),
      upwardDue: by('2024-12-20'),
    },
  ],
};
