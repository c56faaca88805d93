import { Button } from '../web/components/button.js';
import { classes } from '../web/components/children.js';
import { Form } from '../web/components/form.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { ComparisonTag, ComparisonWords } from './finding-comparison.js';
import { isWarned, type FindingView } from './directive.read-model.js';
import { findingFacts } from './finding-facts.js';
import { findingName } from './finding-name.js';
import type { FindingState } from './finding-payload.js';
import { findingWords } from './findings.words.js';

const STATE: Readonly<Record<FindingState, StatusKind>> = {
  proposed: 'none',
  confirmed: 'done',
  edited: 'done',
  rejected: 'none',
};

export interface FindingCardProps {
  frame: PageFrame;
  directiveId: string;
  finding: FindingView;
  mayDecide: boolean;
  /** The list that the person stays in after an act. */
  filter: string;
}

/** One proposal: its words, what was understood, what speaks against it, and the acts. */
export function FindingCard({ frame, directiveId, finding, mayDecide, filter }: FindingCardProps) {
  const { lang } = frame;
  const name = findingName(lang, finding);
  return (
    <li
      class={classes(
        'td-finding',
        isWarned(finding) && 'td-finding--warned',
        finding.state === 'rejected' && 'td-finding--out',
      )}
      id={`f-${finding.id}`}
      tabIndex={-1}
    >
      <p class="td-finding__head">
        {name !== null && <strong>{name}</strong>}
        <StatusTag kind={STATE[finding.state]} text={say(lang, findingWords[finding.state])} />
        <ComparisonTag lang={lang} comparison={finding.comparison} />
        {finding.forOwnLevel && <StatusTag kind="late" text={say(lang, findingWords.forOwnLevel)} />}
        <Confidence frame={frame} finding={finding} />
      </p>
      {finding.text !== finding.label && <p class="td-finding__text">{finding.text}</p>}
      <Facts frame={frame} finding={finding} />
      <ComparisonWords lang={lang} comparison={finding.comparison} />
      <div class="td-finding__acts">
        <Place frame={frame} finding={finding} />
        {mayDecide && <Acts frame={frame} directiveId={directiveId} finding={finding} filter={filter} />}
      </div>
    </li>
  );
}

/** Leads to the words in the text, or to the picture of the page. */
function Place({ frame: { lang }, finding }: { frame: PageFrame; finding: FindingView }) {
  const { id, spanStart, page } = finding;
  const onPage = page === null ? '' : say(lang, findingWords.page, { page });
  if (spanStart !== null)
    return (
      <a class="govuk-link" href={`#s-${id}`}>
        {[say(lang, findingWords.where), onPage].filter(Boolean).join(', ')}
      </a>
    );
  if (page === null) return null;
  return (
    <a class="govuk-link" href={`#trang-${page}`}>
      {onPage}
    </a>
  );
}

/** Sure needs no word; unsure says by what it was known, and what a person typed from a picture says who. */
function Confidence({ frame: { lang }, finding }: { frame: PageFrame; finding: FindingView }) {
  const { confidence, confidenceReason } = finding;
  if (confidence === 'high') return null;
  const sure = say(lang, findingWords[confidence], { name: confidenceReason });
  const key = `by-${confidenceReason}`;
  const why = confidence !== 'typed' && key in findingWords ? findingWords[key as 'by-label'] : null;
  return <span class="td-muted">{why === null ? sure : `${sure}: ${say(lang, why)}`}</span>;
}

function Facts({ frame: { lang }, finding }: { frame: PageFrame; finding: FindingView }) {
  const facts = findingFacts(lang, finding);
  return (
    <>
      {facts.length > 0 && <p class="td-finding__facts">{facts.join(' · ')}</p>}
      <Duties finding={finding} />
      {finding.warnings.map((warning) => (
        <p class="td-finding__warning" key={warning.code}>
          <span aria-hidden="true">▲ </span>
          {warning.message}
        </p>
      ))}
      {finding.reason && (
        <p class="td-finding__facts">{say(lang, findingWords.because, { reason: finding.reason })}</p>
      )}
      {finding.decidedBy && (
        <p class="td-finding__facts">{say(lang, findingWords.by, { name: finding.decidedBy })}</p>
      )}
    </>
  );
}

/** What a block gives its agency to do: each becomes a task. */
function Duties({ finding }: { finding: FindingView }) {
  if (finding.kind !== 'agency-duty') return null;
  const { duties, paragraphs } = (finding as FindingView<'agency-duty'>).payload;
  return (
    <ul class="td-finding__duties">
      {[...duties, ...paragraphs].map((duty, index) => (
        <li key={index}>{duty}</li>
      ))}
    </ul>
  );
}

function Acts({ frame, directiveId, finding, filter }: Omit<FindingCardProps, 'mayDecide'>) {
  const { lang, csrf } = frame;
  const about = <span class="govuk-visually-hidden"> {finding.label || finding.text.slice(0, 60)}</span>;
  const page = `${paths.finding(directiveId, finding.id)}?loc=${filter}`;
  if (finding.state !== 'proposed') {
    return (
      <Form action={paths.findingReopen(directiveId, finding.id)} csrf={csrf} inline>
        <input type="hidden" name="loc" value={filter} />
        <Button kind="secondary" small>
          {say(lang, findingWords.reopen)}
          {about}
        </Button>
      </Form>
    );
  }
  return (
    <>
      <Form action={paths.findingConfirm(directiveId, finding.id)} csrf={csrf} inline>
        <input type="hidden" name="loc" value={filter} />
        <Button small name="act" value="confirm">
          {say(lang, findingWords.confirm)}
          {about}
        </Button>
      </Form>
      <a class="govuk-link" data-act="edit" href={page}>
        {say(lang, findingWords.edit)}
        {about}
      </a>
      <a class="govuk-link" data-act="reject" href={`${page}#reason`}>
        {say(lang, findingWords.reject)}
        {about}
      </a>
      <label class="td-finding__pick">
        <input type="checkbox" name="findingIds" value={finding.id} form="merge" />{' '}
        {say(lang, findingWords.pick)}
        {about}
      </label>
    </>
  );
}
