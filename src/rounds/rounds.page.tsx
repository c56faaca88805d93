import { dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { coverageText } from '../domain/obligation/count-cells.js';
import { Button } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { PACK_STATUS, ROUND_STATUS } from './round-status.js';
import type { RoundLine } from './rounds.read-model.js';
import { roundWords } from './rounds.words.js';

export interface RoundsView {
  year: number;
  rounds: RoundLine[];
}

/** Every round of the year: where it stands, what came in, when it is due. */
export function roundsPage({ lang }: PageFrame, { year, rounds }: RoundsView): Page {
  const title = say(lang, roundWords.title);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="td-links">
        <a class="govuk-link" href={paths.toReview()}>
          {say(lang, roundWords.toReviewLink)}
        </a>
        <a class="govuk-link" href={paths.declined()}>
          {say(lang, roundWords.declinedLink)}
        </a>
      </p>
      <DataTable
        lang={lang}
        caption={say(lang, roundWords.rounds, { year: String(year) })}
        count={say(lang, roundWords.roundCount, { count: rounds.length })}
        columns={columnsOf(lang)}
        rows={rounds}
        empty={
          <EmptyState title={say(lang, roundWords.empty, { year: String(year) })}>
            <p class="govuk-body">{say(lang, roundWords.emptyNext)}</p>
            <Button kind="secondary" href={paths.plans()}>
              {say(lang, roundWords.toPlans)}
            </Button>
          </EmptyState>
        }
      />
    </>
  );
  return { title, place: 'reports', body };
}

function columnsOf(lang: Lang): Column<RoundLine>[] {
  return [
    {
      head: say(lang, roundWords.round),
      rowHead: true,
      cell: (round) => (
        <a class="govuk-link" href={paths.round(round.id)}>
          {round.label}
        </a>
      ),
    },
    {
      head: say(lang, roundWords.state),
      nowrap: true,
      cell: (round) => (
        <StatusTag kind={ROUND_STATUS[round.state]} text={say(lang, roundWords[round.state])} />
      ),
    },
    { head: say(lang, roundWords.coverage), cell: (round) => coverageText(round, lang) },
    {
      head: say(lang, roundWords.late),
      align: 'right',
      cell: (round) => (round.late > 0 ? <StatusTag kind="late" text={String(round.late)} /> : '0'),
    },
    { head: say(lang, roundWords.toReview), align: 'right', cell: (round) => round.toReview },
    { head: say(lang, roundWords.opens), cell: (round) => momentInWords(round.opensAt, lang) },
    { head: say(lang, roundWords.unitDue), cell: (round) => unitDueOf(lang, round) },
    {
      head: say(lang, roundWords.upwardDue),
      cell: (round) => (round.upwardDueAt ? dueInWords(round.upwardDueAt, lang) : '–'),
    },
    {
      head: say(lang, roundWords.consolidation),
      nowrap: true,
      cell: (round) => <PackLink lang={lang} round={round} />,
    },
  ];
}

function unitDueOf(lang: Lang, { kind, unitDueAt }: RoundLine): string {
  if (kind === 'task') return say(lang, roundWords.perTask);
  return unitDueAt ? dueInWords(unitDueAt, lang) : '–';
}

function PackLink({ lang, round }: { lang: Lang; round: RoundLine }) {
  if (round.packState === null) return <>–</>;
  return (
    <a class="govuk-link" href={paths.consolidation(round.id)}>
      <StatusTag
        kind={PACK_STATUS[round.packState]}
        text={say(lang, roundWords[`pack_${round.packState}`])}
      />
    </a>
  );
}
