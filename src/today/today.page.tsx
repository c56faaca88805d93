import { daysLate, momentInWords } from '../domain/calendar/instant-words.js';
import { Button } from '../web/components/button.js';
import { EmptyState } from '../web/components/empty-state.js';
import { StatusTag } from '../web/components/status-tag.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { TodayGrid } from './today-grid.js';
import type { Grid, LateLine, NextLine, ToDo } from './today.read-model.js';
import { todayWords } from './today.words.js';

export interface TodayView {
  now: Date;
  year: number;
  toDo: ToDo;
  late: LateLine[];
  next: NextLine[];
  grid: Grid;
}

/** Where each count leads. */
const TO_DO_LINKS: readonly { key: keyof ToDo; href: string }[] = [
  { key: 'submitted', href: `${paths.rounds()}?xem=cho-xem` },
  { key: 'declined', href: `${paths.rounds()}?xem=tu-choi` },
  { key: 'plansInReview', href: paths.plans() },
  { key: 'plansApproved', href: paths.plans() },
  { key: 'toSign', href: paths.rounds() },
  { key: 'toReceipt', href: paths.rounds() },
  { key: 'withoutRoute', href: `${paths.authority()}#routeMailbox` },
  { key: 'authorityBlanks', href: paths.authority() },
  { key: 'directivesOpen', href: paths.directives() },
  { key: 'mailsFailed', href: `${paths.journal()}?xem=thu-loi` },
  { key: 'alerts', href: `${paths.journal()}?xem=canh-bao` },
];

const LATE_SHOWN = 6;

/** Three lists above the grid: what waits for me, who is late, what happens next. */
export function todayPage({ lang }: PageFrame, view: TodayView): Page {
  const title = say(lang, todayWords.title);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <div class="td-three">
        <ToDoList lang={lang} toDo={view.toDo} />
        <LateList lang={lang} late={view.late} now={view.now} />
        <NextList lang={lang} next={view.next} />
      </div>
      {view.grid.rounds.length === 0 ? (
        <EmptyState title={say(lang, todayWords.gridEmpty, { year: String(view.year) })}>
          <p class="govuk-body">{say(lang, todayWords.gridEmptyNext)}</p>
          <Button href={paths.directiveUpload()}>{say(lang, todayWords.upload)}</Button>
        </EmptyState>
      ) : (
        <TodayGrid lang={lang} grid={view.grid} now={view.now} />
      )}
    </>
  );
  return { title, place: 'today', body };
}

function ToDoList({ lang, toDo }: { lang: Lang; toDo: ToDo }) {
  const open = TO_DO_LINKS.filter(({ key }) => toDo[key] > 0);
  return (
    <section class="td-card" aria-labelledby="can-xu-ly">
      <h2 class="govuk-heading-m" id="can-xu-ly">
        {say(lang, todayWords.toDo)}
      </h2>
      {open.length === 0 && <p class="govuk-body">{say(lang, todayWords.nothingToDo)}</p>}
      <ul class="td-plain-list">
        {open.map(({ key, href }) => (
          <li key={key}>
            <a class="govuk-link" href={href}>
              {say(lang, todayWords[key], { count: toDo[key] })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LateList({ lang, late, now }: { lang: Lang; late: LateLine[]; now: Date }) {
  return (
    <section class="td-card" aria-labelledby="qua-han">
      <h2 class="govuk-heading-m" id="qua-han">
        {say(lang, todayWords.late)}
      </h2>
      {late.length === 0 && <p class="govuk-body">{say(lang, todayWords.nothingLate)}</p>}
      <ul class="td-plain-list">
        {late.slice(0, LATE_SHOWN).map((line) => (
          <li key={line.obligationId}>
            <StatusTag
              kind="late"
              text={say(lang, todayWords.daysShort, { days: daysLate(line.dueAt, now) })}
            />{' '}
            <a class="govuk-link" href={paths.obligation(line.obligationId)}>
              {line.unit}
            </a>
            <span class="td-muted">
              {' '}
              · {line.label} ·{' '}
              <a class="govuk-link" href={`tel:${line.phone.replaceAll(' ', '')}`}>
                {line.phone}
              </a>
            </span>
          </li>
        ))}
      </ul>
      {late.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.late()}>
            {say(lang, todayWords.allLate, { count: late.length })}
          </a>
        </p>
      )}
    </section>
  );
}

function NextList({ lang, next }: { lang: Lang; next: NextLine[] }) {
  return (
    <section class="td-card" aria-labelledby="sap-toi">
      <h2 class="govuk-heading-m" id="sap-toi">
        {say(lang, todayWords.next)}
      </h2>
      {next.length === 0 && <p class="govuk-body">{say(lang, todayWords.nothingNext)}</p>}
      <ul class="td-plain-list">
        {next.map((line) => (
          <li key={`${line.at.getTime()}${line.kind}${line.roundId}`}>
            <strong>{momentInWords(line.at, lang)}</strong> {say(lang, todayWords[line.kind])}
            <span class="td-muted">
              {' '}
              · {line.label} · {say(lang, todayWords.unitsCount, { count: line.units })}
            </span>
          </li>
        ))}
      </ul>
      {next.length > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.next()}>
            {say(lang, todayWords.all)}
          </a>
        </p>
      )}
    </section>
  );
}
