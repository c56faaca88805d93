import { assetUrl } from '../web/asset-files.js';
import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { Details } from '../web/components/details.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextArea } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { PlanOfCycle } from '../plans/plan-of-cycle.read-model.js';
import { inDecisionOrder } from './decision-order.js';
import { FindingCard } from './finding-card.js';
import { FINDING_KINDS, type FindingKind } from './finding-payload.js';
import { DirectiveProgress, DirectiveRegister } from './directive-head.js';
import type { DirectiveView, FindingView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { filtersFor, FILTERS, type FindingFilter } from './finding-filters.js';
import { findingWords } from './findings.words.js';
import { ScanForms, ScanPages } from './scan-desk.js';
import { sourceSegments } from './source-segments.js';

export interface ConfirmView {
  directive: DirectiveView;
  filter: FindingFilter;
  mayDecide: boolean;
  /** The plan of the directive's cycle, which a further directive adds to. */
  plan: PlanOfCycle | null;
  add: FormState;
  register: FormState;
}

/** The confirm page: the source with its marks on one side, what was read from it on the other. */
export function directivePage(frame: PageFrame, view: ConfirmView): Page {
  const { lang } = frame;
  const { directive } = view;
  const title = [directive.documentType, directive.documentSymbol].filter(Boolean).join(' ');
  const body = (
    <>
      <ErrorSummary lang={lang} form={hasErrors(view.register) ? view.register : view.add} />
      <h1 class="govuk-heading-l">{title || directive.fileName}</h1>
      <DirectiveRegister frame={frame} directive={directive} />
      <DirectiveProgress frame={frame} directive={directive} mayDecide={view.mayDecide} plan={view.plan} />
      <div class="td-desk">
        {directive.scanned ? (
          <ScanPages frame={frame} directive={directive} />
        ) : (
          <Source frame={frame} directive={directive} />
        )}
        <Proposals frame={frame} view={view} />
      </div>
      <script nonce={frame.nonce} src={assetUrl('reading-desk.js')} defer></script>
    </>
  );
  const back = { href: paths.directives(), text: say(lang, directiveWords.directives) };
  return { title: title || directive.fileName, place: 'directives', body, back };
}

const hasErrors = ({ errors }: FormState): boolean => Object.keys(errors).length > 0;

function Source({ frame: { lang }, directive }: { frame: PageFrame; directive: DirectiveView }) {
  const label = say(lang, directiveWords.source);
  return (
    <section class="td-desk__source" aria-label={label}>
      <h2 class="govuk-heading-m">{label}</h2>
      <div class="td-source" id="source" tabIndex={0} role="region" aria-label={label}>
        {sourceSegments(directive.sourceText, directive.findings).map((segment) => (
          <span key={segment.at} data-at={segment.at} data-kind={segment.finding?.kind}>
            {segment.begins.map((id) => (
              <span key={id} id={`s-${id}`} class="td-source__anchor"></span>
            ))}
            {segment.finding === null ? (
              segment.text
            ) : (
              <a
                class={`td-mark td-mark--${segment.finding.kind}`}
                href={`#f-${segment.finding.id}`}
                tabIndex={-1}
              >
                {segment.text}
              </a>
            )}
          </span>
        ))}
      </div>
    </section>
  );
}

function Proposals({ frame, view }: { frame: PageFrame; view: ConfirmView }) {
  const { lang } = frame;
  const { directive, filter } = view;
  const kept = inDecisionOrder(directive.findings).filter((finding) => FILTERS[filter].keeps(finding));
  return (
    <section class="td-desk__proposals" id="proposals" aria-label={say(lang, directiveWords.proposals)}>
      <h2 class="govuk-heading-m">{say(lang, directiveWords.proposals)}</h2>
      <ScanForms frame={frame} view={view} />
      {directive.findings.length > 0 && <FilterLinks frame={frame} view={view} />}
      {directive.findings.length > 0 && kept.length === 0 && <p>{say(lang, directiveWords.nothing)}</p>}
      {FINDING_KINDS.map((kind) => (
        <KindGroup
          key={kind}
          frame={frame}
          view={view}
          kind={kind}
          findings={kept.filter((finding) => finding.kind === kind)}
        />
      ))}
      {view.mayDecide && <ByHand frame={frame} view={view} />}
    </section>
  );
}

function FilterLinks({ frame: { lang }, view }: { frame: PageFrame; view: ConfirmView }) {
  const { findings } = view.directive;
  return (
    <p class="td-links">
      {filtersFor(findings.some(({ comparison }) => comparison !== null)).map((name) => (
        <a
          key={name}
          class="govuk-link"
          href={`?loc=${name}#proposals`}
          aria-current={name === view.filter ? 'page' : undefined}
        >
          {say(lang, FILTERS[name].word, { count: findings.filter(FILTERS[name].keeps).length })}
        </a>
      ))}
    </p>
  );
}

interface KindGroupProps {
  frame: PageFrame;
  view: ConfirmView;
  kind: FindingKind;
  findings: readonly FindingView[];
}

function KindGroup({ frame, view, kind, findings }: KindGroupProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 class="govuk-heading-s">
        {say(frame.lang, findingWords[kind])} ({findings.length})
      </h3>
      <ol class="td-findings">
        {findings.map((finding) => (
          <FindingCard
            key={finding.id}
            frame={frame}
            directiveId={view.directive.id}
            finding={finding}
            mayDecide={view.mayDecide}
            filter={view.filter}
          />
        ))}
      </ol>
    </section>
  );
}

function ByHand({ frame, view }: { frame: PageFrame; view: ConfirmView }) {
  const { lang, csrf } = frame;
  const { directive } = view;
  return (
    <>
      {directive.findings.length > 1 && (
        <Form id="merge" action={paths.findingsMerge(directive.id)} csrf={csrf}>
          <Button kind="secondary">{say(lang, findingWords.merge)}</Button>
        </Form>
      )}
      {!directive.scanned && <AddByWords frame={frame} view={view} />}
      <Details summary={say(lang, directiveWords.keys)}>
        <dl class="td-keys">
          {KEYS.map(([key, word]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(lang, word)}</dd>
            </div>
          ))}
        </dl>
        {!directive.scanned && <p>{say(lang, directiveWords.keyNote)}</p>}
      </Details>
    </>
  );
}

const KEYS = [
  ['j', directiveWords.keyNext],
  ['k', directiveWords.keyBefore],
  ['a', directiveWords.keyConfirm],
  ['e', directiveWords.keyEdit],
  ['r', directiveWords.keyReject],
] as const;

/** Words to quote, typed or taken over from a selection: the place in the text is found by them. */
function AddByWords({
  frame: { lang, csrf },
  view: { directive, add },
}: {
  frame: PageFrame;
  view: ConfirmView;
}) {
  const kinds = FINDING_KINDS.map((kind) => ({ value: kind, text: say(lang, findingWords[kind]) }));
  const form = { lang, form: add };
  return (
    <Details summary={say(lang, findingWords.addTitle)} open={Object.keys(add.errors).length > 0}>
      <Form id="add" action={paths.findings(directive.id)} csrf={csrf}>
        <input type="hidden" name="start" />
        <TextArea
          {...form}
          name="words"
          label={say(lang, findingWords.quote)}
          hint={say(lang, findingWords.addHint)}
        />
        <Select {...form} name="kind" label={say(lang, findingWords.addKind)} choices={kinds} />
        <Button>{say(lang, findingWords.add)}</Button>
      </Form>
    </Details>
  );
}
