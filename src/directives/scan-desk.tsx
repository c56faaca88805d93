import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { Details } from '../web/components/details.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { DirectiveView } from './directive.read-model.js';
import { directiveWords } from './directives.words.js';
import { FINDING_KINDS } from './finding-payload.js';
import { findingWords } from './findings.words.js';
import { RegisterForm } from './register-form.js';
import { scanWords } from './scan.words.js';

interface ScanDeskView {
  directive: DirectiveView;
  mayDecide: boolean;
  add: FormState;
  register: FormState;
}

type Part = { frame: PageFrame; view: ScanDeskView };

/** The pictures of a scan, where other documents show their text. */
export function ScanPages({ frame: { lang }, directive }: { frame: PageFrame; directive: DirectiveView }) {
  const pages = pagesOf(directive);
  return (
    <div class="td-desk__source">
      <h2 class="govuk-heading-m">{say(lang, scanWords.pages)}</h2>
      <p>{say(lang, directiveWords.scannedNote)}</p>
      <div class="td-scan" tabIndex={0} role="region" aria-label={say(lang, scanWords.pages)}>
        {pages.map((page) => (
          <figure key={page} id={`trang-${page}`}>
            <img
              src={paths.directivePage(directive.id, String(page))}
              alt={say(lang, scanWords.picture, { page })}
              loading={page === 1 ? 'eager' : 'lazy'}
            />
            <figcaption>
              {say(lang, scanWords.page, { page, all: directive.pageCount })} ·{' '}
              <a class="govuk-link" href={paths.directivePage(directive.id, String(page))}>
                {say(lang, scanWords.full)}
                <span class="govuk-visually-hidden"> {page}</span>
              </a>
            </figcaption>
          </figure>
        ))}
      </div>
    </div>
  );
}

const pagesOf = ({ pageCount }: DirectiveView) => Array.from({ length: pageCount }, (_, index) => index + 1);

/** Beside the pictures: the forms in which a person types what they say. */
export function ScanForms({ frame, view }: Part) {
  if (!view.directive.scanned || !view.mayDecide) return null;
  return (
    <>
      <Details summary={say(frame.lang, scanWords.register)} open={isRegisterOpen(view)}>
        <p>{say(frame.lang, scanWords.registerHint)}</p>
        <RegisterForm frame={frame} directive={view.directive} form={view.register} />
      </Details>
      <TypedForm frame={frame} view={view} />
    </>
  );
}

const isRegisterOpen = ({ directive, register }: ScanDeskView) =>
  directive.documentSymbol === null || Object.keys(register.errors).length > 0;

function TypedForm({ frame: { lang, csrf }, view: { directive, add } }: Part) {
  const form = { lang, form: add };
  const kinds = FINDING_KINDS.map((kind) => ({ value: kind, text: say(lang, findingWords[kind]) }));
  const numbers = pagesOf(directive).map((page) => ({ value: String(page), text: String(page) }));
  return (
    <Details summary={say(lang, scanWords.add)} open>
      <p>{say(lang, scanWords.addHint)}</p>
      <Form action={paths.directiveTyped(directive.id)} csrf={csrf}>
        <Select
          {...form}
          name="kind"
          label={say(lang, findingWords.addKind)}
          choices={kinds}
          initial="task"
        />
        <TextArea {...form} name="text" label={say(lang, scanWords.text)} rows={5} />
        <TextField
          {...form}
          name="agency"
          label={say(lang, scanWords.agency)}
          hint={say(lang, scanWords.agencyHint)}
          optional
        />
        <Select
          {...form}
          name="page"
          label={say(lang, scanWords.onPage)}
          choices={numbers}
          initial={String(directive.findings.at(-1)?.page ?? 1)}
        />
        <Button>{say(lang, scanWords.addAct)}</Button>
      </Form>
    </Details>
  );
}
