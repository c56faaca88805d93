import { dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { isOverdue } from '../domain/obligation/obligation-states.js';
import { obligationStatus } from '../obligations/obligation-status.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import { paths } from '../web/paths.js';
import { DUTY_FILTERS, filterDuties, type DutyFilter } from './duty-filter.js';
import type { RoundView } from './round.page.js';
import type { RoundDuty } from './round.read-model.js';
import { roundWords } from './rounds.words.js';

/** Every duty of the round with its state, dates and mails; the filter stands in the address. */
export function DutyTable({ lang, view }: { lang: Lang; view: RoundView }) {
  const { round } = view;
  const duties = filterDuties(view.duties, view.filter, round.now);
  const late = duties.filter((duty) =>
    isOverdue(duty.state, duty.dueAt?.getTime() ?? null, round.now.getTime()),
  );
  const units = new Set(duties.map((duty) => duty.unitId)).size;
  return (
    <>
      <FilterLine lang={lang} view={view} />
      <DataTable
        lang={lang}
        caption={say(lang, roundWords.obligations)}
        count={say(lang, roundWords.obligationCount, { units, duties: duties.length, late: late.length })}
        columns={columnsOf(lang, view)}
        rows={duties}
        empty={
          <EmptyState title={say(lang, roundWords.none)}>
            <a class="govuk-link" href={paths.round(round.id)}>
              {say(lang, roundWords.showAll)}
            </a>
          </EmptyState>
        }
      />
    </>
  );
}

function FilterLine({ lang, view: { round, duties, filter } }: { lang: Lang; view: RoundView }) {
  return (
    <nav class="td-links td-table-tools" aria-label={say(lang, roundWords.filter)}>
      {(Object.keys(DUTY_FILTERS) as DutyFilter[]).map((each) => (
        <a
          key={each}
          class="govuk-link"
          href={each === 'tat-ca' ? paths.round(round.id) : `${paths.round(round.id)}?trang-thai=${each}`}
          aria-current={each === filter ? 'page' : undefined}
        >
          {say(lang, roundWords[DUTY_FILTERS[each]], {
            count: filterDuties(duties, each, round.now).length,
          })}
        </a>
      ))}
    </nav>
  );
}

function columnsOf(lang: Lang, { round }: RoundView): Column<RoundDuty>[] {
  const moment = (at: Date | null) => (at === null ? say(lang, roundWords.notYet) : momentInWords(at, lang));
  const duty: Column<RoundDuty> = {
    head: say(lang, roundWords.duty),
    cell: (each) => (
      <a class="govuk-link" href={paths.obligation(each.id)}>
        {each.label}
      </a>
    ),
  };
  return [
    {
      head: say(lang, roundWords.unit),
      rowHead: true,
      cell: (each) => <Unit lang={lang} duty={each} isLink={round.kind === 'report'} />,
    },
    ...(round.kind === 'task' ? [duty] : []),
    { head: say(lang, roundWords.state), cell: (each) => <State lang={lang} duty={each} now={round.now} /> },
    {
      head: say(lang, roundWords.due),
      cell: (each) => (each.dueAt ? dueInWords(each.dueAt, lang) : say(lang, roundWords.noDueShort)),
    },
    { head: say(lang, roundWords.received), cell: (each) => moment(each.receivedAt) },
    { head: say(lang, roundWords.sentAt), cell: (each) => moment(each.submittedAt) },
    { head: say(lang, roundWords.mails), nowrap: true, cell: (each) => <Mails lang={lang} duty={each} /> },
  ];
}

function Unit({ lang, duty, isLink }: { lang: Lang; duty: RoundDuty; isLink: boolean }) {
  return (
    <>
      {isLink ? (
        <a class="govuk-link" href={paths.obligation(duty.id)}>
          {duty.unit}
        </a>
      ) : (
        duty.unit
      )}
      {duty.courtesy && <span class="td-muted"> ({say(lang, roundWords.requested)})</span>}
    </>
  );
}

function State({ lang, duty, now }: { lang: Lang; duty: RoundDuty; now: Date }) {
  const { kind, text } = obligationStatus(lang, { ...duty, now });
  return <StatusTag kind={kind} text={text} />;
}

function Mails({ lang, duty }: { lang: Lang; duty: RoundDuty }) {
  return (
    <>
      {say(lang, roundWords.mailsSent, { count: duty.mailsAccepted })}
      {duty.mailsFailed > 0 && (
        <>
          {' '}
          <StatusTag kind="late" text={say(lang, roundWords.mailsFailed, { count: duty.mailsFailed })} />
        </>
      )}
    </>
  );
}
