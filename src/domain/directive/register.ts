import { bodyName, LEVEL_WORD, placeOfLevel, startsBody } from './body-names.js';
import { isoDate } from './dates.js';
import { fold } from './fold.js';
import type { Head } from './head.js';
import type { Line } from './lines.js';
import type { DirectiveReading, Register } from './reading.js';
import type { Span } from './source-text.js';
import { symbolsIn, typeOfSymbol } from './symbols.js';
import { warning, type Warnings } from './warnings.js';
import { isCapitals } from './wrapping.js';

/** What names the body where the head block is missing. */
export interface Hints {
  /** Title and opening paragraphs. */
  readonly opening: string;
  readonly signatoryAuthority: string | null;
}

export interface RegisterReading {
  readonly register: Register;
  readonly spans: DirectiveReading['fieldSpans'];
}

/** The document's own register fields; a parent's number is never taken for its own. */
export function readRegister(head: Head, hints: Hints, warnings: Warnings): RegisterReading {
  const spans: DirectiveReading['fieldSpans'] = {};
  const symbol = ownSymbol(head, spans);
  const { place, issueDate } = placeAndDate(head, spans, warnings);
  const title = titleOf(head, spans);
  const documentType = ownType(head, symbol, spans);
  const authority = authorityOf(head, spans) ?? inferredAuthority(hints, place, warnings);
  const register: Register = {
    documentNumber: symbol?.number ?? null,
    documentSymbol: symbol?.symbol ?? null,
    documentType,
    issuingAuthority: authority,
    place,
    issueDate,
    title,
  };
  if (symbol === null) warnings.push(warning('register.number-missing', null));
  if (issueDate === null && !warnings.some((given) => given.code === 'register.date-impossible')) {
    warnings.push(warning('register.date-missing', null));
  }
  return { register, spans };
}

function ownType(
  head: Head,
  symbol: { symbol: string } | null,
  spans: DirectiveReading['fieldSpans'],
): string | null {
  if (head.typeLine) spans.documentType = [head.typeLine.start, head.typeLine.end];
  if (head.type) return head.type;
  if (head.isLetter) return 'Công văn';
  return symbol ? typeOfSymbol(symbol.symbol) : null;
}

function ownSymbol(
  head: Head,
  spans: DirectiveReading['fieldSpans'],
): { number: string; symbol: string } | null {
  for (const cell of head.cells) {
    const opens = /(?:^|\s)Số\s*[:.]?\s*(?=\d)/iu.exec(cell.text.replace(/\*/gu, ' '));
    const found = symbolsIn(cell.text).find(
      (symbol) => opens && symbol.index <= opens.index + opens[0].length,
    );
    if (
      !found ||
      (opens &&
        opens.index > 0 &&
        /quyết định|kế hoạch|công văn|theo/iu.test(cell.text.slice(0, opens.index)))
    )
      continue;
    spans.documentSymbol = spans.documentNumber = [cell.start + found.index, cell.start + found.end];
    return { number: found.number, symbol: found.symbol };
  }
  return null;
}

