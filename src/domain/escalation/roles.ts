import { dateOf, instantOf, timeOf } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Phrase } from '../phrase.js';

/** Who hears inside the authority, step by step. A unit's lateness is never told outside it. */
export type EscalationRole = 'coordinator' | 'head-of-office' | 'deputy-chairman' | 'chairman';

/** One level: who is told and how long he has to acknowledge before the next one hears. */
export interface EscalationStep {
  role: EscalationRole;
  acknowledgeWithin: { n: number; unit: 'working-day' | 'hour' };
}

export const DEFAULT_CHAIN: readonly EscalationStep[] = [
  { role: 'coordinator', acknowledgeWithin: { n: 1, unit: 'working-day' } },
  { role: 'head-of-office', acknowledgeWithin: { n: 1, unit: 'working-day' } },
  { role: 'deputy-chairman', acknowledgeWithin: { n: 2, unit: 'working-day' } },
  { role: 'chairman', acknowledgeWithin: { n: 3, unit: 'working-day' } },
];

export const ESCALATION_ROLE_WORDS: Readonly<Record<EscalationRole, Phrase>> = {
  coordinator: { vi: 'Chuyên viên điều phối', en: 'Coordinator' },
  'head-of-office': { vi: 'Chánh Văn phòng', en: 'Head of office' },
  'deputy-chairman': { vi: 'Phó Chủ tịch phụ trách', en: 'Deputy chairman in charge' },
  chairman: { vi: 'Chủ tịch', en: 'Chairman' },
};

const MS_PER_HOUR = 3_600_000;

/** The role above; null at the top, or when the role has no place in the chain. */
export function nextRole(
  role: EscalationRole,
  chain: readonly EscalationStep[] = DEFAULT_CHAIN,
): EscalationRole | null {
  const index = chain.findIndex((step) => step.role === role);
  return index < 0 ? null : (chain[index + 1]?.role ?? null);
}

/** Until when (epoch ms) a step told at `toldAt` is waited for: the same hour so many working days later. */
export function acknowledgeBy(toldAt: number, step: EscalationStep, calendar: WorkingCalendar): number {
  const { n, unit } = step.acknowledgeWithin;
  if (unit === 'hour') return toldAt + n * MS_PER_HOUR;
  return instantOf(calendar.addWorkingDays(dateOf(toldAt), n), timeOf(toldAt));
}
