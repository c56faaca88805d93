import { Button, ButtonGroup } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { UnitLine } from './unit-lines.read-model.js';
import { unitWords } from './units.words.js';

export interface UnitListView {
  units: readonly UnitLine[];
  mayChange: boolean;
}

export function unitListPage({ lang }: PageFrame, { units, mayChange }: UnitListView): Page {
  const listed = units.filter((unit) => unit.kind !== 'authority');
  const silent = listed.filter((unit) => !unit.mailbox).length;
  const title = say(lang, unitWords.units);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {mayChange && (
        <ButtonGroup>
          <Button href={paths.unitNew()}>{say(lang, unitWords.add)}</Button>
          <Button kind="secondary" href={paths.unitImport()}>
            {say(lang, unitWords.import)}
          </Button>
          <a class="govuk-link" href={paths.agencyNames()}>
            {say(lang, unitWords.agencyNames)}
          </a>
        </ButtonGroup>
      )}
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        count={say(lang, unitWords.count, { all: listed.length, silent })}
        columns={columnsOf(lang)}
        rows={listed}
        empty={
          <EmptyState title={say(lang, unitWords.none)}>
            <p>{say(lang, unitWords.noneNext)}</p>
          </EmptyState>
        }
      />
    </>
  );
  return { title, place: 'settings', body };
}

function columnsOf(lang: Lang): Column<UnitLine>[] {
  return [
    {
      head: say(lang, unitWords.name),
      rowHead: true,
      cell: (unit) => (
        <a class="govuk-link" href={paths.unit(unit.id)}>
          {unit.name}
        </a>
      ),
    },
    { head: say(lang, unitWords.kind), cell: (unit) => say(lang, unitWords[unit.kind]) },
    { head: say(lang, unitWords.mailbox), cell: (unit) => <Mailbox lang={lang} unit={unit} /> },
    { head: say(lang, unitWords.phone), nowrap: true, cell: (unit) => unit.phone },
    { head: say(lang, unitWords.headName), cell: (unit) => unit.headName },
    { head: say(lang, unitWords.contactName), cell: (unit) => unit.contactName },
  ];
}

function Mailbox({ lang, unit }: { lang: Lang; unit: UnitLine }) {
  if (!unit.mailbox) return <StatusTag kind="soon" text={say(lang, unitWords.noMailbox)} />;
  return <span class="td-break">{unit.mailbox}</span>;
}
