import { fold } from '../words/fold.js';
import type { DocumentClass } from '../reading.js';

export interface OpeningAct {
  readonly documentClass: DocumentClass;
  readonly documentType: string;
}

const BODY = String.raw`(?:ủy ban nhân dân|ubnd|sở|phòng|ban chỉ đạo|ban|bộ|trường|hội (?:liên hiệp|chữ thập|nông dân|khuyến học|bảo vệ|cựu)|công an|huyện đoàn|tỉnh đoàn)\s[^.;]{0,110}?`;
/** The paragraph ends by announcing what stands below; news goes on telling. */
const ANNOUNCES = String.raw`[^.]{0,320}?(?:(?:như sau|sau đây|(?:nội dung|việc|nhiệm vụ|giải pháp) sau)[^.;:]{0,30}[:.]?|(?:cụ thể|với (?:các |những |một số )?nội dung)(?:[^.;:]{0,40}:)?)$`;

const ACTS: readonly (readonly [RegExp, OpeningAct])[] = [
  [
    new RegExp(
      `${BODY}(?:xây dựng|ban hành|đề ra|triển khai)\\s(?:kế hoạch|chương trình)(?! số)${ANNOUNCES}`,
      'u',
    ),
    { documentClass: 'plan', documentType: 'Kế hoạch' },
  ],
  [
    new RegExp(`${BODY}(?:xin )?báo cáo\\s${ANNOUNCES}`, 'u'),
    { documentClass: 'other', documentType: 'Báo cáo' },
  ],
  [
    new RegExp(
      `${BODY}(?:đề nghị|yêu cầu|hướng dẫn)\\s${ANNOUNCES}|${BODY}(?:đề nghị|yêu cầu)\\s[^.;]{0,200}(?:việc|nội dung|nhiệm vụ)[^.;:]{0,30}:$`,
      'mu',
    ),
    { documentClass: 'official-letter', documentType: 'Công văn' },
  ],
];

const TOLD = /(?:vừa|đã|mới|theo đó,?)\s(?:có\s|ký\s)?(?:ban hành|xây dựng|đề nghị|yêu cầu|ubnd|ủy ban)/u;

/** What a document whose head is lost does in its opening: "… xây dựng kế hoạch như sau:". */
export function openingAct(opening: readonly string[]): OpeningAct | null {
  for (const paragraph of opening) {
    const folded = fold(paragraph).trim();
    const act = TOLD.test(folded) ? undefined : ACTS.find(([pattern]) => pattern.test(folded));
    if (act) return act[1];
  }
  return null;
}
