import { figuresIn } from './figures.js';
import { spanOf, type Prose } from './prose.js';
import type { Target } from './reading.js';

/** Several metrics in one indicator are told apart by the words before each first figure. */
export function withMetrics(targets: readonly Target[], clauses: readonly Prose[]): Target[] {
  if (clauses.length < 2 && targets.length < 2) return [...targets];
  const named = targets.map((target) => ({
    target,
    clause: clauses.find((clause) => holds(clause, target)),
  }));
  const used = new Set(named.map(({ clause }) => clause));
  if (used.size < 2) return [...targets];
  return named.map(({ target, clause }) => {
    const metric = clause ? metricOf(clause) : '';
    return metric === '' ? target : { ...target, metric };
  });
}

function holds(clause: Prose, target: Target): boolean {
  const [start, end] = spanOf(clause);
  return target.span[0] >= start && target.span[1] <= end;
}

function metricOf(clause: Prose): string {
  const [figure] = figuresIn(clause.text);
  if (figure === undefined) return bareMetric(clause.text);
  return bareMetric(clause.text.slice(0, figure.index)) || bareMetric(clause.text.slice(figure.end));
}

const LONGEST_METRIC = 120;

function bareMetric(words: string): string {
  return (
    words
      .replace(/(?:đến|vào|từ)?\s*(?:cuối |hết )?năm 20\d\d\s*[,:]?/giu, ' ')
      // What is left of "… và 80.000 vào năm 2030" is no part of a name.
      .replace(/\s+và\s+[\d.,]+\s*(?=$|[;,.])/u, ' ')
      .replace(/^(?:phấn đấu|giảm dần|giảm|tăng|nâng|tỷ suất|tỷ lệ|của|có|và|[\s:,-])+/iu, '')
      .replace(/(?:\s|^)(?:đạt|xuống còn|còn|xuống|ở mức|là|từ|và|trên|dưới)\s*$/iu, '')
      .replace(/[\s.;,]+$/u, '')
      .trim()
      .slice(0, LONGEST_METRIC)
  );
}
