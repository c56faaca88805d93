import { dayShort } from '../domain/calendar/day-words.js';
import { dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { coverageText } from '../domain/obligation/count-cells.js';
import { Button, ButtonGroup } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { TextArea } from '../web/components/text-fields.js';
import { say, type Lang, type Phrase } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { ConsolidationDetail, ConsolidationFacts } from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';
import { FiguresTable } from './figures-table.js';
import { may } from './may-do.js';
import { MissingUnits, Narratives, WorkTable } from './report-parts.js';
import { Sending } from './sending.js';

export interface ConsolidationView {
  detail: ConsolidationDetail;
  /** Outlook and receipt as typed. */
  form: FormState;
}

const STATE_KIND: Readonly<Record<ConsolidationFacts['state'], StatusKind>> = {
  waiting: 'none',
  compiled: 'soon',
  signed: 'waiting',
  sent: 'waiting',
  receipted: 'done',
};

/** The report that goes up: what it waits for, every figure with its sources, the words of the units, the way up. */
export function consolidationPage(frame: PageFrame, view: ConsolidationView): Page {
  const { lang } = frame;
  const { detail, form } = view;
  const { pack, content } = detail;
  const title = say(lang, consolidationWords.title, { label: pack.label });
  const part = { lang, detail };
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">
        {title}{' '}
        <StatusTag
          kind={STATE_KIND[pack.state]}
          text={say(lang, consolidationWords[`state_${pack.state}`])}
        />
      </h1>
      <p class="govuk-body">{waitsFor(lang, detail)}</p>
      {isWithoutMailbox(detail) && <RouteWarning frame={frame} text={consolidationWords.noRoute} />}
      {didNotArrive(pack) && <RouteWarning frame={frame} text={consolidationWords.notArrived} />}
      {detail.isOutdated && <p class="td-finding__warning">▲ {say(lang, consolidationWords.outdated)}</p>}
      <Acts frame={frame} detail={detail} />
      <p class="govuk-body">
        {say(lang, consolidationWords.coverage, { text: coverageText(content.reports.coverage, lang) })}
      </p>
      <FiguresTable {...part} />
      <WorkTable {...part} />
      <MissingUnits {...part} />
      <Narratives {...part} />
      <Outlook frame={frame} view={view} />
      {pack.signedAt && <Sending frame={frame} detail={detail} form={form} />}
    </>
  );
  const back = { href: paths.rounds(), text: say(lang, consolidationWords.reports) };
  return { title, place: 'reports', body, back };
}

function waitsFor(lang: Lang, { pack, route }: ConsolidationDetail): string {
  if (pack.state === 'signed' && route.mailbox === '')
    return say(lang, consolidationWords.waits_route, {
      signer: pack.signer ?? '–',
      at: momentText(lang, pack.signedAt),
    });
  return WAITS_FOR[pack.state](lang, pack);
}

const WAITS_FOR: Readonly<
  Record<ConsolidationFacts['state'], (lang: Lang, pack: ConsolidationFacts) => string>
> = {
  waiting: (lang, pack) =>
    say(lang, consolidationWords.waits_waiting, { latest: momentText(lang, pack.latestAt) }),
  compiled: (lang, pack) => {
    const due = pack.upwardDueAt ? dueInWords(pack.upwardDueAt, lang) : 'none';
    return say(lang, consolidationWords.waits_compiled, { at: momentText(lang, pack.compiledAt), due });
  },
  signed: (lang, pack) =>
    say(lang, consolidationWords.waits_signed, {
      signer: pack.signer ?? '–',
      at: momentText(lang, pack.signedAt),
    }),
  sent: (lang, pack) => say(lang, consolidationWords.waits_sent, { at: momentText(lang, pack.sentAt) }),
  receipted: (lang, pack) =>
    say(lang, consolidationWords.waits_receipted, {
      number: pack.receiptNumber ?? '–',
      day: pack.receiptOn ? dayShort(pack.receiptOn) : '–',
    }),
};

