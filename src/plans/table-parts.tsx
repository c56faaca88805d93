import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { PlanContentItem } from './plan-content.read-model.js';
import type { VersionView } from './version.read-model.js';

export interface TableProps {
  frame: PageFrame;
  plan: VersionView;
  canChange: boolean;
}

export function nameOf(plan: VersionView, unitId: string | null): string {
  return plan.units.find((unit) => unit.id === unitId)?.shortName ?? '';
}

/** The item's words, leading to its form where it can be changed. */
export function ItemName({ item, plan, canChange }: { item: PlanContentItem } & Omit<TableProps, 'frame'>) {
  if (!canChange) return <>{item.text}</>;
  return (
    <a class="govuk-link" href={paths.planItem(plan.id, item.id)}>
      {item.text}
    </a>
  );
}
