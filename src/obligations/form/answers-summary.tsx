import type { ComponentChildren } from 'preact';
import { dayInWords } from '../../domain/calendar/day-words.js';
import { numberInWords } from '../../domain/number/number-in-words.js';
import type {
  FigureAnswer,
  SubmissionContent,
  TaskAnswer,
} from '../../domain/obligation/submission-content.js';
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.js';
import { say, type Lang, type Phrase } from '../../web/i18n/say.js';
import { paths } from '../../web/paths.js';
import {
  denominatorLabel,
  figureText,
  indicatorTitle,
  narrativeTitle,
  numeratorLabel,
} from './answer-labels.js';
import { answerWords } from './answers.words.js';
import type { Asked, AskedIndicator } from './asked.js';
import { fieldNames, NARRATIVE_PARTS } from './field-names.js';
import { formWords } from './form.words.js';

export interface AnswersProps {
  lang: Lang;
  asked: Asked;
  content: SubmissionContent;
  /** With links that lead back to the field, and what should be looked at again. */
  checking?: { warnings: Record<string, Phrase[]> };
}

/** Everything that was answered, numbers in words too: to be checked before sending and read again afterwards. */
export function AnswersSummary(props: AnswersProps) {
  const { lang, content } = props;
  if (content.nil !== null) {
    const reason = { key: say(lang, answerWords.nilReason), value: content.nil.reason };
    return <Section title={say(lang, answerWords.nilTitle)} rows={[fillerRow(props), reason]} />;
  }
  return (
    <>
      <Section title={say(lang, answerWords.filledBy)} rows={[fillerRow(props)]} />
      <Section title={say(lang, formWords.tasks)} rows={content.tasks.map((task) => taskRow(props, task))} />
      <Section
        title={say(lang, formWords.figures)}
        rows={content.figures.flatMap((one) => figureRow(props, one))}
      />
      {props.asked.kind === 'report' && (
        <Section title={say(lang, formWords.narrative)} rows={narrativeRows(props)} />
      )}
    </>
  );
}

function Section({ title, rows }: { title: string; rows: SummaryRow[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <SummaryList rows={rows} />
    </>
  );
}

function row(
  props: AnswersProps,
  facts: { key: string; value: ComponentChildren; field: string },
): SummaryRow {
  const { lang, asked, checking } = props;
  const { key, value, field } = facts;
  const shown = value === '' ? <span class="td-muted">{say(lang, answerWords.nothing)}</span> : value;
  if (!checking) return { key, value: shown };
  const action = {
    href: `${paths.unitForm(asked.id)}#${field}`,
    text: say(lang, answerWords.change),
    about: key,
  };
  return { key, value: shown, action };
}

function fillerRow(props: AnswersProps): SummaryRow {
  const { name, position, phone } = props.content.filledBy;
  const value = [name, position, phone].filter((part) => part !== '').join(' · ');
  return row(props, { key: say(props.lang, formWords.name), value, field: fieldNames.name });
}

function taskRow(props: AnswersProps, { taskKey, status, doneOn, note }: TaskAnswer): SummaryRow {
  const { lang, asked } = props;
  const key = asked.tasks.find((task) => task.key === taskKey)?.text ?? taskKey;
  const day = doneOn === null ? '' : `, ${say(lang, answerWords.doneOn, { day: dayInWords(doneOn, lang) })}`;
  const value = (
    <>
      {say(lang, formWords[status])}
      {day}
      {note !== '' && <p class="td-typed">{note}</p>}
    </>
  );
  return row(props, { key, value, field: fieldNames.status(taskKey) });
}

function figureRow(props: AnswersProps, figure: FigureAnswer): SummaryRow[] {
  const indicator = props.asked.indicators.find((each) => each.key === figure.indicatorKey);
  if (!indicator) return [];
  const field = fieldNames.numerator(figure.indicatorKey);
  const value = <FigureValue {...props} figure={figure} indicator={indicator} />;
  return [row(props, { key: indicatorTitle(props.lang, indicator), value, field })];
}

type FigureValueProps = AnswersProps & { figure: FigureAnswer; indicator: AskedIndicator };

function FigureValue({ lang, checking, figure, indicator: { key, detail } }: FigureValueProps) {
  const warnings = [fieldNames.numerator(key), fieldNames.denominator(key)].flatMap(
    (field) => checking?.warnings[field] ?? [],
  );
  return (
    <>
      <strong>{figureText(lang, detail, figure)}</strong>{' '}
      {figure.isEstimated && say(lang, answerWords.estimated)}
      {detail.rule !== 'yes-no' && (
        <>
          <InWords lang={lang} label={numeratorLabel(lang, detail)} value={figure.numerator} />
          <InWords lang={lang} label={denominatorLabel(lang, detail)} value={figure.denominator} />
        </>
      )}
      {figure.note !== '' && <p class="td-typed">{say(lang, answerWords.why, { why: figure.note })}</p>}
      {warnings.map((phrase) => (
        <p class="td-warned" key={phrase.vi}>
          <span aria-hidden="true">◆</span> {say(lang, phrase)}
        </p>
      ))}
    </>
  );
}

function InWords({ lang, label, value }: { lang: Lang; label: string; value: number | null }) {
  if (value === null) return null;
  return (
    <p class="td-echo">
      {label}: {numberInWords(value, lang)}
    </p>
  );
}

function narrativeRows(props: AnswersProps): SummaryRow[] {
  return NARRATIVE_PARTS.map((part) => {
    const text = props.content.narrative[part];
    const value = text === '' ? '' : <div class="td-typed">{text}</div>;
    return row(props, { key: narrativeTitle(props.lang, part), value, field: fieldNames.narrative(part) });
  });
}
