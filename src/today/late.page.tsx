import { daysLate, dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { Button } from '../web/components/button.js';
import { ConfirmPage } from '../web/components/confirm-page.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { Form } from '../web/components/form.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { LateLine } from './today.read-model.js';
import { todayWords } from './today.words.js';

export interface LateView {
  now: Date;
  late: LateLine[];
  canPress: boolean;
}

/** Who is late with what, since when, and what to do about it. */
export function latePage(frame: PageFrame, view: LateView): Page {
  const { lang } = frame;
  const title = say(lang, todayWords.late);
  const units = new Set(view.late.map((line) => line.unit)).size;
  const table = (
    <DataTable
      lang={lang}
      caption={title}
      hideCaption
      count={say(lang, todayWords.lateCount, { units, duties: view.late.length })}
      columns={columnsOf(lang, view)}
      rows={view.late}
      empty={<EmptyState title={say(lang, todayWords.nothingLate)} />}
    />
  );
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {view.canPress && view.late.length > 0 ? (
        <Form action={paths.pressConfirm()} csrf={frame.csrf}>
          {table}
          <Button>{say(lang, todayWords.pressChosen)}</Button>
        </Form>
      ) : (
        table
      )}
    </>
  );
  return { title, place: 'today', body, back: backToToday(lang) };
}

function columnsOf(lang: Lang, { now, canPress }: LateView): Column<LateLine>[] {
  const choose: Column<LateLine> = {
    head: say(lang, todayWords.choose),
    cell: (line) =>
      line.courtesy ? (
        <span class="td-muted">{say(lang, todayWords.courtesy)}</span>
      ) : (
        <input
          type="checkbox"
          name="obligation"
          value={line.obligationId}
          checked
          aria-label={say(lang, todayWords.chooseOne, { unit: line.unit, duty: line.label })}
        />
      ),
  };
  return [
    ...(canPress ? [choose] : []),
    { head: say(lang, todayWords.unit), rowHead: true, cell: (line) => line.unit },
    {
      head: say(lang, todayWords.duty),
      cell: (line) => (
        <a class="govuk-link" href={paths.obligation(line.obligationId)}>
          {line.label}
        </a>
      ),
    },
    { head: say(lang, todayWords.due), cell: (line) => dueInWords(line.dueAt, lang) },
    {
      head: say(lang, todayWords.days),
      cell: (line) => (
        <StatusTag kind="late" text={say(lang, todayWords.daysShort, { days: daysLate(line.dueAt, now) })} />
      ),
    },
    { head: say(lang, todayWords.phone), nowrap: true, cell: (line) => line.phone },
    {
      head: say(lang, todayWords.lastPressed),
      cell: (line) => (line.pressedAt ? momentInWords(line.pressedAt, lang) : say(lang, todayWords.never)),
    },
  ];
}

/** Counts what pressing will do before it is done. */
export function pressConfirmPage(frame: PageFrame, chosen: LateLine[]): Page {
  const { lang } = frame;
  const count = new Set(chosen.map((line) => line.unit)).size;
  const title = say(lang, todayWords.pressTitle, { count });
  const body = (
    <ConfirmPage
      lang={lang}
      csrf={frame.csrf}
      title={title}
      action={paths.press()}
      act={title}
      cancelHref={paths.late()}
    >
      <p class="govuk-body">{say(lang, todayWords.pressLead, { count })}</p>
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
  return {
    title,
    place: 'today',
    narrow: true,
    body,
    back: { href: paths.late(), text: say(lang, todayWords.late) },
  };
}

export function backToToday(lang: Lang): { href: string; text: string } {
  return { href: paths.home(), text: say(lang, todayWords.title) };
}
