import { Button } from '../web/components/button.js';
import { classes } from '../web/components/children.js';
import { Form } from '../web/components/form.js';
import { StatusTag, type StatusKind } from '../web/components/status-tag.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { isWarned, type FindingView } from './directive.read-model.js';
import { findingFacts } from './finding-facts.js';
import type { FindingState } from './finding-payload.js';
import { findingWords } from './findings.words.js';

const STATE: Readonly<Record<FindingState, StatusKind>> = {
  proposed: 'soon',
  confirmed: 'done',
  edited: 'done',
  rejected: 'none',
};

export interface FindingCardProps {
  frame: PageFrame;
  directiveId: string;
  finding: FindingView;
  mayDecide: boolean;
}

/** One proposal: its words, what was understood, what speaks against it, and the acts. */
export function FindingCard({ frame, directiveId, finding, mayDecide }: FindingCardProps) {
  const { lang } = frame;
  const title = finding.label || finding.path;
  return (
    <li
      class={classes('td-finding', isWarned(finding) && 'td-finding--warned')}
      id={`f-${finding.id}`}
      tabIndex={-1}
    >
      <p class="td-finding__head">
        {title !== '' && <strong>{title}</strong>}
        <StatusTag kind={STATE[finding.state]} text={say(lang, findingWords[finding.state])} />
        {finding.confidence !== 'high' && (
          <span class="td-muted">{say(lang, findingWords[finding.confidence])}</span>
        )}
      </p>
      <p class="td-finding__text">{finding.text}</p>
      <Facts frame={frame} finding={finding} />
      <div class="td-finding__acts">
        {finding.spanStart !== null && (
          <a class="govuk-link" href={`#s-${finding.id}`}>
            {say(lang, findingWords.where)}
            {finding.page !== null && `, ${say(lang, findingWords.page, { page: finding.page })}`}
          </a>
        )}
        {mayDecide && <Acts frame={frame} directiveId={directiveId} finding={finding} />}
      </div>
    </li>
  );
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

function Acts({ frame, directiveId, finding }: Omit<FindingCardProps, 'mayDecide'>) {
  const { lang, csrf } = frame;
  const about = <span class="govuk-visually-hidden"> {finding.label || finding.text.slice(0, 60)}</span>;
  if (finding.state !== 'proposed') {
    return (
      <Form action={paths.findingReopen(directiveId, finding.id)} csrf={csrf} inline>
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
        <Button small name="act" value="confirm">
          {say(lang, findingWords.confirm)}
          {about}
        </Button>
      </Form>
      <a class="govuk-link" data-act="edit" href={paths.finding(directiveId, finding.id)}>
        {say(lang, findingWords.edit)}, {say(lang, findingWords.reject).toLocaleLowerCase('vi')}
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
