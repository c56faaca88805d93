import type { RungAction } from './ladder.js';

/**
 * A rung of an owed obligation that has no notice yet under the present due. Instants are epoch ms; `setAt` is when
 * that due was set.
 */
export interface PendingRung {
  obligationId: string;
  dueNo: number;
  rung: string;
  action: RungAction;
  at: number;
  setAt: number;
}

export type NoticeOutcome = 'reached' | 'skipped' | 'coalesced';

export interface Notice {
  obligationId: string;
  dueNo: number;
  rung: string;
  outcome: NoticeOutcome;
}

/**
 * What one pass of firing records, as of an instant (epoch ms). A rung at or before the moment its due was set is
 * skipped. Missed reminders coalesce into the latest. At most one pressing rung (press, report) per obligation is
 * reached in a pass, the earliest, so that leaders never hear before the unit; the next one stays pending for the
 * next pass. When a pressing rung is reached, the due has passed and reminders are skipped.
 *
 * Written for reading, not for speed: the SQL of `fireDue` is tested against it.
 */
export function coalesce(pending: readonly PendingRung[], asOf: number): Notice[] {
  const come = pending.filter((each) => each.at <= asOf);
  const obligations = [...new Set(come.map((each) => each.obligationId))];
  return obligations.flatMap((id) => noticesOf(come.filter((each) => each.obligationId === id)));
}

/** The first instant after `asOf` at which a pass would record something; null when nothing is left. */
export function nextPassAt(pending: readonly PendingRung[], asOf: number): number | null {
  const ahead = pending.map((each) => each.at).filter((at) => at > asOf);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

function noticesOf(come: readonly PendingRung[]): Notice[] {
  const live = come.filter((each) => each.at > each.setAt).toSorted((a, b) => a.at - b.at);
  const skipped = come.filter((each) => each.at <= each.setAt);
  const reminders = live.filter((each) => each.action === 'remind');
  const pressing = live.find((each) => each.action !== 'remind');
  return [
    ...skipped.map((each) => notice(each, 'skipped')),
    ...reminders.map((each) => notice(each, reminderOutcome(each, reminders, pressing))),
    ...(pressing ? [notice(pressing, 'reached')] : []),
  ];
}

function reminderOutcome(
  reminder: PendingRung,
  reminders: readonly PendingRung[],
  pressing: PendingRung | undefined,
): NoticeOutcome {
  if (pressing) return 'skipped';
  return reminder === reminders.at(-1) ? 'reached' : 'coalesced';
}

function notice({ obligationId, dueNo, rung }: PendingRung, outcome: NoticeOutcome): Notice {
  return { obligationId, dueNo, rung, outcome };
}
