import type { WithChildren } from './children.js';
import { classes } from './children.js';

export interface ButtonProps extends WithChildren {
  kind?: 'primary' | 'secondary' | 'warning';
  /** With an address the button is a link: it leads somewhere and changes nothing. */
  href?: string;
  name?: string;
  value?: string;
  /** Puts the button in another form's service, for example beside a table row. */
  form?: string;
  formAction?: string;
  small?: boolean;
}

export function Button({ kind = 'primary', href, small, children, ...rest }: ButtonProps) {
  const look = classes(
    'govuk-button',
    kind !== 'primary' && `govuk-button--${kind}`,
    small && 'td-button--small',
  );
  if (href !== undefined) {
    return (
      <a href={href} role="button" draggable={false} class={look}>
        {children}
      </a>
    );
  }
  return (
    <button type="submit" class={look} {...rest}>
      {children}
    </button>
  );
}

/** Buttons side by side that wrap on a narrow screen. */
export function ButtonGroup({ children }: WithChildren) {
  return <div class="govuk-button-group">{children}</div>;
}
