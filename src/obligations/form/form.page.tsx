import { dueInWords, momentInWords } from '../../domain/calendar/instant-words.js';
import { isOverdue } from '../../domain/obligation/obligation-states.js';
import { Button, ButtonGroup } from '../../web/components/button.js';
import { Details } from '../../web/components/details.js';
import { ErrorSummary } from '../../web/components/error-summary.js';
import { Form, type FormState } from '../../web/components/form.js';
import { TextArea, TextField } from '../../web/components/text-fields.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { dueText, errorsWithPlace, narrativeTitle, periodText } from './answer-labels.js';
import type { Asked, KeptDraft } from './asked.js';
import { Conflict } from './conflict.js';
import { fieldNames, NARRATIVE_PARTS } from './field-names.js';
import { FigureFields } from './figure-fields.js';
import { formWords } from './form.words.js';
import type { Notes } from './notes.js';
import { TaskFields, type SectionProps } from './task-fields.js';

export interface FormView {
  asked: Asked;
  form: FormState;
  notes: Pick<Notes, 'numbers' | 'warnings'>;
  /** Somebody else saved while this was typed. */
  theirs?: KeptDraft;
}

/** The report as it stands on paper: who, tasks, indicators, words. */
export function formPage(frame: PageFrame, view: FormView): Page {
  const { lang, csrf } = frame;
  const { asked, form, theirs } = view;
  const version = (theirs ?? asked.draft)?.version ?? 0;
  const title = asked.kind === 'task' ? say(lang, formWords.task) : asked.label;
  const body = (
    <>
      <ErrorSummary lang={lang} form={{ ...form, errors: errorsWithPlace(lang, asked, form.errors) }} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Standing lang={lang} asked={asked} />
      {theirs && <Conflict lang={lang} asked={asked} typed={form.values} theirs={theirs} />}
      <Form action={paths.unitForm(asked.id)} csrf={csrf} id="report">
        <input type="hidden" name="version" value={String(version)} />
        {/* Enter in a field saves; sending is never one key away. */}
        <button
          type="submit"
          name="act"
          value="save"
          class="govuk-visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
        <Sections lang={lang} view={view} />
        <ButtonGroup>
          <Button name="act" value="check">
            {say(lang, formWords.check)}
          </Button>
          <Button kind="secondary" name="act" value="save">
            {say(lang, formWords.save)}
          </Button>
        </ButtonGroup>
      </Form>
      <OtherWays lang={lang} asked={asked} />
    </>
  );
  return { title: asked.label, body, back: { href: paths.unitHome(), text: say(lang, formWords.back) } };
}

function Sections({ lang, view: { asked, form, notes } }: { lang: Lang; view: FormView }) {
  const section = { lang, asked, form };
  return (
    <>
      <FillerFields {...section} />
      {asked.tasks.length > 0 && <Heading text={say(lang, formWords.tasks)} />}
      <TaskFields {...section} />
      {asked.indicators.length > 0 && <Heading text={say(lang, formWords.figures)} />}
      {asked.indicators.length > 0 && <FigureFields {...section} {...notes} />}
      {asked.kind === 'report' && <NarrativeFields {...section} />}
    </>
  );
}

function Heading({ text }: { text: string }) {
  return <h2 class="govuk-heading-m">{text}</h2>;
}

/** Whose, by when, for which period, and what the coordinator asked to correct. */
function Standing({ lang, asked }: { lang: Lang; asked: Asked }) {
  const { dueAt, state, draft } = asked;
  const facts = [asked.unitName, dueText(lang, dueAt), periodText(lang, asked)].filter(
    (fact) => fact !== null,
  );
  const isLate = isOverdue(state, dueAt?.getTime() ?? null, asked.now.getTime());
  return (
    <>
      <p class="govuk-body">{facts.join(' · ')}</p>
      {state === 'returned' && <Returned lang={lang} asked={asked} />}
      {isLate && <p class="govuk-body td-warned">{say(lang, formWords.lateStill)}</p>}
      {draft && (
        <p class="govuk-hint">
          {say(lang, formWords.draftKept, {
            at: momentInWords(draft.savedAt, lang),
            by: draft.savedBy || say(lang, formWords.somebody),
          })}
        </p>
      )}
    </>
  );
}

function Returned({ lang, asked: { returnReason, dueAt } }: { lang: Lang; asked: Asked }) {
  return (
    <div class="govuk-inset-text">
      <h2 class="govuk-heading-s">{say(lang, formWords.returned)}</h2>
      <p class="govuk-body">{say(lang, formWords.returnedWhy, { reason: returnReason ?? '' })}</p>
      {dueAt && (
        <p class="govuk-body">
          <strong>{say(lang, formWords.returnedDue, { due: dueInWords(dueAt, lang) })}</strong>
        </p>
      )}
    </div>
  );
}

export function FillerFields({ lang, form }: Pick<SectionProps, 'lang' | 'form'>) {
  const field = { lang, form };
  return (
    <fieldset class="govuk-fieldset td-answer">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{say(lang, formWords.filler)}</legend>
      <p class="govuk-hint">{say(lang, formWords.fillerHint)}</p>
      <div class="td-answer__fields">
        <TextField {...field} name={fieldNames.name} label={say(lang, formWords.name)} autocomplete="name" />
        <TextField {...field} name={fieldNames.position} label={say(lang, formWords.position)} optional />
        <TextField
          {...field}
          name={fieldNames.phone}
          label={say(lang, formWords.phone)}
          type="tel"
          autocomplete="tel"
          optional
        />
      </div>
    </fieldset>
  );
}

function NarrativeFields({ lang, form }: SectionProps) {
  return (
    <>
      <Heading text={say(lang, formWords.narrative)} />
      {NARRATIVE_PARTS.map((part) => (
        <TextArea
          key={part}
          lang={lang}
          name={fieldNames.narrative(part)}
          label={narrativeTitle(lang, part)}
          rows={5}
          optional
          form={form}
        />
      ))}
    </>
  );
}

function OtherWays({ lang, asked }: { lang: Lang; asked: Asked }) {
  const mayDecline = asked.state !== 'closed-missing';
  if (!mayDecline && asked.kind === 'task') return null;
  return (
    <Details summary={say(lang, formWords.otherWays)}>
      <ul class="govuk-list">
        {asked.kind === 'report' && (
          <li>
            <a class="govuk-link" href={paths.unitNil(asked.id)}>
              {say(lang, formWords.nil)}
            </a>
          </li>
        )}
        {mayDecline && (
          <li>
            <a class="govuk-link" href={paths.unitDecline(asked.id)}>
              {say(lang, formWords.decline)}
            </a>
          </li>
        )}
      </ul>
    </Details>
  );
}
