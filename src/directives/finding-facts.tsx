import { dayShort } from '../domain/calendar/day-words.js';
import { localDate } from '../domain/calendar/local-date.js';
import { targetWords } from '../domain/directive/indicators/target-words.js';
import { formatNumber } from '../domain/number/format-number.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { FindingKind, FindingPayload } from './finding-payload.js';
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
    ...(payload.targets.length === 0
      ? []
      : [`${say(lang, findingWords.targets)}: ${targetsInWords(lang, payload.targets)}`]),
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
  'reporting-rule': (lang, { payload }) => reportingFacts(lang, payload),
  'legal-basis': (lang, { payload }) => [
    payload.programme === true ? say(lang, findingWords.programme) : null,
    payload.type,
    payload.issuer,
    payload.date && dayShort(localDate(payload.date)),
    payload.periodFrom !== undefined && payload.periodTo !== undefined
      ? say(lang, findingWords.period, { from: String(payload.periodFrom), to: String(payload.periodTo) })
      : null,
  ],
  activity: (_lang, { payload }) => [payload.when, payload.theme],
  money: (lang, { payload }) => [
    payload.source,
    payload.amount === null ? null : `${formatNumber(payload.amount, lang)} đồng`,
  ],
  section: (_lang, { payload }) => [payload.numeral],
};

type Targets = FindingPayload['indicator']['targets'];

/** One measure after the other: with several in one indicator a bare year and figure says nothing. */
function targetsInWords(lang: Lang, targets: Targets): string {
  const measures = [...new Set(targets.map(({ metric }) => metric))];
  return measures
    .map((measure) => {
      const figures = targets
        .filter(({ metric }) => metric === measure)
        .map((target) => targetWords(lang, target));
      const named = measures.length > 1 && measure !== undefined ? `${measure} ` : '';
      return `${named}${figures.join('; ')}`;
    })
    .join(' | ');
}

type ReportingRule = FindingPayload['reporting-rule'];

/** Who reports to whom, through whom, by when; whether the stated day itself is still in time is said in words. */
function reportingFacts(lang: Lang, payload: ReportingRule): (string | null)[] {
  const told = (word: 'who' | 'recipient' | 'route', name: string | null) =>
    name && say(lang, findingWords[word], { name });
  return [
    told('who', payload.who),
    told('recipient', payload.recipient),
    told('route', payload.route),
    payload.periodicity,
    ...reportingDays(lang, payload),
    payload.relativeDays === null
      ? null
      : say(lang, findingWords.relative, {
          days: payload.relativeDays,
          event: payload.relativeTo ?? say(lang, findingWords.theEvent),
        }),
    payload.cutOff && say(lang, findingWords.cutOff, { day: payload.cutOff }),
    payload.dataPeriod,
  ];
}

function reportingDays(lang: Lang, { recurring, dueDates, before }: ReportingRule): string[] {
  const days = recurring.map((day) => recurringDay(lang, day));
  return (days.length > 0 ? days : (dueDates ?? [])).map((day) => {
    // A date as written says "trước" or "chậm nhất" itself.
    if (days.length === 0 || before === null) return day;
    return say(lang, before ? findingWords.dayBefore : findingWords.dayBy, { day });
  });
}

/** `--11-15`: every year on 15/11; `---20`: on day 20 of every month. */
function recurringDay(lang: Lang, recurring: string): string {
  const [, month, day] = /^--(\d{2})-(\d{2})$/u.exec(recurring) ?? [];
  if (month && day) return say(lang, findingWords.everyYearDay, { day: `${day}/${month}` });
  return say(lang, findingWords.everyMonthDay, { day: recurring.replaceAll('-', '') });
}
