import { agencyHeading } from '../words/agency-names.js';
import { fold } from '../words/fold.js';
import { cut, sentences, type Prose } from '../text/prose.js';
import type { ReportingObligation } from '../reading.js';
import { subjectOf } from '../reporting/report-subject.js';
import { obligationsIn } from '../reporting/reporting.js';
import type { SourceText } from '../text/source-text.js';

const TOLD = /báo cáo kết quả (?:về|với|thực hiện)|báo cáo theo (?:thông tư|quy định|quyết định)/u;

/** Reports that a news text says are asked for; who must report stands in the sentence or before it. */
export function newsReporting(paragraphs: readonly Prose[], source: SourceText): ReportingObligation[] {
  const first = firstAsked(paragraphs);
  const found: ReportingObligation[] = [];
  let spoken: string | null = null;
  for (const prose of paragraphs) {
    const told = obligationsIn(prose, { owner: null, source }).filter((each) => isTold(each));
    found.push(...told.map((each) => ({ ...each, who: each.who ?? spoken ?? first })));
    spoken = lastSubject(prose) ?? spoken;
  }
  return found.filter((each) => each.who !== null);
}

/** News tell of many reports; one with a receiver and a time, or with the words of a rule, is asked for. */
function isTold(each: ReportingObligation): boolean {
  if (TOLD.test(fold(each.text))) return true;
  const timed = each.dueDates ?? each.periodicity ?? each.relativeTo;
  const isAsked = each.who !== null && /báo cáo kết quả/iu.test(each.text) && each.before === true;
  return (each.recipient !== null && timed !== null) || isAsked;
}

const LONGEST = 6_000;

function lastSubject(prose: Prose): string | null {
  if (prose.text.length > LONGEST) return null;
  return (
    sentences(prose)
      .map(subjectOf)
      .findLast((subject) => subject !== null) ?? null
  );
}

function firstAsked(paragraphs: readonly Prose[]): string | null {
  for (const prose of paragraphs) {
    const asks = /(?:đề nghị|yêu cầu)\s+/u.exec(fold(prose.text));
    const named = asks && agencyHeading(cut(prose, asks.index));
    if (named) return named.agency.text;
  }
  return null;
}
