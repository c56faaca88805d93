import type { AgencyBlock } from './agencies.js';
import { agencyHeading } from './agency-names.js';
import { fold } from './fold.js';
import type { Part } from './parts.js';
import { contentOf } from './parts.js';
import { pinned } from './pinned.js';
import { cut, sentences, type Prose } from './prose.js';
import type { ReportingObligation } from './reading.js';
import { datesOfReport } from './reporting-dates.js';
import type { SourceText } from './source-text.js';

/** Reporting duties: one per sentence that asks for a report, its body taken from the block or the sentence. */
export function reportingOf(
  parts: readonly Part[],
  blocks: readonly AgencyBlock[],
  source: SourceText,
): ReportingObligation[] {
  const owners = new Map<string, string>();
  for (const block of blocks) {
    for (const prose of [block.node.body, ...block.duties, ...block.paragraphs])
      owners.set(keyOf(prose), block.heading.agency.text);
  }
  const found: ReportingObligation[] = [];
  for (const prose of reportingProse(parts)) {
    let subject = owners.get(keyOf(prose)) ?? null;
    for (const sentence of sentences(prose)) {
      const obligation = obligationIn(sentence, subject, source);
      if (obligation) found.push(obligation);
      // The next sentence of the paragraph speaks of the same bodies.
      subject ??= subjectOf(sentence);
    }
  }
  return found;
}

function keyOf(prose: Prose): string {
  return String(prose.at.at(-1) ?? -1);
}

function* reportingProse(parts: readonly Part[]): Generator<Prose> {
  for (const part of parts) {
    if (part.role === 'purpose' || part.role === 'goal' || part.role === 'general-goal') continue;
    if (part.rest.text !== '') yield part.rest;
    for (const node of contentOf(part)) yield node.body;
  }
}

const ASKS =
  /^báo cáo (?:(?:hằng|hàng) )?(?:quý|0?6 tháng|9 tháng|năm|tháng|tuần|sơ kết|tổng kết|định kỳ|đột xuất|kết quả|tổng hợp)|(?:gửi|nộp)\s+(?:\p{L}+\s+){0,4}báo cáo|báo cáo\s+(?:\p{L}+\s+){0,4}(?:kết quả|tình hình|tiến độ|về|gửi|định kỳ|đột xuất|sơ kết|tổng kết|bằng văn bản)|báo cáo theo (?:thông tư|quy định|quyết định)|(?:tổng hợp|đánh giá),?\s+(?:tổng hợp\s+|đánh giá\s+|báo cáo\s+)*(?:kết quả|tình hình)\s+(?:triển khai\s+|tổ chức\s+)*thực hiện|tổng hợp,? báo cáo|định kỳ[^.;]{0,60}báo cáo|báo cáo\s+(?:ubnd|ủy ban nhân dân|sở|bộ|phòng|chủ tịch|thường trực|ban)/u;
const NOT_A_REPORT =
  /nội dung báo cáo(?: gồm)?:|phóng sự|báo cáo viên|chế độ thông tin,? báo cáo theo quy định của/u;

export function obligationIn(
  sentence: Prose,
  owner: string | null,
  source: SourceText,
): ReportingObligation | null {
  const folded = fold(sentence.text);
  const asks = ASKS.exec(folded);
  if (/vướng mắc/u.test(folded) && periodicityIn(sentence.text) === null) return null;
  if (asks === null || NOT_A_REPORT.test(folded) || sentence.text.length > 1_500) return null;
  const { recipient, route } = recipientIn(sentence.text);
  return {
    who: owner ?? subjectOf(sentence),
    recipient,
    periodicity: periodicityIn(sentence.text),
    duty: dutyIn(sentence, asks.index),
    ...datesOfReport(sentence.text),
    route,
    text: sentence.text,
    ...pinned(source, sentence),
    confidence: owner ? 'high' : 'medium',
    confidenceReason: 'verb',
  };
}

const TO =
  /(?:báo cáo|kết quả|gửi|văn bản|kế hoạch|hiện|về|cáo)\s+(?:cho|về|đến|tới|lên|với|gửi về|gửi)\s+((?:UBND|Ủy ban|Uỷ ban|Sở|Bộ|Phòng|Ban |Chủ tịch|Văn phòng|Thường trực|HĐND|Hội|cơ quan thường trực|cơ quan đầu mối|Trung tâm|Cục|Công an|Thường vụ|Tỉnh ủy|Huyện ủy|Đảng ủy|Chi cục)[^.;()]{0,140})/u;
const STRAIGHT =
  /[Bb]áo cáo\s+((?:Trưởng ban|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Sở|Bộ|Chủ tịch|Thường trực|Ban |Phòng)[^.;()]{0,120})/u;
