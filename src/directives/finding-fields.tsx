import type { ComponentChildren } from 'preact';
import { dayShort } from '../domain/calendar/day-words.js';
import { localDate } from '../domain/calendar/local-date.js';
import { Select } from '../web/components/choice-fields.js';
import type { FormState } from '../web/components/form.js';
import { DateField, NumberField, TextArea, TextField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { FindingView } from './directive.read-model.js';
import { fieldWords } from './finding-fields.words.js';
import type { FindingKind } from './finding-payload.js';
import { findingWords } from './findings.words.js';
import { TASK_NATURES } from './read-finding-form.js';
import { recurringAsTyped } from './recurring-days.js';
import { TargetFields } from './target-fields.js';

export interface FieldsProps<K extends FindingKind = FindingKind> {
  lang: Lang;
  form: FormState;
  finding: FindingView<K>;
}

/** The facts of a finding beside its words, as its kind has them. */
export function FindingFields(props: FieldsProps) {
  const Fields = FIELDS[props.finding.kind] as ((props: FieldsProps) => ComponentChildren) | undefined;
  return Fields === undefined ? null : <>{Fields(props)}</>;
}

const FIELDS: { readonly [K in FindingKind]?: (props: FieldsProps<K>) => ComponentChildren } = {
  indicator: TargetFields,
  task: ({ lang, form, finding: { payload } }) => {
    const shared = { lang, form };
    const natures = TASK_NATURES.map((value) => ({ value, text: say(lang, findingWords[value]) }));
    return (
      <>
        <Select
          {...shared}
          name="nature"
          label={say(lang, findingWords.nature)}
          choices={natures}
          initial={payload.nature}
        />
        <Lines {...shared} name="lead" label={say(lang, findingWords.lead)} lines={payload.lead} />
        <Lines
          {...shared}
          name="coordinating"
          label={say(lang, findingWords.coordinating)}
          lines={payload.coordinating}
        />
        <TextField
          {...shared}
          name="due"
          label={say(lang, findingWords.due)}
          hint={say(lang, fieldWords.dueHint)}
          initial={payload.due?.text ?? ''}
          optional
        />
      </>
    );
  },
  'agency-duty': ({ lang, form, finding: { payload } }) => {
    const shared = { lang, form };
    return (
      <>
        <TextField
          {...shared}
          name="agency"
          label={say(lang, findingWords.agency)}
          initial={payload.agency}
        />
        <TextField
          {...shared}
          name="indicators"
          label={say(lang, findingWords.indicatorList)}
          hint={say(lang, findingWords.listHint)}
          initial={payload.indicators.join(', ')}
          optional
        />
        <Lines
          {...shared}
          name="duties"
          label={say(lang, findingWords.dutyLines)}
          lines={[...payload.duties, ...payload.paragraphs]}
          rows={8}
        />
      </>
    );
  },
  'reporting-rule': ({ lang, form, finding: { payload } }) => {
    const field = (name: ReportingText, hint?: string) => ({
      ...{ lang, form, name, label: say(lang, fieldWords[name]), initial: payload[name] ?? '' },
      ...{ optional: true, ...(hint === undefined ? {} : { hint }) },
    });
    const kinds = (['', 'before', 'by'] as const).map((value) => ({
      value,
      text: say(lang, fieldWords[value === '' ? 'dayUnknown' : value]),
    }));
    return (
      <>
        <TextField {...field('who')} />
        <TextField {...field('recipient')} />
        <TextField {...field('route')} />
        <TextField {...field('periodicity', say(lang, fieldWords.periodicityHint))} />
        <Lines
          {...{ lang, form }}
          name="dueDates"
          label={say(lang, fieldWords.dueDates)}
          lines={payload.dueDates ?? []}
        />
        <TextField
          {...{ lang, form, optional: true }}
          name="days"
          label={say(lang, fieldWords.days)}
          hint={say(lang, fieldWords.daysHint)}
          initial={recurringAsTyped(payload.recurring)}
        />
        <Select
          {...{ lang, form }}
          name="dayKind"
          label={say(lang, fieldWords.dayKind)}
          choices={kinds}
          initial={payload.before === null ? '' : payload.before ? 'before' : 'by'}
        />
        <TextField {...field('cutOff')} />
        <TextField {...field('dataPeriod')} />
      </>
    );
  },
  'legal-basis': ({ lang, form, finding: { payload } }) => {
    const shared = { lang, form };
    return (
      <>
        <TextField {...shared} name="type" label={say(lang, fieldWords.type)} initial={payload.type} />
        <TextField
          {...shared}
          name="number"
          label={say(lang, fieldWords.number)}
          initial={payload.number ?? ''}
          optional
        />
        <DateField
          {...shared}
          name="date"
          label={say(lang, fieldWords.date)}
          initial={payload.date === null ? '' : dayShort(localDate(payload.date))}
          optional
        />
        <TextField
          {...shared}
          name="issuer"
          label={say(lang, fieldWords.issuer)}
          initial={payload.issuer ?? ''}
          optional
        />
      </>
    );
  },
  activity: ({ lang, form, finding: { payload } }) => (
    <>
      <TextField {...{ lang, form }} name="name" label={say(lang, fieldWords.name)} initial={payload.name} />
      <TextField
        {...{ lang, form, optional: true }}
        name="when"
        label={say(lang, fieldWords.when)}
        initial={payload.when ?? ''}
      />
      <TextField
        {...{ lang, form, optional: true }}
        name="theme"
        label={say(lang, fieldWords.theme)}
        initial={payload.theme ?? ''}
      />
    </>
  ),
  money: ({ lang, form, finding: { payload } }) => (
    <>
      <NumberField
        {...{ lang, form, optional: true }}
        name="amount"
        label={say(lang, fieldWords.amount)}
        unit={say(lang, fieldWords.dong)}
        initial={payload.amount === null ? '' : String(payload.amount)}
      />
      <TextField
        {...{ lang, form, optional: true }}
        name="source"
        label={say(lang, fieldWords.source)}
        initial={payload.source ?? ''}
      />
    </>
  ),
};

type ReportingText = 'who' | 'recipient' | 'route' | 'periodicity' | 'cutOff' | 'dataPeriod';

interface LinesProps {
  lang: Lang;
  form: FormState;
  name: string;
  label: string;
  lines: readonly string[];
  rows?: number;
}

function Lines({ lines, rows = 2, lang, ...field }: LinesProps) {
  return (
    <TextArea
      {...field}
      lang={lang}
      rows={rows}
      hint={say(lang, findingWords.linesHint)}
      initial={lines.join('\n')}
      optional
    />
  );
}
