import { dayShort } from '../domain/calendar/day-words.js';
import { stateDue } from '../domain/calendar/due-words.js';
import { formatNumber } from '../domain/number/format-number.js';
import type { IndicatorDetail, PlanItemKind } from '../domain/plan/plan-detail.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { say, type Lang } from '../web/i18n/say.js';
import { itemWords } from './items.words.js';
import { itemsOf, type PlanContentItem } from './plan-content.read-model.js';
import { ItemName, nameOf, type TableProps } from './table-parts.js';
import { taskColumns } from './task-columns.js';
import { byStem } from './tasks-for-document.js';

interface KindTableProps<K extends PlanItemKind> extends TableProps {
  kind: K;
  caption: string;
  columns: Column<PlanContentItem<K>>[];
}

function KindTable<K extends PlanItemKind>({ kind, caption, columns, ...props }: KindTableProps<K>) {
  const rows = itemsOf(props.plan.items, kind) as PlanContentItem<K>[];
  if (rows.length === 0) return null;
  const { lang } = props.frame;
  const name: Column<PlanContentItem<K>> = {
    head: caption,
    rowHead: true,
    cell: (item) => <ItemName item={item as PlanContentItem} plan={props.plan} canChange={props.canChange} />,
  };
  return (
    <DataTable
      lang={lang}
      caption={caption}
      count={`(${rows.length})`}
      columns={[name, ...columns]}
      rows={rows}
    />
  );
}

const figure = (lang: Lang, value: number | null) => (value === null ? '–' : formatNumber(value, lang));
const SIGN: Readonly<Record<string, string>> = { '<': '< ', '>': '> ', '<=': '≤ ', '>=': '≥ ' };

export function IndicatorTable(props: TableProps) {
  const { lang } = props.frame;
  return (
    <KindTable
      {...props}
      kind="indicator"
      caption={say(lang, itemWords.indicators)}
      columns={[
        { head: say(lang, itemWords.unit), nowrap: true, cell: ({ detail }) => detail.unit },
        {
          head: say(lang, itemWords.baseline),
          align: 'right',
          cell: ({ detail }) => figure(lang, detail.baseline),
        },
        {
          head: say(lang, itemWords.target),
          align: 'right',
          cell: ({ detail }) =>
            `${detail.target === null ? '' : (SIGN[detail.targetComparator] ?? '')}${figure(lang, detail.target)}`,
        },
        { head: say(lang, itemWords.horizon), cell: ({ detail }) => horizonWords(lang, detail) },
        {
          head: say(lang, itemWords.steward),
          cell: ({ detail }) => nameOf(props.plan, detail.stewardUnitId),
        },
        {
          head: say(lang, itemWords.reporting),
          cell: ({ detail }) =>
            say(lang, itemWords.reportingCount, { count: detail.reportingUnitIds.length }),
        },
      ]}
    />
  );
}

function horizonWords(lang: Lang, { horizon }: IndicatorDetail): string {
  return horizon
    .map(({ year, value, comparator, words }) => {
      const said = value === null ? (words ?? '') : `${SIGN[comparator ?? ''] ?? ''}${figure(lang, value)}`;
      return year === null ? said : `${year}: ${said}`;
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** Copies of one task for the units of a group stand on one line. */
export function TaskTable(props: TableProps) {
  const { lang } = props.frame;
  const groups = byStem(itemsOf(props.plan.items, 'task') as PlanContentItem<'task'>[]);
  if (groups.length === 0) return null;
  return (
    <DataTable
      lang={lang}
      caption={say(lang, itemWords.tasks)}
      count={`(${groups.length})`}
      columns={taskColumns(props)}
      rows={groups}
    />
  );
}

export function ActivityTable(props: TableProps) {
  const { lang } = props.frame;
  return (
    <KindTable
      {...props}
      kind="activity"
      caption={say(lang, itemWords.activities)}
      columns={[
        { head: say(lang, itemWords.theme), cell: ({ detail }) => detail.theme },
        { head: say(lang, itemWords.from), nowrap: true, cell: ({ detail }) => dayShort(detail.from) },
        { head: say(lang, itemWords.to), nowrap: true, cell: ({ detail }) => dayShort(detail.to) },
        { head: say(lang, itemWords.lead), cell: ({ detail }) => nameOf(props.plan, detail.leadUnitId) },
        {
          head: say(lang, itemWords.planned),
          align: 'right',
          cell: ({ detail }) => `${figure(lang, detail.planned)} ${detail.unitOfCount}`,
        },
      ]}
    />
  );
}

export function ProgrammeTable(props: TableProps) {
  const { lang } = props.frame;
  const expired = (toYear: number | null) =>
    toYear !== null && toYear < props.plan.year ? ` (${say(lang, itemWords.expired)})` : '';
  return (
    <KindTable
      {...props}
      kind="programme"
      caption={say(lang, itemWords.programmes)}
      columns={[
        { head: say(lang, itemWords.symbol), cell: ({ detail }) => detail.symbol },
        {
          head: say(lang, itemWords.toYear),
          nowrap: true,
          cell: ({ detail }) =>
            `${[detail.fromYear, detail.toYear].filter((year) => year !== null).join('–')}${expired(detail.toYear)}`,
        },
        { head: say(lang, itemWords.share), cell: ({ detail }) => detail.share },
      ]}
    />
  );
}

const SOURCE_WORDS = {
  budget: itemWords.budgetSource,
  combined: itemWords.combinedSource,
  raised: itemWords.raisedSource,
} as const;

export function MoneyTable(props: TableProps) {
  const { lang } = props.frame;
  return (
    <KindTable
      {...props}
      kind="money"
      caption={say(lang, itemWords.moneys)}
      columns={[
        { head: say(lang, itemWords.source), cell: ({ detail }) => say(lang, SOURCE_WORDS[detail.source]) },
        {
          head: say(lang, itemWords.plannedMillion),
          align: 'right',
          cell: ({ detail }) => figure(lang, detail.plannedMillion),
        },
      ]}
    />
  );
}

export function RoundTable(props: TableProps) {
  const { lang } = props.frame;
  return (
    <KindTable
      {...props}
      kind="report-round"
      caption={say(lang, itemWords.rounds)}
      columns={[
        {
          head: say(lang, itemWords.dataFrom),
          nowrap: true,
          cell: ({ detail }) => dayShort(detail.dataFrom),
        },
        {
          head: say(lang, itemWords.cutOffOn),
          nowrap: true,
          cell: ({ detail }) => (detail.cutOffOn === null ? '–' : dayShort(detail.cutOffOn)),
        },
        { head: say(lang, itemWords.opensOn), nowrap: true, cell: ({ detail }) => dayShort(detail.opensOn) },
        { head: say(lang, itemWords.unitDue), cell: ({ detail }) => stateDue(detail.unitDue)[lang] },
        { head: say(lang, itemWords.upwardDue), cell: ({ detail }) => stateDue(detail.upwardDue)[lang] },
      ]}
    />
  );
}
