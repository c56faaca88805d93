import { Button } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { itemWords } from './items.words.js';
import { unitOptions } from './open-leads.js';
import { itemsOf, type PlanContentItem } from './plan-content.read-model.js';
import { planWords } from './plans.words.js';
import { nameOf } from './table-parts.js';
import type { VersionView } from './version.read-model.js';

type Task = PlanContentItem<'task'>;

/** All tasks with their lead, changed in one go; tasks of a group have one line per unit. */
export function assignPage(frame: PageFrame, view: { plan: VersionView; form: FormState }): Page {
  const { lang, csrf } = frame;
  const { plan, form } = view;
  const title = say(lang, planWords.toAssign);
  const tasks = (itemsOf(plan.items, 'task') as Task[]).filter(
    (item) => item.detail.nature !== 'orientation',
  );
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.planAssign(plan.id)} csrf={csrf}>
        <DataTable
          lang={lang}
          caption={say(lang, itemWords.tasks)}
          hideCaption
          count={`(${tasks.length})`}
          columns={columnsOf(lang, view)}
          rows={tasks}
        />
        <Button>{say(lang, planWords.saveAssign)}</Button>
      </Form>
    </>
  );
  const back = { href: paths.planVersion(plan.id), text: say(lang, planWords.back) };
  return { title, place: 'plans', body, back };
}

function columnsOf(lang: Lang, { plan, form }: { plan: VersionView; form: FormState }): Column<Task>[] {
  return [
    {
      head: say(lang, itemWords.task),
      rowHead: true,
      cell: (item) => (
        <>
          {item.text}
          {item.detail.sourceLeads && (
            <span class="td-cell-note">
              {say(lang, planWords.sourceNames, { names: item.detail.sourceLeads.join('; ') })}
            </span>
          )}
        </>
      ),
    },
    {
      head: say(lang, itemWords.lead),
      cell: (item) => (
        <select
          class="govuk-select"
          name={`lead.${item.id}`}
          id={`lead.${item.id}`}
          aria-label={`${say(lang, itemWords.lead)}: ${item.text.slice(0, 80)}`}
        >
          {unitOptions(lang, plan).map((choice) => (
            <option key={choice.value} value={choice.value} selected={choice.value === leadShown(item, form)}>
              {choice.text}
            </option>
          ))}
        </select>
      ),
    },
    {
      head: say(lang, planWords.chooseReason),
      cell: (item) =>
        item.leads.length > 1 && (
          <input
            class="govuk-input"
            name={`reason.${item.id}`}
            id={`reason.${item.id}`}
            value={form.values[`reason.${item.id}`] ?? ''}
            aria-label={`${say(lang, planWords.chooseReason)}: ${item.text.slice(0, 80)}`}
          />
        ),
    },
    {
      head: say(lang, itemWords.coordinating),
      cell: (item) => (
        <a class="govuk-link" href={paths.planItem(plan.id, item.id)}>
          {item.coordinating.map((unitId) => nameOf(plan, unitId)).join(', ') ||
            say(lang, itemWords.coordinating)}
        </a>
      ),
    },
  ];
}

function leadShown(item: Task, form: FormState): string {
  return form.values[`lead.${item.id}`] ?? (item.leads.length === 1 ? item.leads[0]! : '');
}
