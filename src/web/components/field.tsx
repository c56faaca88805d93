import type { ComponentChildren } from 'preact';
import { sayText, say, type Lang } from '../i18n/say.js';
import { webWords } from '../web.words.js';
import { classes } from './children.js';
import type { FormState } from './form.js';

/** What every field shares. `name` is also its id, so the error summary can lead to it. */
export interface FieldProps {
  lang: Lang;
  name: string;
  label: ComponentChildren;
  form: FormState;
  hint?: ComponentChildren;
  /** Value when the form has none yet. */
  initial?: string;
  optional?: boolean;
  /** The label is the page's heading. */
  big?: boolean;
}

export function fieldError({ lang, name, form }: Pick<FieldProps, 'lang' | 'name' | 'form'>): string | null {
  const error = form.errors[name];
  return error === undefined ? null : sayText(lang, error);
}

export function fieldValue({ name, form, initial }: Pick<FieldProps, 'name' | 'form' | 'initial'>): string {
  return form.values[name] ?? initial ?? '';
}

/** The id list a control points to with aria-describedby. */
export function describedBy(props: FieldProps, ...more: (string | false | undefined)[]): string | undefined {
  const ids = classes(
    props.hint !== undefined && `${props.name}-hint`,
    fieldError(props) !== null && `${props.name}-error`,
    ...more,
  );
  return ids === '' ? undefined : ids;
}

function LabelText({ lang, label, optional }: Pick<FieldProps, 'lang' | 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional && <span class="td-optional"> ({say(lang, webWords.optional)})</span>}
    </>
  );
}

function HintAndError(props: FieldProps) {
  const error = fieldError(props);
  return (
    <>
      {props.hint !== undefined && (
        <div id={`${props.name}-hint`} class="govuk-hint">
          {props.hint}
        </div>
      )}
      {error !== null && (
        <p id={`${props.name}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{say(props.lang, webWords.errorPrefix)}</span> {error}
        </p>
      )}
    </>
  );
}

/** Label, hint, error and the control they belong to. */
export function FieldFrame({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  return (
    <div class={classes('govuk-form-group', fieldError(field) !== null && 'govuk-form-group--error')}>
      <label class={classes('govuk-label', field.big && 'govuk-label--l')} for={field.name}>
        <LabelText {...field} />
      </label>
      <HintAndError {...field} />
      {children}
    </div>
  );
}

/** A group of choices: legend, hint, error and the choices. */
export function FieldsetFrame({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  return (
    <div class={classes('govuk-form-group', fieldError(field) !== null && 'govuk-form-group--error')}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend
          class={classes('govuk-fieldset__legend', field.big ? 'govuk-fieldset__legend--l' : 'td-legend')}
        >
          <LabelText {...field} />
        </legend>
        <HintAndError {...field} />
        {children}
      </fieldset>
    </div>
  );
}
