/** What was typed as a number: understood, or why it is not. */
export type NumberReading =
  { value: number; error?: never } | { value?: never; error: 'number.not-a-number' | 'number.ambiguous' };

const NOT_A_NUMBER: NumberReading = { error: 'number.not-a-number' };

/** Beyond 15 digits (here with the mark) a JavaScript number drops digits that the officer typed. */
const MAX_LENGTH = 15;

/**
 * Reads a number as Vietnamese offices type it: a dot or a blank groups thousands, a comma starts the decimals.
 *
 * | typed | read | why |
 * |---|---|---|
 * | `12,5` · `12.5` · `12.50` | 12,5 | two figures or one after the mark can only be decimals |
 * | ` 1.234 ` · `1 234` | 1234 | the dot before three figures groups thousands |
 * | `1.234.567` · `1,234,567` | 1234567 | a mark that comes twice groups |
 * | `1.234,5` · `1,234.5` · `1 234,5` | 1234,5 | the mark that comes last, once, starts the decimals |
 * | `0,125` · `0.125` · `1234,567` · `1234.567` | decimals | no group of thousands starts with 0 or has four figures |
 * | `1,234` | ambiguous | 1,234 in Vietnamese, 1234 in English spreadsheets: the person decides |
 * | `12 5` · `1.23.4` · `12%` · `–` | not a number | |
 *
 * The value is echoed to the person (`numberInWords`), which is why the usual "1.234" may be read without asking.
 */
export function readNumber(text: string): NumberReading {
  const parts = /^([-−]?)\s*(\d[\d., ]*)$/.exec(text.normalize('NFC').replace(/\s/g, ' ').trim());
  if (!parts) return NOT_A_NUMBER;
  const reading = readUnsigned(parts[2]!.trim());
  if (reading.value === undefined || parts[1] === '') return reading;
  return { value: reading.value === 0 ? 0 : -reading.value };
}

function readUnsigned(text: string): NumberReading {
  if (/^[1-9]\d{0,2},\d{3}$/.test(text)) return { error: 'number.ambiguous' };
  const [whole, decimals] = split(text, decimalMarkOf(text));
  const digits = ungrouped(whole);
  if (digits === null || !/^\d+$/.test(decimals ?? '0')) return NOT_A_NUMBER;
  const plain = decimals === null ? digits : `${digits}.${decimals}`;
  return plain.length > MAX_LENGTH ? NOT_A_NUMBER : { value: Number(plain) };
}

/** The mark that starts the decimals: one that comes once, last, and cannot be grouping thousands. */
function decimalMarkOf(text: string): ',' | '.' | null {
  const marks = text.replace(/[^.,]/g, '');
  const last = marks.at(-1) as ',' | '.' | undefined;
  if (last === undefined || marks.indexOf(last) !== marks.length - 1) return null;
  if (last === ',') return last;
  return isGrouped(text, '.') ? null : '.';
}

function split(text: string, mark: string | null): [whole: string, decimals: string | null] {
  if (mark === null) return [text, null];
  const at = text.lastIndexOf(mark);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The digits without the marks that group them in threes; null when they do not. */
function ungrouped(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  const mark = ['.', ',', ' '].find((each) => isGrouped(text, each));
  return mark === undefined ? null : text.replaceAll(mark, '');
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...groups] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
}
