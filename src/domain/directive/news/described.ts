import { placeOfLevel, titleCase } from '../words/body-names.js';
import { datesIn } from '../words/dates.js';
import { firstNumbered, goneBy } from './numbered-in-news.js';
import { FAMILY_NAMES } from '../words/person-names.js';
import { sentences, type Prose } from '../text/prose.js';
import type { DescribedDocument } from '../reading.js';
import { symbolsIn, type FoundSymbol } from '../words/symbols.js';
import { documentIn } from './told-document.js';
import { toldOf, TYPES } from './told-of.js';

/** The document that a news text is about: what its issuer is said to have issued, else what it goes by. */
export function describedIn(article: readonly Prose[], page: string): DescribedDocument | null {
  const told = article.flatMap((prose) => toldIn(prose, article));
  const found =
    chosenOf(told) ?? (isOccasion(article) ? null : (goneBy(article) ?? firstNumbered(article, page)));
  if (found === null) return null;
  const chosen = found.symbol === null ? withNumber(found, article, page) : found;
  const issuer = chosen.issuer === null ? null : withPlace(chosen.issuer, page);
  const date = chosen.date ?? saidLater(article);
  return { ...chosen, date, issueDate: date, issuer, issuingAuthority: issuer };
}

/** News of a meeting or a feast names documents in passing. */
function isOccasion(article: readonly Prose[]): boolean {
  return article
    .slice(0, 3)
    .some(
      (prose) =>
        prose.text.length < 200 &&
        /hội nghị|lễ (?:phát động|khai mạc|kỷ niệm|hưởng ứng)|phỏng vấn|ngày hội|thăm, tặng quà/iu.test(
          prose.text,
        ),
    );
}

/** A headline names the document without its number; the text below gives it. */
function chosenOf(told: readonly DescribedDocument[]): DescribedDocument | null {
  const [first] = told;
  const numbered = told.filter((document) => document.symbol !== null);
  const ofType = numbered.find((document) => document.documentType === first?.documentType);
  return ofType ?? numbered[0] ?? first ?? null;
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

/** "Văn bản (số hiệu 12/SYT-NVY) được phát đi …": the number in a sentence of its own. */
function withNumber(document: DescribedDocument, article: readonly Prose[], page: string): DescribedDocument {
  const numbered = article
    .flatMap((prose) => sentences(prose))
    .filter((sentence) =>
      new RegExp(`^(?:Tại |Theo )?${TYPES}(?: này)?\\s*\\(?(?:có\\s|mang\\s)?số`, 'u').test(sentence.text),
    )
    .flatMap((sentence) => symbolsIn(sentence.text.slice(0, 70)));
  const [found] = [...numbered, ...attachedIn(page)];
  if (found === undefined) return document;
  const { number, symbol } = found;
  return { ...document, documentNumber: number, documentSymbol: symbol, symbol };
}

/** "Tải về: Nghị quyết số …", "Tệp đính kèm: …" below the text. */
function attachedIn(page: string): FoundSymbol[] {
  return page
    .split(' | ')
    .filter((line) =>
      /^(?:tải về|(?:tệp |tài liệu |file )?đính kèm|toàn văn|xem (?:toàn văn|chi tiết|văn bản))/iu.test(line),
    )
    .flatMap((line) => symbolsIn(line));
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

const SIGNER = new RegExp(
  `(?<=[Cc]hủ tịch (?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)) (?:${FAMILY_NAMES})(?: \\p{Lu}\\p{L}*){1,3}`,
  'gu',
);

/** "Chủ tịch UBND tỉnh Trần Văn Bình": the words behind the level are a person's. */
function withoutSigners(page: string): string {
  return page.replace(SIGNER, '');
}

const LEVEL =
  /^(?:Văn phòng )?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân)\s+(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/iu;

/** "UBND xã" on the page of xã Tân An is that commune's; "Sở Y tế" takes the place the page gives it. */
function withPlace(issuer: string, page: string): string {
  const level = (LEVEL.exec(issuer) ?? BARE_LEVEL.exec(issuer))?.[1]?.toLowerCase();
  const place = level === undefined ? placeOfOffice(issuer, page) : placeOfLevel(level, withoutSigners(page));
  return place === null ? issuer : `${issuer} ${place}`;
}

function placeOfOffice(issuer: string, page: string): string | null {
  if (!/^(?:Sở|Phòng)\s/u.test(issuer) || issuer.length > LONGEST_BARE_NAME) return null;
  return placeBehind(issuer, page) ?? shoutedBehind(issuer, page);
}

/** "Hội LHPN tỉnh" */
const BARE_LEVEL = /\s(tỉnh|huyện|thành phố|quận|thị xã|xã|phường)$/u;

function placeBehind(issuer: string, page: string): string | null {
  const name = issuer.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const place = `(?:(?:tỉnh|thành phố|huyện)\\s)?\\p{Lu}\\p{Ll}+(?:[ \\t]\\p{Lu}\\p{Ll}+){1,3}`;
  return new RegExp(`${name}\\s(${place})(?=[\\s.,;:)–-]|$)`, 'u').exec(page)?.[1] ?? null;
}

/** "SỞ Y TẾ TỈNH NAM HÀ" in the frame of its own site. */
function shoutedBehind(issuer: string, page: string): string | null {
  const [, level = '', place = ''] =
    new RegExp(`${issuer.toUpperCase()}\\s(TỈNH|THÀNH PHỐ)\\s((?:\\p{Lu}+ ?){1,4})(?= ?[|–-]|$)`, 'u').exec(
      page,
    ) ?? [];
  return level === '' ? null : `${level.toLowerCase()} ${titleCase(place.trim())}`;
}

const LONGEST_BARE_NAME = 45;
