import { daysLate, dueInWords, momentInWords } from '../domain/calendar/instant-words.js';
import { Button } from '../web/components/button.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextArea } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { Digest, LateUnit } from './acknowledge.read-model.js';
import { acknowledgeWords } from './acknowledge.words.js';
import type { EntryTexts } from './link-entry.page.js';

export function acknowledgeTexts({ lang }: PageFrame): EntryTexts {
  return {
    title: say(lang, acknowledgeWords.entryTitle),
    lead: say(lang, acknowledgeWords.entryLead),
    act: say(lang, acknowledgeWords.entryAct),
  };
}

export interface DigestView {
  digest: Digest;
  publicId: string;
  /** Goes with the answer: this page has no session, the link alone speaks for the leader. */
  secret: string;
  form: FormState;
  /** Became late between looking and acknowledging. */
  unseen: number;
}

/** Who is late, by how many days, whom to call; and the one thing a leader is asked for. */
export function digestPage(frame: PageFrame, view: DigestView): Page {
  const { lang } = frame;
  const { digest, form } = view;
  const title = say(lang, acknowledgeWords.title, { round: digest.roundLabel });
  const facts = { title: digest.cycleTitle, now: momentInWords(digest.now, lang), count: digest.late.length };
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(lang, acknowledgeWords.lead, facts)}</p>
      {digest.acknowledgedAt && <Acknowledged lang={lang} view={view} />}
      {!digest.isHolder && !digest.acknowledgedAt && (
        <p class="govuk-body td-warned">{say(lang, acknowledgeWords.notHolder)}</p>
      )}
      <DataTable
        lang={lang}
        caption={say(lang, acknowledgeWords.caption)}
        hideCaption
        columns={columnsOf(lang, digest.now)}
        rows={digest.late}
        empty={
          <EmptyState title={say(lang, acknowledgeWords.nobody)}>
            {say(lang, acknowledgeWords.nobodyNext)}
          </EmptyState>
        }
      />
      {digest.isHolder && !digest.acknowledgedAt && <AcknowledgeForm frame={frame} view={view} />}
    </>
  );
  return { title, body };
}

function AcknowledgeForm({ frame: { lang, csrf }, view }: { frame: PageFrame; view: DigestView }) {
  const { digest, form, publicId, secret } = view;
  return (
    <Form action={paths.acknowledge(publicId)} csrf={csrf}>
      <input type="hidden" name="secret" value={secret} />
      <input type="hidden" name="act" value="acknowledge" />
      <input type="hidden" name="shown" value={digest.late.map(({ key }) => key).join(',')} />
      <TextArea
        lang={lang}
        name="note"
        label={say(lang, acknowledgeWords.note)}
        hint={say(lang, acknowledgeWords.noteHint)}
        optional
        rows={3}
        form={form}
      />
      <p class="govuk-body">
        {say(lang, acknowledgeWords.until, { due: momentInWords(digest.acknowledgeDueAt, lang) })}
      </p>
      <Button>{say(lang, acknowledgeWords.act)}</Button>
    </Form>
  );
}

function Acknowledged({ lang, view }: { lang: Lang; view: DigestView }) {
  const { acknowledgedAt, acknowledgedBy, note } = view.digest;
  if (acknowledgedAt === null) return null;
  const by = { name: acknowledgedBy ?? '', at: momentInWords(acknowledgedAt, lang) };
  return (
    <div class="td-flash td-flash--done" role="status">
      <p>
        <strong>{say(lang, acknowledgeWords.done)}.</strong> {say(lang, acknowledgeWords.doneBy, by)}
        {note ? ` ${say(lang, acknowledgeWords.doneNote, { note })}` : ''}
      </p>
      {view.unseen > 0 && <p>{say(lang, acknowledgeWords.unseen, { count: view.unseen })}</p>}
    </div>
  );
}

function columnsOf(lang: Lang, now: Date): Column<LateUnit>[] {
  return [
    { head: say(lang, acknowledgeWords.unit), rowHead: true, cell: (row) => row.unit },
    { head: say(lang, acknowledgeWords.what), cell: (row) => row.label },
    { head: say(lang, acknowledgeWords.due), cell: (row) => dueInWords(row.dueAt, lang) },
    {
      head: say(lang, acknowledgeWords.days),
      align: 'right',
      nowrap: true,
      cell: (row) => say(lang, acknowledgeWords.daysLate, { days: daysLate(row.dueAt, now) }),
    },
    {
      head: say(lang, acknowledgeWords.call),
      cell: (row) => [row.headName, row.phone || row.mailbox].filter((part) => part !== '').join(', '),
    },
  ];
}
