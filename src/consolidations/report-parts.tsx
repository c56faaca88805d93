import { obligationStatus } from '../obligations/obligation-status.js';
import { StatusTag } from '../web/components/status-tag.js';
import { Details } from '../web/components/details.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { ConsolidationDetail } from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';
import { UnitLink } from './figures-table.js';

interface Part {
  lang: Lang;
  detail: ConsolidationDetail;
}

/** The year's dated tasks in six cells. */
export function WorkTable({ lang, detail }: Part) {
  const { cells, total, totalWithDue, doneInExtendedTime, waived } = detail.content.tasks;
  const row = (head: 'done' | 'notDone', counts: readonly number[]) => (
    <tr>
      <th scope="row" class="td-table__rowhead">
        {say(lang, consolidationWords[head])}
      </th>
      {COLUMNS.map((column, index) => (
        <td key={column} class="td-align-right" data-label={say(lang, consolidationWords[column])}>
          {counts[index]}
        </td>
      ))}
    </tr>
  );
  const sums = { total, due: totalWithDue, extended: doneInExtendedTime, waived };
  return (
    <section>
      <div class="td-table-wrap">
        <table class="td-table">
          <caption class="td-table__caption">{say(lang, consolidationWords.work)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(lang, consolidationWords.progress)}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="td-align-right">
                  {say(lang, consolidationWords[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row('done', [cells['done-in-time'], cells['done-late'], cells['done-no-due']])}
            {row('notDone', [cells['open-in-time'], cells['open-late'], cells['open-no-due']])}
          </tbody>
        </table>
      </div>
      <p class="govuk-body">{say(lang, consolidationWords.workTotal, sums)}</p>
    </section>
  );
}

const COLUMNS = ['inTime', 'late', 'noDue'] as const;

const HEADINGS = ['direction', 'results', 'difficulties', 'proposals'] as const;

/** What the units wrote, side by side under the report's headings. */
export function Narratives({ lang, detail }: Part) {
  const { narratives } = detail.content;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, consolidationWords.narratives)}</h2>
      {narratives.length === 0 && <p class="govuk-body">{say(lang, consolidationWords.noNarratives)}</p>}
      {HEADINGS.map((heading) => {
        const given = narratives.filter(({ narrative }) => narrative[heading].trim() !== '');
        if (given.length === 0) return null;
        const count = say(lang, consolidationWords.narrativeCount, { count: given.length });
        return (
          <Details
            key={heading}
            open={heading === 'results'}
            summary={`${say(lang, consolidationWords[heading])} (${count})`}
          >
            <div class="td-cards">
              {given.map(({ unitId, narrative }) => (
                <div key={unitId} class="td-card">
                  <p class="govuk-body">
                    <UnitLink detail={detail} unitId={unitId} />
                  </p>
                  {narrative[heading].split(/\n+/).map((line, index) => (
                    <p key={index} class="govuk-body">
                      {line}
                    </p>
                  ))}
                </div>
              ))}
            </div>
          </Details>
        );
      })}
    </section>
  );
}

/** Whom the report lacks, and why. */
export function MissingUnits({ lang, detail }: Part) {
  const { missing } = detail.content;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, consolidationWords.missing)}</h2>
      {missing.length === 0 && <p class="govuk-body">{say(lang, consolidationWords.nothingMissing)}</p>}
      <ul class="td-plain-list">
        {missing.map(({ unitId, state }) => {
          const facts = { state: state as 'open', dueAt: null, now: detail.pack.now };
          const status = obligationStatus(lang, facts);
          return (
            <li key={unitId}>
              <UnitLink detail={detail} unitId={unitId} /> <StatusTag kind={status.kind} text={status.text} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
