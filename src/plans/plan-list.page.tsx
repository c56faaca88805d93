import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { planWords } from './plans.words.js';
import { VersionStatus } from './version-status.js';
import type { CycleLine, DraftableDirective } from './version.read-model.js';

export function planListPage(
  { lang }: PageFrame,
  { cycles, mayStart }: { cycles: readonly CycleLine[]; mayStart: boolean },
): Page {
  const title = say(lang, planWords.plans);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {mayStart && <Button href={paths.planNew()}>{say(lang, planWords.start)}</Button>}
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        count={say(lang, planWords.count, { count: cycles.length })}
        columns={columnsOf(lang)}
        rows={cycles}
        empty={
          <EmptyState title={say(lang, planWords.none)}>
            <p>{say(lang, planWords.noneNext)}</p>
          </EmptyState>
        }
      />
    </>
  );
  return { title, place: 'plans', body };
}

function columnsOf(lang: Lang): Column<CycleLine>[] {
  return [
    {
      head: say(lang, planWords.plan),
      rowHead: true,
      cell: (cycle) => (
        <a class="govuk-link" href={paths.plan(cycle.id)}>
          {cycle.title}
        </a>
      ),
    },
    { head: say(lang, planWords.year), nowrap: true, cell: (cycle) => cycle.year },
    { head: say(lang, planWords.subject), cell: (cycle) => cycle.subject },
    {
      head: say(lang, planWords.document),
      nowrap: true,
      cell: (cycle) => [cycle.documentNumber, cycle.documentSymbol].filter(Boolean).join('/'),
    },
    {
      head: say(lang, planWords.state),
      nowrap: true,
      cell: (cycle) => cycle.versionState && <VersionStatus lang={lang} state={cycle.versionState} />,
    },
  ];
}

export interface NewPlanView {
  form: FormState;
  directives: readonly DraftableDirective[];
  chosen: string;
}

export function newPlanPage(frame: PageFrame, { form, directives, chosen }: NewPlanView): Page {
  const { lang, csrf, year } = frame;
  const title = say(lang, planWords.start);
  const choices = directives.map(({ id, name }) => ({ value: id, text: name }));
  const body =
    directives.length === 0 ? (
      <EmptyState title={say(lang, planWords.noDirective)}>
        <Button href={paths.directives()}>{say(lang, planWords.fromDirective)}</Button>
      </EmptyState>
    ) : (
      <>
        <ErrorSummary lang={lang} form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <Form action={paths.planNew()} csrf={csrf}>
          <Select
            lang={lang}
            form={form}
            name="directiveId"
            label={say(lang, planWords.fromDirective)}
            choices={choices}
            initial={chosen}
          />
          <TextField
            lang={lang}
            form={form}
            name="year"
            label={say(lang, planWords.year)}
            initial={String(year ?? '')}
            width="short"
            inputMode="numeric"
          />
          <TextField
            lang={lang}
            form={form}
            name="subject"
            label={say(lang, planWords.subject)}
            hint={say(lang, planWords.subjectHint)}
          />
          <TextField
            lang={lang}
            form={form}
            name="title"
            label={say(lang, planWords.title)}
            hint={say(lang, planWords.titleHint)}
          />
          <Button>{say(lang, planWords.draft)}</Button>
        </Form>
      </>
    );
  const back = { href: paths.plans(), text: say(lang, planWords.plans) };
  return { title, place: 'plans', body, back, narrow: true };
}
