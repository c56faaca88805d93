import { placeOfLevel } from './body-names.js';
import { dateBehind } from './date-behind.js';
import { datesIn } from './dates.js';
import { given } from './given.js';
import { issuerAfter } from './issuers.js';
import { sentences, type Prose } from './prose.js';
import type { DescribedDocument } from './reading.js';
import { symbolsIn, typeOfSymbol } from './symbols.js';

/** The document that a news text is about: what its issuer is said to have issued, else what it goes by. */
export function describedIn(article: readonly Prose[], page: string): DescribedDocument | null {
  const told = article.flatMap((prose) => toldIn(prose, article));
  const chosen = chosenOf(told) ?? goneBy(article);
  if (chosen === null) return null;
  const issuer = chosen.issuer === null ? null : withPlace(chosen.issuer, page);
  const date = chosen.date ?? saidLater(chosen, article);
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

const TYPES =
  '(?:[Kk]ế hoạch|[Cc]ông văn|[Qq]uyết định|[Vv]ăn bản|[Cc]hỉ thị|[Cc]hương trình|[Hh]ướng dẫn|[Tt]hông báo|[Cc]ông điện|[Nn]ghị quyết|[Đđ]ề án|[Tt]hư kêu gọi)';
const ISSUER =
  '((?:Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân|Ban |Bộ |Sở |Phòng |Thủ tướng|Chủ tịch|Phó Chủ tịch|Công an|Hội |Tỉnh|Huyện|Thành|Thị ủy|Cục |Chính phủ|Đoàn |Liên |Trường |Quốc hội|Văn phòng )[^.;:]{2,110}?)';
const BEFORE =
  '(?:^|[.,:(“–-]\\s+|[.,:]|\\d,?\\s+|\\)\\s*[-–]?\\s*|[Đđ]ồng chí\\s+|\\s(?:do|khi|sau khi)\\s+)';
const VERBS =
  '(?:vừa qua,?\\s+)?(?:vừa mới|vừa|đã|mới đây|mới|sẽ)?\\s*(?:có\\s+)?(?:ký\\s+)?(?:ký ban hành|ban hành|ký|phê duyệt|triển khai|có|xây dựng|thông qua|phát đi|gửi)';

const ISSUED = new RegExp(`${BEFORE}${ISSUER}\\s+${VERBS}\\s+(${TYPES}[^.;]{0,260})`, 'u');
/** "chỉ đạo của UBND tỉnh tại văn bản số …", "Sở … yêu cầu tại Công văn số …". */
const SAID_IN = new RegExp(
  `(?:^|\\s)${ISSUER}\\s+(?:(?:yêu cầu|chỉ đạo|đề nghị|giao|nêu rõ)\\s+)?tại\\s+(${TYPES}\\s+số[^.;]{0,260})`,
  'u',
);
/** "Văn phòng UBND tỉnh thông báo ý kiến … (Công văn số …)". */
const IN_BRACKETS = new RegExp(
  `${BEFORE}${ISSUER}\\s+(?:vừa\\s|đã\\s)?(?:thông báo|yêu cầu|đề nghị|chỉ đạo|có ý kiến|hướng dẫn|giao)\\s[^.;()]{5,300}?\\((?:tại\\s)?(${TYPES}\\s+số[^()]{4,120})\\)`,
  'u',
);
/** "UBND tỉnh vừa giao Sở … theo dõi việc thực hiện Kế hoạch …". */
const LEFT_TO = new RegExp(
  `${BEFORE}${ISSUER}\\s+(?:vừa|đã)\\s+(?:giao|chỉ đạo|yêu cầu)\\s[^.;]{5,200}?thực hiện\\s+(${TYPES}\\s+(?:số|triển khai|thực hiện|về|phòng|hành động)[^.;]{5,260})`,
  'u',
);

/** "Kế hoạch số … do UBND tỉnh ban hành ngày …", "Kế hoạch vừa được Sở … ban hành". */
const PASSIVE = new RegExp(
  `(${TYPES}(?:\\s(?!căn cứ)[^.;,]{0,160}?)?)\\s(?:(?:vừa|đã|mới)\\s)?(?:được|do)\\s${ISSUER}\\s(?:(?:vừa|đã|mới)\\s)?(?:ký\\s)?(?:ký ban hành|ban hành|phê duyệt|xây dựng)(?![\\p{L}])([^.;]{0,80})`,
  'u',
);

interface Told {
  readonly index: number;
  readonly issuer: string;
  readonly words: string;
}

function activeIn(text: string): Told | null {
  for (const pattern of [ISSUED, SAID_IN, IN_BRACKETS, LEFT_TO]) {
    const match = firstOf(pattern, text);
    if (match) return { index: match.index + issuerAt(match), issuer: match[1] ?? '', words: match[2] ?? '' };
  }
  return null;
}

/** "Thực hiện Quyết định … do Thủ tướng ban hành": the parent, not the document itself. */
const FOLLOWED = /(?:thực hiện|triển khai|căn cứ|quán triệt)(?: các)?\s+$/iu;

function passiveIn(text: string): Told | null {
  const match = PASSIVE.exec(text);
  if (match === null || !isIssuer(match[2] ?? '') || FOLLOWED.test(text.slice(0, match.index))) return null;
  return { index: match.index, issuer: match[2] ?? '', words: `${match[1]}${match[3]}` };
}

function toldIn(prose: Prose, article: readonly Prose[]): DescribedDocument[] {
  const told = passiveIn(prose.text) ?? activeIn(prose.text);
  if (told === null) return [];
  const document = documentIn(told.issuer, told.words, article);
  const day = document.date ?? dayBefore(prose.text.slice(0, told.index));
  return [{ ...document, date: day, issueDate: day }];
}

/** The first match whose issuer is one body and no sentence of its own. */
function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  let from = 0;
  for (;;) {
    const match = pattern.exec(text.slice(from));
    if (match === null) return null;
    match.index += from;
    if (isIssuer(match[1] ?? '')) return match;
    from = match.index + 1;
  }
}

