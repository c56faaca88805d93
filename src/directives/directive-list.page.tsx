import { dayShort } from '../domain/calendar/day-words.js';
import { dateOf } from '../domain/calendar/local-date.js';
import { assetUrl } from '../web/asset-files.js';
import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { DataTable, type Column } from '../web/components/data-table.js';
import { EmptyState } from '../web/components/empty-state.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { Form, type FormState } from '../web/components/form.js';
import { StatusTag } from '../web/components/status-tag.js';
import { FileField } from '../web/components/text-fields.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import type { DirectiveLine } from './directive-list.read-model.js';
import type { OpenCycle } from './open-cycles.read-model.js';
import { directiveWords } from './directives.words.js';

export function directiveListPage(
  { lang }: PageFrame,
  { directives, mayReceive }: { directives: readonly DirectiveLine[]; mayReceive: boolean },
): Page {
  const title = say(lang, directiveWords.directives);
  const open = directives.filter((each) => each.state === 'proposed').length;
  const upload = mayReceive && (
    <Button href={paths.directiveUpload()}>{say(lang, directiveWords.upload)}</Button>
  );
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {directives.length > 0 && upload}
      <DataTable
        lang={lang}
        caption={title}
        hideCaption
        count={say(lang, directiveWords.count, { all: directives.length, open })}
        columns={columnsOf(lang)}
        rows={directives}
        empty={
          <EmptyState title={say(lang, directiveWords.none)}>
            <p>{say(lang, directiveWords.noneNext)}</p>
            {upload}
          </EmptyState>
        }
      />
    </>
  );
  return { title, place: 'directives', body };
}

function columnsOf(lang: Lang): Column<DirectiveLine>[] {
  const unknown = say(lang, directiveWords.unknown);
  return [
    {
      head: say(lang, directiveWords.document),
      rowHead: true,
      cell: (row) => (
        <a class="govuk-link" href={paths.directive(row.id)}>
          {[row.documentType, row.title ?? row.fileName].filter(Boolean).join(' ')}
        </a>
      ),
    },
    {
      head: say(lang, directiveWords.symbol),
      nowrap: true,
      cell: (row) => row.documentSymbol ?? unknown,
    },
    { head: say(lang, directiveWords.issuer), cell: (row) => row.issuingAuthority ?? unknown },
    {
      head: say(lang, directiveWords.issuedOn),
      nowrap: true,
      cell: (row) => (row.issuedOn ? dayShort(row.issuedOn) : unknown),
    },
    {
      head: say(lang, directiveWords.receivedAt),
      nowrap: true,
      cell: (row) => dayShort(dateOf(row.receivedAt.getTime())),
    },
    {
      head: say(lang, directiveWords.progress),
      align: 'right',
      nowrap: true,
      cell: (row) => `${row.decided}/${row.all}`,
    },
    {
      head: say(lang, directiveWords.state),
      nowrap: true,
      cell: (row) => (
        <StatusTag
          kind={row.state === 'confirmed' ? 'done' : 'soon'}
          text={say(lang, directiveWords[row.state])}
        />
      ),
    },
  ];
}

export function uploadPage(
  { lang, csrf, nonce }: PageFrame,
  { form, cycles }: { form: FormState; cycles: readonly OpenCycle[] },
): Page {
  const title = say(lang, directiveWords.upload);
  const choices = [
    { value: '', text: say(lang, directiveWords.noCycle) },
    ...cycles.map((cycle) => ({ value: cycle.id, text: cycle.title })),
  ];
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form id="upload" action={paths.directiveUpload()} csrf={csrf} multipart>
        <FileField
          lang={lang}
          form={form}
          name="file"
          label={say(lang, directiveWords.file)}
          hint={say(lang, directiveWords.uploadHint)}
          accept=".docx,.pdf,.doc,.txt,.html,.htm,.png,.jpg,.jpeg,.webp"
        />
        {cycles.length > 0 && (
          <Select
            lang={lang}
            form={form}
            name="cycleId"
            label={say(lang, directiveWords.cycle)}
            hint={say(lang, directiveWords.cycleHint)}
            choices={choices}
          />
        )}
        <p class="td-muted">{say(lang, directiveWords.uploadTime)}</p>
        <p id="uploading" role="status" data-words={say(lang, directiveWords.uploading)}></p>
        <Button>{title}</Button>
      </Form>
      <script nonce={nonce} src={assetUrl('reading-desk.js')} defer></script>
    </>
  );
  const back = { href: paths.directives(), text: say(lang, directiveWords.directives) };
  return { title, place: 'directives', body, back, narrow: true };
}
