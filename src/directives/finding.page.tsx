import { Button } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { emptyForm, Form, type FormState } from '../web/components/form.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { DirectiveView, FindingView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { FindingFields } from './finding-fields.js';
import type { FindingFilter } from './finding-filters.js';
import { findingTitle } from './finding-name.js';
import { findingWords } from './findings.words.js';
import { quotedWords } from './source-segments.js';

export interface FindingPageView {
  directive: DirectiveView;
  finding: FindingView;
  /** The list that the person came from and goes back to. */
  filter: FindingFilter;
  mayDecide: boolean;
  /** Of the three forms on the page, the one that was sent. */
  edit?: FormState;
  reject?: FormState;
  split?: FormState;
}

export function findingPage(frame: PageFrame, view: FindingPageView): Page {
  const { lang } = frame;
  const { directive, finding } = view;
  const title = findingTitle(lang, finding);
  const sent = view.edit ?? view.reject ?? view.split ?? emptyForm;
  const body = (
    <>
      <ErrorSummary lang={lang} form={sent} />
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-s">{say(lang, findingWords.quote)}</h2>
      <blockquote class="td-quote">
        {quotedWords(directive.sourceText, finding).map((words, index) => (
          <p key={index}>{words}</p>
        ))}
      </blockquote>
      {finding.warnings.map((warning) => (
        <p class="td-finding__warning" key={warning.code}>
          <span aria-hidden="true">▲ </span>
          {warning.message}
        </p>
      ))}
      {view.mayDecide && (
        <>
          <EditForm frame={frame} view={view} />
          <RejectForm frame={frame} view={view} />
          <SplitForm frame={frame} view={view} />
        </>
      )}
    </>
  );
  const back = {
    href: `${paths.directive(directive.id)}?loc=${view.filter}#f-${finding.id}`,
    text: say(lang, directiveWords.proposals),
  };
  return { title, place: 'directives', body, back, narrow: true };
}

type Part = { frame: PageFrame; view: FindingPageView };

function EditForm({ frame: { lang, csrf }, view }: Part) {
  const { directive, finding, filter } = view;
  const form = view.edit ?? emptyForm;
  return (
    <Form action={paths.finding(directive.id, finding.id)} csrf={csrf}>
      <input type="hidden" name="version" value={form.values['version'] ?? finding.version} />
      <input type="hidden" name="loc" value={filter} />
      {finding.kind !== 'agency-duty' && (
        <TextArea
          {...{ lang, form }}
          name="text"
          label={say(lang, findingWords.text)}
          initial={finding.text}
          rows={4}
        />
      )}
      <FindingFields lang={lang} form={form} finding={finding} />
      <Button>{say(lang, findingWords.save)}</Button>
    </Form>
  );
}

function RejectForm({ frame: { lang, csrf }, view: { directive, finding, filter, reject } }: Part) {
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, findingWords.rejectAct)}</h2>
      <Form action={paths.findingReject(directive.id, finding.id)} csrf={csrf}>
        <input type="hidden" name="loc" value={filter} />
        <TextField
          lang={lang}
          form={reject ?? emptyForm}
          name="reason"
          label={say(lang, findingWords.reason)}
          hint={say(lang, findingWords.rejectHint)}
        />
        <Button kind="secondary">{say(lang, findingWords.rejectAct)}</Button>
      </Form>
    </section>
  );
}

function SplitForm({ frame: { lang, csrf }, view: { directive, finding, filter, split } }: Part) {
  // A block is the name of its agency; its duties are edited line by line.
  if (finding.spanStart === null || finding.kind === 'agency-duty') return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, findingWords.split)}</h2>
      <Form action={paths.findingSplit(directive.id, finding.id)} csrf={csrf}>
        <input type="hidden" name="loc" value={filter} />
        <TextField
          lang={lang}
          form={split ?? emptyForm}
          name="secondWords"
          label={say(lang, findingWords.splitAt)}
          hint={say(lang, findingWords.splitHint)}
        />
        <Button kind="secondary">{say(lang, findingWords.split)}</Button>
      </Form>
    </section>
  );
}
