import type { PlanForDocument } from '../../src/documents/formal/plan-for-document.js';
import type { ReportForDocument } from '../../src/documents/formal/report-for-document.js';

const signature = {
  authorityLines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
  position: 'PHÓ CHỦ TỊCH',
  name: 'Đàm Thị Ngọc Diệp',
};
const recipients = [
  'Ủy ban nhân dân tỉnh',
  'Các cơ quan, đơn vị của huyện',
  'UBND các xã, thị trấn',
  'Lưu: VT, LĐTBXH',
];

/** A small plan with one of everything that a plan's document can hold. */
export function aPlanForDocument(changes: Partial<PlanForDocument> = {}): PlanForDocument {
  return {
    head: {
      issuingBody: 'Ủy ban nhân dân huyện Hạ Lam',
      number: '7',
      symbol: 'KH-UBND',
      place: 'Hạ Lam',
      issuedOn: '2024-04-05',
      year: 2024,
    },
    signature,
    recipients,
    year: 2024,
    title: 'Thực hiện công tác trẻ em năm 2024 trên địa bàn huyện Hạ Lam',
    bodyName: 'Ủy ban nhân dân huyện Hạ Lam',
    bases: [
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016',
      'Căn cứ Kế hoạch số 86/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân tỉnh Hoài Giang',
    ],
    purposes: ['Cụ thể hóa các chỉ tiêu, nhiệm vụ của tỉnh phù hợp với điều kiện của huyện'],
    requirements: ['Mỗi nhiệm vụ có một cơ quan chủ trì, có sản phẩm và thời hạn rõ ràng'],
    overallGoal: 'Mọi trẻ em trên địa bàn huyện được chăm sóc, giáo dục và bảo vệ trong môi trường an toàn.',
    indicators: [
      {
        number: 1,
        text: 'Tỷ lệ xã, thị trấn đạt tiêu chuẩn phù hợp với trẻ em',
        unit: '%',
        baseline: '75',
        target: '75',
        horizon: ['100', '100'],
        steward: 'Phòng LĐTBXH',
      },
      {
        number: 2,
        text: 'Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh',
        unit: '%',
        baseline: '97,2',
        target: '98',
        horizon: ['98,5', null],
        steward: 'Phòng Tư pháp',
      },
    ],
    horizonYears: [2025, 2030],
    taskGroups: [
      {
        title: 'Công tác lãnh đạo, chỉ đạo',
        tasks: [
          {
            text: 'Ban hành kế hoạch của cơ quan, đơn vị',
            lead: 'UBND các xã, thị trấn',
            coordinating: ['Phòng LĐTBXH', 'Phòng GD&ĐT'],
            dueText: 'trước ngày 30/4/2024',
            product: 'Kế hoạch',
            money: null,
          },
          {
            text: 'Nêu cao trách nhiệm của người đứng đầu trong công tác trẻ em',
            lead: null,
            coordinating: [],
            dueText: '',
            product: null,
            money: null,
          },
        ],
      },
    ],
    activities: [
      {
        name: 'Tháng hành động vì trẻ em',
        theme: 'Lắng nghe để bảo vệ',
        window: '01/6–30/6/2024',
        planned: '12 lễ phát động',
        lead: 'Phòng LĐTBXH',
      },
    ],
    programmes: [
      {
        name: 'Chương trình phòng, chống đuối nước trẻ em',
        symbol: '41/KH-UBND',
        period: '2022–2030',
        share: 'mở 06 lớp dạy bơi',
      },
    ],
    money: {
      text: 'Tổng kinh phí dự kiến 640 triệu đồng',
      lines: [
        { source: 'ngân sách', amount: '420 triệu đồng' },
        { source: 'vận động', amount: '220 triệu đồng' },
      ],
    },
    organisation: [
      {
        unit: 'Phòng Lao động – Thương binh và Xã hội',
        isRequested: false,
        duties: ['Chủ trì, theo dõi, đôn đốc việc thực hiện Kế hoạch'],
      },
      {
        unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
        isRequested: true,
        duties: ['Vận động đoàn viên, hội viên tham gia'],
      },
    ],
    rounds: [
      {
        label: 'Báo cáo 6 tháng',
        data: '15/12/2023 đến 14/6/2024',
        unitDue: 'trước ngày 20/6/2024',
        upwardDue: 'trước ngày 25/6/2024',
      },
    ],
    ...changes,
  };
}

/** A small consolidated report with one of everything. */
export function aReportForDocument(changes: Partial<ReportForDocument> = {}): ReportForDocument {
  return {
    head: {
      issuingBody: 'Ủy ban nhân dân\nhuyện Hạ Lam',
      number: null,
      symbol: 'BC-UBND',
      place: 'Hạ Lam',
      issuedOn: null,
      year: 2024,
    },
    signature,
    recipients,
    title: 'Kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2024',
    addressedTo: ['Ủy ban nhân dân tỉnh Hoài Giang (qua Sở Lao động – Thương binh và Xã hội)'],
    bodyName: 'Ủy ban nhân dân huyện Hạ Lam',
    planReference: 'Kế hoạch số 07/KH-UBND ngày 05/4/2024',
    dataPeriod: '15/12/2023 đến 14/6/2024',
    coverage: { asked: 14, submitted: 11, nil: 1, missing: 2 },
    direction: [
      {
        unit: 'Phòng Giáo dục và Đào tạo',
        text: 'Đã ban hành 03 văn bản.\nĐã tập huấn cho giáo viên các trường.',
      },
    ],
    indicators: [
      {
        number: 1,
        text: 'Tỷ lệ trẻ em 5 tuổi đi học mẫu giáo',
        unit: '%',
        numerator: '59',
        denominator: '110',
        value: '53,6',
        target: '99',
        isReached: false,
        given: 2,
        asked: 4,
      },
      {
        number: 2,
        text: 'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ',
        unit: '%',
        numerator: '310',
        denominator: null,
        value: null,
        target: '95',
        isReached: null,
        given: 3,
        asked: 4,
        note: 'thiếu mẫu số của xã Hạ Thao',
      },
    ],
    work: { doneInTime: 6, doneLate: 1, doneNoDue: 2, openInTime: 3, openLate: 2, openNoDue: 4 },
    results: [
      {
        unit: 'UBND thị trấn Lam Kiều',
        text: 'Đã tổ chức lễ phát động Tháng hành động vì trẻ em với 420 trẻ em tham gia.',
      },
    ],
    money: [{ source: 'Ngân sách', planned: '420', spent: '188' }],
    difficulties: [
      { unit: 'UBND xã Nậm Sương', text: 'Địa bàn rộng, cộng tác viên thôn kiêm nhiệm nhiều việc.' },
    ],
    proposals: [{ unit: 'UBND xã Nậm Sương', text: 'Đề nghị bố trí kinh phí cho cộng tác viên.' }],
    outlook: ['Đôn đốc các nhiệm vụ quá hạn; hoàn thành trước ngày 31/8/2024'],
    missing: [
      { unit: 'UBND xã Hạ Thao', note: 'Đã đôn đốc 2 lần' },
      { unit: 'Hội Liên hiệp Phụ nữ huyện', note: '' },
    ],
    ...changes,
  };
}
