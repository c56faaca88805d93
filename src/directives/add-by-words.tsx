import { Button } from '../web/components/button.js';
import { Select } from '../web/components/choice-fields.js';
import { Details } from '../web/components/details.js';
import { Form, type FormState } from '../web/components/form.js';
import { TextArea } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { FINDING_KINDS } from './finding-payload.js';
import { findingWords } from './findings.words.js';

export interface AddByWordsProps {
  frame: PageFrame;
  directiveId: string;
  add: FormState;
}

/** Words to quote, typed or taken over from a selection: the place in the text is found by them. */
export function AddByWords({ frame: { lang, csrf }, directiveId, add }: AddByWordsProps) {
  const kinds = FINDING_KINDS.map((kind) => ({ value: kind, text: say(lang, findingWords[kind]) }));
  const form = { lang, form: add };
  return (
    <div class="td-add">
      <Details summary={say(lang, findingWords.addTitle)} open={Object.keys(add.errors).length > 0}>
        <Form id="add" action={paths.findings(directiveId)} csrf={csrf}>
          <input type="hidden" name="start" value={add.values['start']} />
          <TextArea
            {...form}
            name="words"
            label={say(lang, findingWords.quote)}
            hint={say(lang, findingWords.addHint)}
            rows={3}
          />
          <div class="td-add__act">
            <Select {...form} name="kind" label={say(lang, findingWords.addKind)} choices={kinds} />
            <Button>{say(lang, findingWords.add)}</Button>
          </div>
        </Form>
      </Details>
    </div>
  );
}
