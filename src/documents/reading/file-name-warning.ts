import type { DirectiveReading } from '../../domain/directive/reading.js';
import { warning } from '../../domain/directive/warnings.js';

// "171_KH-UBND.pdf", "KH 171.docx", "so-171-kh-ubnd": the number stands before or after the type's letters.
const TYPE = '(?:kh|qd|qđ|ct|cv|ctr|tb|hd|bc|nq|tt|cd|cđ)';
const NUMBER_BEFORE = new RegExp(`(?:^|[^\\p{L}\\d])0*(\\d{1,5})[\\s._-]*${TYPE}(?![\\p{L}\\d])`, 'iu');
const NUMBER_AFTER = new RegExp(
  `(?:^|[^\\p{L}\\d])${TYPE}[\\s._-]*(?:số|so)?[\\s._-]*0*(\\d{1,5})(?![\\p{L}\\d])`,
  'iu',
);

// "KH 2024" names the plan's year, not its number.
const YEAR = /^(?:19|20)\d\d$/;

/** Warns when the file's name gives the document another number than its text; the text's number stands. */
export function warnOfFileName(reading: DirectiveReading, fileName: string): DirectiveReading {
  const named = numberInName(fileName);
  const written = reading.documentNumber?.replace(/^0+/, '') ?? '';
  if (named === undefined || !/^\d+$/.test(written) || named === written) return reading;
  const span = reading.fieldSpans.documentNumber ?? null;
  return { ...reading, warnings: [...reading.warnings, warning('register.file-name-differs', span)] };
}

function numberInName(fileName: string): string | undefined {
  const stem = fileName.normalize('NFC').replace(/\.\w{2,5}$/, '');
  const number = NUMBER_BEFORE.exec(stem)?.[1] ?? NUMBER_AFTER.exec(stem)?.[1];
  return number === undefined || YEAR.test(number) ? undefined : number;
}
