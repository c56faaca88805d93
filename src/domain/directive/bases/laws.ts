import { fold } from '../words/fold.js';
import { given } from '../words/given.js';
import { pinned } from '../text/pinned.js';
import { cut } from '../text/prose.js';
import type { CitingText } from './legal-bases.js';
import type { LegalBasis } from '../reading.js';
import type { SourceText } from '../text/source-text.js';

const LAW =
  /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh)\s+(?:\p{Lu}|trẻ em|người|bảo|phòng|hôn|giáo|ngân|tổ chức)[^.;()“”"]{0,110}?)(?=\s+(?:năm|ngày|số|quy định|và các|được|có hiệu lực|đã|về việc|của|trong|trên|để|theo|đến)(?=\s)|[.;,()“”"]|$)/gu;

/** Laws named without a number ("Luật Trẻ em năm 2016"), each once. */
export function lawsIn(texts: readonly CitingText[], source: SourceText): LegalBasis[] {
  const laws = new Map<string, LegalBasis>();
  for (const text of texts) {
    for (const match of text.prose.text.matchAll(LAW)) {
      const title = (match[1] ?? '').trim();
      if (laws.has(fold(title)) || isNumbered(text, match, title)) continue;
      laws.set(fold(title), lawFrom(text, { title, index: match.index }, source));
    }
  }
  return [...laws.values()];
}

const LONGEST_TITLE_WORDS = 16;

/** "Luật … số 102/2016/QH13" is read with its number elsewhere; a whole sentence is no title. */
function isNumbered(text: CitingText, match: RegExpExecArray, title: string): boolean {
  const end = match.index + title.length;
  const behind = text.prose.text.slice(end, end + 40);
  return /^\s*(?:năm\s+\d{4}\s*)?số\s*:?\s*\d/u.test(behind) || title.split(' ').length > LONGEST_TITLE_WORDS;
}

function lawFrom(
  text: CitingText,
  { title, index }: { title: string; index: number },
  source: SourceText,
): LegalBasis {
  const words = cut(text.prose, index, index + title.length);
  return {
    type: /^(?:Bộ luật|Pháp lệnh|Luật)/u.exec(title)?.[0] ?? 'Luật',
    number: null,
    date: null,
    issuer: title.startsWith('Pháp lệnh') ? 'Ủy ban Thường vụ Quốc hội' : 'Quốc hội',
    role: text.place === 'opening' ? 'basis' : 'cited',
    ...given({ where: text.where }),
    title,
    text: words.text,
    ...pinned(source, words),
    confidence: 'medium',
    confidenceReason: 'label',
  };
}
