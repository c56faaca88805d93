import { dayShort } from '../domain/calendar/day-words.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { Button } from '../web/components/button.js';
import { Form, type FormState } from '../web/components/form.js';
import { SummaryList } from '../web/components/summary-list.js';
import { DateField, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { ConsolidationDetail } from './consolidation.read-model.js';
import { consolidationWords } from './consolidation.words.js';
import { may } from './may-do.js';

interface SendingProps {
  frame: PageFrame;
  detail: ConsolidationDetail;
  form: FormState;
}

/** Where the signed report goes, what became of the mail, and the receipt from above. */
export function Sending(props: SendingProps) {
  const { frame, detail } = props;
  const { lang } = frame;
  const { pack, route } = detail;
  const canReceipt = pack.state === 'sent' && may(frame, 'receipt');
  return (
    <section id="gui-bao-cao">
      <h2 class="govuk-heading-m">{say(lang, consolidationWords.sending)}</h2>
      <SummaryList
        rows={[
          { key: say(lang, consolidationWords.routeTo), value: route.to || '–' },
          ...(route.through
            ? [{ key: say(lang, consolidationWords.routeThrough), value: route.through }]
            : []),
          {
            key: say(lang, consolidationWords.routeMailbox),
            value: route.mailbox || say(lang, consolidationWords.noMailbox),
          },
          { key: say(lang, consolidationWords.mail), value: <MailState {...props} /> },
        ]}
      />
      {canReceipt && <ReceiptForm {...props} />}
    </section>
  );
}

function MailState({ frame: { lang }, detail: { pack } }: SendingProps) {
  if (pack.mailId === null || pack.mailState === null) return <>–</>;
  return (
    <a class="govuk-link" href={paths.mail(pack.mailId)}>
      {say(lang, consolidationWords[`mail_${pack.mailState}`])}
    </a>
  );
}

function ReceiptForm({ frame: { lang, csrf }, detail: { pack }, form }: SendingProps) {
  const today = dayShort(dateOf(pack.now.getTime()));
  return (
    <Form action={paths.consolidationReceipt(pack.roundId)} csrf={csrf}>
      <TextField
        lang={lang}
        form={form}
        name="receiptNumber"
        width="short"
        label={say(lang, consolidationWords.receiptNumber)}
      />
      <DateField
        lang={lang}
        form={form}
        name="receivedOn"
        initial={today}
        label={say(lang, consolidationWords.receiptDay)}
      />
      <Button>{say(lang, consolidationWords.receiptSave)}</Button>
    </Form>
  );
}
