import type { ComponentChildren } from 'preact';
import { assetUrl } from '../web/asset-files.js';
import { Button } from '../web/components/button.js';
import { emptyForm } from '../web/components/form.js';
import { TextField } from '../web/components/text-fields.js';
import { CSRF_FIELD } from '../web/csrf-field.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { linkWords } from './links.words.js';

export interface EntryTexts {
  title: string;
  lead: string;
  act: string;
}

/** The same page for every address, known or not. Nothing happens before a person presses. */
export function linkEntryPage(frame: PageFrame, texts: EntryTexts = unitTexts(frame)): Page {
  const body = (
    <>
      <h1 class="govuk-heading-l">{texts.title}</h1>
      <p class="govuk-body">{texts.lead}</p>
      <SelfForm frame={frame} withSecret>
        <Button>{texts.act}</Button>
      </SelfForm>
      <h2 class="govuk-heading-m">{say(frame.lang, linkWords.codeTitle)}</h2>
      <p class="govuk-body">{say(frame.lang, linkWords.codeLead)}</p>
      <CodeForm frame={frame} />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.lostLink()}>
          {say(frame.lang, linkWords.lost)}
        </a>
      </p>
      <script nonce={frame.nonce} src={assetUrl('open-link.js')} defer></script>
    </>
  );
  return { title: texts.title, body, narrow: true };
}

function unitTexts({ lang }: PageFrame): EntryTexts {
  return {
    title: say(lang, linkWords.entryTitle),
    lead: say(lang, linkWords.entryLead),
    act: say(lang, linkWords.entryAct),
  };
}

/** Sent to the address it stands at: the page names no link, so it is the same for each. */
function SelfForm(props: { frame: PageFrame; withSecret?: boolean; children: ComponentChildren }) {
  return (
    <form
      method="post"
      action="?"
      novalidate
      autocomplete="off"
      data-secret={props.withSecret ? '' : undefined}
    >
      <input type="hidden" name={CSRF_FIELD} value={props.frame.csrf} />
      {props.withSecret && <input type="hidden" name="secret" value="" />}
      {props.children}
    </form>
  );
}

function CodeForm({ frame }: { frame: PageFrame }) {
  const { lang } = frame;
  return (
    <SelfForm frame={frame}>
      <TextField
        lang={lang}
        name="code"
        label={say(lang, linkWords.code)}
        hint={say(lang, linkWords.codeHint)}
        form={emptyForm}
        width="medium"
        maxLength={20}
      />
      <Button kind="secondary">{say(lang, linkWords.codeAct)}</Button>
    </SelfForm>
  );
}

/** What happened and what to do next; the same for a wrong, unknown, expired and revoked link. */
export function notOpenedPage(frame: PageFrame): Page {
  const { lang } = frame;
  const title = say(lang, linkWords.notOpened);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{say(lang, linkWords.notOpenedWhy)}</p>
      <p class="govuk-body">{say(lang, linkWords.notOpenedNext)}</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>{say(lang, linkWords.nextMail)}</li>
        <li>{say(lang, linkWords.nextCode)}</li>
        <li>
          <a class="govuk-link" href={paths.lostLink()}>
            {say(lang, linkWords.nextAsk)}
          </a>
        </li>
        <li>{say(lang, linkWords.nextCall)}</li>
      </ul>
      <CodeForm frame={frame} />
    </>
  );
  return { title, body, narrow: true };
}
