import { dateOf } from '../domain/calendar/local-date.js';
import type { Lang } from '../web/i18n/say.js';
import type { JournalLine } from './journal.read-model.js';
import { tell, type Told } from './sentence.js';

/** Neighbouring lines that read the same: one act on many things, or one thing done again and again. */
export interface LineGroup {
  told: Told;
  /** At least one, in the order of the history. */
  lines: readonly [JournalLine, ...JournalLine[]];
}

/** Only what reads the same in full, reason included, and on the same day: nothing that differs is hidden in a group. */
export function groupLines(lang: Lang, lines: readonly JournalLine[]): LineGroup[] {
  const groups: { key: string; told: Told; lines: [JournalLine, ...JournalLine[]] }[] = [];
  for (const line of lines) {
    const told = tell(lang, line);
    const key = keyOf(line, told);
    const last = groups.at(-1);
    if (last?.key === key) last.lines.push(line);
    else groups.push({ key, told, lines: [line] });
  }
  return groups.map(({ told, lines: grouped }) => ({ told, lines: grouped }));
}

function keyOf(line: JournalLine, { who, what, why }: Told): string {
  const owner = [line.cycleId, line.roundId, line.obligationId];
  return JSON.stringify([line.verb, who, what, why, dateOf(line.at.getTime()), ...owner]);
}