const PLACE_DATE =
  /((?:(?:\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’']*|TP\.?|Tp\.?|TX\.?|TT\.?|\d{1,2}(?!\d|\/))\s?){1,7})\s?,?\s?\(?ngày\s{0,3}([\d.…_]{0,6})\s{0,3}tháng\s{0,3}([\d.…_]{0,6})\s{0,3}năm\s{0,3}(\d{4})/u;

function placeAndDate(
  head: Head,
  spans: DirectiveReading['fieldSpans'],
  warnings: Warnings,
): Pick<Register, 'place' | 'issueDate'> {
  for (const [index, cell] of head.cells.entries()) {
    if (!/ngày/iu.test(cell.text)) continue;
    const next = head.cells[index + 1];
    for (const text of [cell.text, `${cell.text} ${next?.text ?? ''}`]) {
      const match = PLACE_DATE.exec(text.replace(/[*_]/gu, ' ').replace(/\s+/gu, ' '));
      if (!match) continue;
      const whole: Span = [cell.start, text === cell.text ? cell.end : (next?.end ?? cell.end)];
      spans.place = spans.issueDate = whole;
      return { place: placeName(match[1] ?? ''), issueDate: dateOf(match, whole, warnings) };
    }
  }
  return { place: null, issueDate: null };
}

function placeName(written: string): string | null {
  return written.replace(/[\s,]+$/u, '').trim() || null;
}

function dateOf(match: RegExpExecArray, span: Span, warnings: Warnings): string | null {
  if (!/\d/u.test(match[2] ?? '') || !/\d/u.test(match[3] ?? '')) return null;
  const iso = isoDate(Number(match[2]), Number(match[3]), Number(match[4]));
  if (iso === null) warnings.push(warning('register.date-impossible', span));
  return iso;
}

function titleOf(head: Head, spans: DirectiveReading['fieldSpans']): string | null {
  const [first] = head.titleLines;
  const last = head.titleLines.at(-1);
  if (first === undefined || last === undefined) return null;
  spans.title = [first.start, last.end];
  const words = head.titleLines.map((line) => line.text.replace(/\*/gu, '').trim()).join(' ');
  return (
    words
      .replace(/\s+/gu, ' ')
      .replace(/[.;|\s]+$/u, '')
      .trim() || null
  );
}

const MOTTO =
  /c[ộo]ng\s+h(?:òa|oà)\s+xã\s+hội(?:\s+chủ\s+nghĩa(?:\s+việt\s+nam)?)?|(?:xã\s+hội\s+)?chủ\s+nghĩa\s+việt\s+nam|^việt\s+nam$|đảng\s+cộng\s+sản\s+việt\s+nam|độc\s+lập.*$/giu;

/** The last body of the left column; the one above it gives the place it lacks. */
function authorityOf(head: Head, spans: DirectiveReading['fieldSpans']): string | null {
  const bodies: { name: string; lines: Line[] }[] = [];
  for (const cell of head.cells) {
    const bare = cell.text.replace(/[*|]/gu, ' ').replace(MOTTO, ' ').replace(/\s+/gu, ' ').trim();
    if (bare === '' || !isCapitals(bare) || /\d{2,}|:/u.test(bare)) continue;
    const last = bodies.at(-1);
    if (startsBody(bare) && !(last && LEVEL_WORD.test(bare))) bodies.push({ name: bare, lines: [cell] });
    else if (last && last.lines.length < 4) {
      last.name += ` ${bare}`;
      last.lines.push(cell);
    }
  }
  const own = bodies.at(-1);
  if (own === undefined) return null;
  spans.issuingAuthority = [own.lines[0]?.start ?? 0, own.lines.at(-1)?.end ?? 0];
  return withPlace(bodyName(own.name), bodies.length > 1 ? bodyName(bodies.at(-2)?.name ?? '') : '');
}

const LEVEL_IN = /(?:^|\s)(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+(\p{Lu}.*|\d+)$/u;

function withPlace(name: string, superior: string): string {
  if (LEVEL_IN.test(name)) return name;
  const place = LEVEL_IN.exec(superior);
  return place ? `${name} ${place[1]} ${place[2]}` : name;
}

const NAMED_LEVEL =
  /(?:ủy ban nhân dân|ubnd)(?:\s*\(ubnd\))?\s+(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?=\s|,|$)/u;
const OTHER_BODY =
  /(?:^|[.;:]\s|,\s)((?:Sở|Phòng|Ban Chỉ đạo|Công an|Hội|Bộ)\s[^,;.:]{2,90}?)\s+(?:ban hành|xây dựng|đề nghị|yêu cầu|hướng dẫn|triển khai)/u;

/** From "Ủy ban nhân dân huyện … xây dựng kế hoạch" with the place of the title, the opening or the place line. */
function inferredAuthority(hints: Hints, place: string | null, warnings: Warnings): string | null {
  const level =
    NAMED_LEVEL.exec(fold(hints.opening))?.[1] ?? NAMED_LEVEL.exec(fold(hints.signatoryAuthority ?? ''))?.[1];
  const name = level ? committeeOf(level, hints, place) : otherBody(hints);
  if (name !== null) warnings.push(warning('register.authority-inferred', null));
  return name;
}

function committeeOf(level: string, hints: Hints, place: string | null): string {
  const named = placeOfLevel(level, hints.opening) ?? place;
  return named ? `Ủy ban nhân dân ${level} ${named}` : `Ủy ban nhân dân ${level}`;
}

function otherBody(hints: Hints): string | null {
  const found = OTHER_BODY.exec(hints.opening)?.[1];
  if (found) return found.trim();
  return /ủy ban nhân dân/u.test(fold(hints.signatoryAuthority ?? '')) ? 'Ủy ban nhân dân' : null;
}
