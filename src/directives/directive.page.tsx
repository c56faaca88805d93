import { assetUrl } from '../web/asset-files.js';
import { Button } from '../web/components/button.js';
import { Details } from '../web/components/details.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { PlanOfCycle } from '../plans/plan-of-cycle.read-model.js';
import { AddByWords } from './add-by-words.js';
import { inDecisionOrder } from './decision-order.js';
import { FindingCard } from './finding-card.js';
import { FINDING_KINDS, type FindingKind } from './finding-payload.js';
import { DirectiveProgress, DirectiveRegister } from './directive-head.js';
import type { DirectiveView, FindingView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { filtersFor, FILTERS, type FindingFilter } from './finding-filters.js';
import { findingWords } from './findings.words.js';
import { ScanForms, ScanPages } from './scan-desk.js';
import { flowingText, sourceSegments } from './source-segments.js';

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
      <div class="td-desk-head">
        <h1 class="govuk-heading-l">{title || directive.fileName}</h1>
        <DirectiveRegister
          frame={frame}
          directive={directive}
          mayDecide={view.mayDecide}
          form={view.register}
        />
      </div>
      <DirectiveProgress frame={frame} directive={directive} mayDecide={view.mayDecide} plan={view.plan} />
      <div class="td-desk">
        {directive.scanned ? (
          <ScanPages frame={frame} directive={directive} />
        ) : (
          <Source frame={frame} view={view} />
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

function Source({ frame, view }: Part) {
  const { directive } = view;
  const flowing = flowingText(directive.sourceText, directive.findings);
  const label = say(frame.lang, directiveWords.source);
  return (
    <div class="td-desk__source">
      <h2 class="govuk-heading-m">{label}</h2>
      <div class="td-source" id="source" tabIndex={0} role="region" aria-label={label}>
        {sourceSegments(directive.sourceText, directive.findings).map((segment) => (
          <span key={segment.at} data-at={segment.at} data-kind={segment.finding?.kind}>
            {segment.begins.map((id) => (
              <span key={id} id={`s-${id}`} class="td-source__anchor"></span>
            ))}
            {segment.finding === null ? (
              flowing.slice(segment.at, segment.at + segment.text.length)
            ) : (
              <a
                class={`td-mark td-mark--${segment.finding.kind}`}
                href={`#f-${segment.finding.id}`}
                tabIndex={-1}
              >
                {flowing.slice(segment.at, segment.at + segment.text.length)}
              </a>
            )}
          </span>
        ))}
      </div>
      {view.mayDecide && <AddByWords frame={frame} directiveId={directive.id} add={view.add} />}
    </div>
  );
}

type Part = { frame: PageFrame; view: ConfirmView };

function Proposals({ frame, view }: Part) {
  const { lang } = frame;
  const isEmpty = view.directive.findings.length === 0;
  return (
    <section class="td-desk__proposals" id="proposals" aria-label={say(lang, directiveWords.proposals)}>
      <h2 class="govuk-heading-m">{say(lang, directiveWords.proposals)}</h2>
      <ScanForms frame={frame} view={view} />
      {!isEmpty && <ProposalList frame={frame} view={view} />}
      {isEmpty && !view.directive.scanned && <p>{say(lang, directiveWords.noFindings)}</p>}
    </section>
  );
}

function ProposalList({ frame, view }: Part) {
  const { findings } = view.directive;
  const kept = inDecisionOrder(findings).filter((finding) => FILTERS[view.filter].keeps(finding));
  return (
    <>
      <FilterLinks frame={frame} view={view} />
      <KindLinks frame={frame} kept={kept} />
      {view.mayDecide && <Keys frame={frame} />}
      {kept.length === 0 && <p>{say(frame.lang, directiveWords.nothing)}</p>}
      {FINDING_KINDS.map((kind) => (
        <KindGroup
          key={kind}
          frame={frame}
          view={view}
          kind={kind}
          findings={kept.filter((finding) => finding.kind === kind)}
        />
      ))}
      {view.mayDecide && kept.length > 1 && <MergeForm frame={frame} view={view} />}
    </>
  );
}

function FilterLinks({ frame: { lang }, view }: Part) {
  const { findings } = view.directive;
  return (
    <p class="td-links">
      <span>{say(lang, directiveWords.filter)}:</span>
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

/** Ninety proposals are a long way down: a jump to each kind of them. */
function KindLinks({ frame: { lang }, kept }: { frame: PageFrame; kept: readonly FindingView[] }) {
  const kinds = FINDING_KINDS.filter((kind) => kept.some((finding) => finding.kind === kind));
  if (kinds.length < 2) return null;
  return (
    <p class="td-links">
      <span>{say(lang, directiveWords.toKind)}:</span>
      {kinds.map((kind) => (
        <a key={kind} class="govuk-link" href={`#loai-${kind}`}>
          {say(lang, findingWords[kind])} ({kept.filter((finding) => finding.kind === kind).length})
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
      <h3 class="govuk-heading-s" id={`loai-${kind}`}>
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

/** Follows to the foot of the window as soon as something is chosen for it. */
function MergeForm({ frame: { lang, csrf }, view }: Part) {
  return (
    <div class="td-merge">
      <Form id="merge" action={paths.findingsMerge(view.directive.id)} csrf={csrf} inline>
        <input type="hidden" name="loc" value={view.filter} />
        <Button kind="secondary">{say(lang, findingWords.merge)}</Button>
      </Form>
      <span class="td-muted">{say(lang, findingWords.mergeHint)}</span>
    </div>
  );
}

function Keys({ frame: { lang } }: { frame: PageFrame }) {
  return (
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
    </Details>
  );
}

const KEYS = [
  ['j', directiveWords.keyNext],
  ['k', directiveWords.keyBefore],
  ['a', directiveWords.keyConfirm],
  ['e', directiveWords.keyEdit],
  ['r', directiveWords.keyReject],
] as const;
