import type { ComponentChildren } from 'preact';
import { dayShort } from '../domain/calendar/day-words.js';
import { stateDue } from '../domain/calendar/due-words.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { DueRule } from '../domain/calendar/stated-due.js';
import { formatNumber } from '../domain/number/format-number.js';
import type { PlanItemKind } from '../domain/plan/plan-detail.js';
import { Button, ButtonGroup } from '../web/components/button.js';
import { Checkboxes, Select } from '../web/components/choice-fields.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import type { FieldProps } from '../web/components/field.js';
import { Form, type FormState } from '../web/components/form.js';
import { DateField, NumberField, TextArea, TextField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { ITEM_FIELDS, type FieldType, type ItemField } from './item-fields.js';
import { itemWords } from './items.words.js';
import { unitOptions } from './open-leads.js';
import type { PlanContentItem } from './plan-content.read-model.js';
import { planWords } from './plans.words.js';
import { TaskAssignment } from './task-assignment.js';
import type { VersionView } from './version.read-model.js';

export interface ItemView {
  plan: VersionView;
  kind: PlanItemKind;
  /** null: an item that is being added. */
  item: PlanContentItem | null;
  form: FormState;
}

export function itemPage(frame: PageFrame, view: ItemView): Page {
  const { lang, csrf } = frame;
  const { plan, kind, item, form } = view;
  const word = say(lang, itemWords[kind]);
  const title = item === null ? say(lang, itemWords.add, { kind: word.toLocaleLowerCase('vi') }) : word;
  const action =
    item === null ? `${paths.planItemNew(plan.id)}?loai=${kind}` : paths.planItem(plan.id, item.id);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={action} csrf={csrf}>
        <CommonFields lang={lang} view={view} />
        {ITEM_FIELDS[kind].map((field) => (
          <DetailField key={field.name} field={field} frame={frame} view={view} />
        ))}
        <Button>{say(lang, itemWords.save)}</Button>
      </Form>
      {item !== null && <BelowForm frame={frame} plan={plan} item={item} />}
    </>
  );
  const back = { href: paths.planVersion(plan.id), text: say(lang, planWords.back) };
  return { title, place: 'plans', body, back, narrow: true };
}

interface ItemPartProps {
  frame: PageFrame;
  plan: VersionView;
  item: PlanContentItem;
}

function BelowForm({ frame, plan, item }: ItemPartProps) {
  return (
    <>
      {item.kind === 'task' && (
        <TaskAssignment frame={frame} plan={plan} item={item as PlanContentItem<'task'>} />
      )}
      <ItemActs frame={frame} plan={plan} item={item} />
    </>
  );
}

function CommonFields({ lang, view: { form, item, kind } }: { lang: Lang; view: ItemView }) {
  const { text, heading, version } = item ?? { text: '', heading: '', version: '' };
  return (
    <>
      <input type="hidden" name="version" value={form.values['version'] ?? version} />
      <TextArea lang={lang} form={form} name="text" label={say(lang, itemWords.text)} initial={text} />
      {kind === 'task' && (
        <TextField
          lang={lang}
          form={form}
          name="heading"
          label={say(lang, itemWords.heading)}
          initial={heading}
          optional
        />
      )}
    </>
  );
}

interface DetailFieldProps {
  field: ItemField;
  frame: PageFrame;
  view: ItemView;
}

function DetailField({ field, frame: { lang }, view }: DetailFieldProps) {
  const { form, plan, item } = view;
  const shared: FieldProps = {
    lang,
    form,
    name: field.name,
    label: say(lang, field.label),
    initial: item === null ? '' : SHOWN[field.type](valueAt(item.detail, field.name), lang),
    ...(field.hint ? { hint: say(lang, field.hint) } : {}),
    ...(field.optional ? { optional: true } : {}),
  };
  return CONTROL[field.type](shared, { field, plan });
}

type Control = (shared: FieldProps, of: { field: ItemField; plan: VersionView }) => ComponentChildren;

const CONTROL: Readonly<Record<FieldType, Control>> = {
  text: (shared) => <TextField {...shared} />,
  due: (shared) => <TextField {...shared} />,
  number: (shared) => <NumberField {...shared} />,
  date: (shared) => <DateField {...shared} />,
  choice: (shared, { field }) => (
    <Select
      {...shared}
      choices={(field.choices ?? []).map(({ value, text }) => ({ value, text: say(shared.lang, text) }))}
    />
  ),
  unit: (shared, { plan }) => <Select {...shared} choices={unitOptions(shared.lang, plan)} />,
  units: (shared, { plan }) => <Checkboxes {...shared} choices={unitOptions(shared.lang, plan).slice(1)} />,
};

function valueAt(detail: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], detail);
}

/** A stored value as a person would type it. */
const SHOWN: Readonly<Record<FieldType, (value: unknown, lang: Lang) => string>> = {
  text: (value) => (typeof value === 'string' ? value : ''),
  number: (value, lang) => (typeof value === 'number' ? formatNumber(value, lang) : ''),
  date: (value) => (typeof value === 'string' ? dayShort(value as LocalDate) : ''),
  due: (value) => dueTyped(value as DueRule | undefined),
  choice: (value) => (typeof value === 'string' ? value : ''),
  unit: (value) => (typeof value === 'string' ? value : ''),
  units: (value) => (Array.isArray(value) ? value.join(',') : ''),
};

function dueTyped(rule: DueRule | undefined): string {
  if (rule === undefined || rule.kind === 'none') return '';
  return stateDue(rule).vi.replace(/ \(suy ra.*\)$/u, '');
}

function ItemActs({ frame: { lang, csrf }, plan, item }: ItemPartProps) {
  return (
    <ButtonGroup>
      {(['up', 'down'] as const).map((direction) => (
        <Form key={direction} action={paths.planItemMove(plan.id, item.id)} csrf={csrf} inline>
          <input type="hidden" name="direction" value={direction} />
          <Button kind="secondary" small>
            {say(lang, direction === 'up' ? itemWords.moveUp : itemWords.moveDown)}
          </Button>
        </Form>
      ))}
      <Form action={paths.planItemRemove(plan.id, item.id)} csrf={csrf} inline>
        <Button kind="warning" small>
          {say(lang, itemWords.remove)}
        </Button>
      </Form>
    </ButtonGroup>
  );
}
