import { Details } from '../web/components/details.js';
import { SummaryList } from '../web/components/summary-list.js';
import { say } from '../web/i18n/say.js';
import { directiveWords } from './directives.words.js';
import type { RegisterProps } from './directive-head.js';
import { RegisterForm } from './register-form.js';
import { scanWords } from './scan.words.js';

/** What was read of the document itself; a person corrects it as any proposal. */
export function RegisterDetails({ frame, directive, mayDecide, form }: RegisterProps) {
  const { lang } = frame;
  const unknown = say(lang, directiveWords.notStated);
  const { place, signer, recipients } = directive;
  const isRefused = Object.keys(form.errors).length > 0;
  return (
    <Details summary={say(lang, scanWords.register)} open={isRefused}>
      <SummaryList
        rows={[
          { key: say(lang, directiveWords.place), value: place ?? unknown },
          { key: say(lang, directiveWords.signer), value: signer ?? unknown },
          { key: say(lang, directiveWords.recipients), value: recipients?.join('; ') ?? unknown },
        ]}
      />
      {mayDecide && (
        <>
          <p>{say(lang, scanWords.correctHint)}</p>
          <RegisterForm frame={frame} directive={directive} form={form} />
        </>
      )}
    </Details>
  );
}
