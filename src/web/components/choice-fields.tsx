import type { ComponentChildren } from 'preact';
import { classes } from './children.js';
import { describedBy, FieldFrame, FieldsetFrame, fieldError, fieldValue, type FieldProps } from './field.js';

export interface Choice {
  value: string;
  text: string;
  hint?: string;
}

export interface ChoiceFieldProps extends FieldProps {
  choices: readonly Choice[];
}

export function Select(props: ChoiceFieldProps) {
  const value = fieldValue(props);
  const wrong = fieldError(props) !== null;
  return (
    <FieldFrame field={props}>
      <select
        class={classes('govuk-select', wrong && 'govuk-select--error')}
        id={props.name}
        name={props.name}
        aria-describedby={describedBy(props)}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export function Radios(props: ChoiceFieldProps & { inline?: boolean }) {
  const value = fieldValue(props);
  return (
    <FieldsetFrame field={props}>
      <div class={classes('govuk-radios govuk-radios--small', props.inline && 'govuk-radios--inline')}>
        {props.choices.map((choice, index) => (
          <div class="govuk-radios__item" key={choice.value}>
            <input
              class="govuk-radios__input"
              id={choiceId(props.name, index)}
              name={props.name}
              type="radio"
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={
                choice.hint === undefined ? undefined : `${choiceId(props.name, index)}-item-hint`
              }
            />
            <ChoiceLabel kind="radios" id={choiceId(props.name, index)} choice={choice} />
          </div>
        ))}
      </div>
    </FieldsetFrame>
  );
}

/** Several choices under one name; the chosen values stand in the form state joined by "," . */
export function Checkboxes(props: ChoiceFieldProps) {
  const chosen = new Set(fieldValue(props).split(','));
  return (
    <FieldsetFrame field={props}>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {props.choices.map((choice, index) => (
          <div class="govuk-checkboxes__item" key={choice.value}>
            <input
              class="govuk-checkboxes__input"
              id={choiceId(props.name, index)}
              name={props.name}
              type="checkbox"
              value={choice.value}
              checked={chosen.has(choice.value)}
              aria-describedby={
                choice.hint === undefined ? undefined : `${choiceId(props.name, index)}-item-hint`
              }
            />
            <ChoiceLabel kind="checkboxes" id={choiceId(props.name, index)} choice={choice} />
          </div>
        ))}
      </div>
    </FieldsetFrame>
  );
}

/** The first choice bears the field's name as id: the error summary leads to it. */
function choiceId(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`;
}

interface ChoiceLabelProps {
  kind: 'radios' | 'checkboxes';
  id: string;
  choice: Choice;
}

function ChoiceLabel({ kind, id, choice }: ChoiceLabelProps): ComponentChildren {
  return (
    <>
      <label class={`govuk-label govuk-${kind}__label`} for={id}>
        {choice.text}
      </label>
      {choice.hint !== undefined && (
        <div id={`${id}-item-hint`} class={`govuk-hint govuk-${kind}__hint`}>
          {choice.hint}
        </div>
      )}
    </>
  );
}
