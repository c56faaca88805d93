import { Select, type Choice } from '../../web/components/choice-fields.js';
import type { FormState } from '../../web/components/form.js';
import { DateField, TextArea } from '../../web/components/text-fields.js';
import { say, type Lang } from '../../web/i18n/say.js';
import { dueInWords } from '../../domain/calendar/instant-words.js';
import type { Asked, AskedTask } from './asked.js';
import { fieldNames } from './field-names.js';
import { formWords } from './form.words.js';

export interface SectionProps {
  lang: Lang;
  asked: Asked;
  form: FormState;
}

/** Every task that the unit leads: where it stands, since when it is done, and what to note. */
export function TaskFields({ lang, asked, form }: SectionProps) {
  const choices = statusChoices(lang, asked.kind);
  return (
    <>
      {asked.tasks.map((task, index) => (
        <fieldset class="govuk-fieldset td-answer" key={task.key}>
          <legend class="govuk-fieldset__legend td-legend">
            {asked.tasks.length > 1 ? `${index + 1}. ` : ''}
            {task.text}
          </legend>
          <TaskHint lang={lang} task={task} />
          <div class="td-answer__fields">
            <Select
              lang={lang}
              name={fieldNames.status(task.key)}
              label={say(lang, formWords.status)}
              choices={choices}
              form={form}
            />
            <DateField
              lang={lang}
              name={fieldNames.doneOn(task.key)}
              label={say(lang, formWords.doneOn)}
              optional
              form={form}
            />
            <TextArea
              lang={lang}
              name={fieldNames.taskNote(task.key)}
              label={say(lang, formWords.note)}
              optional
              rows={2}
              form={form}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}

function TaskHint({ lang, task }: { lang: Lang; task: AskedTask }) {
  const parts = [
    task.product === '' ? null : say(lang, formWords.product, { product: task.product }),
    task.dueAt === null ? null : say(lang, formWords.taskDue, { due: dueInWords(task.dueAt, lang) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : <p class="govuk-hint">{parts.join(' · ')}</p>;
}

function statusChoices(lang: Lang, kind: Asked['kind']): Choice[] {
  const all = ['not-started', 'in-progress', 'done', 'not-applicable'] as const;
  const known = kind === 'report' ? all : all.slice(0, 3);
  return [
    { value: '', text: say(lang, formWords.choose) },
    ...known.map((status) => ({ value: status, text: say(lang, formWords[status]) })),
  ];
}
