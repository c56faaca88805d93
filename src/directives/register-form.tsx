import { dayShort } from '../domain/calendar/day-words.js';
import { Button } from '../web/components/button.js';
import { Form, type FormState } from '../web/components/form.js';
import { DateField, TextArea, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { DirectiveView } from './directive.read-model.js';
import { scanWords } from './scan.words.js';

export interface RegisterFormProps {
  frame: PageFrame;
  directive: DirectiveView;
  form: FormState;
}

/** The register fields as a person reads them: typed from a scan, corrected where reading erred. */
export function RegisterForm({ frame: { lang, csrf }, directive, form }: RegisterFormProps) {
  const { documentSymbol, documentType, issuedOn, issuingAuthority, title } = directive;
  const shared = { lang, form, optional: true };
  return (
    <Form action={paths.directiveRegister(directive.id)} csrf={csrf}>
      <TextField {...shared} name="type" label={say(lang, scanWords.type)} initial={documentType ?? ''} />
      <TextField
        {...shared}
        name="symbol"
        label={say(lang, scanWords.symbol)}
        hint={say(lang, scanWords.symbolHint)}
        initial={documentSymbol ?? ''}
      />
      <DateField
        {...shared}
        name="issuedOn"
        label={say(lang, scanWords.issuedOn)}
        initial={issuedOn === null ? '' : dayShort(issuedOn)}
      />
      <TextField
        {...shared}
        name="issuer"
        label={say(lang, scanWords.issuer)}
        initial={issuingAuthority ?? ''}
      />
      <TextArea {...shared} name="title" label={say(lang, scanWords.title)} initial={title ?? ''} rows={2} />
      <Button>{say(lang, scanWords.saveRegister)}</Button>
    </Form>
  );
}
