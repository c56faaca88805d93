import type { DataSource } from 'typeorm';
import type { Command } from '../persistence/transact.js';
import { assignCoordinating, assignLead } from './assign-task.js';
import { itemsOf } from './plan-content.read-model.js';
import type { VersionView } from './version.read-model.js';

interface Assignment {
  plan: VersionView;
  values: Record<string, string>;
}

/** Gives the tasks of an assignment form their leads, only where the choice changed. Returns how many changed. */
export async function saveAssignment(
  db: DataSource,
  command: Command,
  { plan, values }: Assignment,
): Promise<number> {
  let changed = 0;
  for (const { id, leads } of itemsOf(plan.items, 'task')) {
    const lead = changedLead(leads, values[`lead.${id}`]);
    const reason = values[`reason.${id}`] ?? '';
    if (lead !== null) await assignLead(db, command, { itemId: id, unitId: lead, reason });
    const unitIds = coordinatingIn(values, id);
    if (unitIds !== null) await assignCoordinating(db, command, { itemId: id, unitIds });
    changed += Number(lead !== null || unitIds !== null);
  }
  return changed;
}

function changedLead(leads: readonly string[], chosen = ''): string | null {
  const stands = leads.length === 1 && leads[0] === chosen;
  return chosen === '' || stands ? null : chosen;
}

/** An unticked list sends nothing, so the form says by a field of its own that it has one. */
function coordinatingIn(values: Record<string, string>, itemId: string): string[] | null {
  if (values[`has-coordinating.${itemId}`] === undefined) return null;
  return (values[`coordinating.${itemId}`] ?? '').split(',').filter(Boolean);
}
