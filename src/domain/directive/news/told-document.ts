import { dateBehind } from '../words/date-behind.js';
import { datesIn } from '../words/dates.js';
import { given } from '../words/given.js';
import { FAMILY_NAMES } from '../words/person-names.js';
import type { Prose } from '../text/prose.js';
import type { DescribedDocument } from '../reading.js';
import { symbolsIn, type FoundSymbol } from '../words/symbols.js';
import { TYPES } from './told-of.js';

/** The described document from its issuer and the words that name it. */
export function documentIn(issuer: string, words: string, article: readonly Prose[]): DescribedDocument {
  const { number, symbol, date, end } = numberIn(words);
  const type = TYPE.exec(words)?.[0] ?? '';
  const name = nameOf(issuer);
  return {
    documentType: /văn bản/iu.test(type) ? 'Công văn' : type.charAt(0).toUpperCase() + type.slice(1),
    documentNumber: number,
    documentSymbol: symbol,
    symbol,
    issueDate: date,
    date,
    issuingAuthority: name,
    issuer: name,
    title: describedTitle(words.slice(Math.max(end, type.length))),
    ...given({ statedTaskCount: statedTasks(article) }),
  };
}

interface NumberedWords {
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  /** Where the words behind number and date begin. */
  readonly end: number;
}

function numberIn(words: string): NumberedWords {
  const [found] = symbolsIn(words).filter((symbol) => symbol.index < NEAR || inBracket(words, symbol));
  if (found === undefined)
    return { number: null, symbol: null, date: datesIn(words)[0]?.iso ?? null, end: 0 };
  const { number, symbol } = found;
  const date = dateBehind(words.slice(found.end));
  return { number, symbol, date: date?.iso ?? null, end: found.end + (date?.end ?? 0) };
}

/** "Kế hoạch chăm sóc … của UBND tỉnh (số 71/KH-UBND, ký ngày …)" */
function inBracket(words: string, symbol: FoundSymbol): boolean {
  return new RegExp(`\\(\\s*(?:${TYPES}\\s*)?(?:số\\s*:?\\s*)?$`, 'u').test(words.slice(0, symbol.index));
}

/** The body alone: without who signs for it, without the term of a council. */
function nameOf(issuer: string): string {
  return withoutPerson(issuer)
    .replace(/^(?:Phó )?[Cc]hủ tịch\s+(?:Thường trực\s+)?(?=UBND|Ủy ban)/u, '')
    .replace(/^Phó Thủ tướng Chính phủ.*$/u, 'Thủ tướng Chính phủ')
    .replace(/\s+kh(?:óa|oá)\s.*$|\s*\([^()]*\)$/u, '')
    .trim();
}

const PERSON = new RegExp(
  `(?<=\\s\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+|\\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)|Chính phủ)\\s(?:${FAMILY_NAMES})(?:\\s\\p{Lu}\\p{L}*){1,3}$`,
  'u',
);

/** "Chủ tịch UBND tỉnh Nam Hà Trần Văn Bình": whoever signs is no part of the body's name. */
function withoutPerson(issuer: string): string {
  return /^(?:Phó )?(?:[Cc]hủ tịch|Giám đốc|Bộ trưởng|Bí thư|Thủ tướng)\s/u.test(issuer)
    ? issuer.replace(PERSON, '')
    : issuer;
}

/** A number further behind belongs to a document that the title names. */
const NEAR = 60;
const TYPE = new RegExp(`^${TYPES}`, 'u');

function describedTitle(words: string): string | null {
  const title = /(?:về việc|về|hướng dẫn|triển khai|thực hiện)\s[^.;]*$/u.exec(words)?.[0];
  return title?.replace(/\s+nhằm\s.*$/u, '').trim() ?? null;
}

function statedTasks(article: readonly Prose[]): number | null {
  const stated = /(\d{2})\s+nhiệm vụ/u.exec(article.map((prose) => prose.text).join(' '))?.[1];
  return stated === undefined ? null : Number(stated);
}
