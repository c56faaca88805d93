import { dueInWords, momentInWords } from '../../domain/calendar/instant-words.js';
import { Button, ButtonGroup } from '../../web/components/button.js';
import { ErrorSummary } from '../../web/components/error-summary.js';
import { Form, type FormState } from '../../web/components/form.js';
import { StatusTag } from '../../web/components/status-tag.js';
import { SummaryList, type SummaryRow } from '../../web/components/summary-list.js';
import { TextArea } from '../../web/components/text-fields.js';
import { say, type Lang } from '../../web/i18n/say.js';
import type { PageFrame } from '../../web/page-frame.js';
import { paths } from '../../web/paths.js';
import type { Page } from '../../web/render-page.js';
import { obligationStatus } from '../obligation-status.js';
import { ACTS, offeredActs } from './acts.js';
import { actWords } from './acts.words.js';
import { mayDo } from './may-do.js';
import { DueHistory, MailTable } from './obligation-tables.js';
import { SentVersions } from './sent-versions.js';
import type { ObligationDetail, ObligationFacts } from './obligation.read-model.js';
import { obligationWords } from './obligation.words.js';

export interface ObligationView {
  detail: ObligationDetail;
  /** The note of a call as typed. */
  call: FormState;
}

/** One duty of one unit: where it stands, what was sent, what was said about it, and what can be done now. */
export function obligationPage(frame: PageFrame, view: ObligationView): Page {
  const { lang } = frame;
  const { obligation } = view.detail;
  const title = `${obligation.unit}: ${obligation.label}`;
  const body = (
    <>
      <ErrorSummary lang={lang} form={view.call} />
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList rows={factsOf(lang, obligation)} />
      {obligation.courtesy && <p class="td-muted">{say(lang, obligationWords.requested)}</p>}
      <Acts frame={frame} obligation={obligation} />
      <SentVersions lang={lang} detail={view.detail} />
      <DueHistory lang={lang} dues={view.detail.dues} />
      <MailTable lang={lang} mails={view.detail.mails} />
      <Calls frame={frame} view={view} />
    </>
  );
  const back = { href: paths.round(obligation.roundId), text: obligation.round };
  return { title, place: 'reports', body, back };
}

function factsOf(lang: Lang, obligation: ObligationFacts): SummaryRow[] {
  const status = obligationStatus(lang, obligation);
  const { dueAt, receivedAt, unitPhone, unitMailbox, returnReason, declineReason } = obligation;
  const reason = (isShown: boolean, word: 'returnReason' | 'declineReason', text: string | null) =>
    isShown && text ? [{ key: say(lang, obligationWords[word]), value: text }] : [];
  return [
    {
      key: say(lang, obligationWords.state),
      value: <StatusTag kind={status.kind} text={status.text} />,
    },
    {
      key: say(lang, obligationWords.due),
      value: dueAt ? dueInWords(dueAt, lang) : say(lang, obligationWords.noDue),
    },
    ...reason(obligation.state === 'returned', 'returnReason', returnReason),
    ...reason(declineReason !== null, 'declineReason', declineReason),
    {
      key: say(lang, obligationWords.received),
      value: receivedAt ? momentInWords(receivedAt, lang) : say(lang, obligationWords.notOpened),
    },
    {
      key: say(lang, obligationWords.phone),
      value: unitPhone ? <a href={`tel:${unitPhone.replaceAll(' ', '')}`}>{unitPhone}</a> : '–',
    },
    {
      key: say(lang, obligationWords.mailbox),
      value: unitMailbox ? <span class="td-break">{unitMailbox}</span> : say(lang, obligationWords.noMailbox),
    },
  ];
}

function Acts({ frame, obligation }: { frame: PageFrame; obligation: ObligationFacts }) {
  const { lang } = frame;
  const [first, ...others] = offeredActs(frame, obligation);
  return (
    <ButtonGroup>
      {first && <Button href={ACTS[first].path(obligation.id)}>{say(lang, actWords[`${first}_act`])}</Button>}
      {others.map((act) => (
        <Button key={act} kind="secondary" href={ACTS[act].path(obligation.id)}>
          {say(lang, actWords[`${act}_act`])}
        </Button>
      ))}
      <a class="govuk-link" href={paths.obligationHistory(obligation.id)}>
        {say(lang, obligationWords.history)}
      </a>
    </ButtonGroup>
  );
}

function Calls({ frame, view }: { frame: PageFrame; view: ObligationView }) {
  const { lang } = frame;
  const { calls, obligation } = view.detail;
  return (
    <section id="cuoc-goi">
      <h2 class="govuk-heading-m">{say(lang, obligationWords.calls)}</h2>
      {calls.length === 0 && <p class="govuk-body">{say(lang, obligationWords.noCalls)}</p>}
      <ul class="td-plain-list">
        {calls.map((call) => (
          <li key={`${call.at.getTime()}${call.note}`}>
            {say(lang, obligationWords.callLine, {
              at: momentInWords(call.at, lang),
              by: call.by,
              note: call.note,
            })}
          </li>
        ))}
      </ul>
      {mayDo(frame, 'noteCall') && (
        <div class="td-no-print">
          <Form action={paths.obligationCall(obligation.id)} csrf={frame.csrf}>
            <TextArea
              lang={lang}
              name="note"
              label={say(lang, obligationWords.callLabel)}
              form={view.call}
              rows={2}
            />
            <Button kind="secondary">{say(lang, obligationWords.callAct)}</Button>
          </Form>
        </div>
      )}
    </section>
  );
}
