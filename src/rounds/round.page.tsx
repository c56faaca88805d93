import { dayInWords } from '../domain/calendar/day-words.js';
import { dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { StatusTag } from '../web/components/status-tag.js';
import { SummaryList } from '../web/components/summary-list.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { CountTable } from './count-table.js';
import type { DutyFilter } from './duty-filter.js';
import { DutyTable } from './duty-table.js';
import { EscalationLevels } from './escalation-levels.js';
import { ROUND_STATUS, PACK_STATUS } from './round-status.js';
import type { RoundDetail, RoundFacts } from './round.read-model.js';
import { roundWords } from './rounds.words.js';

export interface RoundView extends RoundDetail {
  filter: DutyFilter;
}

/** One round: its instants, how it stands, every duty, what fires next, who was told. */
export function roundPage({ lang }: PageFrame, view: RoundView): Page {
  const { round } = view;
  const body = (
    <>
      <h1 class="govuk-heading-l">
        {round.label} <StatusTag kind={ROUND_STATUS[round.state]} text={say(lang, roundWords[round.state])} />
      </h1>
      <RoundLinks lang={lang} round={round} />
      <div class="td-cards">
        <section class="td-card">
          <h2 class="govuk-heading-m">{say(lang, roundWords.facts)}</h2>
          <SummaryList rows={factsOf(lang, round)} />
        </section>
        <section class="td-card">
          <h2 class="govuk-heading-m">{say(lang, roundWords.next)}</h2>
          <NextLines lang={lang} view={view} />
        </section>
      </div>
      <CountTable lang={lang} counts={view.counts} />
      <DutyTable lang={lang} view={view} />
      {round.kind === 'report' && <EscalationLevels lang={lang} levels={view.escalation} />}
    </>
  );
  const back = { href: paths.rounds(), text: say(lang, roundWords.title) };
  return { title: round.label, place: 'reports', body, back };
}

function RoundLinks({ lang, round }: { lang: Lang; round: RoundFacts }) {
  return (
    <p class="td-links td-no-print">
      {round.packState !== null && (
        <span>
          <a class="govuk-link" href={paths.consolidation(round.id)}>
            {say(lang, roundWords.toConsolidation)}
          </a>{' '}
          <StatusTag
            kind={PACK_STATUS[round.packState]}
            text={say(lang, roundWords[`pack_${round.packState}`])}
          />
        </span>
      )}
      <a class="govuk-link" href={paths.roundHistory(round.id)}>
        {say(lang, roundWords.toHistory)}
      </a>
    </p>
  );
}

function factsOf(lang: Lang, round: RoundFacts): { key: string; value: string }[] {
  const row = (word: keyof typeof roundWords, value: string | null) =>
    value === null ? [] : [{ key: say(lang, roundWords[word]), value }];
  const due = (at: Date | null) => (at === null ? null : dueInWords(at, lang));
  const cutOff = round.cutOffOn ? dayInWords(round.cutOffOn, lang) : say(lang, roundWords.noCutOff);
  return [
    ...row('dataFrom', round.dataFrom ? dayInWords(round.dataFrom, lang) : null),
    ...row('cutOff', round.kind === 'report' ? cutOff : null),
    ...row('opens', momentInWords(round.opensAt, lang)),
    ...row('unitDue', round.kind === 'task' ? say(lang, roundWords.perTask) : due(round.unitDueAt)),
    ...row('upwardDue', due(round.upwardDueAt)),
    ...row('ends', due(round.endsAt)),
  ];
}

const NEXT_SHOWN = 8;

function NextLines({ lang, view }: { lang: Lang; view: RoundView }) {
  if (view.next.length === 0) return <p class="govuk-body">{say(lang, roundWords.nothingNext)}</p>;
  return (
    <ul class="td-plain-list">
      {view.next.slice(0, NEXT_SHOWN).map((line) => (
        <li key={`${line.at.getTime()}${line.kind}`}>
          <strong>{momentInWords(line.at, lang)}</strong>{' '}
          {say(lang, roundWords[`next_${line.kind}`], { count: line.units })}{' '}
          {line.isProvisional && <StatusTag kind="soon" text={say(lang, roundWords.provisional)} />}
        </li>
      ))}
    </ul>
  );
}
