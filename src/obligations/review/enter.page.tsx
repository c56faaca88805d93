import { Button } from '../../web/components/button.js';
import { Radios } from '../../web/components/choice-fields.js';
import { ErrorSummary } from '../../web/components/error-summary.js';
import { Form, type FormState } from '../../web/components/form.js';
import { TextArea, TextField } from '../../web/components/text-fields.js';
import { say } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { narrativeTitle } from '../form/answer-labels.js';
import type { Asked } from '../form/asked.js';
import { DraftSeen } from '../form/draft-seen.js';
import { fieldNames, NARRATIVE_PARTS } from '../form/field-names.js';
import { FigureFields } from '../form/figure-fields.js';
import type { Notes } from '../form/read-answers.js';
import { TaskFields } from '../form/task-fields.js';
import { enterWords } from './enter.words.js';

export interface EnterView {
  asked: Asked;
  form: FormState;
  notes: Pick<Notes, 'numbers' | 'warnings'>;
  idempotencyKey: string;
}

/** The unit's own form, filled in by the coordinator from paper, telephone or Zalo. */
export function enterPage(frame: PageFrame, view: EnterView): Page {
  const { lang, csrf } = frame;
  const { asked, form, notes } = view;
  const section = { lang, asked, form };
  const title = say(lang, enterWords.title, { unit: asked.unitName });
  const href = paths.obligation(asked.id);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <strong>{asked.label}.</strong> {say(lang, enterWords.lead)}
      </p>
      <Form action={paths.obligationEnter(asked.id)} csrf={csrf}>
        <input type="hidden" name="key" value={view.idempotencyKey} />
        <DraftSeen asked={asked} form={form} />
        <Source frame={frame} form={form} />
        {asked.tasks.length > 0 && <h2 class="govuk-heading-m">{say(lang, enterWords.tasks)}</h2>}
        <TaskFields {...section} />
        {asked.indicators.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{say(lang, enterWords.figures)}</h2>
            <FigureFields {...section} {...notes} />
          </>
        )}
        {asked.kind === 'report' && <Words frame={frame} form={form} />}
        <Button>{say(lang, enterWords.act)}</Button>
      </Form>
    </>
  );
  return { title, place: 'reports', body, back: { href, text: asked.label } };
}

interface Part {
  frame: PageFrame;
  form: FormState;
}

const CHANNELS = ['paper', 'telephone', 'zalo'] as const;

function Source({ frame: { lang }, form }: Part) {
  const field = { lang, form };
  return (
    <>
      <Radios
        {...field}
        name="channel"
        label={say(lang, enterWords.channel)}
        choices={CHANNELS.map((value) => ({ value, text: say(lang, enterWords[value]) }))}
        inline
      />
      <h2 class="govuk-heading-m">{say(lang, enterWords.filler)}</h2>
      <TextField {...field} name={fieldNames.name} label={say(lang, enterWords.name)} />
      <TextField {...field} name={fieldNames.position} label={say(lang, enterWords.position)} optional />
      <TextField {...field} name={fieldNames.phone} label={say(lang, enterWords.phone)} type="tel" optional />
    </>
  );
}

function Words({ frame: { lang }, form }: Part) {
  return (
    <>
      <h2 class="govuk-heading-m">{say(lang, enterWords.narrative)}</h2>
      {NARRATIVE_PARTS.map((part) => (
        <TextArea
          key={part}
          lang={lang}
          form={form}
          name={fieldNames.narrative(part)}
          label={narrativeTitle(lang, part)}
          rows={4}
          optional
        />
      ))}
      <TextArea lang={lang} form={form} name="nil" label={say(lang, enterWords.nil)} rows={2} optional />
    </>
  );
}
