import { coverageText, type Counts } from '../domain/obligation/count-cells.js';
import { showRate } from '../domain/consolidation/show-rate.js';
import { say, type Lang } from '../web/i18n/say.js';
import { roundWords } from './rounds.words.js';

interface CountRow {
  head: string;
  inTime: number;
  late: number;
  noDue: number;
}

/** Six cells with both denominators: of all, and of those with a due. */
export function CountTable({ lang, counts }: { lang: Lang; counts: Counts }) {
  const { cells } = counts;
  const done = {
    head: say(lang, roundWords.done),
    inTime: cells['done-in-time'],
    late: cells['done-late'],
    noDue: cells['done-no-due'],
  };
  const open = {
    head: say(lang, roundWords.notDone),
    inTime: cells['open-in-time'],
    late: cells['open-late'],
    noDue: cells['open-no-due'],
  };
  return (
    <section>
      <div class="td-table-wrap">
        <table class="td-table">
          <caption class="td-table__caption">{say(lang, roundWords.counts)}</caption>
          <CountHead lang={lang} />
          <tbody>
            <CountLine lang={lang} row={done} counts={counts} />
            <CountLine lang={lang} row={open} counts={counts} />
          </tbody>
        </table>
      </div>
      <p class="govuk-body">
        {say(lang, roundWords.coverageLine, { text: coverageText(counts.coverage, lang) })}{' '}
        {say(lang, roundWords.denominators, { total: counts.total, due: counts.totalWithDue })}
        {counts.doneInExtendedTime > 0 &&
          ` ${say(lang, roundWords.extended, { count: counts.doneInExtendedTime })}`}
        {counts.waived > 0 && ` ${say(lang, roundWords.waived, { count: counts.waived })}`}
      </p>
    </section>
  );
}

const COLUMNS = ['inTime', 'afterDue', 'noDue', 'sum', 'shareAll', 'shareDue'] as const;

function CountHead({ lang }: { lang: Lang }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say(lang, roundWords.state)}</th>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" class="td-align-right">
            {say(lang, roundWords[column])}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CountLine({ lang, row, counts }: { lang: Lang; row: CountRow; counts: Counts }) {
  const withDue = row.inTime + row.late;
  const sum = withDue + row.noDue;
  const cell = (column: (typeof COLUMNS)[number], value: string | number) => (
    <td class="td-align-right" data-label={say(lang, roundWords[column])}>
      {value}
    </td>
  );
  return (
    <tr>
      <th scope="row" class="td-table__rowhead">
        {row.head}
      </th>
      {cell('inTime', row.inTime)}
      {cell('afterDue', row.late)}
      {cell('noDue', row.noDue)}
      {cell('sum', sum)}
      {cell('shareAll', share(lang, sum, counts.total))}
      {cell('shareDue', share(lang, withDue, counts.totalWithDue))}
    </tr>
  );
}

function share(lang: Lang, part: number, whole: number): string {
  return showRate(whole === 0 ? null : (part / whole) * 100, 100, lang);
}
