import { placeOfLevel } from './body-names.js';
import { dateBehind } from './date-behind.js';
import { datesIn } from './dates.js';
import { given } from './given.js';
import { issuerAfter } from './issuers.js';
import { FAMILY_NAMES } from './person-names.js';
import { sentences, type Prose } from './prose.js';
import type { DescribedDocument } from './reading.js';
import { symbolsIn, typeOfSymbol, type FoundSymbol } from './symbols.js';
import { toldOf, TYPES } from './told-of.js';

/** The document that a news text is about: what its issuer is said to have issued, else what it goes by. */
export function describedIn(article: readonly Prose[], page: string): DescribedDocument | null {
  const told = article.flatMap((prose) => toldIn(prose, article));
  const found = chosenOf(told) ?? goneBy(article) ?? firstNumbered(article, page);
  if (found === null) return null;
  const chosen = found.symbol === null ? withNumber(found, article) : found;
  const issuer = chosen.issuer === null ? null : withPlace(chosen.issuer, page);
  const date = chosen.date ?? saidLater(article);
  return { ...chosen, date, issueDate: date, issuer, issuingAuthority: issuer };
}

/** A headline names the document without its number; the text below gives it. */
function chosenOf(told: readonly DescribedDocument[]): DescribedDocument | null {
  const [first] = told;
  const numbered = told.find(
    (document) => document.symbol !== null && document.documentType === first?.documentType,
  );
  return numbered ?? first ?? null;
}

function toldIn(prose: Prose, article: readonly Prose[]): DescribedDocument[] {
  const told = toldOf(prose.text);
  if (told === null) return [];
  const document = documentIn(told.issuer, told.words, article);
  const day = document.date ?? dayBefore(prose.text.slice(0, told.index));
  return [{ ...document, date: day, issueDate: day }];
}

/** "Ngày 18/5/2023, UBND huyện … ban hành". */
function dayBefore(words: string): string | null {
  const day = /ngày [^,;.]{6,24},?\s+(?:đồng chí\s+)?$/iu.exec(words);
  return day ? (datesIn(day[0])[0]?.iso ?? null) : null;
}

function documentIn(issuer: string, words: string, article: readonly Prose[]): DescribedDocument {
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
  const [found] = symbolsIn(words.slice(0, NEAR));
  if (found === undefined)
    return { number: null, symbol: null, date: datesIn(words)[0]?.iso ?? null, end: 0 };
  const { number, symbol } = found;
  const date = dateBehind(words.slice(found.end));
  return { number, symbol, date: date?.iso ?? null, end: found.end + (date?.end ?? 0) };
}

/** The body alone: without who signs for it, without the term of a council. */
function nameOf(issuer: string): string {
  return withoutPerson(issuer)
    .replace(/^(?:Phó )?Chủ tịch\s+(?:Thường trực\s+)?(?=UBND|Ủy ban)/u, '')
    .replace(/\s+kh(?:óa|oá)\s.*$|\s*\([^()]*\)$/u, '')
    .trim();
}

const PERSON = new RegExp(
  `(?<=\\s\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+)\\s(?:${FAMILY_NAMES})(?:\\s\\p{Lu}\\p{L}*){1,3}$`,
  'u',
);

