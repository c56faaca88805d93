import { datesIn, isoDate } from './dates.js';
import { fold } from './fold.js';
import type { Line } from './lines.js';
import { given } from './given.js';
import { cut, sentences, spanOf, type Prose } from './prose.js';
import type { DescribedDocument, NewsEvent } from './reading.js';
import { symbolsIn } from './symbols.js';

export interface NewsReading {
  readonly describedDocument: DescribedDocument | null;
  readonly newsDate: string | null;
  readonly newsAuthor: string | null;
  readonly events: NewsEvent[];
}

/** What a news text tells: the document it is about, its day and author, the events it announces. */
export function readNews(lines: readonly Line[], paragraphs: readonly Prose[]): NewsReading {
  return {
    describedDocument: describedIn(paragraphs),
    newsDate: newsDate(lines),
    newsAuthor: newsAuthor(lines),
    events: paragraphs.flatMap((prose) => sentences(prose).flatMap(eventsIn)),
  };
}

const ISSUES =
  /(?:^|[.,:)–-]\s+|\d{4},?\s+|\)\s*[-–]?\s*)((?:Ủy ban|Uỷ ban|UBND|Ban |Bộ |Sở |Phòng |Thủ tướng|Chủ tịch|Công an|Hội |Tỉnh|Huyện|Thành|Cục |Chính phủ|Đoàn |Liên )[^.;:]{2,110}?)\s+(?:vừa|đã|mới|vừa mới)?\s*(?:có\s+)?(?:ký\s+)?(?:ký ban hành|ban hành|ký|phê duyệt|triển khai|có|xây dựng)\s+((?:Kế hoạch|kế hoạch|Công văn|công văn|Quyết định|quyết định|văn bản|Văn bản|Chỉ thị|chỉ thị|Chương trình|chương trình|Hướng dẫn|hướng dẫn|Thông báo|thông báo|Công điện|công điện)[^.;]{0,260})/u;

function describedIn(paragraphs: readonly Prose[]): DescribedDocument | null {
  const told = paragraphs.flatMap((prose) => toldIn(prose, paragraphs));
  // A headline names the document without its number; the text below gives it.
  const [first] = told;
  return told.find((document) => isSameTold(document, first)) ?? first ?? null;
}

function isSameTold(document: DescribedDocument, first: DescribedDocument | undefined): boolean {
  return document.symbol !== null && document.documentType === first?.documentType;
}

function toldIn(prose: Prose, paragraphs: readonly Prose[]): DescribedDocument[] {
  const match = ISSUES.exec(prose.text);
  if (match === null) return [];
  const document = described(match[1] ?? '', match[2] ?? '', paragraphs);
  const iso = document.date ?? dayBefore(prose.text.slice(0, issuerAt(match)));
  return [{ ...document, date: iso, issueDate: iso }];
}

/** "Ngày 18/5/2023, UBND huyện … ban hành". */
function dayBefore(words: string): string | null {
  const day = /ngày [\d/]{8,10},?\s+$/iu.exec(words);
  return day ? (datesIn(day[0])[0]?.iso ?? null) : null;
}

function issuerAt(match: RegExpExecArray): number {
  return match.index + match[0].indexOf(match[1] ?? '');
}

function described(issuer: string, words: string, paragraphs: readonly Prose[]): DescribedDocument {
  const [symbol = { number: null, symbol: null }] = symbolsIn(words);
  const [date = { iso: null, end: 0 }] = datesIn(words);
  const type = TYPE.exec(words)?.[0] ?? '';
  const name = issuer.trim();
  return {
    documentType: /văn bản/iu.test(type) ? 'Công văn' : type.charAt(0).toUpperCase() + type.slice(1),
    documentNumber: symbol.number,
    documentSymbol: symbol.symbol,
    symbol: symbol.symbol,
    issueDate: date.iso,
    date: date.iso,
    issuingAuthority: name,
    issuer: name,
    title: describedTitle(words.slice(Math.max(date.end, type.length))),
    ...given({ statedTaskCount: statedTasks(paragraphs) }),
  };
}

const TYPE = /^(?:kế hoạch|công văn|quyết định|văn bản|chỉ thị|chương trình|hướng dẫn|thông báo|công điện)/iu;

function describedTitle(words: string): string | null {
  const title = /(?:về việc|về|hướng dẫn|triển khai|thực hiện)\s[^.;]*$/u.exec(words)?.[0];
  return title?.replace(/\s+nhằm\s.*$/u, '').trim() ?? null;
}

function statedTasks(paragraphs: readonly Prose[]): number | null {
  const stated = /(\d{2})\s+nhiệm vụ/u.exec(paragraphs.map((prose) => prose.text).join(' '))?.[1];
  return stated === undefined ? null : Number(stated);
}

const STAMP = /(\d{1,2})[/-](\d{1,2})[/-](\d{4})/u;

/** The day the page was put up: a short line with a clock time or a weekday beside the date. */
function newsDate(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.text.length > 90) continue;
    const match = STAMP.exec(line.text);
    if (match && /\d{1,2}:\d{2}|\d{1,2}h\d{2}|thứ|chủ nhật|cập nhật|ngày đăng|đăng ngày/iu.test(line.text)) {
      return isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
    }
  }
  return null;
}

const PERSON = /^(?:(?:\p{Lu}\p{Ll}+\s+){1,3}\p{Lu}\p{Ll}+|(?:\p{Lu}{2,}\s+){1,3}\p{Lu}{2,})$/u;

function newsAuthor(lines: readonly Line[]): string | null {
  for (const line of lines) {
    const labelled =
      /^(?:tác giả(?: bài viết)?|bài viết|bài|người viết|tin,? bài|theo)\s*:\s*(.{3,60})$/iu.exec(
        line.text,
      )?.[1];
    if (labelled && PERSON.test(labelled.trim())) return labelled.trim();
  }
  const after = lines.slice(lines.findLastIndex((line) => line.text.length > 150) + 1);
  return after.find((line) => PERSON.test(line.text))?.text ?? null;
}

const WHEN =
  /tháng\s+\d{1,2}\s?\/\s?\d{4}|tháng\s+\d{1,2}\s+năm\s+\d{4}|ngày\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?|quý\s+(?:IV|I{1,3})\s?\/\s?\d{4}/u;

/** "… (tháng 6/2023); …": the words up to each bracketed time. */
function eventsIn(sentence: Prose): NewsEvent[] {
  const events: NewsEvent[] = [];
  let from = 0;
  for (const match of sentence.text.matchAll(/\(([^()]{4,120})\)/gu)) {
    const when = WHEN.exec(match[1] ?? '')?.[0];
    if (when === undefined) continue;
    const piece = cut(sentence, eventStart(sentence.text, from, match.index), match.index + match[0].length);
    const quantity = /(\d{1,4}\s+(?:mô hình|lớp|xã|cuộc|trẻ em|điểm|suất quà|hội nghị))/u.exec(
      match[1] ?? '',
    )?.[1];
    events.push({ text: piece.text, when, ...(quantity ? { quantity } : {}), span: spanOf(piece) });
    from = match.index + match[0].length;
  }
  return events;
}

function eventStart(text: string, from: number, to: number): number {
  const lead = /^[\s;,.]*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  const festive = /^Tổ chức\s+(?=Lễ|Tết|Diễn đàn)/u.exec(
    fold(text.slice(from + lead, to)) === '' ? '' : text.slice(from + lead, to),
  );
  return from + lead + (festive?.[0].length ?? 0);
}
