import { PLAN_REFUSAL_WORDS, PLAN_WARNING_WORDS } from '../domain/plan/plan-rules.words.js';
import { isEditable } from '../domain/plan/plan-states.js';
import type { PlanCheck } from '../domain/plan/plan-rules.js';
import type { Phrase } from '../domain/phrase.js';
import { Button } from '../web/components/button.js';
import { ErrorSummary } from '../web/components/error-summary.js';
import { emptyForm, Form, type FormState } from '../web/components/form.js';
import { DateField, TextArea, TextField } from '../web/components/text-fields.js';
import { dayShort } from '../domain/calendar/day-words.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { itemWords } from './items.words.js';
import { planWords } from './plans.words.js';
import { byStem } from './tasks-for-document.js';
import type { VersionView } from './version.read-model.js';

export interface CheckView {
  plan: VersionView;
  check: PlanCheck;
  leaders: number;
}

/** What stands in the way, what to look at again, and what submitting will do. */
export function checkPage({ lang, csrf }: PageFrame, { plan, check, leaders }: CheckView): Page {
  const title = say(lang, planWords.checkTitle);
  const count = (kind: string) => plan.items.filter((item) => item.kind === kind).length;
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <CheckResults lang={lang} plan={plan} check={check} />
      {check.refusals.length === 0 && (
        <Form action={paths.planCheck(plan.id)} csrf={csrf}>
          <p>
            {say(lang, planWords.submitCount, {
              leaders,
              tasks: count('task'),
              indicators: count('indicator'),
              rounds: count('report-round'),
            })}
          </p>
          <Button>{say(lang, planWords.submit)}</Button>
        </Form>
      )}
    </>
  );
  return { title, place: 'plans', body, back: backTo(lang, plan) };
}

function CheckResults({ lang, plan, check }: { lang: Lang; plan: VersionView; check: PlanCheck }) {
  const isClean = check.refusals.length + check.warnings.length === 0;
  return (
    <>
      {isClean && <p>{say(lang, planWords.clean)}</p>}
      <CheckList
        lang={lang}
        plan={plan}
        title={planWords.refusals}
        findings={check.refusals.map(({ code, items }) => ({ word: PLAN_REFUSAL_WORDS[code], items }))}
      />
      <CheckList
        lang={lang}
        plan={plan}
        title={planWords.warnings}
        findings={check.warnings.map(({ code, items }) => ({ word: PLAN_WARNING_WORDS[code], items }))}
      />
    </>
  );
}

interface CheckListProps {
  lang: Lang;
  plan: VersionView;
  title: Phrase;
  findings: readonly { word: Phrase; items: readonly string[] }[];
}

function CheckList({ lang, plan, title, findings }: CheckListProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say(lang, title)}</h2>
      {findings.map(({ word, items }) => (
        <div key={word.vi}>
          <p>
            <strong>{say(lang, word)}</strong> ({items.length})
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {byStem(items.map((itemKey) => ({ itemKey }))).map((copies) => (
              <li key={copies[0]!.itemKey}>
                <Named plan={plan} itemKey={copies[0]!.itemKey} />
                {copies.length > 1 && ` (${say(lang, itemWords.eachUnit, { count: copies.length })})`}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** An item leads to its form, a unit to its page: what is wrong is put right there, while it can be. */
function Named({ plan, itemKey }: { plan: VersionView; itemKey: string }) {
  const item = plan.items.find((each) => each.itemKey === itemKey);
  const unit = plan.units.find((each) => each.id === itemKey);
  const text = item?.text ?? unit?.name ?? itemKey;
  const href = item ? paths.planItem(plan.id, item.id) : paths.unit(itemKey);
  if (!isEditable(plan.state)) return <>{shortened(text)}</>;
  return (
    <a class="govuk-link" href={href}>
      {shortened(text)}
    </a>
  );
}

const LONGEST = 220;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s\S*$/u, '')} …`;
}

export interface DecideView {
  plan: VersionView;
  check: PlanCheck;
  form: FormState;
}

/** The leader's page: the warnings, then approve or return with a reason. */
export function decidePage({ lang, csrf }: PageFrame, { plan, check, form }: DecideView): Page {
  const title = say(lang, planWords.decideTitle);
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">
        {title}: {plan.title}
      </h1>
      <p>
        <a class="govuk-link" href={paths.planVersion(plan.id)}>
          {say(lang, planWords.back)}
        </a>
      </p>
      <CheckResults lang={lang} plan={plan} check={check} />
      <Form action={paths.planDecide(plan.id)} csrf={csrf}>
        <p>{say(lang, planWords.decideHint)}</p>
        <Button>{say(lang, planWords.approve)}</Button>
      </Form>
      <Form action={paths.planReturn(plan.id)} csrf={csrf}>
        <TextArea lang={lang} form={form} name="reason" label={say(lang, planWords.reason)} />
        <Button kind="secondary">{say(lang, planWords.return)}</Button>
      </Form>
    </>
  );
  return { title, place: 'plans', body, narrow: true };
}

export function numberPage(
  { lang, csrf }: PageFrame,
  { plan, form }: { plan: VersionView; form: FormState },
): Page {
  const title = say(lang, planWords.toNumber);
  const shared = { lang, form: form ?? emptyForm };
  const body = (
    <>
      <ErrorSummary lang={lang} form={form} />
      <h1 class="govuk-heading-l">{title}</h1>
      <Form action={paths.planNumber(plan.id)} csrf={csrf}>
        <TextField
          {...shared}
          name="number"
          label={say(lang, planWords.number)}
          initial={plan.documentNumber ?? ''}
          width="short"
        />
        <TextField
          {...shared}
          name="symbol"
          label={say(lang, planWords.symbol)}
          initial={plan.documentSymbol ?? plan.planSymbol ?? 'KH-UBND'}
          width="medium"
        />
        <DateField
          {...shared}
          name="issuedOn"
          label={say(lang, planWords.issuedOn)}
          initial={plan.issuedOn ? dayShort(plan.issuedOn) : ''}
        />
        <Button>{say(lang, planWords.saveNumber)}</Button>
      </Form>
    </>
  );
  return { title, place: 'plans', body, back: backTo(lang, plan), narrow: true };
}

function backTo(lang: Lang, plan: VersionView) {
  return { href: paths.planVersion(plan.id), text: say(lang, planWords.back) };
}
