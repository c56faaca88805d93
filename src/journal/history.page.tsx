import { momentInWords } from '../domain/calendar/instant-words.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { Details } from '../web/components/details.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { Timeline, type TimelineItem } from '../web/components/timeline.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { engineText } from './engine-words.js';
import { groupLines, type LineGroup } from './group-lines.js';
import type { JournalLine, WorkflowLine } from './journal.read-model.js';
import { journalWords } from './journal.words.js';

export interface HistoryView {
  title: string;
  lines: JournalLine[];
  workflows: WorkflowLine[];
  /** Sentences of what fires next, from the same rows as the engine. */
  next: { at: Date; text: string }[];
  /** Address of Temporal's own page, or empty. */
  temporalUi: string;
  olderHref: string | null;
}

/** What happened, what it waits for, what fires next and why: of a cycle, a round or an obligation. */
export function historyPage({ lang }: PageFrame, view: HistoryView): Page {
  const title = say(lang, journalWords.historyOf, { title: view.title });
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-m">{say(lang, journalWords.waits)}</h2>
      <DataTable
        lang={lang}
        caption={say(lang, journalWords.waits)}
        hideCaption
        columns={workflowColumns(lang, view.temporalUi)}
        rows={view.workflows}
        empty={<EmptyState title={say(lang, journalWords.waitsNothing)} />}
      />
      <h2 class="govuk-heading-m">{say(lang, journalWords.next)}</h2>
      {view.next.length === 0 && <p class="govuk-body">{say(lang, journalWords.nextNothing)}</p>}
      <ul class="td-plain-list">
        {view.next.map((each) => (
          <li key={`${each.at.getTime()}${each.text}`}>
            <strong>{momentInWords(each.at, lang)}</strong> {each.text}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{say(lang, journalWords.history)}</h2>
      <HistoryLines lang={lang} lines={view.lines} />
      {view.olderHref && (
        <p class="govuk-body">
          <a class="govuk-link" href={view.olderHref}>
            {say(lang, journalWords.older)}
          </a>
        </p>
      )}
    </>
  );
  const back = { href: paths.journal(), text: say(lang, journalWords.title) };
  return { title, place: 'journal', body, back };
}

function workflowColumns(lang: Lang, temporalUi: string): Column<WorkflowLine>[] {
  return [
    {
      head: say(lang, journalWords.workflow),
      rowHead: true,
      cell: (row) =>
        say(lang, journalWords[row.type as 'planCycle' | 'round' | 'escalation' | 'consolidation']),
    },
    {
      head: say(lang, journalWords.state),
      cell: (row) => <WorkflowState lang={lang} row={row} />,
    },
    {
      head: say(lang, journalWords.waitsFor),
      cell: (row) => (row.isDone ? '' : engineText(lang, row.waitsFor)),
    },
    {
      head: say(lang, journalWords.until),
      cell: (row) => (row.nextAt && !row.isDone ? momentInWords(row.nextAt, lang) : ''),
    },
    ...(temporalUi === '' ? [] : [temporalColumn(lang, temporalUi)]),
  ];
}

function temporalColumn(lang: Lang, temporalUi: string): Column<WorkflowLine> {
  return {
    head: 'Temporal',
    cell: (row) => (
      <a
        class="govuk-link"
        href={`${temporalUi}/namespaces/default/workflows/${encodeURIComponent(row.workflowId)}`}
        rel="noreferrer"
      >
        {say(lang, journalWords.openTemporal)}
      </a>
    ),
  };
}

function WorkflowState({ lang, row }: { lang: Lang; row: WorkflowLine }) {
  if (row.isDone) return <StatusTag kind="done" text={say(lang, journalWords.done)} />;
  const word = row.isQuiet ? journalWords.waiting : journalWords.working;
  return <StatusTag kind="waiting" text={say(lang, word)} />;
}

export function HistoryLines({ lang, lines }: { lang: Lang; lines: readonly JournalLine[] }) {
  if (lines.length === 0) return <EmptyState title={say(lang, journalWords.nothing)} />;
  const items = groupLines(lang, lines).map((group) =>
    group.lines.length === 1 ? itemOf(lang, group) : groupItemOf(lang, group),
  );
  return <Timeline headingLevel={3} items={items} />;
}

function itemOf(lang: Lang, { told: { who, what, why }, lines: [line] }: LineGroup): TimelineItem {
  const link = linkOf(lang, line);
  const about = aboutOf(line);
  return {
    ...{ title: `${who} ${what}`, at: line.at.toISOString(), atText: momentInWords(line.at, lang) },
    ...(why || link || about
      ? {
          body: (
            <>
              {about && <span>{about} </span>}
              {why && <span>{say(lang, journalWords.because, { why })} </span>}
              {link && (
                <a class="govuk-link" href={link.href}>
                  {link.text}
                </a>
              )}
            </>
          ),
        }
      : {}),
  };
}

/** One line for what reads the same; opened, each with its own time and what it was about. */
function groupItemOf(lang: Lang, { told: { who, what, why }, lines }: LineGroup): TimelineItem {
  const [newest] = lines;
  const count = lines.length;
  return {
    title: say(lang, journalWords.groupTitle, { sentence: `${who} ${what}`, count }),
    at: newest.at.toISOString(),
    atText: momentInWords(newest.at, lang),
    body: (
      <>
        {why && <span>{say(lang, journalWords.because, { why })}</span>}
        <Details summary={say(lang, journalWords.groupOpen, { count })}>
          <ul class="td-plain-list">
            {lines.map((line) => (
              <GroupedLine key={line.seq} lang={lang} line={line} />
            ))}
          </ul>
        </Details>
      </>
    ),
  };
}

function GroupedLine({ lang, line }: { lang: Lang; line: JournalLine }) {
  const link = linkOf(lang, line);
  return (
    <li>
      {momentInWords(line.at, lang)} {aboutOf(line)}{' '}
      {link && (
        <a class="govuk-link" href={link.href}>
          {link.text}
        </a>
      )}
    </li>
  );
}

const LONGEST_ABOUT = 160;

function aboutOf({ about }: JournalLine): string {
  if (about === null) return '';
  return about.length > LONGEST_ABOUT ? `“${about.slice(0, LONGEST_ABOUT)}…”` : `“${about}”`;
}

function linkOf(lang: Lang, line: JournalLine): { href: string; text: string } | null {
  if (line.subjectType === 'mail')
    return { href: paths.mail(line.subjectId), text: say(lang, journalWords.openMail) };
  if (line.obligationId) {
    return { href: paths.obligation(line.obligationId), text: say(lang, journalWords.openObligation) };
  }
  return line.roundId ? { href: paths.round(line.roundId), text: say(lang, journalWords.openRound) } : null;
}
