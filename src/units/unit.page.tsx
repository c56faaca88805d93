import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { SummaryList } from '../web/components/summary-list.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { UnitLine } from './unit-lines.read-model.js';
import { unitWords } from './units.words.js';

export interface UnitView {
  /** null: a unit that is being added. */
  unit: UnitLine | null;
  form: FormState;
  mayChange: boolean;
}

export function unitPage({ lang, csrf }: PageFrame, { unit, form, mayChange }: UnitView): Page {
  const title = unit === null ? say(lang, unitWords.add) : unit.name;
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      {mayChange ? (
        <Form action={unit === null ? paths.unitNew() : paths.unit(unit.id)} csrf={csrf}>
          {unit === null ? (
            <NewUnitFields lang={lang} form={form} />
          ) : (
            <input type="hidden" name="version" value={form.values['version'] ?? unit.version} />
          )}
          <UnitFields lang={lang} form={form} unit={unit} />
          <Button>{say(lang, unitWords.save)}</Button>
        </Form>
      ) : (
        unit !== null && <SummaryList rows={factsOf(lang, unit)} />
      )}
      <ToAuthority lang={lang} unit={unit} />
    </>
  );
  const back = { href: paths.units(), text: say(lang, unitWords.units) };
  return { title, place: 'settings', body, back, narrow: true };
}

/** The authority's own facts are kept in one place. */
function ToAuthority({ lang, unit }: { lang: Lang; unit: UnitLine | null }) {
  if (unit?.kind !== 'authority') return null;
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={paths.authority()}>
        {say(lang, unitWords.toAuthority)}
      </a>
    </p>
  );
}

const TEXTS = ['name', 'shortName', 'level', 'phone', 'headName', 'contactName'] as const;
const MAILS = ['mailbox', 'alternateMailbox', 'headMailbox', 'contactMailbox'] as const;
/** As a person fills it in: the unit, how it is reached, then its people. */
const ORDER = [
  ...(['name', 'shortName', 'level', 'mailbox', 'alternateMailbox', 'phone'] as const),
  ...(['headName', 'headMailbox', 'contactName', 'contactMailbox'] as const),
];
const HINTS = { level: unitWords.levelHint, mailbox: unitWords.mailboxHint } as const;

function UnitFields({ lang, form, unit }: { lang: Lang; form: FormState; unit: UnitLine | null }) {
  return (
    <>
      {ORDER.map((name) => (
        <TextField
          key={name}
          lang={lang}
          form={form}
          name={name}
          label={say(lang, unitWords[name])}
          initial={unit?.[name] ?? ''}
          type={(MAILS as readonly string[]).includes(name) ? 'email' : 'text'}
          optional={name !== 'name'}
          {...(name in HINTS ? { hint: say(lang, HINTS[name as keyof typeof HINTS]) } : {})}
        />
      ))}
    </>
  );
}

function NewUnitFields({ lang, form }: { lang: Lang; form: FormState }) {
  const kinds = (['office', 'below', 'requested'] as const).map((kind) => ({
    value: kind,
    text: say(lang, unitWords[kind]),
  }));
  return (
    <>
      <TextField
        lang={lang}
        form={form}
        name="code"
        label={say(lang, unitWords.code)}
        hint={say(lang, unitWords.codeHint)}
        width="medium"
      />
      <Select lang={lang} form={form} name="kind" label={say(lang, unitWords.kind)} choices={kinds} />
    </>
  );
}

function factsOf(lang: Lang, unit: UnitLine) {
  return [...TEXTS, ...MAILS].map((name) => ({ key: say(lang, unitWords[name]), value: unit[name] ?? '–' }));
}

export function unitImportPage({ lang, csrf }: PageFrame, form: FormState): Page {
  const title = say(lang, unitWords.importTitle);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.unitImport()} csrf={csrf}>
        <TextArea
          lang={lang}
          form={form}
          name="table"
          label={title}
          hint={say(lang, unitWords.importHint)}
          rows={12}
        />
        <Button>{say(lang, unitWords.importAct)}</Button>
      </Form>
    </>
  );
  return {
    title,
    place: 'settings',
    body,
    narrow: true,
    back: { href: paths.units(), text: say(lang, unitWords.units) },
  };
}
