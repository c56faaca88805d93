import { Button } from '../web/components/button.js';
import { Checkboxes, Select } from '../web/components/choice-fields.js';
import { emptyForm, Form } from '../web/components/form.js';
import { TextArea, TextField } from '../web/components/text-fields.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { itemWords } from './items.words.js';
import { unitOptions } from './open-leads.js';
import type { PlanContentItem } from './plan-content.read-model.js';
import { planWords } from './plans.words.js';
import { nameOf } from './table-parts.js';
import type { VersionView } from './version.read-model.js';

interface TaskAssignmentProps {
  frame: PageFrame;
  plan: VersionView;
  item: PlanContentItem<'task'>;
}

/** Who leads one task and who co-operates; the choice between several leads of the source asks for its reason. */
export function TaskAssignment({ frame: { lang, csrf }, plan, item }: TaskAssignmentProps) {
  const { sourceLeads, leadReason } = item.detail;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, itemWords.assign)}</h2>
      {sourceLeads && (
        <p class="td-finding__warning">
          {say(lang, planWords.sourceNames, { names: sourceLeads.join('; ') })}
        </p>
      )}
      {leadReason && <p class="td-muted">{leadReason}</p>}
      <Form action={paths.planAssign(plan.id)} csrf={csrf}>
        <Select
          lang={lang}
          form={emptyForm}
          name={`lead.${item.id}`}
          label={say(lang, itemWords.lead)}
          choices={unitOptions(lang, plan)}
          initial={item.leads.length === 1 ? item.leads[0]! : ''}
        />
        {item.leads.length > 1 && (
          <TextField
            lang={lang}
            form={emptyForm}
            name={`reason.${item.id}`}
            label={say(lang, planWords.chooseReason)}
          />
        )}
        <input type="hidden" name={`has-coordinating.${item.id}`} value="yes" />
        <Checkboxes
          lang={lang}
          form={emptyForm}
          name={`coordinating.${item.id}`}
          label={say(lang, itemWords.coordinating)}
          choices={unitOptions(lang, plan).slice(1)}
          initial={item.coordinating.join(',')}
          optional
        />
        <Button>{say(lang, planWords.saveAssign)}</Button>
      </Form>
      {item.leads.length > 1 && <SplitForm frame={{ lang, csrf }} plan={plan} item={item} />}
    </section>
  );
}

type SplitFormProps = Omit<TaskAssignmentProps, 'frame'> & { frame: Pick<PageFrame, 'lang' | 'csrf'> };

/** The other way out of two leads: each does a task of its own. */
function SplitForm({ frame: { lang, csrf }, plan, item }: SplitFormProps) {
  return (
    <Form action={paths.planItemSplit(plan.id, item.id)} csrf={csrf}>
      <h2 class="govuk-heading-m">{say(lang, planWords.split)}</h2>
      <p class="govuk-hint">{say(lang, planWords.splitHint)}</p>
      {item.leads.map((unitId) => (
        <TextArea
          key={unitId}
          lang={lang}
          form={emptyForm}
          name={`part.${unitId}`}
          label={nameOf(plan, unitId)}
          initial={item.text}
          rows={3}
        />
      ))}
      <Button kind="secondary">{say(lang, planWords.split)}</Button>
    </Form>
  );
}
