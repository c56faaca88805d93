import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { DataTable } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { AgencyMapping, UnitLine } from './unit-lines.read-model.js';
import { unitWords } from './units.words.js';

export interface AgencyNamesView {
  mappings: readonly AgencyMapping[];
  units: readonly UnitLine[];
  form: FormState;
}

/** Which unit a name in a directive means; the planner adds to it while drafting. */
export function agencyNamesPage({ lang, csrf }: PageFrame, { mappings, units, form }: AgencyNamesView): Page {
  const title = say(lang, unitWords.agencyNames);
  const nameOf = new Map(units.map((unit) => [unit.id, unit.name]));
  const choices = [
    { value: '', text: say(lang, unitWords.choose) },
    ...units.filter((unit) => unit.kind !== 'authority').map(({ id, name }) => ({ value: id, text: name })),
  ];
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-hint">{say(lang, unitWords.agencyHint)}</p>
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        columns={[
          {
            head: say(lang, unitWords.sourceName),
            rowHead: true,
            cell: (row: AgencyMapping) => row.sourceName,
          },
          { head: say(lang, unitWords.means), cell: (row) => nameOf.get(row.unitId) ?? '' },
        ]}
        rows={mappings}
        empty={<EmptyState title={say(lang, unitWords.noNames)} />}
      />
      <Form action={paths.agencyNames()} csrf={csrf}>
        <TextField lang={lang} form={form} name="sourceName" label={say(lang, unitWords.sourceName)} />
        <Select lang={lang} form={form} name="unitId" label={say(lang, unitWords.means)} choices={choices} />
        <Button>{say(lang, unitWords.match)}</Button>
      </Form>
    </>
  );
  const back = { href: paths.units(), text: say(lang, unitWords.units) };
  return { title, place: 'settings', body, back };
}
