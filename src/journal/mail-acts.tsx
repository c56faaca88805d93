import type { Role } from '../domain/actor.js';
import { Button } from '../web/components/button.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { journalPolicy } from './journal.policy.js';
import type { MailLine } from './journal.read-model.js';
import { journalWords } from './journal.words.js';

const WAITING: readonly string[] = ['deferred', 'not-sent', 'uncertain'];

/** What a person can do with a mail that its mailbox does not take. */
export function MailActs({ frame, mail, form }: { frame: PageFrame; mail: MailLine; form: FormState }) {
  const { lang, csrf, viewer } = frame;
  const mayAct = viewer !== null && (journalPolicy.actOnMail as readonly Role[]).includes(viewer.role);
  if (!WAITING.includes(mail.state)) return null;
  return (
    <section id="xu-ly">
      <h2 class="govuk-heading-m">{say(lang, journalWords.mailAct)}</h2>
      <p class="govuk-body">{say(lang, journalWords[mail.isGivenUp ? 'mailGivenUp' : 'mailWaits'])}</p>
      {mayAct && (
        <>
          <Form action={paths.mailAgain(mail.id)} csrf={csrf}>
            <Button>{say(lang, journalWords.mailAgain)}</Button>
          </Form>
          <Form action={paths.mailTold(mail.id)} csrf={csrf}>
            <TextField
              lang={lang}
              form={form}
              name="note"
              label={say(lang, journalWords.mailToldNote)}
              hint={say(lang, journalWords.mailToldHint)}
            />
            <Button kind="secondary">{say(lang, journalWords.mailTold)}</Button>
          </Form>
        </>
      )}
    </section>
  );
}
