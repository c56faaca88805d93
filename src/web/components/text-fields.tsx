import { say } from '../i18n/say.js';
import { webWords } from '../web.words.js';
import { classes } from './children.js';
import { describedBy, FieldFrame, fieldError, fieldValue, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'password' | 'search';
  autocomplete?: AutoFill;
  width?: 'short' | 'medium' | 'full';
  maxLength?: number;
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel';
}

const WIDTH = { short: 'govuk-input--width-5', medium: 'govuk-input--width-20', full: '' } as const;

export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame field={props}>
      <TextInput {...props} />
    </FieldFrame>
  );
}

function TextInput(props: TextFieldProps & { describedByMore?: string }) {
  const wrong = fieldError(props) !== null;
  return (
    <input
      class={classes('govuk-input', WIDTH[props.width ?? 'full'], wrong && 'govuk-input--error')}
      id={props.name}
      name={props.name}
      // Preact types every input type apart; the union is sound, its discriminant only cannot be proved here.
      type={(props.type ?? 'text') as 'text'}
      value={props.type === 'password' ? undefined : fieldValue(props)}
      autocomplete={props.autocomplete ?? 'off'}
      maxLength={props.maxLength}
      inputMode={props.inputMode}
      spellcheck={false}
      aria-describedby={describedBy(props, props.describedByMore)}
      aria-invalid={wrong ? 'true' : undefined}
    />
  );
}

export interface TextAreaProps extends FieldProps {
  rows?: number;
  maxLength?: number;
}

export function TextArea(props: TextAreaProps) {
  const wrong = fieldError(props) !== null;
  return (
    <FieldFrame field={props}>
      <textarea
        class={classes('govuk-textarea', wrong && 'govuk-textarea--error')}
        id={props.name}
        name={props.name}
        rows={props.rows ?? 4}
        maxLength={props.maxLength}
        aria-describedby={describedBy(props)}
        aria-invalid={wrong ? 'true' : undefined}
      >
        {fieldValue(props)}
      </textarea>
    </FieldFrame>
  );
}

export interface NumberFieldProps extends FieldProps {
  /** Unit of measure shown behind the field. */
  unit?: string;
  /** The number as it was understood, in words ("một nghìn hai trăm ba mươi tư"); empty until known. */
  echo?: string | null;
}

/** Takes a number as offices type it; no `type=number`, which eats "12,5" in silence. */
export function NumberField(props: NumberFieldProps) {
  const echoId = `${props.name}-echo`;
  return (
    <FieldFrame field={props}>
      <div class={classes(props.unit !== undefined && 'govuk-input__wrapper')}>
        <TextInput
          {...props}
          width="medium"
          inputMode="decimal"
          {...(props.echo ? { describedByMore: echoId } : {})}
        />
        {props.unit !== undefined && <div class="govuk-input__suffix">{props.unit}</div>}
      </div>
      {props.echo && (
        <p id={echoId} class="td-echo">
          {say(props.lang, webWords.understood, { words: props.echo })}
        </p>
      )}
    </FieldFrame>
  );
}

/** One field dd/mm/yyyy, as it stands in documents. */
export function DateField(props: FieldProps) {
  const hint = props.hint ?? say(props.lang, webWords.dateHint);
  return (
    <FieldFrame field={{ ...props, hint }}>
      <TextInput {...props} hint={hint} inputMode="text" width="medium" />
    </FieldFrame>
  );
}

/** A file; the form around it is `multipart`. */
export function FileField(props: FieldProps & { accept?: string }) {
  const wrong = fieldError(props) !== null;
  return (
    <FieldFrame field={props}>
      <input
        class={classes('govuk-file-upload', wrong && 'govuk-file-upload--error')}
        id={props.name}
        name={props.name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy(props)}
      />
    </FieldFrame>
  );
}
