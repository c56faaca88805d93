import { formatNumber } from '../domain/number/format-number.js';
import type { Target } from '../domain/directive/reading.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { FindingKind } from './finding-payload.js';
import type { FindingView } from './directive.read-model.js';
import { findingWords } from './findings.words.js';

/** What was understood of a finding, in one line under its words. */
export function findingFacts(lang: Lang, finding: FindingView): string[] {
  return (FACTS[finding.kind] as (lang: Lang, finding: FindingView) => (string | null)[])(
    lang,
    finding,
  ).filter((fact): fact is string => fact !== null && fact !== '');
}

type Facts = { [K in FindingKind]: (lang: Lang, finding: FindingView<K>) => (string | null)[] };

const named = (lang: Lang, word: 'lead' | 'coordinating' | 'due', value: string | null) =>
  value ? `${say(lang, findingWords[word])}: ${value}` : null;

const FACTS: Facts = {
  indicator: (lang, { payload }) => [
    payload.targets.length === 0
      ? null
      : `${say(lang, findingWords.targets)}: ${payload.targets.map((target) => targetWords(lang, target)).join('; ')}`,
  ],
  task: (lang, { payload }) => [
    payload.kind === 'group' ? null : say(lang, findingWords[payload.nature]),
    named(lang, 'lead', payload.lead.join('; ')),
    named(lang, 'coordinating', payload.coordinating.join('; ')),
    named(lang, 'due', payload.due?.text ?? null),
  ],
  'agency-duty': (lang, { payload }) => [
    say(lang, findingWords.duties, { count: payload.duties.length + payload.paragraphs.length }),
    payload.indicators.length > 0
      ? say(lang, findingWords.indicators, { list: payload.indicators.join(', ') })
      : null,
  ],
  'reporting-rule': (_lang, { payload }) => [
    payload.who,
    payload.recipient && `→ ${payload.recipient}`,
    payload.dueDates?.join('; ') ?? null,
  ],
  'legal-basis': (_lang, { payload }) => [payload.type, payload.issuer, payload.date],
  activity: (_lang, { payload }) => [payload.when, payload.theme],
  money: (lang, { payload }) => [
    payload.source,
    payload.amount === null ? null : `${formatNumber(payload.amount, lang)} đồng`,
  ],
  section: (_lang, { payload }) => [payload.numeral],
};

const SIGNS: Readonly<Record<string, string>> = { '<': '< ', '>': '> ', '<=': '≤ ', '>=': '≥ ' };

function targetWords(lang: Lang, target: Target): string {
  const figure = figureOf(lang, target);
  const said = figure === '' ? trendOf(target) : `${SIGNS[target.comparator ?? ''] ?? ''}${figure}`;
  return target.year === null ? said : `${target.year}: ${said}`;
}

function figureOf(lang: Lang, { value, unit }: Target): string {
  if (value === null) return '';
  const values = Array.isArray(value) ? value : [value];
  return `${values.map((each) => formatNumber(each, lang)).join('–')}${unit ?? ''}`;
}

function trendOf({ qualitative, direction }: Target): string {
  return qualitative ?? (direction === 'down' ? '↓' : '↑');
}
