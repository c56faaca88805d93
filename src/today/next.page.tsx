import { momentInWords } from '../domain/calendar/instant-words.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { backToToday } from './late.page.js';
import type { NextLine } from './today.read-model.js';
import { todayWords } from './today.words.js';

/** What fires next by itself, when, and whom it reaches: the same view as the engine reads. */
export function nextPage({ lang }: PageFrame, next: NextLine[]): Page {
  const title = say(lang, todayWords.next);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        columns={columnsOf(lang)}
        rows={next}
        empty={<EmptyState title={say(lang, todayWords.nothingNext)} />}
      />
    </>
  );
  return { title, place: 'today', body, back: backToToday(lang) };
}

function columnsOf(lang: Lang): Column<NextLine>[] {
  return [
    {
      head: say(lang, todayWords.when),
      rowHead: true,
      cell: (line) => (
        <>
          {momentInWords(line.at, lang)}{' '}
          {line.isProvisional && <StatusTag kind="soon" text={say(lang, todayWords.provisional)} />}
        </>
      ),
    },
    { head: say(lang, todayWords.what), cell: (line) => say(lang, todayWords[line.kind]) },
    {
      head: say(lang, todayWords.round),
      cell: (line) => (
        <a class="govuk-link" href={paths.round(line.roundId)}>
          {line.label}
        </a>
      ),
    },
    {
      head: say(lang, todayWords.who),
      cell: (line) =>
        line.kind === 'acknowledge'
          ? say(lang, todayWords.leader)
          : say(lang, todayWords.unitsCount, { count: line.units }),
    },
  ];
}
