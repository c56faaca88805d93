import type { ComponentChildren } from 'preact';
import { dueInWords } from '../../domain/calendar/instant-words.js';
import { Radios } from '../../web/components/choice-fields.js';
import { ConfirmPage } from '../../web/components/confirm-page.js';
import { ErrorSummary } from '../../web/components/error-summary.js';
import type { FormState } from '../../web/components/form.js';
import { DateField, TextArea } from '../../web/components/text-fields.js';
import { say } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { ACTS, type AskedAct } from './acts.js';
import { actWords } from './acts.words.js';
import type { ObligationFacts } from './obligation.read-model.js';

export interface ActView {
  act: AskedAct;
  obligation: ObligationFacts;
  form: FormState;
}

/** Says what the act will do, takes its reason and date, and asks before it is done. */
export function actPage(frame: PageFrame, view: ActView): Page {
  const { lang, csrf } = frame;
  const { act, obligation, form } = view;
  const name = say(lang, actWords[`${act}_act`]);
  const title = `${name}: ${obligation.unit}`;
  const due = obligation.dueAt ? dueInWords(obligation.dueAt, lang) : null;
  const href = paths.obligation(obligation.id);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <ConfirmPage
        lang={lang}
        csrf={csrf}
        title={title}
        action={ACTS[act].path(obligation.id)}
        act={name}
        cancelHref={href}
        warning={act === 'waive'}
      >
        <p class="govuk-body">
          <strong>{obligation.label}.</strong> {due && say(lang, actWords.presentDue, { due })}
        </p>
        <p class="govuk-body">{say(lang, actWords[`${act}_lead`], { unit: obligation.unit })}</p>
        {act === 'decide' && obligation.declineReason && (
          <blockquote class="govuk-inset-text">{obligation.declineReason}</blockquote>
        )}
        <Fields frame={frame} view={view} />
      </ConfirmPage>
    </>
  );
  return { title, place: 'reports', narrow: true, body, back: { href, text: obligation.label } };
}

function Fields({
  frame: { lang },
  view: { act, form },
}: {
  frame: PageFrame;
  view: ActView;
}): ComponentChildren {
  const field = { lang, form };
  switch (act) {
    case 'accept':
    case 'press':
      return null;
    case 'waive':
      return <TextArea {...field} name="reason" label={say(lang, actWords.waive_reason)} />;
    case 'return':
    case 'extend':
      return (
        <>
          <TextArea {...field} name="reason" label={say(lang, actWords[`${act}_reason`])} />
          <DateField {...field} name="dueOn" label={say(lang, actWords[`${act}_due`])} />
        </>
      );
    case 'decide':
      return (
        <>
          <Radios
            {...field}
            name="decision"
            label={say(lang, actWords.decision)}
            choices={[
              { value: 'yes', text: say(lang, actWords.decision_yes) },
              { value: 'no', text: say(lang, actWords.decision_no) },
            ]}
          />
          <TextArea {...field} name="reason" label={say(lang, actWords.decide_reason)} />
        </>
      );
  }
}
