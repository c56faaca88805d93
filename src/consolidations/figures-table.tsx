import type { ComponentChildren } from 'preact';
import { directionOf, isSmallCell, showRate, targetReached } from '../domain/consolidation/aggregate.js';
import { formatNumber } from '../domain/number/format-number.js';
import { coverageText } from '../domain/obligation/count-cells.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import { paths } from '../web/paths.js';
import type { ConsolidationDetail } from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';
import type { ConsolidatedFigure } from './read-figures.js';

interface Part {
  lang: Lang;
  detail: ConsolidationDetail;
}

/** Every figure with numerator, denominator, coverage and, one click away, the units that gave it. */
export function FiguresTable(part: Part) {
  const { lang, detail } = part;
  return (
    <section>
      <DataTable
        lang={lang}
        caption={say(lang, consolidationWords.figures)}
        columns={columnsOf(part)}
        rows={detail.content.figures}
        empty={<EmptyState title={say(lang, consolidationWords.noFigures)} />}
      />
      <p class="td-muted">{say(lang, consolidationWords.figuresNote)}</p>
    </section>
  );
}

function columnsOf({ lang, detail }: Part): Column<ConsolidatedFigure>[] {
  const word = (name: keyof typeof consolidationWords) => say(lang, consolidationWords[name]);
  const right = (head: string, cell: (figure: ConsolidatedFigure) => ComponentChildren) =>
    ({ head, align: 'right', cell }) as const;
  return [
    {
      head: word('indicator'),
      rowHead: true,
      cell: (figure) => (
        <>
          {figure.detail.number}. {figure.text}
          <Sources lang={lang} detail={detail} figure={figure} />
        </>
      ),
    },
    right(word('numerator'), ({ total }) => numberText(lang, total.numerator)),
    right(word('denominator'), ({ total }) => numberText(lang, total.denominator)),
    right(word('value'), (figure) => (
      <>
        <strong>{showRate(figure.total.value, figure.detail.scale, lang)}</strong>
        {figure.total.estimated && <span class="td-muted"> ({word('estimated')})</span>}
      </>
    )),
    right(word('target'), ({ detail: { target, scale } }) =>
      target === null ? '–' : showRate(target, scale, lang),
    ),
    {
      head: word('assessment'),
      cell: (figure) => <Assessment lang={lang} detail={detail} figure={figure} />,
    },
    { head: word('figureCoverage'), cell: ({ total }) => coverageText(total.coverage, lang) },
  ];
}

function Assessment({ lang, detail, figure }: Part & { figure: ConsolidatedFigure }) {
  const isReached = reachedOf(figure);
  const { missingDenominator, numerator, denominator } = figure.total;
  const isSmall = figure.detail.rule !== 'yes-no' && (isSmallCell(numerator) || isSmallCell(denominator));
  const units = missingDenominator.map((id) => detail.sources.get(id)?.unit ?? id).join(', ');
  return (
    <>
      {isReached !== null && (
        <StatusTag
          kind={isReached ? 'done' : 'late'}
          text={say(lang, isReached ? consolidationWords.reached : consolidationWords.notReached)}
        />
      )}{' '}
      {units !== '' && (
        <StatusTag kind="soon" text={say(lang, consolidationWords.missingDenominator, { units })} />
      )}{' '}
      {isSmall && <StatusTag kind="soon" text={say(lang, consolidationWords.smallCell)} />}
    </>
  );
}

function reachedOf({ detail, total }: ConsolidatedFigure): boolean | null {
  if (detail.target === null) return null;
  return targetReached(total.value, detail.target, directionOf(detail.targetComparator, detail.direction));
}

function Sources({ lang, detail, figure }: Part & { figure: ConsolidatedFigure }) {
  if (figure.sources.length === 0) return null;
  return (
    <details>
      <summary class="td-muted">
        {say(lang, consolidationWords.sources, { count: figure.sources.length })}
      </summary>
      <ul class="td-plain-list">
        {figure.sources.map((source) => (
          <li key={source.submissionId}>
            <UnitLink detail={detail} unitId={source.unitId} />: {sourceText(lang, figure, source)}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The unit's name, leading to its obligation with the version that stands. */
export function UnitLink({ detail, unitId }: { detail: ConsolidationDetail; unitId: string }) {
  const source = detail.sources.get(unitId);
  if (!source) return null;
  return (
    <>
      <a class="govuk-link" href={paths.obligation(source.obligationId)}>
        {source.unit}
      </a>
      {source.reference && <span class="td-muted"> ({source.reference})</span>}
    </>
  );
}

function sourceText(
  lang: Lang,
  { detail }: ConsolidatedFigure,
  { numerator, denominator }: ConsolidatedFigure['sources'][number],
): string {
  if (detail.rule !== 'ratio') return numberText(lang, numerator);
  const rate = numerator === null || !denominator ? null : (numerator / denominator) * detail.scale;
  return say(lang, consolidationWords.source, {
    numerator: numberText(lang, numerator),
    denominator: numberText(lang, denominator),
    rate: showRate(rate, detail.scale, lang),
  });
}

function numberText(lang: Lang, value: number | null): string {
  return value === null ? '–' : formatNumber(value, lang);
}
