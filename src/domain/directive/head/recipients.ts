import { startsBody } from '../words/body-names.js';
import type { Line } from '../text/lines.js';
import type { Span } from '../text/source-text.js';
import { isCapitals } from '../text/wrapping.js';

export const RECIPIENTS = /(?:^|\|\s*|\s{2,})\**nơi\s*nhận\**\s*:?/iu;
const TITLED =
  '(?:(?:ThS|TS|BS|CN|KS|DS|BSCKI{1,2}|PGS|GS|Ths|Bs|Ts|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|CKI{1,2})\\.?\\s*)*';
const NAME_WORD = "\\p{Lu}(?:[’'ʼ]\\p{L})?\\p{L}*(?<!\\p{Lu}{2})";
/** "Trần Văn An", "Giàng A Tông", "H’Yâo Knul", with a rank or a degree before it. */
export const NAME = new RegExp(`^${TITLED}(?:${NAME_WORD}\\s+){1,4}${NAME_WORD}$`, 'u');

export interface Recipients {
  readonly recipients: string[] | null;
  readonly recipientsSpan: Span | null;
}

interface Recipient {
  text: string;
  end: number;
}

/** The lines of "Nơi nhận" without dash and final punctuation, whatever parts them. */
export function recipientsIn(cells: readonly Line[]): Recipients {
  const at = cells.findIndex((cell) => RECIPIENTS.test(cell.text));
  const label = cells[at];
  if (label === undefined) return { recipients: null, recipientsSpan: null };
  const listed = [{ ...label, text: label.text.replace(RECIPIENTS, '').trim() }, ...cells.slice(at + 1)];
  const dashed = listed.some((cell) => DASH.test(bareCell(cell)));
  const items: Recipient[] = [];
  for (const cell of listed) takeRecipient(items, cell, dashed);
  const recipients = items
    .flatMap((item) => (dashed ? splitDashes(item.text) : item.text.split(/;\s*/u)))
    .map(trimmed)
    .filter((text) => text !== '');
  return { recipients, recipientsSpan: [label.start, items.at(-1)?.end ?? label.end] };
}

export function bareCell(cell: Line): string {
  return cell.text.replace(/[*|]/gu, '').replace(/\s+/gu, ' ').trim();
}

export const DASH = /^[-–—+•]\s*/u;

function takeRecipient(items: Recipient[], cell: Line, dashed: boolean): void {
  const text = bareCell(cell);
  if (text === '' || isSignatureCell(text)) return;
  const last = items.at(-1);
  if (last === undefined || opensItem(text, last.text, dashed)) {
    if (last === undefined || !isFiled(last.text))
      items.push({ text: text.replace(DASH, ''), end: cell.end });
  } else if (isRecipientTail(text, last.text)) {
    Object.assign(last, { text: `${last.text} ${text}`, end: cell.end });
  }
}

/** A dash opens an item; a line without one goes on with the item above, unless no item has a dash. */
function opensItem(text: string, last: string, dashed: boolean): boolean {
  return DASH.test(text) || (!dashed && standsAlone(text, last));
}

function standsAlone(text: string, last: string): boolean {
  return !/^\p{Ll}/u.test(text) && !/[,&(-]$/u.test(last) && !isFiled(last);
}

function isSignatureCell(text: string): boolean {
  return (
    (isCapitals(text) && !/^[-–+]/u.test(text)) ||
    /^\(?(?:đã ký|ký tên|chữ ký)/iu.test(text) ||
    /^T\.?M\.?\s/u.test(text) ||
    (NAME.test(text) && !startsBody(text))
  );
}

/** "Lưu: VT" closes the list: what stands below is the site's or the signature's. */
function isFiled(text: string): boolean {
  return /(?:^|;\s*)lưu\b/iu.test(text) && !/[,;:&-]$/u.test(text);
}

/** A line without a dash goes on with the item above unless that item has ended. */
function isRecipientTail(text: string, last: string): boolean {
  return /^\p{Ll}/u.test(text) || (!/[.]$/u.test(last) && !isFiled(last));
}

/** "- Như trên; - Lưu: VT." on one line. */
function splitDashes(text: string): string[] {
  return text.split(/;\s*[-–+]\s+(?=\p{Lu})/u);
}

function trimmed(text: string): string {
  return text
    .replace(/\.\s+(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+$/u, '')
    .replace(/[\s;.,/]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