const LATER =
  /[Bb]áo cáo[^.;]{0,140}?\s(?:gửi về|về|gửi|trình)\s+((?:[Cc]ơ quan thường trực|[Cc]ơ quan đầu mối|UBND|Ủy ban|Uỷ ban|Sở|Bộ|Phòng|Ban |Văn phòng|Thường trực)[^.;()]{0,100})/u;
const ROUTE =
  /(?:\(\s*)?(?:thông qua|qua|đồng gửi|gửi qua)\s+((?:Sở|Phòng|Ban|Văn phòng|cơ quan thường trực|Cơ quan thường trực|Bộ|Trung tâm|Công chức|bộ phận|Cục|Chi cục|UBND|Hội)[^.;()]{0,120})\)?/u;
const NAME_END =
  /,?\s(?:để|trước|chậm|theo|vào|định kỳ|kết quả|tình hình|biết|xem xét|tổng hợp|chỉ đạo|(?:hằng|hàng) (?:năm|tháng|quý)|khi|qua|thông qua|về|xin|cho ý kiến|nội dung|nhằm|và các cơ quan|đúng|bằng|giải quyết|phê duyệt|ban hành|ngày|xử lý|hướng dẫn|điều chỉnh)(?=\s|,|$)|,\s/u;

function recipientIn(text: string): { recipient: string | null; route: string | null } {
  const route = nameIn(ROUTE.exec(text)?.[1]);
  const match = TO.exec(text) ?? STRAIGHT.exec(text) ?? LATER.exec(text);
  const name = nameIn(match?.[1]);
  return { recipient: match && name && withBracket(text, match, name), route };
}

/** "UBND tỉnh (qua Sở …)" is kept whole. */
function withBracket(text: string, match: RegExpExecArray, name: string): string {
  const start = match.index + match[0].length - (match[1] ?? '').length;
  const bracket = /^\s*(\((?:qua|thông qua)[^()]{2,140}\))/u.exec(text.slice(start + name.length))?.[1];
  return [name, bracket].filter((words) => words !== undefined).join(' ');
}

function nameIn(words: string | undefined): string | null {
  if (words === undefined) return null;
  const name = words.slice(0, words.search(NAME_END) < 0 ? words.length : words.search(NAME_END)).trim();
  return name === '' ? null : name;
}

const PERIOD =
  /(?:định kỳ\s+(?:[^.;]{0,30}?)(?:(?:hằng|hàng)\s+(?:tháng|quý|năm)|06 tháng|6 tháng|\d+ tháng|quý|năm|tháng|tuần|đột xuất)(?:\s*(?:,|và|hoặc)\s*(?:(?:hằng|hàng)\s+)?(?:(?:cuối )?năm|quý|6 tháng|06 tháng|01 năm|1 năm|tháng|đột xuất|\d+ tháng))*|(?:hằng|hàng)\s+(?:tháng|quý|năm)(?:\s*(?:,|và|hoặc)\s*(?:(?:hằng|hàng)\s+)?(?:năm|quý|6 tháng|06 tháng|tháng|đột xuất))*|(?:0?6 tháng(?: đầu năm)?(?:\s*(?:,|và)\s*(?:(?:hằng|hàng|cả|cuối|01|1)\s+)?năm)?)|đột xuất)/iu;

function periodicityIn(text: string): string | null {
  return PERIOD.exec(text)?.[0].trim() ?? null;
}

/** The sentence's own subject: the bodies before the verb. */
function subjectOf(sentence: Prose): string | null {
  const named = /(?:đề nghị|yêu cầu|giao)\s+/iu.exec(sentence.text);
  return subjectAt(sentence, [0, ...clauseStarts(sentence.text), ...(named ? [named.index] : [])]);
}

function subjectAt(sentence: Prose, starts: readonly number[]): string | null {
  for (const start of starts) {
    const heading = agencyHeading(cut(sentence, start));
    if (heading) return heading.agency.text;
  }
  return null;
}

const FURTHEST_COMMA = 250;

/** "…; các sở, ban, ngành gửi báo cáo": a clause of its own comes before what a comma parts. */
function clauseStarts(text: string): number[] {
  const bare = outsideBrackets(text);
  const stops = [...bare.matchAll(/[;:]\s+/gu)];
  const commas = [...bare.matchAll(/,\s+/gu)].filter((comma) => comma.index <= FURTHEST_COMMA);
  return [...stops, ...commas].map((stop) => stop.index + stop[0].length);
}

/** Brackets blanked out: an address in them names no subject. */
function outsideBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
}

function dutyIn(sentence: Prose, asks: number): string {
  const start = Math.max(sentence.text.lastIndexOf('; ', asks) + 1, 0);
  return cut(sentence, start)
    .text.replace(/[.;/]+$/u, '')
    .trim();
}
