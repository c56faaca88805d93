import { numberInWords } from '../../domain/number/number-in-words.js';
import { Checkboxes, Radios } from '../../web/components/choice-fields.js';
import { NumberField, TextArea } from '../../web/components/text-fields.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { Phrase } from '../../domain/phrase.js';
import { denominatorLabel, figureText, indicatorTitle, numeratorLabel, targetText } from './answer-labels.js';
import type { Asked, AskedIndicator } from './asked.js';
import { fieldNames } from './field-names.js';
import { formWords } from './form.words.js';
import { hasDenominator } from './read-figure.js';
import type { SectionProps } from './task-fields.js';

export interface FigureSectionProps extends SectionProps {
  numbers: Record<string, number>;
  warnings: Record<string, Phrase[]>;
}

/** Numerator and denominator of each indicator, with what was given last and what the plan aims at. */
export function FigureFields(props: FigureSectionProps) {
  const { lang, asked } = props;
  return (
    <>
      <p class="govuk-hint">{say(lang, formWords.figuresHint)}</p>
      {asked.indicators.map((indicator) => (
        <fieldset class="govuk-fieldset td-answer" key={indicator.key}>
          <legend class="govuk-fieldset__legend td-legend">{indicatorTitle(lang, indicator)}</legend>
          <p class="govuk-hint">{contextText(lang, asked, indicator)}</p>
          <div class="td-answer__fields">
            {indicator.detail.rule === 'yes-no' ? (
              <YesNo {...props} indicator={indicator} />
            ) : (
              <Counts {...props} indicator={indicator} />
            )}
            <Why {...props} indicator={indicator} />
          </div>
        </fieldset>
      ))}
    </>
  );
}

function contextText(lang: Lang, { year }: Asked, { detail, before }: AskedIndicator): string {
  const target = targetText(lang, detail);
  const parts = [
    target === null ? null : say(lang, formWords.target, { year: String(year), target }),
    before === null
      ? null
      : say(lang, formWords.before, { label: before.label, figure: figureText(lang, detail, before) }),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

type OneFigure = FigureSectionProps & { indicator: AskedIndicator };

function Counts({ indicator: { key, detail }, ...props }: OneFigure) {
  return (
    <>
      <Count {...props} name={fieldNames.numerator(key)} label={numeratorLabel(props.lang, detail)} />
      {hasDenominator(detail) && (
        <Count {...props} name={fieldNames.denominator(key)} label={denominatorLabel(props.lang, detail)} />
      )}
    </>
  );
}

function Count({
  lang,
  form,
  numbers,
  warnings,
  name,
  label,
}: FigureSectionProps & { name: string; label: string }) {
  const value = numbers[name];
  const echo = value === undefined ? null : numberInWords(value, lang);
  return (
    <div>
      <NumberField lang={lang} name={name} label={label} form={form} echo={echo} />
      {(warnings[name] ?? []).map((phrase) => (
        <p class="td-warned" key={phrase.vi}>
          <span aria-hidden="true">◆</span> {say(lang, phrase)}
        </p>
      ))}
    </div>
  );
}

function YesNo({ lang, form, indicator: { key, detail } }: OneFigure) {
  const choices = [
    { value: '1', text: say(lang, formWords.yes) },
    { value: '0', text: say(lang, formWords.no) },
  ];
  const label = numeratorLabel(lang, detail);
  return (
    <Radios lang={lang} name={fieldNames.numerator(key)} label={label} choices={choices} form={form} inline />
  );
}

function Why({ lang, form, indicator: { key } }: OneFigure) {
  return (
    <div>
      <Checkboxes
        lang={lang}
        name={fieldNames.estimated(key)}
        label={<span class="govuk-visually-hidden">{say(lang, formWords.estimated)}</span>}
        choices={[{ value: 'yes', text: say(lang, formWords.estimated) }]}
        form={form}
      />
      <TextArea
        lang={lang}
        name={fieldNames.figureNote(key)}
        label={say(lang, formWords.why)}
        hint={say(lang, formWords.whyHint)}
        optional
        rows={2}
        form={form}
      />
    </div>
  );
}
