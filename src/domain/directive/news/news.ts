import { isoDate } from '../words/dates.js';
import { describedIn } from './described.js';
import { fold } from '../words/fold.js';
import type { Line } from '../text/lines.js';
import { cut, sentences, spanOf, type Prose } from '../text/prose.js';
import type { DescribedDocument, NewsEvent } from '../reading.js';

export interface NewsReading {
  readonly describedDocument: DescribedDocument | null;
  readonly newsDate: string | null;
  readonly newsAuthor: string | null;
  readonly events: NewsEvent[];
}

/** What a news text tells: the document it is about, its day and author, the events it announces. */
export function readNews(lines: readonly Line[], paragraphs: readonly Prose[]): NewsReading {
  return {
    describedDocument: describedIn(paragraphs, lines.map((line) => line.text).join(' | ')),
    newsDate: newsDate(lines),
    newsAuthor: newsAuthor(lines),
    events: paragraphs.flatMap((prose) => sentences(prose).flatMap(eventsIn)),
  };
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
