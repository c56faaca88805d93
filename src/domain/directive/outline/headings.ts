import type { ClauseNode } from './clause-tree.js';
import { fold } from '../words/fold.js';

/** What a part of the document is about. */
export type PartRole =
  | 'preamble'
  | 'purpose'
  | 'general-goal'
  | 'goal'
  | 'tasks'
  | 'money'
  | 'organisation'
  | 'report'
  | 'annex'
  | 'none';

const ROLES: readonly (readonly [RegExp, PartRole])[] = [
  [/^nội dung,? (?:và )?(?:thời gian|địa điểm)/u, 'purpose'],
  [/^(?:các )?nội dung,? (?:và )?phân công/u, 'tasks'],
  [
    /(?:chế độ|công tác|thông tin,?) (?:thông tin,? )?báo cáo|^báo cáo(?: kết quả)?$|thông tin,? báo cáo/u,
    'report',
  ],
  [
    /tổ chức (?:triển khai |và )?thực hiện|phân công|trách nhiệm(?: (?:thực hiện|của|thi hành|các)|$)|tổ chức triển khai|giao nhiệm vụ|triển khai thực hiện$|điều khoản thi hành/u,
    'organisation',
  ],
  [
    /nhiệm vụ|giải pháp|nội dung(?! (?:cuộc|hướng dẫn))|biện pháp|các hoạt động|^hoạt động|công việc|công tác trọng tâm|^trình tự|^quy trình/u,
    'tasks',
  ],
  [/kinh phí|ngân sách|nguồn lực thực hiện|dự toán|nguồn vốn|nguồn tài chính/u, 'money'],
  [/mục tiêu (?:chung|tổng quát)|^mục tiêu tổng/u, 'general-goal'],
  [/chỉ tiêu|mục tiêu/u, 'goal'],
  [
    /mục đích|yêu cầu|quan điểm|căn cứ|sự cần thiết|thực trạng|tình hình|nguyên tắc|phạm vi|đối tượng|thời gian|địa điểm|kết quả|phương hướng|đánh giá|chủ đề/u,
    'purpose',
  ],
];

/** The role that a heading's words give a part; 'none' when they say nothing. */
export function roleOfHeading(heading: string): PartRole {
  const bare = headingKey(heading);
  if (/^(?:mục đích|yêu cầu|quan điểm)/u.test(bare) && !/nhiệm vụ/u.test(bare)) return 'purpose';
  if (/^mục tiêu|^chỉ tiêu/u.test(bare) && !/nhiệm vụ|giải pháp|nội dung/u.test(bare))
    return /chung|tổng quát/u.test(bare) ? 'general-goal' : 'goal';
  return ROLES.find(([pattern]) => pattern.test(bare))?.[1] ?? 'none';
}

function headingKey(heading: string): string {
  return fold(heading)
    .replace(/\s+/gu, ' ')
    .replace(/[.:;\s]+$/u, '')
    .trim();
}

const GENERIC =
  /^(?:(?:các|một số|những|về|phần|công tác)\s)*(?:nhiệm vụ|giải pháp|nội dung|hoạt động|biện pháp|mục tiêu|chỉ tiêu|mục đích|yêu cầu|quan điểm|kinh phí|nguồn lực|phạm vi|đối tượng|thời gian|địa điểm|tiến độ|phân công|chế độ|thông tin|báo cáo|tổ chức|trách nhiệm|khen thưởng|chủ đề|thành phần|kiểm tra|nguồn kinh phí|sơ kết|hiệu lực)(?:[\s,]+(?:và|nhiệm vụ|giải pháp|nội dung|các|hoạt động|biện pháp|chung|cụ thể|trọng tâm|chủ yếu|thực hiện|tổng quát|chính|trách nhiệm|thi hành|triển khai|kinh phí|yêu cầu|mục đích|thông tin|báo cáo|công việc|tham gia|phối hợp|áp dụng|tổ chức|của|cơ quan|đơn vị|sở|ban|ngành|địa phương|công tác|kết quả|định kỳ|năm|\d{4}|đến|giai đoạn|[-–]|mời|dự|tham dự|theo dõi|giám sát|đánh giá|tổng kết|cấp|trong|quan điểm|mục tiêu|chỉ tiêu|nguồn|đối tượng|lực|chương trình|kế hoạch|đề án|dự án|thời gian|địa điểm|phạm vi))*$/u;

/** "Chỉ tiêu 3: …" is a target with its number. */
const TARGET = /^chỉ tiêu\s+(?:số\s+)?\d{1,2}(?!\d)/u;

export function isTarget(text: string): boolean {
  return TARGET.test(fold(text));
}

/** A heading made of the form's own words only ("Nhiệm vụ cụ thể"): a part, never a task or a body. */
export function isGenericHeading(heading: string): boolean {
  const bare = headingKey(heading);
  return GENERIC.test(bare) && bare.length < 90;
}

const LISTED: ReadonlySet<string> = new Set(['dash', 'plus', 'bullet']);
const LONGEST_HEADING = 320;

/** Words that only announce what stands below: no full sentence, and something below. */
export function isHeadingOnly(node: ClauseNode): boolean {
  const { text } = node.body;
  if (node.children.length === 0 || text === '' || text.length > LONGEST_HEADING) return false;
  return !/[;,]$/u.test(text) && endsAsHeading(node, text);
}

function endsAsHeading(node: ClauseNode, text: string): boolean {
  if (text.endsWith(':')) return !/[.;]\s/u.test(text);
  if (!text.endsWith('.')) return true;
  return !LISTED.has(node.kind) && text.length < 160 && !/[.;]\s/u.test(text);
}