const NO_NAME =
  /\s(?:căn cứ|theo|giao|yêu cầu|đề nghị|tổ chức(?! chính trị)|phối hợp|thực hiện|được|để|cần|ngày|các (?:xã|phường|huyện|sở))(?=[\s,]|$)|\d{4}/u;

function isIssuer(words: string): boolean {
  const named = words.replace(/Ban [Cc]hỉ đạo (?:thực hiện|về|công tác)/u, 'Ban Chỉ đạo');
  return !NO_NAME.test(named);
}

/** "Ngày 18/5/2023, UBND huyện … ban hành". */
function dayBefore(words: string): string | null {
  const day = /ngày [^,;.]{6,24},?\s+(?:đồng chí\s+)?$/iu.exec(words);
  return day ? (datesIn(day[0])[0]?.iso ?? null) : null;
}

function issuerAt(match: RegExpExecArray): number {
  return match[0].indexOf(match[1] ?? '');
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

const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Lương|Mai|Tạ|Cao|Hà|Hồ|Trương|Lâm|Đào|Tô|Châu|Thái|Nông|Hứa|Vi|Lò|Giàng|Triệu|Quách|Tống|Kiều|Phùng';
const PERSON = new RegExp(
  `(?<=\\s\\p{Lu}\\p{L}+\\s\\p{Lu}\\p{L}+)\\s(?:${FAMILY})(?:\\s\\p{Lu}\\p{L}*){1,3}$`,
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

const ISSUED_ON = new RegExp(`^${TYPES}(?: này)? (?:được )?(?:ban hành|ký|ký ban hành)(?: vào)? ngày`, 'u');

/** "Kế hoạch được ban hành ngày 22 tháng 9 năm 2025": the day in a sentence of its own. */
function saidLater(document: DescribedDocument, article: readonly Prose[]): string | null {
  for (const sentence of article.flatMap((prose) => sentences(prose))) {
    const isOfIt = sentence.text.toLowerCase().startsWith((document.documentType ?? '').toLowerCase());
    if (isOfIt && ISSUED_ON.test(sentence.text)) return datesIn(sentence.text)[0]?.iso ?? null;
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
