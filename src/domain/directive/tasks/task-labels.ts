import { fold } from '../words/fold.js';
import { cut, type Prose } from '../text/prose.js';

export type LabelKind = 'lead' | 'coordinating' | 'due' | 'product' | 'money' | 'setting';

/** A line or a bracket that says who leads, who helps and by when. */
export interface Label {
  readonly kind: LabelKind;
  readonly words: Prose;
}

const LABELS: readonly (readonly [RegExp, LabelKind])[] = [
  [
    /(?:cơ quan|đơn vị|các cơ quan|các đơn vị|cấp|ngành)?,?\s*(?:được giao )?(?:chủ trì|đầu mối|chủ quản|chịu trách nhiệm)(?:\s+(?:thực hiện|tham mưu|triển khai))?/u,
    'lead',
  ],
  [
    /(?:cơ quan|đơn vị|các cơ quan|các đơn vị|các sở, ngành)?,?\s*(?:cùng\s+)?phối hợp(?:\s+thực hiện)?/u,
    'coordinating',
  ],
  [
    /(?:cơ quan|đơn vị|các cơ quan|các đơn vị)\s+(?:tổ chức\s+)?(?:thực hiện|triển khai|tham mưu)|trách nhiệm thực hiện|phân công thực hiện|(?:người|bộ phận|cá nhân|tập thể)\s+(?:thực hiện|phụ trách|chịu trách nhiệm|chủ trì)|phụ trách(?: chính)?/u,
    'lead',
  ],
  [
    /(?:thời gian|thời hạn|tiến độ|lộ trình|hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|trình|cuối|dự kiến|và tiến độ))*|(?:thực hiện|hoàn thành|triển khai)(?=\s*:\s*(?:tháng|quý|ngày|trước|trong|từ|hằng|hàng|thường xuyên|cả năm|năm)\s)/u,
    'due',
  ],
  [/(?:sản phẩm|kết quả)(?:\s+(?:dự kiến|đầu ra|đạt được|thực hiện))?/u, 'product'],
  [/(?:kinh phí|nguồn kinh phí)(?:\s+thực hiện)?/u, 'money'],
  [
    /(?:địa điểm|thành phần|đối tượng|quy mô|số lượng|hình thức|thời gian học)(?:\s+(?:mời dự|tổ chức|tham dự|tham gia|thực hiện))?/u,
    'setting',
  ],
];

const LABEL_AT = LABELS.map(([pattern, kind]) => ({
  kind,
  at: new RegExp(`^(?:${pattern.source})\\s*:\\s*`, 'u'),
}));

/** The label a text opens with, if it does. */
export function labelOf(prose: Prose): Label | null {
  const folded = fold(prose.text);
  for (const { kind, at } of LABEL_AT) {
    const match = at.exec(folded);
    if (match) return { kind, words: cut(prose, match[0].length) };
  }
  return null;
}

const INNER = new RegExp(
  `(?<=^|[.;,(\\s])(?:${LABELS.map(([pattern]) => pattern.source).join('|')})\\s*:\\s*`,
  'gu',
);

/** All labels inside one text: "Chủ trì: Sở A; phối hợp: Sở B; thời gian: Quý II". */
export function labelsIn(prose: Prose): { labels: Label[]; before: Prose } {
  const folded = fold(prose.text);
  const marks = [...folded.matchAll(INNER)];
  const labels = marks.map((mark, index): Label => {
    const end = marks[index + 1]?.index ?? labelEnd(folded, mark.index + mark[0].length);
    return { kind: kindOf(mark[0]), words: cut(prose, mark.index + mark[0].length, end) };
  });
  return { labels, before: cut(prose, 0, marks[0]?.index ?? prose.text.length) };
}

function labelEnd(folded: string, from: number): number {
  const stop = /[.)](?=\s|$)/u.exec(folded.slice(from));
  return stop ? from + stop.index : folded.length;
}

function kindOf(written: string): LabelKind {
  // Only "Thực hiện:" before a time is told by what follows it.
  return LABEL_AT.find(({ at }) => at.test(written))?.kind ?? 'due';
}
