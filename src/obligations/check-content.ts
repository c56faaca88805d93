import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import { RuleBroken } from '../domain/rule-broken.js';

/** More than any report needs; a paste by mistake is refused before it is stored. */
export const LONGEST_TEXT = 100_000;

/**
 * What a submission must satisfy whatever way it came. The form says the same, field by field, before. `growing` holds
 * the keys of trends: their denominator is the earlier figure, which a later one may exceed.
 */
export function checkContent(content: SubmissionContent, today: string, growing: ReadonlySet<string>): void {
  const texts = [...Object.values(content.narrative), ...content.tasks.map((task) => task.note)];
  if (texts.some((text) => text.length > LONGEST_TEXT)) throw new RuleBroken('submission.too-long');
  if (content.filledBy.name.trim() === '')
    throw new RuleBroken('submission.incomplete', { field: 'filledBy' });
  if (content.nil !== null) {
    if (content.nil.reason.trim() === '') throw new RuleBroken('reason-missing');
    return;
  }
  for (const figure of content.figures) checkFigure(figure, !growing.has(figure.indicatorKey));
  const early = content.tasks.find((task) => task.doneOn !== null && task.doneOn > today);
  if (early) throw new RuleBroken('submission.in-the-future', { item: early.taskKey });
}

function checkFigure(figure: SubmissionContent['figures'][number], isPart: boolean): void {
  const { numerator, denominator, indicatorKey } = figure;
  if ([numerator, denominator].some((value) => value !== null && (value < 0 || !Number.isFinite(value)))) {
    throw new RuleBroken('number.not-a-number', { item: indicatorKey });
  }
  if (isPart && numerator !== null && denominator !== null && numerator > denominator) {
    throw new RuleBroken('submission.part-exceeds-whole', { item: indicatorKey });
  }
}
