import type { ComponentChildren } from 'preact';
import { dayShort } from '../../domain/calendar/day-words.js';
import { DataTable, type Column } from '../../web/components/data-table.js';
import { StatusTag } from '../../web/components/status-tag.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type {
  FigureAnswer,
  SubmissionContent,
  TaskAnswer,
} from '../../domain/obligation/submission-content.js';
import type { ObligationDetail } from './obligation.read-model.js';
import { obligationWords } from './obligation.words.js';
import {
  comparedFigures,
  comparedNarrative,
  comparedTasks,
  hasSmallCell,
  numberText,
  shownFigure,
  type Compared,
} from './submission-rows.js';

export interface SubmissionViewProps {
  lang: Lang;
  detail: ObligationDetail;
  now: SubmissionContent;
  before: SubmissionContent | null;
}

/** One version in sections; what differs from the version before is marked with what stood there. */
export function SubmissionView(props: SubmissionViewProps) {
  const { lang, now } = props;
  if (now.nil !== null) {
    return (
      <p class="govuk-body">
        <strong>{say(lang, obligationWords.nil)}:</strong> {now.nil.reason}
      </p>
    );
  }
  return (
    <>
      {now.figures.length > 0 && <Figures {...props} />}
      {now.tasks.length > 0 && <Tasks {...props} />}
      <NarrativeParts {...props} />
    </>
  );
}

function Figures({ lang, detail, now, before }: SubmissionViewProps) {
  const columns: Column<Compared<FigureAnswer>>[] = [
    {
      head: say(lang, obligationWords.indicator),
      rowHead: true,
      cell: (row) => detail.items.get(row.now.indicatorKey)?.text ?? row.now.indicatorKey,
    },
    {
      head: say(lang, obligationWords.numerator),
      align: 'right',
      cell: (row) => numberText(lang, row.now.numerator),
    },
    {
      head: say(lang, obligationWords.denominator),
      align: 'right',
      cell: (row) => numberText(lang, row.now.denominator),
    },
    {
      head: say(lang, obligationWords.rate),
      align: 'right',
      cell: ({ now: figure }) => shownFigure(lang, detail.items.get(figure.indicatorKey), figure),
    },
    {
      head: say(lang, obligationWords.previous),
      align: 'right',
      cell: (row) => <Previous lang={lang} detail={detail} indicatorKey={row.now.indicatorKey} />,
    },
    {
      head: say(lang, obligationWords.note),
      cell: (row) => <FigureNotes lang={lang} detail={detail} row={row} />,
    },
  ];
  return (
    <DataTable
      lang={lang}
      caption={say(lang, obligationWords.figures)}
      rows={comparedFigures(now, before)}
      columns={columns}
    />
  );
}

function Previous({
  lang,
  detail,
  indicatorKey,
}: {
  lang: Lang;
  detail: ObligationDetail;
  indicatorKey: string;
}) {
  const figure = detail.previous.get(indicatorKey);
  if (!figure) return <>–</>;
  return <span title={figure.round}>{shownFigure(lang, detail.items.get(indicatorKey), figure)}</span>;
}

interface FigureNotesProps {
  lang: Lang;
  detail: ObligationDetail;
  row: Compared<FigureAnswer>;
}

function FigureNotes({ lang, detail, row }: FigureNotesProps) {
  const { now, before, isChanged } = row;
  const parts = before && `${numberText(lang, before.numerator)}/${numberText(lang, before.denominator)}`;
  return (
    <>
      {now.isEstimated && <StatusTag kind="soon" text={say(lang, obligationWords.estimated)} />}{' '}
      {hasSmallCell(detail.items.get(now.indicatorKey)?.detail, now) && (
        <StatusTag kind="soon" text={say(lang, obligationWords.smallCell)} />
      )}{' '}
      {now.note} {isChanged && <Changed lang={lang} before={parts ?? ''} />}
    </>
  );
}

function Tasks({ lang, detail, now, before }: SubmissionViewProps) {
  const columns: Column<Compared<TaskAnswer>>[] = [
    {
      head: say(lang, obligationWords.task),
      rowHead: true,
      cell: (row) => detail.items.get(row.now.taskKey)?.text ?? row.now.taskKey,
    },
    {
      head: say(lang, obligationWords.status),
      cell: ({ now: task }) => (
        <StatusTag
          kind={task.status === 'done' ? 'done' : 'waiting'}
          text={say(lang, obligationWords[`status_${task.status}`])}
        />
      ),
    },
    {
      head: say(lang, obligationWords.doneOn),
      nowrap: true,
      cell: ({ now: task }) => (task.doneOn ? dayShort(task.doneOn) : '–'),
    },
    {
      head: say(lang, obligationWords.note),
      cell: (row) => (
        <>
          {row.now.note} {row.isChanged && <Changed lang={lang} before={taskText(lang, row.before)} />}
        </>
      ),
    },
  ];
  return (
    <DataTable
      lang={lang}
      caption={say(lang, obligationWords.tasks)}
      rows={comparedTasks(now, before)}
      columns={columns}
    />
  );
}

function taskText(lang: Lang, task: TaskAnswer | null): string {
  if (task === null) return '';
  return [say(lang, obligationWords[`status_${task.status}`]), task.note].filter(Boolean).join(': ');
}

function NarrativeParts({ lang, now, before }: SubmissionViewProps) {
  const parts = comparedNarrative(now, before).filter((part) => part.now !== '' || part.isChanged);
  return (
    <>
      {parts.map((part) => (
        <section key={part.heading}>
          <h3 class="govuk-heading-s">{say(lang, obligationWords[part.heading])}</h3>
          <Paragraphs>{part.now === '' ? say(lang, obligationWords.nothing) : part.now}</Paragraphs>
          {part.isChanged && <Changed lang={lang} before={part.before ?? ''} />}
        </section>
      ))}
    </>
  );
}

function Paragraphs({ children }: { children: string }): ComponentChildren {
  return children.split(/\n+/).map((line, index) => (
    <p key={index} class="govuk-body">
      {line}
    </p>
  ));
}

function Changed({ lang, before }: { lang: Lang; before: string }) {
  const text = before === '' ? say(lang, obligationWords.nothing) : before;
  return (
    <span class="td-muted">
      <StatusTag kind="soon" text={say(lang, obligationWords.changed)} />{' '}
      {say(lang, obligationWords.wasBefore, { text })}
    </span>
  );
}
