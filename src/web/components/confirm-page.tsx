import type { ComponentChildren } from 'preact';
import { say, type Lang } from '../i18n/say.js';
import { webWords } from '../web.words.js';
import { Button, ButtonGroup } from './button.js';
import { Form } from './form.js';

export interface ConfirmPageProps {
  lang: Lang;
  csrf: string;
  title: string;
  /** Counts what will happen: "14 đơn vị sẽ nhận thư lúc 08:00 thứ Hai 17/6/2024". */
  children: ComponentChildren;
  action: string;
  /** Names the act and its object: "Nhắc 4 đơn vị". */
  act: string;
  cancelHref: string;
  warning?: boolean;
}

/** Asked before what cannot be taken back. The children may hold fields. */
export function ConfirmPage(props: ConfirmPageProps) {
  return (
    <>
      <h1 class="govuk-heading-l">{props.title}</h1>
      <Form action={props.action} csrf={props.csrf}>
        {props.children}
        <ButtonGroup>
          <Button kind={props.warning ? 'warning' : 'primary'}>{props.act}</Button>
          <a class="govuk-link" href={props.cancelHref}>
            {say(props.lang, webWords.cancel)}
          </a>
        </ButtonGroup>
      </Form>
    </>
  );
}
