import { dayShort } from '../../domain/calendar/day-words.js';
import { dueInWords } from '../../domain/calendar/instant-words.js';
import { formatNumber } from '../../domain/number/format-number.js';
import { showRate } from '../../domain/consolidation/show-rate.js';
import type { Narrative } from '../../domain/obligation/submission-content.js';
import type { IndicatorDetail } from '../../domain/plan/plan-detail.js';
import { say, sayText, type Lang, type Phrase } from '../../web/i18n/say.js';
import type { Asked, AskedIndicator } from './asked.js';
import { fieldNames, NARRATIVE_PARTS } from './field-names.js';
import { formWords } from './form.words.js';
import { hasDenominator } from './read-figure.js';

const COMPARATOR: Readonly<Record<IndicatorDetail['targetComparator'], Record<Lang, string>>> = {
  '=': { vi: '', en: '' },
  '>=': { vi: 'ít nhất ', en: 'at least ' },
  '>': { vi: 'trên ', en: 'more than ' },
  '<=': { vi: 'không quá ', en: 'at most ' },
  '<': { vi: 'dưới ', en: 'below ' },
  range: { vi: '', en: '' },
};

/** "ít nhất 95%"; null where the plan sets no target for the year. */
export function targetText(lang: Lang, detail: IndicatorDetail): string | null {
  if (detail.target === null) return null;
  const unit = /^[%‰/]/.test(detail.unit) ? detail.unit : ` ${detail.unit}`;
  return `${COMPARATOR[detail.targetComparator][lang]}${formatNumber(detail.target, lang)}${unit}`;
}

/** "45/50 (90,0%)" or "1.234"; "–" where nothing was given. */
export function figureText(
  lang: Lang,
  detail: IndicatorDetail,
  { numerator, denominator }: { numerator: number | null; denominator: number | null },
): string {
  if (numerator === null) return '–';
  if (detail.rule === 'yes-no') return say(lang, numerator === 0 ? formWords.no : formWords.yes);
  const part = formatNumber(numerator, lang);
  if (!hasDenominator(detail)) return part;
  if (denominator === null) return `${part}/–`;
  const both = `${part}/${formatNumber(denominator, lang)}`;
  if (detail.rule !== 'ratio' || denominator === 0) return both;
  return `${both} (${showRate((numerator / denominator) * detail.scale, detail.scale, lang)})`;
}

export function indicatorTitle(lang: Lang, { detail, text }: AskedIndicator): string {
  return say(lang, formWords.indicator, { number: String(detail.number), text });
}

export function dueText(lang: Lang, dueAt: Date | null): string {
  return dueAt === null
    ? say(lang, formWords.noDue)
    : say(lang, formWords.due, { due: dueInWords(dueAt, lang) });
}

export function periodText(lang: Lang, { dataFrom, cutOffOn }: Asked): string | null {
  if (dataFrom === null || cutOffOn === null) return null;
  return say(lang, formWords.period, { from: dayShort(dataFrom), to: dayShort(cutOffOn) });
}

export function narrativeTitle(lang: Lang, part: keyof Narrative): string {
  return say(lang, formWords[part]);
}

/** What a field is called when it is spoken of away from its place. */
export function fieldTitles(lang: Lang, asked: Asked): Map<string, string> {
  const titles = new Map<string, string>([
    [fieldNames.name, say(lang, formWords.name)],
    [fieldNames.position, say(lang, formWords.position)],
    [fieldNames.phone, say(lang, formWords.phone)],
  ]);
  for (const { key, text } of asked.tasks) {
    titles.set(fieldNames.status(key), `${text} – ${say(lang, formWords.status)}`);
    titles.set(fieldNames.doneOn(key), `${text} – ${say(lang, formWords.doneOn)}`);
    titles.set(fieldNames.taskNote(key), `${text} – ${say(lang, formWords.note)}`);
  }
  for (const indicator of asked.indicators) {
    const title = indicatorTitle(lang, indicator);
    titles.set(fieldNames.numerator(indicator.key), `${title} – ${numeratorLabel(lang, indicator.detail)}`);
    titles.set(
      fieldNames.denominator(indicator.key),
      `${title} – ${denominatorLabel(lang, indicator.detail)}`,
    );
    titles.set(fieldNames.estimated(indicator.key), `${title} – ${say(lang, formWords.estimated)}`);
    titles.set(fieldNames.figureNote(indicator.key), `${title} – ${say(lang, formWords.why)}`);
  }
  for (const part of NARRATIVE_PARTS) titles.set(fieldNames.narrative(part), narrativeTitle(lang, part));
  return titles;
}

export function numeratorLabel(lang: Lang, detail: IndicatorDetail): string {
  if (detail.numeratorLabel !== '') return capital(detail.numeratorLabel);
  return say(lang, hasDenominator(detail) ? formWords.numerator : formWords.figure);
}

export function denominatorLabel(lang: Lang, detail: IndicatorDetail): string {
  return detail.denominatorLabel ? capital(detail.denominatorLabel) : say(lang, formWords.denominator);
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

const SHORT = 60;

/** Errors as the summary says them: among twelve indicators "the figure is missing" must say which one. */
export function errorsWithPlace(
  lang: Lang,
  asked: Asked,
  errors: Readonly<Record<string, Phrase | string>>,
): Record<string, string> {
  const places = new Map<string, string>();
  for (const { key, detail } of asked.indicators) {
    const short = say(lang, formWords.indicatorShort, { number: String(detail.number) });
    places.set(fieldNames.numerator(key), `${short}, ${numeratorLabel(lang, detail)}`);
    places.set(fieldNames.denominator(key), `${short}, ${denominatorLabel(lang, detail)}`);
    places.set(fieldNames.figureNote(key), short);
  }
  for (const { key, text } of asked.tasks) {
    const short = text.length > SHORT ? `${text.slice(0, SHORT).trimEnd()}…` : text;
    for (const field of [fieldNames.status, fieldNames.doneOn, fieldNames.taskNote])
      places.set(field(key), short);
  }
  const shown = Object.entries(errors).map(([field, error]) => {
    const place = places.get(field);
    return [field, place === undefined ? sayText(lang, error) : `${place}: ${sayText(lang, error)}`];
  });
  return Object.fromEntries(shown) as Record<string, string>;
}
