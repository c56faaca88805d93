import { momentInWords } from '../../domain/calendar/instant-words.js';
import { Button } from '../../web/components/button.js';
import { ConfirmPage } from '../../web/components/confirm-page.js';
import { DataTable, type Column } from '../../web/components/data-table.js';
import { EmptyState } from '../../web/components/empty-state.js';
import { Form } from '../../web/components/form.js';
import { StatusTag } from '../../web/components/status-tag.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { obligationStatus } from '../obligation-status.js';
import { mayDo } from './may-do.js';
import type { ReviewLine } from './review-list.read-model.js';
import { reviewListWords } from './review-list.words.js';

export interface ReviewListView {
  list: 'toReview' | 'declined';
  now: Date;
  lines: ReviewLine[];
}

/** Across all rounds: what came in and waits, or what a unit says is not theirs. */
export function reviewListPage(frame: PageFrame, view: ReviewListView): Page {
  const { lang } = frame;
  const title = say(lang, reviewListWords[view.list]);
  const canAccept = view.list === 'toReview' && mayDo(frame, 'review');
  const table = <ReviewTable lang={lang} view={view} canAccept={canAccept} />;
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {canAccept && view.lines.length > 0 ? (
        <Form action={paths.acceptManyConfirm()} csrf={frame.csrf}>
          {table}
          <Button>{say(lang, reviewListWords.acceptChosen)}</Button>
        </Form>
      ) : (
        table
      )}
    </>
  );
  return { title, place: 'reports', body, back: backToReports(lang) };
}

interface TableProps {
  lang: Lang;
  view: ReviewListView;
  canAccept: boolean;
}

function ReviewTable({ lang, view, canAccept }: TableProps) {
  const units = new Set(view.lines.map((line) => line.unit)).size;
  const empty = view.list === 'toReview' ? 'nothingToReview' : 'nothingDeclined';
  return (
    <DataTable
      lang={lang}
      caption={say(lang, reviewListWords[view.list])}
      hideCaption
      count={say(lang, reviewListWords.count, { units, duties: view.lines.length })}
      columns={[...(canAccept ? [chooseColumn(lang)] : []), ...columnsOf(lang, view)]}
      rows={view.lines}
      empty={
        <EmptyState title={say(lang, reviewListWords[empty])}>
          <p class="govuk-body">{say(lang, reviewListWords.nothingNext)}</p>
          <Button kind="secondary" href={paths.rounds()}>
            {say(lang, reviewListWords.toRounds)}
          </Button>
        </EmptyState>
      }
    />
  );
}

function chooseColumn(lang: Lang): Column<ReviewLine> {
  return {
    head: say(lang, reviewListWords.choose),
    cell: (line) => (
      <input
        type="checkbox"
        name="obligation"
        value={line.obligationId}
        aria-label={say(lang, reviewListWords.chooseOne, { unit: line.unit, duty: line.label })}
      />
    ),
  };
}

function columnsOf(lang: Lang, { list, now }: ReviewListView): Column<ReviewLine>[] {
  const version: Column<ReviewLine> = {
    head: say(lang, reviewListWords.version),
    align: 'right',
    cell: (line) => line.version,
  };
  return [
    { head: say(lang, reviewListWords.unit), rowHead: true, cell: (line) => line.unit },
    {
      head: say(lang, reviewListWords.duty),
      cell: (line) => (
        <a class="govuk-link" href={paths.obligation(line.obligationId)}>
          {line.label}
        </a>
      ),
    },
    { head: say(lang, reviewListWords.round), cell: (line) => line.round },
    {
      head: say(lang, reviewListWords.state),
      cell: (line) => {
        const { kind, text } = obligationStatus(lang, { ...line, dueAt: null, now });
        return <StatusTag kind={kind} text={text} />;
      },
    },
    {
      head: say(lang, reviewListWords.at),
      cell: (line) => (line.answeredAt ? momentInWords(line.answeredAt, lang) : '–'),
    },
    ...(list === 'toReview' ? [version] : []),
    { head: say(lang, reviewListWords.reason), cell: (line) => line.reason ?? '–' },
  ];
}

/** Counts what accepting will end before it is done. */
export function acceptManyPage(frame: PageFrame, chosen: readonly ReviewLine[]): Page {
  const { lang } = frame;
  const count = chosen.length;
  const title = say(lang, reviewListWords.confirmTitle, { count });
  const body = (
    <ConfirmPage
      lang={lang}
      csrf={frame.csrf}
      title={title}
      action={paths.acceptMany()}
      act={title}
      cancelHref={paths.toReview()}
    >
      <p class="govuk-body">{say(lang, reviewListWords.confirmLead, { count })}</p>
      <ul class="govuk-list govuk-list--bullet">
        {chosen.map((line) => (
          <li key={line.obligationId}>
            {line.unit}: {line.label}
            <input type="hidden" name="obligation" value={line.obligationId} />
          </li>
        ))}
      </ul>
    </ConfirmPage>
  );
  const back = { href: paths.toReview(), text: say(lang, reviewListWords.toReview) };
  return { title, place: 'reports', narrow: true, body, back };
}

function backToReports(lang: Lang): { href: string; text: string } {
  return { href: paths.rounds(), text: say(lang, reviewListWords.reports) };
}
