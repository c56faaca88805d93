import { fold } from './fold.js';
import { pinned } from './pinned.js';
import { cut } from './prose.js';
import type { CitingText } from './legal-bases.js';
import type { LegalBasis } from './reading.js';
import type { SourceText } from './source-text.js';

const LAW =
  /(?<![\p{L}])((?:Bộ luật|Luật|Pháp lệnh)\s+(?:\p{Lu}|trẻ em|người|bảo|phòng|hôn|giáo|ngân|tổ chức)[^.;()“”"]{1,110}?)(?=\s+(?:năm|ngày|số|quy định|và các|được|có hiệu lực|đã|về việc|của|trong|trên|để|theo|đến)(?=\s)|[.;,()“”"]|$)/gu;

/** Laws named without a number ("Luật Trẻ em năm 2016"), each once. */
export function lawsIn(texts: readonly CitingText[], source: SourceText): LegalBasis[] {
  const laws = new Map<string, LegalBasis>();
  for (const { prose, place, where } of texts) {
    for (const match of prose.text.matchAll(LAW)) {
      const title = (match[1] ?? '').trim();
      const behind = prose.text.slice(match.index + title.length, match.index + title.length + 40);
      const name = fold(title);
      if (
        laws.has(name) ||
        /^\s*(?:năm\s+\d{4}\s*)?số\s*:?\s*\d/u.test(behind) ||
        title.split(' ').length > 16
      )
        continue;
      const words = cut(prose, match.index, match.index + title.length);
      laws.set(name, {
        type: title.split(' ')[0] === 'Bộ' ? 'Bộ luật' : (title.split(' ')[0] ?? 'Luật'),
        number: null,
        date: null,
        issuer: 'Quốc hội',
        role: place === 'opening' ? 'basis' : 'cited',
        ...(where ? { where } : {}),
        title,
        text: words.text,
        ...pinned(source, words),
        confidence: 'medium',
        confidenceReason: 'label',
      });
    }
  }
  return [...laws.values()];
}
