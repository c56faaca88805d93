import { Button } from '../web/components/button.js';
import { Select, type Choice } from '../web/components/choice-fields.js';
import { emptyForm, Form } from '../web/components/form.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { itemWords } from './items.words.js';
import { itemsOf } from './plan-content.read-model.js';
import { planWords } from './plans.words.js';
import type { VersionView } from './version.read-model.js';

type Part = { frame: PageFrame; plan: VersionView };

/** The units that can lead or co-operate, the empty choice first. */
export function unitOptions(lang: Lang, plan: VersionView): Choice[] {
  return [
    { value: '', text: say(lang, planWords.choose) },
    ...plan.units
      .filter((unit) => unit.kind !== 'authority')
      .map(({ id, shortName }) => ({ value: id, text: shortName })),
  ];
}

/** Names of the directive that mean no unit yet: asked for, never dropped. */
export function OpenAgencies({ frame, plan }: Part) {
  const { lang, csrf } = frame;
  const names = new Set(
    itemsOf(plan.items, 'task')
      .filter((item) => item.leads.length === 0 && item.detail.sourceLeads?.length === 1)
      .map((item) => item.detail.sourceLeads![0]!),
  );
  if (names.size === 0) return null;
  return (
    <section class="td-progress">
      <h2 class="govuk-heading-s">{say(lang, planWords.openAgencies)}</h2>
      <p>{say(lang, planWords.openAgenciesHint)}</p>
      {[...names].map((name, index) => (
        <Form key={name} action={paths.planAgency(plan.id)} csrf={csrf}>
          <input type="hidden" name="sourceName" value={name} />
          <OneUnit lang={lang} plan={plan} name={`unitId-${index}`} label={name} />
          <Button small>{say(lang, planWords.match)}</Button>
        </Form>
      ))}
    </section>
  );
}

/** Tasks that still need a lead, given to one unit at once. */
export function OpenTasks({ frame, plan }: Part) {
  const { lang, csrf } = frame;
  const open = itemsOf(plan.items, 'task').filter(
    (item) => item.leads.length === 0 && item.detail.nature !== 'orientation',
  );
  if (open.length === 0) return null;
  return (
    <section class="td-progress">
      <h2 class="govuk-heading-s">{say(lang, planWords.openTasks, { count: open.length })}</h2>
      <Form action={paths.planAssignOpen(plan.id)} csrf={csrf}>
        <OneUnit lang={lang} plan={plan} name="unitId" label={say(lang, itemWords.lead)} />
        <Button small>{say(lang, planWords.giveOpen)}</Button>
      </Form>
    </section>
  );
}

interface OneUnitProps {
  lang: Lang;
  plan: VersionView;
  name: string;
  label: string;
}

function OneUnit({ lang, plan, name, label }: OneUnitProps) {
  return <Select lang={lang} form={emptyForm} name={name} label={label} choices={unitOptions(lang, plan)} />;
}
