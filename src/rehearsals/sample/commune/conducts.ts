import type { SampleConduct } from '../conduct.js';

export const communeConducts: readonly SampleConduct[] = [
  { unitKey: 'van-phong', roundKey: '*', style: 'on-time', days: -2, at: '09:10' },
  { unitKey: 'phong-kinh-te', roundKey: '*', style: 'late', days: 1, at: '15:40' },
  { unitKey: 'phong-vhxh', roundKey: '*', style: 'on-time', days: -1, at: '10:00' },
  { unitKey: 'hanh-chinh-cong', roundKey: '*', style: 'on-time', days: -3, at: '08:50' },
  { unitKey: 'cong-an', roundKey: '*', style: 'on-time', days: 0, at: '09:30' },
  { unitKey: 'tram-y-te', roundKey: '*', style: 'on-time', days: -4, at: '14:10' },
  { unitKey: 'mn-hoa-ban', roundKey: '*', style: 'on-time', days: -5, at: '10:45' },
  { unitKey: 'mn-suoi-nang', roundKey: '*', style: 'telephone', days: -1, at: '14:30' },
  { unitKey: 'th-nam-suong', roundKey: '*', style: 'on-time', days: -2, at: '16:20' },
  { unitKey: 'thcs-nam-suong', roundKey: '*', style: 'late', days: 2, at: '08:40' },
  { unitKey: 'ptdtbt-ha-thao', roundKey: '*', style: 'late', days: 4, at: '11:00' },
  { unitKey: 'mttq', roundKey: '*', style: 'on-time', days: -1, at: '15:50' },
  { unitKey: 'doan-xa', roundKey: '*', style: 'on-time', days: 0, at: '16:30' },
  { unitKey: 'hoi-lhpn', roundKey: '*', style: 'never', days: 0, at: '08:30' },
  {
    unitKey: 'phong-kinh-te',
    roundKey: 'half-2026',
    style: 'nil',
    days: -5,
    at: '09:20',
    nilReason: 'Trong kỳ không phát sinh bổ sung dự toán cho công tác trẻ em.',
  },
  { unitKey: 'ptdtbt-ha-thao', roundKey: 'half-2026', style: 'never', days: 0, at: '08:30' },
  {
    unitKey: 'tram-y-te',
    roundKey: 'half-2026',
    style: 'returned',
    days: -5,
    at: '14:10',
    returns: [
      {
        reason:
          'Chỉ tiêu 5: số trẻ em tiêm đủ mũi giảm hơn một phần ba so với báo cáo năm 2025; đề nghị đối chiếu phần mềm tiêm chủng.',
        wrong: [{ indicator: 5, factor: 0.6 }],
      },
    ],
  },
  {
    unitKey: 'thcs-nam-suong',
    roundKey: 'half-2026',
    style: 'returned-twice',
    days: -3,
    at: '08:40',
    returns: [
      {
        reason: 'Chỉ tiêu 12: số học sinh được hỏi ý kiến chỉ tính một khối; đề nghị tính đủ bốn khối.',
        wrong: [{ indicator: 12, factor: 0.3 }],
      },
      { reason: 'Phần kết quả chưa nêu tiến độ chuẩn bị diễn đàn trẻ em; đề nghị bổ sung.', wrong: [] },
    ],
  },
];
