import { agencyHeading } from './agency-names.js';
import { fold } from './fold.js';
import { cut, sentences, type Prose } from './prose.js';
import type { ReportingObligation } from './reading.js';
import { obligationIn } from './reporting.js';
import type { SourceText } from './source-text.js';

const TOLD =
  /báo cáo kết quả về|báo cáo theo (?:thông tư|quy định|quyết định)|báo cáo\s+(?:kết quả\s+)?(?:gửi|về)\s+(?:ubnd|ủy ban|sở|bộ|phòng)/u;

/** Reports that a news text says are asked for; the bodies asked stand once, near its beginning. */
export function newsReporting(paragraphs: readonly Prose[], source: SourceText): ReportingObligation[] {
  const asked = askedBodies(paragraphs);
  return paragraphs
    .flatMap((prose) => sentences(prose))
    .flatMap((sentence) => clausesAsking(sentence))
    .map((clause) => obligationIn(clause, asked, source))
    .filter((obligation) => obligation !== null);
}

function clausesAsking(sentence: Prose): Prose[] {
  return sentences(sentence, /;/gu).filter((clause) => TOLD.test(fold(clause.text)));
}

function askedBodies(paragraphs: readonly Prose[]): string | null {
  for (const prose of paragraphs) {
    const asks = /(?:đề nghị|yêu cầu)\s+/u.exec(fold(prose.text));
    const named = asks && agencyHeading(cut(prose, asks.index));
    if (named) return named.agency.text;
  }
  return null;
}
