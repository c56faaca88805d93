import { dayShort } from '../domain/calendar/day-words.js';
import { weekday } from '../domain/calendar/local-date.js';
import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { DateField, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { CalendarLine, CalendarYearView } from './calendar.read-model.js';
import { calendarWords } from './calendar.words.js';

export interface CalendarView {
  calendar: CalendarYearView;
  form: FormState;
  mayChange: boolean;
}

const STATUS: Readonly<Record<CalendarYearView['status'], StatusKind>> = {
  official: 'done',
  provisional: 'soon',
  missing: 'late',
};

export function calendarPage(frame: PageFrame, view: CalendarView): Page {
  const { lang } = frame;
  const { calendar, form, mayChange } = view;
  const title = say(lang, calendarWords.calendar);
  const year = String(calendar.year);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <YearLinks year={calendar.year} />
      <p>
        <strong>{say(lang, calendarWords.year, { year })}</strong>{' '}
        <StatusTag kind={STATUS[calendar.status]} text={say(lang, calendarWords[calendar.status])} />
      </p>
      {calendar.status === 'missing' && <p>{say(lang, calendarWords.missingNext, { year })}</p>}
      {calendar.status === 'provisional' && <p>{say(lang, calendarWords.provisionalNext, { year })}</p>}
      <DataTable
        lang={lang}
        caption={say(lang, calendarWords.year, { year })}
        hideCaption
        columns={columnsOf(frame, mayChange)}
        rows={calendar.lines}
        empty={<></>}
      />
      {mayChange && <DayForm frame={frame} view={view} />}
      {mayChange && calendar.status === 'provisional' && <YearForm frame={frame} view={view} />}
    </>
  );
  return { title, place: 'settings', body };
}

function YearLinks({ year }: { year: number }) {
  return (
    <p class="td-links">
      {[year - 1, year, year + 1].map((each) => (
        <a
          key={each}
          class="govuk-link"
          href={`${paths.calendar()}?nam=${each}`}
          aria-current={each === year ? 'page' : undefined}
        >
          {each}
        </a>
      ))}
    </p>
  );
}

const DAYS = ['', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const DAYS_EN = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function columnsOf({ lang, csrf }: PageFrame, mayChange: boolean): Column<CalendarLine>[] {
  const columns: Column<CalendarLine>[] = [
    { head: say(lang, calendarWords.day), rowHead: true, nowrap: true, cell: (line) => dayShort(line.day) },
    {
      head: say(lang, calendarWords.weekday),
      nowrap: true,
      cell: (line) => (lang === 'vi' ? DAYS : DAYS_EN)[weekday(line.day)],
    },
    { head: say(lang, calendarWords.kind), cell: (line) => say(lang, calendarWords[line.kind]) },
    { head: say(lang, calendarWords.name), cell: (line) => line.name },
    { head: say(lang, calendarWords.source), cell: (line) => line.source },
  ];
  if (!mayChange) return columns;
  return [
    ...columns,
    {
      head: say(lang, calendarWords.own),
      cell: (line) =>
        line.isOwn && (
          <Form action={paths.calendarDayRemove()} csrf={csrf} inline>
            <input type="hidden" name="day" value={line.day} />
            <Button kind="secondary" small>
              {say(lang, calendarWords.remove)}
              <span class="govuk-visually-hidden"> {dayShort(line.day)}</span>
            </Button>
          </Form>
        ),
    },
  ];
}

const KINDS = ['holiday', 'compensatory', 'swapped-off', 'swapped-work'] as const;

function DayForm({ frame: { lang, csrf }, view: { form } }: { frame: PageFrame; view: CalendarView }) {
  const choices = KINDS.map((kind) => ({ value: kind, text: say(lang, calendarWords[kind]) }));
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, calendarWords.add)}</h2>
      <Form action={paths.calendarDay()} csrf={csrf}>
        <DateField lang={lang} form={form} name="day" label={say(lang, calendarWords.day)} />
        <Select lang={lang} form={form} name="kind" label={say(lang, calendarWords.kind)} choices={choices} />
        <TextField lang={lang} form={form} name="name" label={say(lang, calendarWords.name)} />
        <TextField lang={lang} form={form} name="source" label={say(lang, calendarWords.source)} />
        <Button>{say(lang, calendarWords.save)}</Button>
      </Form>
    </section>
  );
}

function YearForm({
  frame: { lang, csrf },
  view: { form, calendar },
}: {
  frame: PageFrame;
  view: CalendarView;
}) {
  const title = say(lang, calendarWords.confirmYear, { year: String(calendar.year) });
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <Form action={paths.calendarYear()} csrf={csrf}>
        <input type="hidden" name="year" value={calendar.year} />
        <TextField lang={lang} form={form} name="decision" label={say(lang, calendarWords.decision)} />
        <Button>{title}</Button>
      </Form>
    </section>
  );
}
