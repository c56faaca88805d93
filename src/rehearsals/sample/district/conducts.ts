import type { SampleConduct } from '../conduct.js';

const contradictsLastPeriod =
  'Chỉ tiêu 9: số trẻ em đã đăng ký khai sinh thấp hơn kỳ trước hơn một phần ba trong khi tổng số trẻ em không đổi; đề nghị đối chiếu lại với sổ hộ tịch.';

/** A unit's habit, used in every round that has no line of its own. */
const habits: readonly SampleConduct[] = [
  { unitKey: 'phong-ldtbxh', roundKey: '*', style: 'on-time', days: -2, at: '09:40' },
  { unitKey: 'phong-gddt', roundKey: '*', style: 'on-time', days: -3, at: '15:20' },
  { unitKey: 'phong-yte', roundKey: '*', style: 'on-time', days: -1, at: '16:10' },
  { unitKey: 'phong-vhtt', roundKey: '*', style: 'late', days: 2, at: '10:30' },
  { unitKey: 'phong-tuphap', roundKey: '*', style: 'on-time', days: -4, at: '10:05' },
  { unitKey: 'phong-tckh', roundKey: '*', style: 'on-time', days: -2, at: '14:50' },
  { unitKey: 'cong-an', roundKey: '*', style: 'on-time', days: -1, at: '08:45' },
  { unitKey: 'ubnd-lam-kieu', roundKey: '*', style: 'on-time', days: -5, at: '11:00' },
  { unitKey: 'ubnd-nam-suong', roundKey: '*', style: 'late', days: 1, at: '17:30' },
  { unitKey: 'ubnd-ha-thao', roundKey: '*', style: 'late', days: 4, at: '09:15' },
  { unitKey: 'ubnd-dong-mong', roundKey: '*', style: 'telephone', days: -1, at: '15:05' },
  { unitKey: 'mttq', roundKey: '*', style: 'on-time', days: 0, at: '16:40' },
  { unitKey: 'huyen-doan', roundKey: '*', style: 'on-time', days: -1, at: '10:20' },
  { unitKey: 'hoi-lhpn', roundKey: '*', style: 'never', days: 0, at: '08:00' },
];

const exceptions: readonly SampleConduct[] = [
  {
    unitKey: 'phong-tckh',
    roundKey: 'half-2024',
    style: 'nil',
    days: -5,
    at: '14:20',
    nilReason:
      'Trong 6 tháng đầu năm không phát sinh bổ sung dự toán cho công tác trẻ em; kinh phí thực hiện theo dự toán giao đầu năm.',
  },
  {
    unitKey: 'phong-gddt',
    roundKey: 'half-2024',
    style: 'returned',
    days: -5,
    at: '15:20',
    returns: [
      {
        reason:
          'Báo cáo chưa nêu kết quả lắp biển cảnh báo đuối nước (nhiệm vụ quá hạn từ ngày 31/5); đề nghị bổ sung số điểm đã rà soát, số biển đã lắp và ngày hoàn thành.',
        wrong: [],
      },
    ],
  },
  {
    unitKey: 'ubnd-nam-suong',
    roundKey: 'half-2024',
    style: 'returned-twice',
    days: -2,
    at: '08:30',
    returns: [
      { reason: contradictsLastPeriod, wrong: [{ indicator: 9, factor: 0.62 }] },
      {
        reason:
          'Chỉ tiêu 10: số trẻ em 5 tuổi đi học giảm một nửa so với kỳ trước; đề nghị kiểm tra lại danh sách của trường mầm non.',
        wrong: [{ indicator: 10, factor: 0.5 }],
      },
    ],
  },
  { unitKey: 'ubnd-ha-thao', roundKey: 'half-2024', style: 'never', days: 0, at: '08:00' },
  { unitKey: 'huyen-doan', roundKey: 'half-2024', style: 'late', days: 3, at: '14:00' },
  {
    unitKey: 'phong-tuphap',
    roundKey: 'half-2023',
    style: 'nil',
    days: -3,
    at: '09:00',
    nilReason:
      'Trong kỳ không phát sinh nội dung thuộc nhiệm vụ được giao; các đợt khai sinh lưu động tổ chức vào quý III.',
  },
  {
    unitKey: 'ubnd-lam-kieu',
    roundKey: 'half-2023',
    style: 'returned',
    days: -4,
    at: '10:10',
    returns: [{ reason: contradictsLastPeriod, wrong: [{ indicator: 9, factor: 0.64 }] }],
  },
  {
    unitKey: 'ubnd-nam-suong',
    roundKey: 'year-2023',
    style: 'returned-twice',
    days: -3,
    at: '09:50',
    returns: [
      {
        reason:
          'Chỉ tiêu 6: số trẻ em được trợ giúp giảm một nửa so với báo cáo 6 tháng; đề nghị rà lại sổ theo dõi.',
        wrong: [{ indicator: 6, factor: 0.5 }],
      },
      {
        reason:
          'Phần khó khăn, nguyên nhân chép nguyên báo cáo 6 tháng; đề nghị viết lại theo tình hình cuối năm.',
        wrong: [],
      },
    ],
  },
  {
    unitKey: 'phong-tckh',
    roundKey: 'year-2023',
    style: 'late',
    days: 1,
    at: '09:20',
  },
];

export const districtConducts: readonly SampleConduct[] = [...habits, ...exceptions];
