import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import { itemsOf } from './plan-content.read-model.js';
import type { VersionView } from './version.read-model.js';

/** What the form of a new item does not ask for. */
export function newDetail(kind: PlanItemKind, plan: VersionView): Record<string, unknown> {
  if (kind === 'indicator') {
    const numbers = itemsOf(plan.items, 'indicator').map(({ detail }) => detail.number);
    return {
      number: Math.max(0, ...numbers) + 1,
      baselineYear: plan.year - 1,
      targetComparator: '=',
      horizon: [],
      onlyInRounds: [],
    };
  }
  if (kind === 'goal') return { scope: 'specific' };
  return kind === 'report-round' ? { period: 'activity' } : {};
}
