import { agencyHeading } from './agency-names.js';
import { cut, type Prose } from './prose.js';
import { agenciesIn } from './task-labels.js';

export interface Leads {
  readonly lead: string[];
  readonly coordinating: string[];
}

const AGENCY =
  '(?:các |Các )?(?:Sở|UBND|Ủy ban|Uỷ ban|Công an|Ban |Phòng |Hội |Đoàn |Tỉnh đoàn|Huyện đoàn|Liên đoàn|Văn phòng|Bảo hiểm|Đài |Báo |Trung tâm|Trạm |Trường |Mặt trận|Bộ |Thanh tra|Cục |Chi cục)[^.;:()]{0,120}?';
const BRACKET_LEAD = new RegExp(
  `\\(\\s*(?:do |giao )?(${AGENCY})\\s+(?:là (?:cơ quan|đơn vị) )?chủ trì(?:[,;]\\s*(?:phối hợp(?: với)?\\s*)?([^()]{2,200}?)(?:\\s+phối hợp)?)?\\s*\\)`,
  'u',
);
const GIVEN_LEAD = new RegExp(
  `(?:Giao|giao|Phân công|phân công)\\s+(?:cho\\s+)?(${AGENCY})\\s+(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)`,
  'u',
);
const WITH = /phối hợp (?:chặt chẽ )?(?:với|cùng)\s+(?:các\s+)?/u;
const WITH_END =
  /[.;:)]|\s(?:tổ chức (?!chính|xã|đoàn)|thực hiện|triển khai|xây dựng|tham mưu|hướng dẫn|tăng cường|rà soát|kiểm tra|đẩy mạnh|tuyên truyền|trong việc|để|đánh giá|tổng hợp|chỉ đạo|theo dõi|thẩm định|cập nhật|nâng cao|bảo đảm|đảm bảo|lồng ghép)(?=\s|$)/u;

/** Who leads and who helps, from the sentence itself where no label says so. */
export function leadsInSentence(prose: Prose): Leads {
  const bracket = BRACKET_LEAD.exec(prose.text);
  if (bracket) return { lead: agenciesIn(bracket[1] ?? ''), coordinating: agenciesIn(bracket[2] ?? '') };
  const given = GIVEN_LEAD.exec(prose.text);
  if (given) return { lead: agenciesIn(given[1] ?? ''), coordinating: helpers(prose, given.index) };
  const opening = agencyHeading(prose);
  if (opening && /^(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối)/u.test(opening.rest.text)) {
    return { lead: agenciesIn(opening.agency.text), coordinating: helpers(prose, 0) };
  }
  return { lead: [], coordinating: [] };
}

function helpers(prose: Prose, from: number): string[] {
  const tail = cut(prose, from);
  const match = WITH.exec(tail.text);
  if (match === null || match.index > 200) return [];
  const words = tail.text.slice(match.index + match[0].length);
  const end = words.search(WITH_END);
  const named = words.slice(0, end < 0 ? words.length : end).replace(/[\s,]+$/u, '');
  const group = /các\s+$/u.test(match[0]);
  return agenciesIn(group ? `các ${named}` : named);
}