/** "Chủ tịch UBND tỉnh Nam Hà Trần Văn Bình": whoever signs is no part of the body's name. */
function withoutPerson(issuer: string): string {
  return /^(?:Phó )?(?:Chủ tịch|Giám đốc|Bộ trưởng|Bí thư)\s/u.test(issuer)
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

const GOES_BY = new RegExp(`(?:^|\\s)(?:[Tt]heo|[Tt]ại)\\s+(${TYPES}\\s+số\\s[^;]{6,260})`, 'u');

/** "Theo Kế hoạch số … của UBND tỉnh …": nobody is said to have issued it, all goes by it. */
function goneBy(article: readonly Prose[]): DescribedDocument | null {
  const words = article
    .flatMap((prose) => sentences(prose))
    .map((sentence) => GOES_BY.exec(sentence.text)?.[1] ?? '')
    .find((behind) => symbolsIn(behind).length > 0);
  const [symbol] = symbolsIn(words ?? '');
  if (words === undefined || symbol === undefined) return null;
  const issuer = issuerBehind(words.slice(symbol.end));
  const document = documentIn(issuer ?? '', words, article);
  const documentType = typeOfSymbol(symbol.symbol) ?? document.documentType;
  return { ...document, documentType, issuer, issuingAuthority: issuer };
}

function issuerBehind(words: string): string | null {
  return issuerAfter(words.slice(dateBehind(words)?.end ?? 0)) ?? issuerAfter(words);
}

/** "Văn bản (số hiệu 12/SYT-NVY) được phát đi …": the number in a sentence of its own. */
function withNumber(document: DescribedDocument, article: readonly Prose[]): DescribedDocument {
  const numbered = article
    .flatMap((prose) => sentences(prose))
    .filter((sentence) =>
      new RegExp(`^${TYPES}(?: này)?\\s*\\(?(?:có\\s|mang\\s)?số`, 'u').test(sentence.text),
    )
    .flatMap((sentence) => symbolsIn(sentence.text.slice(0, NEAR)));
  const [found] = numbered;
  if (found === undefined) return document;
  const { number, symbol } = found;
  return { ...document, documentNumber: number, documentSymbol: symbol, symbol };
}

const PARENT =
  /(?:căn cứ|thực hiện|triển khai|quán triệt|thay thế|bãi bỏ|theo quy định (?:tại|của)|sửa đổi|theo tinh thần)(?:\s\p{L}+){0,6}\s*(?:số\s*:?\s*)?$/iu;
const CENTRAL = /(?:TTg|CP|QH\d+|\/TW)$/u;

/** Nobody is said to have issued it: the first number of the headline or the text that is no parent's. */
function firstNumbered(article: readonly Prose[], page: string): DescribedDocument | null {
  for (const sentence of article.flatMap((prose) => sentences(prose))) {
    const symbol = symbolsIn(sentence.text).find((found) => isOwn(sentence.text, found));
    if (symbol === undefined) continue;
    const words = sentence.text.slice(typeStart(sentence.text, symbol));
    const document = documentIn('', words, article);
    const issuer = issuerBehind(sentence.text.slice(symbol.end)) ?? issuerOfPage(symbol, page);
    const documentType = typeOfSymbol(symbol.symbol) ?? document.documentType;
    return { ...document, documentType, issuer, issuingAuthority: issuer };
  }
  return null;
}

function isOwn(text: string, symbol: FoundSymbol): boolean {
  const before = text.slice(Math.max(0, symbol.index - 120), symbol.index);
  return (
    !CENTRAL.test(symbol.symbol) &&
    !PARENT.test(before) &&
    new RegExp(`${TYPES}[^.;]{0,95}$`, 'u').test(before)
  );
}

function typeStart(text: string, symbol: FoundSymbol): number {
  const types = [...text.slice(0, symbol.index).matchAll(new RegExp(TYPES, 'gu'))];
  return types.at(-1)?.index ?? symbol.index;
}

/** A committee's symbol is the page's committee; another's is the body whose page it is. */
function issuerOfPage(symbol: FoundSymbol, page: string): string | null {
  if (!/UBND/u.test(symbol.symbol))
    return /^(?:Trường|Sở|Phòng|Hội|Trung tâm)\s[^|–-]{4,60}(?=\s[|–-])/u.exec(page)?.[0] ?? null;
  const level = /(?:UBND|[UỦ]y ban nhân dân)\s(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\p{L})/iu.exec(
    page,
  )?.[1];
  return level ? `UBND ${level.toLowerCase()}` : null;
}

const ISSUED_ON = new RegExp(
  `^(?:Được biết, )?${TYPES}[^.;]{0,40}?\\s(?:ban hành|ký|phát đi|phát hành|có hiệu lực|ra đời)(?![\\p{L}])[^.;]{0,40}?(\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|ngày \\d{1,2} tháng \\d{1,2} năm \\d{4})`,
  'u',
);

/** "Kế hoạch được ban hành ngày 22 tháng 9 năm 2025": the day in a sentence of its own. */
function saidLater(article: readonly Prose[]): string | null {
  for (const sentence of article.flatMap((prose) => sentences(prose))) {
    const day = ISSUED_ON.exec(sentence.text)?.[1];
    if (day !== undefined) return datesIn(day.startsWith('ngày') ? day : `ngày ${day}`)[0]?.iso ?? null;
  }
  return null;
}

const LEVEL =
  /^(?:Văn phòng )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/iu;

/** "UBND xã" on the page of xã Tân An is that commune's; "Sở Y tế" takes the place the page gives it. */
function withPlace(issuer: string, page: string): string {
  const level = LEVEL.exec(issuer)?.[1];
  const place = level ? placeOfLevel(level.toLowerCase(), page) : null;
  if (place !== null) return `${issuer} ${place}`;
  if (!/^(?:Sở|Phòng)\s/u.test(issuer) || issuer.length > LONGEST_BARE_NAME) return issuer;
  const named = new RegExp(
    `${issuer.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\s((?:(?:tỉnh|thành phố|huyện)\\s)?\\p{Lu}\\p{Ll}+(?:[ \\t]\\p{Lu}\\p{Ll}+){1,3})(?=[\\s.,;:)–-]|$)`,
    'u',
  ).exec(page)?.[1];
  return named ? `${issuer} ${named}` : issuer;
}

const LONGEST_BARE_NAME = 45;
