import { formatNumber } from '../domain/number/format-number.js';
import { Select } from '../web/components/choice-fields.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import { fieldWords } from './finding-fields.words.js';
import type { FieldsProps } from './finding-fields.js';
import type { FindingPayload } from './finding-payload.js';
import { COMPARATORS } from './read-targets.js';

type Target = FindingPayload['indicator']['targets'][number];

/** One row for each target that was read, and one more to add what reading missed. */
export function TargetFields({ lang, form, finding: { payload } }: FieldsProps<'indicator'>) {
  const rows: (Target | null)[] = [...payload.targets, null];
  return (
    <>
      <p class="govuk-hint">{say(lang, fieldWords.targetHint)}</p>
      {rows.map((target, index) => (
        <TargetRow key={index} lang={lang} form={form} target={target} index={index} />
      ))}
    </>
  );
}

type RowProps = Pick<FieldsProps, 'lang' | 'form'> & { target: Target | null; index: number };

function TargetRow({ lang, form, target, index }: RowProps) {
  const { year = null, unit = null, metric = '' } = target ?? {};
  const field = (name: 'metric' | 'year' | 'value' | 'unit', initial: string) => ({
    ...{ lang, form, name: `t${index}-${name}`, label: say(lang, fieldWords[name]), initial },
  });
  const choices = [
    { value: '', text: '' },
    ...COMPARATORS.map((value) => ({ value, text: say(lang, fieldWords[value]) })),
  ];
  const number = index + 1;
  return (
    <fieldset class="govuk-fieldset td-target">
      <legend class="govuk-fieldset__legend td-legend">
        {say(lang, target === null ? fieldWords.anotherTarget : fieldWords.target, { number })}
      </legend>
      <div class="td-target__fields">
        <TextField {...field('year', year === null ? '' : String(year))} inputMode="numeric" />
        <Select
          {...{ lang, form }}
          name={`t${index}-comparator`}
          label={say(lang, fieldWords.comparator)}
          choices={choices}
          initial={shownComparator(target)}
        />
        <TextField {...field('value', shownValue(target))} />
        <TextField {...field('unit', unit ?? '')} />
        <TextField {...field('metric', metric)} />
      </div>
    </fieldset>
  );
}

/** A range is seen by its two figures. */
const shownComparator = (target: Target | null) =>
  target === null || target.comparator === 'range' ? '' : (target.comparator ?? '');

function shownValue(target: Target | null): string {
  if (target === null || target.value === null) return '';
  const values = Array.isArray(target.value) ? target.value : [target.value];
  // As it is typed back: without points between the thousands.
  return values.map((value) => formatNumber(value, 'vi').replaceAll('.', '')).join('–');
}