/** Said early: before the report is signed there is still time to ask for the address. */
function isWithoutMailbox({ pack, route }: ConsolidationDetail): boolean {
  return route.mailbox === '' && ['waiting', 'compiled', 'signed'].includes(pack.state);
}

/** The mailbox above has refused or put off the report: a wrong address is put right in the same place. */
function didNotArrive({ state, mailState }: ConsolidationFacts): boolean {
  return state === 'sent' && mailState !== null && FAILED.includes(mailState);
}

const FAILED: readonly string[] = ['rejected', 'deferred', 'not-sent', 'uncertain'];

function RouteWarning({ frame, text }: { frame: PageFrame; text: Phrase }) {
  const { lang } = frame;
  const isMine = may(frame, 'enterRoute');
  return (
    <p class="govuk-body td-warned">
      ▲ {say(lang, text)}{' '}
      <a class="govuk-link" href={`${paths.authority()}#routeMailbox`}>
        {say(lang, isMine ? consolidationWords.enterRoute : consolidationWords.seeRoute)}
      </a>
    </p>
  );
}

function momentText(lang: Lang, at: Date | null): string {
  return at ? momentInWords(at, lang) : '–';
}

function Acts({ frame, detail: { pack } }: { frame: PageFrame; detail: ConsolidationDetail }) {
  const { lang, csrf } = frame;
  const number = `${pack.documentNumber}/${pack.documentSymbol}`;
  return (
    <>
      <ButtonGroup>
        {pack.state === 'compiled' && may(frame, 'sign') && (
          <Button href={paths.consolidationSign(pack.roundId)}>{say(lang, consolidationWords.toSign)}</Button>
        )}
        {pack.state === 'compiled' && may(frame, 'recompile') && (
          <Form action={paths.consolidationRecompile(pack.roundId)} csrf={csrf} inline>
            <Button kind="secondary">{say(lang, consolidationWords.recompile)}</Button>
          </Form>
        )}
        {pack.state === 'compiled' && (
          <a class="govuk-link" href={paths.consolidationFile(pack.roundId)}>
            {say(lang, consolidationWords.draft)}
          </a>
        )}
        {pack.docxSha256 && (
          <a class="govuk-link" href={paths.consolidationSigned(pack.roundId)}>
            {say(lang, consolidationWords.signed, { number })}
          </a>
        )}
        <a class="govuk-link" href={paths.round(pack.roundId)}>
          {say(lang, consolidationWords.toRound)}
        </a>
      </ButtonGroup>
      {pack.contentHash && (
        <p class="td-muted td-break">
          {say(lang, consolidationWords.hash)}: {pack.contentHash}
        </p>
      )}
    </>
  );
}

function Outlook({ frame, view: { detail, form } }: { frame: PageFrame; view: ConsolidationView }) {
  const { lang, csrf } = frame;
  const { pack } = detail;
  const canEdit = pack.state === 'compiled' && may(frame, 'edit');
  if (!canEdit && pack.outlook === '') return null;
  return (
    <section id="phuong-huong" class={canEdit ? 'td-no-print' : undefined}>
      {canEdit ? (
        <Form action={paths.consolidationOutlook(pack.roundId)} csrf={csrf}>
          <TextArea
            lang={lang}
            name="outlook"
            form={form}
            initial={pack.outlook}
            rows={5}
            label={say(lang, consolidationWords.outlook)}
            hint={say(lang, consolidationWords.outlookHint)}
          />
          <Button kind="secondary">{say(lang, consolidationWords.outlookSave)}</Button>
        </Form>
      ) : (
        <>
          <h2 class="govuk-heading-m">{say(lang, consolidationWords.outlook)}</h2>
          {pack.outlook.split('\n').map((line, index) => (
            <p key={index} class="govuk-body">
              {line}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
