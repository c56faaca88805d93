import { daysLate, dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { isOverdue, isOwed } from '../domain/obligation/obligation-states.js';
import { Button } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { takesAnswer } from './form/asked.js';
import { obligationStatus } from './obligation-status.js';
import type { OwedLine, UnitHome } from './unit-home.read-model.js';
import { unitWords } from './unit.words.js';

/** What the unit owes in this year: what the mail is about first, with the one thing to press. */
export function unitHomePage({ lang }: PageFrame, home: UnitHome): Page {
  const title = say(lang, unitWords.title, { unit: home.unitName });
  const { opened } = home;
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{home.title}</p>
      {opened && <OpenedCard lang={lang} line={opened} now={home.now} />}
      <OthersTable lang={lang} home={home} />
      <Help lang={lang} home={home} />
    </>
  );
  return { title, body };
}

interface LineProps {
  lang: Lang;
  line: OwedLine;
  now: Date;
}

function OpenedCard({ lang, line, now }: LineProps) {
  return (
    <section class="td-card td-unit-card" aria-labelledby="opened">
      <p class="govuk-caption-m">{say(lang, unitWords.opened)}</p>
      <h2 class="govuk-heading-m" id="opened">
        {line.label}
      </h2>
      <p class="govuk-body">
        <State lang={lang} line={line} now={now} />
      </p>
      <p class="govuk-body">
        <strong>{dueLine(lang, line)}</strong>
        <LateBy lang={lang} line={line} now={now} />
      </p>
      <Reason lang={lang} line={line} />
      {takesAnswer(line.state) && <Button href={paths.unitForm(line.id)}>{actText(lang, line)}</Button>}
      <Versions lang={lang} line={line} />
    </section>
  );
}

function State({ lang, line, now }: LineProps) {
  return <StatusTag {...obligationStatus(lang, { ...line, now })} />;
}

function dueLine(lang: Lang, { dueAt, state, opensAt }: OwedLine): string {
  const due = dueAt ? dueInWords(dueAt, lang) : say(lang, unitWords.noDue);
  const text = say(lang, unitWords.dueAt, { due });
  if (state !== 'scheduled') return text;
  return `${text} · ${say(lang, unitWords.opensAt, { at: momentInWords(opensAt, lang) })}`;
}

function LateBy({ lang, line: { state, dueAt }, now }: LineProps) {
  if (dueAt === null || !isOverdue(state, dueAt.getTime(), now.getTime())) return null;
  return <> · {say(lang, unitWords.daysLate, { days: daysLate(dueAt, now) })}</>;
}

function Reason({ lang, line }: Omit<LineProps, 'now'>) {
  const { state, returnReason, declineReason } = line;
  if (state === 'returned')
    return (
      <div class="govuk-inset-text">{say(lang, unitWords.returned, { reason: returnReason ?? '' })}</div>
    );
  if (state === 'declined')
    return (
      <div class="govuk-inset-text">{say(lang, unitWords.declined, { reason: declineReason ?? '' })}</div>
    );
  return null;
}

function actText(lang: Lang, { kind, state, hasDraft }: OwedLine): string {
  if (hasDraft) return say(lang, unitWords.goOn);
  if (state === 'returned') return say(lang, unitWords.correct);
  return say(lang, kind === 'task' ? unitWords.fillTask : unitWords.fill);
}

function Versions({ lang, line }: Omit<LineProps, 'now'>) {
  if (line.sent.length === 0) return null;
  return (
    <ul class="govuk-list">
      {line.sent.map(({ number, reference }) => (
        <li key={number}>
          <a class="govuk-link" href={paths.unitVersion(line.id, String(number))}>
            {say(lang, unitWords.version, { number, reference })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function OthersTable({ lang, home }: { lang: Lang; home: UnitHome }) {
  const { others, now, opened } = home;
  const owed = others.filter((line) => isOwed(line.state)).length;
  return (
    <DataTable
      lang={lang}
      caption={say(lang, opened ? unitWords.others : unitWords.all)}
      count={say(lang, unitWords.count, { count: others.length, owed })}
      columns={columnsOf(lang, now)}
      rows={others}
      empty={<EmptyState title={say(lang, unitWords.none)} />}
    />
  );
}

function columnsOf(lang: Lang, now: Date): Column<OwedLine>[] {
  return [
    {
      head: say(lang, unitWords.what),
      rowHead: true,
      cell: (line) => (
        <>
          {takesAnswer(line.state) ? (
            <a class="govuk-link" href={paths.unitForm(line.id)}>
              {line.label}
            </a>
          ) : (
            line.label
          )}
          <Reason lang={lang} line={line} />
        </>
      ),
    },
    {
      head: say(lang, unitWords.due),
      cell: (line) => (line.dueAt ? dueInWords(line.dueAt, lang) : say(lang, unitWords.noDue)),
    },
    { head: say(lang, unitWords.state), cell: (line) => <State lang={lang} line={line} now={now} /> },
    {
      head: say(lang, unitWords.sent),
      cell: (line) =>
        line.sent.length === 0 ? say(lang, unitWords.sentNone) : <Versions lang={lang} line={line} />,
    },
  ];
}

function Help({ lang, home: { phone, coordinator } }: { lang: Lang; home: UnitHome }) {
  if (phone === '') return null;
  const who = coordinator || say(lang, unitWords.office);
  return <p class="govuk-body">{say(lang, unitWords.help, { who, phone })}</p>;
}
