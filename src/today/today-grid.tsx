import { isOwed } from '../domain/obligation/obligation-states.js';
import { obligationStatus } from '../obligations/obligation-status.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import { paths } from '../web/paths.js';
import type { Grid, GridCell } from './today.read-model.js';
import { todayWords } from './today.words.js';

interface GridProps {
  lang: Lang;
  grid: Grid;
  now: Date;
}

/** Units × rounds; each cell a shape and a short word that opens the obligation. Rows and columns carry totals. */
export function TodayGrid({ lang, grid, now }: GridProps) {
  const late = grid.units.filter((unit) => allCells(unit).some((cell) => isLateNow(cell, now))).length;
  return (
    <div class="td-table-wrap">
      <table class="td-table td-grid">
        <caption class="td-table__caption">
          {say(lang, todayWords.grid)}
          <span class="td-table__count">
            {' '}
            {say(lang, todayWords.gridCount, { units: grid.units.length, late })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(lang, todayWords.unit)}</th>
            {grid.rounds.map((round) => (
              <th scope="col" key={round.id}>
                <a class="govuk-link" href={paths.round(round.id)}>
                  {round.label}
                </a>
              </th>
            ))}
            <th scope="col">{say(lang, todayWords.received)}</th>
          </tr>
        </thead>
        <tbody>
          {grid.units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row" data-label={say(lang, todayWords.unit)}>
                {unit.name}
              </th>
              {grid.rounds.map((round) => (
                <td key={round.id} data-label={round.label}>
                  <Cell lang={lang} cells={unit.cells[round.id] ?? []} kind={round.kind} now={now} />
                </td>
              ))}
              <td class="td-align-right" data-label={say(lang, todayWords.received)}>
                {totalOf(lang, allCells(unit))}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(lang, todayWords.received)}</th>
            {grid.rounds.map((round) => (
              <td key={round.id} data-label={round.label}>
                {totalOf(
                  lang,
                  grid.units.flatMap((unit) => unit.cells[round.id] ?? []),
                )}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Cell({
  lang,
  cells,
  kind,
  now,
}: {
  lang: Lang;
  cells: GridCell[];
  kind: 'task' | 'report';
  now: Date;
}) {
  const worst =
    cells.find((cell) => isLateNow(cell, now)) ?? cells.find((cell) => isOwed(cell.state)) ?? cells[0];
  if (worst === undefined) return <span class="td-muted">–</span>;
  const status = obligationStatus(lang, { ...worst, now });
  return (
    <>
      <a class="td-grid__cell" href={paths.obligation(worst.obligationId)}>
        <StatusTag kind={status.kind} text={status.text} />
      </a>
      {kind === 'task' && cells.length > 1 && <span class="td-muted"> {totalOf(lang, cells)}</span>}
    </>
  );
}

function allCells(unit: Grid['units'][number]): GridCell[] {
  return Object.values(unit.cells).flat();
}

function isLateNow(cell: GridCell, now: Date): boolean {
  return isOwed(cell.state) && cell.dueAt !== null && cell.dueAt <= now;
}

function totalOf(lang: Lang, cells: readonly GridCell[]): string {
  const answered = ['submitted', 'nil', 'accepted', 'waived'];
  const done = cells.filter((cell) => answered.includes(cell.state)).length;
  return say(lang, todayWords.ofUnit, { done, all: cells.length });
}
