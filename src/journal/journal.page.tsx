import { Alerts } from './alerts.js';
import { Button } from '../web/components/button.js';
import { EmptyState } from '../web/components/empty-state.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { HistoryLines } from './history.page.js';
import type { JournalLine } from './journal.read-model.js';
import type { AlertLine } from './next.read-model.js';
import { journalWords } from './journal.words.js';

export interface JournalView {
  lines: JournalLine[];
  text: string;
  withMails: boolean;
  olderHref: string | null;
  alerts: AlertLine[];
}

/** Everything that was recorded, newest first, searchable without diacritics. */
export function journalPage(frame: PageFrame, view: JournalView): Page {
  const { lang } = frame;
  const title = say(lang, journalWords.title);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <Alerts frame={frame} alerts={view.alerts} />
      <form method="get" action={paths.journal()} class="td-search" role="search">
        <label class="govuk-label" for="tim">
          {say(lang, journalWords.search)}
        </label>
        <div class="govuk-hint" id="tim-hint">
          {say(lang, journalWords.searchHint)}
        </div>
        <input
          class="govuk-input govuk-input--width-20"
          id="tim"
          name="tim"
          value={view.text}
          aria-describedby="tim-hint"
        />
        {view.withMails && <input type="hidden" name="thu" value="co" />}
        <Button kind="secondary">{say(lang, journalWords.find)}</Button>
      </form>
      <p class="govuk-body">
        <a
          class="govuk-link"
          href={`${paths.journal()}?${view.withMails ? '' : 'thu=co&'}tim=${encodeURIComponent(view.text)}`}
        >
          {say(lang, view.withMails ? journalWords.withoutMails : journalWords.withMails)}
        </a>
      </p>
      {view.lines.length === 0 && view.text !== '' ? (
        <EmptyState title={say(lang, journalWords.nothingFound, { text: view.text })}>
          <p class="govuk-body">{say(lang, journalWords.tryOther)}</p>
        </EmptyState>
      ) : (
        <HistoryLines lang={lang} lines={view.lines} />
      )}
      {view.olderHref && (
        <p class="govuk-body">
          <a class="govuk-link" href={view.olderHref}>
            {say(lang, journalWords.older)}
          </a>
        </p>
      )}
    </>
  );
  return { title, place: 'journal', body };
}
