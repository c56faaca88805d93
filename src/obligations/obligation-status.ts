import { isOverdue, type ObligationState } from '../domain/obligation/obligation-states.js';
import type { StatusKind } from '../web/components/status-tag.js';
import { say, words, type Lang, type Phrase } from '../web/i18n/say.js';

export interface StatusFacts {
  state: ObligationState;
  dueAt: Date | null;
  now: Date;
  /** The answer that stands came after its due. */
  isLate?: boolean;
  isPaused?: boolean;
}

export interface Status {
  kind: StatusKind;
  text: string;
}

/** Working on a due that is nearer than this is "sắp đến hạn". */
const SOON_MS = 7 * 86_400_000;

const statusWords = words({
  scheduled: { vi: 'chưa mở', en: 'not open yet' },
  open: { vi: 'chưa nộp', en: 'owed' },
  soon: { vi: 'sắp đến hạn', en: 'due soon' },
  late: { vi: 'quá hạn', en: 'overdue' },
  submitted: { vi: 'đã nộp, chờ xem', en: 'in, to be reviewed' },
  submittedLate: { vi: 'nộp muộn, chờ xem', en: 'in late, to be reviewed' },
  nil: { vi: 'không phát sinh', en: 'nothing to report' },
  accepted: { vi: 'đã nhận', en: 'accepted' },
  acceptedLate: { vi: 'đã nhận, nộp muộn', en: 'accepted, was late' },
  returned: { vi: 'trả lại', en: 'returned' },
  declined: { vi: 'báo không thuộc trách nhiệm', en: 'says it is not theirs' },
  waived: { vi: 'được miễn', en: 'waived' },
  'closed-missing': { vi: 'không nộp', en: 'never came' },
  paused: { vi: 'tạm dừng', en: 'on hold' },
});

const FIXED: Readonly<Record<ObligationState, { kind: StatusKind; phrase: Phrase; late?: Phrase }>> = {
  scheduled: { kind: 'none', phrase: statusWords.scheduled },
  open: { kind: 'waiting', phrase: statusWords.open },
  submitted: { kind: 'waiting', phrase: statusWords.submitted, late: statusWords.submittedLate },
  nil: { kind: 'none', phrase: statusWords.nil },
  accepted: { kind: 'done', phrase: statusWords.accepted, late: statusWords.acceptedLate },
  returned: { kind: 'soon', phrase: statusWords.returned },
  declined: { kind: 'soon', phrase: statusWords.declined },
  waived: { kind: 'none', phrase: statusWords.waived },
  'closed-missing': { kind: 'late', phrase: statusWords['closed-missing'] },
};

/** An obligation in one word and one shape; overdue and due soon are derived from the clock, never stored. */
export function obligationStatus(lang: Lang, facts: StatusFacts): Status {
  if (facts.isPaused) return { kind: 'none', text: say(lang, statusWords.paused) };
  const derived = facts.dueAt ? derivedFrom(facts.state, facts.dueAt, facts.now) : null;
  if (derived) return { kind: derived, text: say(lang, statusWords[derived]) };
  const { kind, phrase, late } = FIXED[facts.state];
  return { kind, text: say(lang, facts.isLate && late ? late : phrase) };
}

function derivedFrom(state: ObligationState, dueAt: Date, now: Date): 'late' | 'soon' | null {
  if (isOverdue(state, dueAt.getTime(), now.getTime())) return 'late';
  return state === 'open' && dueAt.getTime() - now.getTime() < SOON_MS ? 'soon' : null;
}
