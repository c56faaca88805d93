import { momentInWords } from '../domain/calendar/instant-words.js';
import { Button } from '../web/components/button.js';
import { EmptyState } from '../web/components/empty-state.js';
import { Form } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { LaunchConflicts } from './launch-conflicts.js';
import type { LaunchPreview } from './launch-preview.js';
import { LaunchMails, LaunchRounds, LaunchWaves } from './launch-tables.js';
import type { LaunchableCycle, RoundWarning } from './launch.read-model.js';
import { launchWords } from './launch.words.js';

export interface LaunchView {
  cycle: LaunchableCycle;
  preview: LaunchPreview;
  warnings: RoundWarning[];
}

/** The dry run: every mail, date and conflict before anything is sent. */
export function launchPage(frame: PageFrame, { cycle, preview, warnings }: LaunchView): Page {
  const { lang } = frame;
  const mails = preview.mails.length;
  const { units, obligations } = preview;
  const part = { lang, preview };
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, launchWords.title, { title: cycle.title })}</h1>
      <p class="td-lead">
        {say(lang, launchWords.sum, { units, obligations, rounds: preview.rounds.length, mails })}
      </p>
      <p class="govuk-body">{say(lang, launchWords.lead)}</p>
      <LaunchConflicts {...part} warnings={warnings} />
      <LaunchMails {...part} />
      <LaunchRounds {...part} />
      <LaunchWaves {...part} />
      <Form action={paths.launch(cycle.id)} csrf={frame.csrf}>
        <p class="govuk-body">{say(lang, launchWords.confirmLead, { mails, obligations })}</p>
        <Button>{say(lang, launchWords.act, { count: units })}</Button>
      </Form>
    </>
  );
  return launchFrame(frame, cycle, body);
}

/** Why nothing can be sent out now, and what to do next. */
export function notLaunchablePage(frame: PageFrame, cycle: LaunchableCycle, refusal: string | null): Page {
  const { lang } = frame;
  const body = (
    <>
      <h1 class="govuk-heading-l">{say(lang, launchWords.title, { title: cycle.title })}</h1>
      <Why frame={frame} cycle={cycle} refusal={refusal} />
    </>
  );
  return launchFrame(frame, cycle, body);
}

function Why({
  frame: { lang },
  cycle,
  refusal,
}: {
  frame: PageFrame;
  cycle: LaunchableCycle;
  refusal: string | null;
}) {
  if (cycle.launchedAt !== null) {
    const at = momentInWords(cycle.launchedAt, lang);
    return (
      <EmptyState title={say(lang, launchWords.launched, { at })}>
        <Button href={paths.rounds()}>{say(lang, launchWords.toRounds)}</Button>
      </EmptyState>
    );
  }
  if (refusal !== null) {
    return (
      <EmptyState title={say(lang, launchWords.refused)}>
        <p class="govuk-body">{refusal}</p>
        <Button kind="secondary" href={paths.calendar()}>
          {say(lang, launchWords.toCalendar)}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say(lang, launchWords.toDraft)}>
      <Button href={planHref(cycle)}>{say(lang, launchWords.toPlan)}</Button>
    </EmptyState>
  );
}

function launchFrame({ lang }: PageFrame, cycle: LaunchableCycle, body: Page['body']): Page {
  return {
    title: say(lang, launchWords.title, { title: cycle.title }),
    place: 'plans',
    body,
    back: { href: planHref(cycle), text: say(lang, launchWords.plan) },
  };
}

function planHref(cycle: LaunchableCycle): string {
  return cycle.versionId ? paths.planVersion(cycle.versionId) : paths.plans();
}
