import type { Phrase } from '../i18n/say.js';
import { CSRF_FIELD } from '../csrf-field.js';
import type { WithChildren } from './children.js';

/** What was typed and what is wrong with it: the page comes back with both. */
export interface FormState {
  values: Record<string, string>;
  errors: Record<string, Phrase | string>;
}

export const emptyForm: FormState = { values: {}, errors: {} };

export interface FormProps extends WithChildren {
  action: string;
  /** From the frame: `frame.csrf`. */
  csrf: string;
  id?: string;
  /** For files. The token then travels in the address: the body of an upload is parsed only after the check. */
  multipart?: boolean;
  inline?: boolean;
}

export function Form({ action, csrf, id, multipart, inline, children }: FormProps) {
  const withToken = `${action}${action.includes('?') ? '&' : '?'}${CSRF_FIELD}=${encodeURIComponent(csrf)}`;
  return (
    <form
      method="post"
      action={multipart ? withToken : action}
      id={id}
      enctype={multipart ? 'multipart/form-data' : undefined}
      class={inline ? 'td-form-inline' : undefined}
      novalidate
    >
      <input type="hidden" name={CSRF_FIELD} value={csrf} />
      {children}
    </form>
  );
}
