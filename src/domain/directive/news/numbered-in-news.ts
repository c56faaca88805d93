import { dateBehind } from '../words/date-behind.js';
import { issuerAfter } from '../bases/issuers.js';
import { sentences, type Prose } from '../text/prose.js';
import type { DescribedDocument } from '../reading.js';
import { symbolsIn, typeOfSymbol, type FoundSymbol } from '../words/symbols.js';
import { documentIn } from './told-document.js';
import { TYPES } from './told-of.js';

const GOES_BY = new RegExp(`(?:^|\\s)(?:[Tt]heo|[Tt]ại)\\s+(${TYPES}\\s+số\\s[^;]{6,260})`, 'u');

/** "Theo Kế hoạch số … của UBND tỉnh …": nobody is said to have issued it, all goes by it. */
export function goneBy(article: readonly Prose[]): DescribedDocument | null {
  const words = article
    .flatMap((prose) => sentences(prose))
    .map((sentence) => GOES_BY.exec(sentence.text)?.[1] ?? '')
    .find((behind) => symbolsIn(behind).some((symbol) => !CENTRAL.test(symbol.symbol)));
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

const PARENT =
  /(?:căn cứ|thực hiện|triển khai|quán triệt|thay thế|bãi bỏ|theo quy định (?:tại|của)|sửa đổi|theo tinh thần)(?:\s\p{L}+){0,6}\s*(?:số\s*:?\s*)?$/iu;
const CENTRAL = /(?:TTg|CP|QH\d+|\/TW)$/u;

/** Nobody is said to have issued it: the first number of the headline or the text that is no parent's. */
export function firstNumbered(article: readonly Prose[], page: string): DescribedDocument | null {
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
