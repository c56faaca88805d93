import type { Phrase } from '../phrase.js';
import type { FigureProblemCode } from './figure-check.js';

/** What each finding about a figure says at its field. */
export const FIGURE_PROBLEM_WORDS: Readonly<Record<FigureProblemCode, Phrase>> = {
  missing: { vi: 'Chưa nhập số liệu.', en: 'The figure is missing.' },
  'denominator-missing': {
    vi: 'Chưa nhập mẫu số: không có mẫu số thì không tổng hợp được tỷ lệ.',
    en: 'The denominator is missing: without it the rate cannot be consolidated.',
  },
  negative: { vi: 'Số liệu không được âm.', en: 'The figure must not be negative.' },
  'not-an-integer': { vi: 'Số liệu này phải là số nguyên.', en: 'This figure must be a whole number.' },
  'part-exceeds-whole': {
    vi: 'Tử số lớn hơn mẫu số: số đạt không thể nhiều hơn tổng số.',
    en: 'The numerator exceeds the denominator: the part cannot be larger than the whole.',
  },
  'breakdown-exceeds-total': {
    vi: 'Số liệu chi tiết lớn hơn tổng số.',
    en: 'A part of the breakdown exceeds the total.',
  },
  jump: {
    vi: 'Số liệu thay đổi nhiều so với kỳ trước. Đề nghị kiểm tra lại trước khi gửi.',
    en: 'The figure differs much from the period before. Please check it before sending.',
  },
  'small-cell': {
    vi: 'Số từ 1 đến 4 có thể làm lộ danh tính trẻ em: chỉ gửi số lượng, không ghi tên, và sẽ được che khi công bố.',
    en: 'A number from 1 to 4 may identify a child: send counts only, no names; it is suppressed when published.',
  },
};
