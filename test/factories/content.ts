import type { SubmissionContent } from '../../src/domain/obligation/submission-content.js';

/** What a unit answers: one figure, one sentence. */
export function aContent(given: Partial<SubmissionContent> = {}): SubmissionContent {
  return {
    nil: null,
    tasks: [],
    figures: [{ indicatorKey: 'ct-1', numerator: 9, denominator: 10, isEstimated: false, note: '' }],
    narrative: { direction: '', results: 'Đã làm', difficulties: '', proposals: '' },
    filledBy: { name: 'Nguyễn Thị Lan', position: '', phone: '' },
    ...given,
  };
}
