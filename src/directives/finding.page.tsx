import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { emptyForm, Form, type FormState } from '../web/components/form.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { DirectiveView, FindingView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { findingWords } from './findings.words.js';

export interface FindingPageView {
  directive: DirectiveView;
  finding: FindingView;
  /** Of the three forms on the page, the one that was sent. */
  edit?: FormState;
  reject?: FormState;
  split?: FormState;
}

export function findingPage(frame: PageFrame, view: FindingPageView): Page {
  const { lang } = frame;
  const { directive, finding } = view;
  const title = `${say(lang, findingWords[finding.kind])}: ${finding.label || finding.path || finding.ordinal}`;
  const sent = view.edit ?? view.reject ?? view.split ?? emptyForm;
  const quoted =
    finding.spanStart === null || finding.spanEnd === null
      ? finding.text
      : directive.sourceText.slice(finding.spanStart, finding.spanEnd);
  const body = (
    <>
      <ErrorSummary lang={lang} form={sent} />
      <h1 class="govuk-heading-l">{title}</h1>
      <h2 class="govuk-heading-s">{say(lang, findingWords.quote)}</h2>
      <blockquote class="td-quote">{quoted}</blockquote>
      {finding.warnings.map((warning) => (
        <p class="td-finding__warning" key={warning.code}>
          ▲ {warning.message}
        </p>
      ))}
      <EditForm frame={frame} view={view} />
      <RejectForm frame={frame} view={view} />
      <SplitForm frame={frame} view={view} />
    </>
  );
  const back = {
    href: `${paths.directive(directive.id)}#f-${finding.id}`,
    text: say(lang, directiveWords.proposals),
  };
  return { title, place: 'directives', body, back, narrow: true };
}

type Part = { frame: PageFrame; view: FindingPageView };

function EditForm({ frame: { lang, csrf }, view: { directive, finding, edit } }: Part) {
  const form = edit ?? emptyForm;
  return (
    <Form action={paths.finding(directive.id, finding.id)} csrf={csrf}>
      <input type="hidden" name="version" value={form.values['version'] ?? finding.version} />
      <TextArea
        lang={lang}
        form={form}
        name="text"
        label={say(lang, findingWords.text)}
        initial={finding.text}
        rows={4}
      />
      <KindFields lang={lang} form={form} finding={finding} />
      <Button>{say(lang, findingWords.save)}</Button>
    </Form>
  );
}

function KindFields({
  lang,
  form,
  finding,
}: {
  lang: PageFrame['lang'];
  form: FormState;
  finding: FindingView;
}) {
  const shared = { lang, form };
  if (finding.kind === 'task') {
    const { payload } = finding as FindingView<'task'>;
    const natures = (['with-due', 'ongoing', 'orientation'] as const).map((value) => ({
      value,
      text: say(lang, findingWords[value]),
    }));
    return (
      <>
        <Select
          {...shared}
          name="nature"
          label={say(lang, findingWords.nature)}
          choices={natures}
          initial={payload.nature}
        />
        <Lines {...shared} name="lead" label={say(lang, findingWords.lead)} lines={payload.lead} />
        <Lines
          {...shared}
          name="coordinating"
          label={say(lang, findingWords.coordinating)}
          lines={payload.coordinating}
        />
        <TextField
          {...shared}
          name="due"
          label={say(lang, findingWords.due)}
          initial={payload.due?.text ?? ''}
          optional
        />
      </>
    );
  }
  if (finding.kind !== 'agency-duty') return null;
  const { payload } = finding as FindingView<'agency-duty'>;
  return (
    <>
      <TextField {...shared} name="agency" label={say(lang, findingWords.agency)} initial={payload.agency} />
      <TextField
        {...shared}
        name="indicators"
        label={say(lang, findingWords.indicatorList)}
        hint={say(lang, findingWords.listHint)}
        initial={payload.indicators.join(', ')}
        optional
      />
      <Lines
        {...shared}
        name="duties"
        label={say(lang, findingWords.dutyLines)}
        lines={[...payload.duties, ...payload.paragraphs]}
        rows={8}
      />
    </>
  );
}

interface LinesProps {
  lang: PageFrame['lang'];
  form: FormState;
  name: string;
  label: string;
  lines: readonly string[];
  rows?: number;
}

function Lines({ lines, rows = 2, lang, ...field }: LinesProps) {
  return (
    <TextArea
      {...field}
      lang={lang}
      rows={rows}
      hint={say(lang, findingWords.linesHint)}
      initial={lines.join('\n')}
      optional
    />
  );
}

function RejectForm({ frame: { lang, csrf }, view: { directive, finding, reject } }: Part) {
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, findingWords.rejectAct)}</h2>
      <Form action={paths.findingReject(directive.id, finding.id)} csrf={csrf}>
        <TextField
          lang={lang}
          form={reject ?? emptyForm}
          name="reason"
          label={say(lang, findingWords.reason)}
        />
        <Button kind="secondary">{say(lang, findingWords.rejectAct)}</Button>
      </Form>
    </section>
  );
}

function SplitForm({ frame: { lang, csrf }, view: { directive, finding, split } }: Part) {
  if (finding.spanStart === null) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, findingWords.split)}</h2>
      <Form action={paths.findingSplit(directive.id, finding.id)} csrf={csrf}>
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
