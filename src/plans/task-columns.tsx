import { stateDue } from '../domain/calendar/due-words.js';
import type { Column } from '../web/components/data-table.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import { itemWords } from './items.words.js';
import type { PlanContentItem } from './plan-content.read-model.js';
import { ItemName, nameOf, type TableProps } from './table-parts.js';

type Copies = PlanContentItem<'task'>[];

/** Who does what until when; a task without its one lead says so. */
export function taskColumns({ frame: { lang }, plan, canChange }: TableProps): Column<Copies>[] {
  const names = (unitIds: readonly string[]) =>
    [...new Set(unitIds.map((unitId) => nameOf(plan, unitId)))].join(', ');
  return [
    {
      head: say(lang, itemWords.task),
      rowHead: true,
      cell: ([item]) => (
        <>
          <ItemName item={item as PlanContentItem} plan={plan} canChange={canChange} />
          <span class="td-cell-note">
            {item!.ownLevel && `★ ${say(lang, itemWords.ownTasks)} · `}
            {item!.heading}
          </span>
        </>
      ),
    },
    {
      head: say(lang, itemWords.lead),
      cell: (copies) => <Lead lang={lang} copies={copies} names={names} />,
    },
    { head: say(lang, itemWords.coordinating), cell: ([item]) => names(item!.coordinating) },
    { head: say(lang, itemWords.due), cell: ([item]) => dueOf(lang, item!) },
    { head: say(lang, itemWords.product), cell: ([item]) => item!.detail.product },
  ];
}

interface LeadProps {
  lang: Lang;
  copies: Copies;
  names: (unitIds: readonly string[]) => string;
}

function Lead({ lang, copies, names }: LeadProps) {
  const { leads, detail } = copies[0]!;
  if (copies.length > 1) return <>{say(lang, itemWords.eachUnit, { count: copies.length })}</>;
  if (leads.length > 1) {
    return (
      <>
        <StatusTag kind="late" text={say(lang, itemWords.manyLeads, { count: leads.length })} />{' '}
        {names(leads)}
      </>
    );
  }
  if (leads.length === 0 && detail.nature !== 'orientation') {
    return <StatusTag kind="late" text={say(lang, itemWords.noLead)} />;
  }
  return <>{names(leads)}</>;
}

function dueOf(lang: Lang, { detail }: PlanContentItem<'task'>): string {
  return detail.nature === 'with-due' ? stateDue(detail.dueRule)[lang] : say(lang, itemWords[detail.nature]);
}
