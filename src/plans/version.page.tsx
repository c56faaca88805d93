import { dayShort } from '../domain/calendar/day-words.js';
import { dateOf } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/actor.js';
import { isEditable } from '../domain/plan/plan-states.js';
import { Button, ButtonGroup } from '../web/components/button.js';
import { Form } from '../web/components/form.js';
import { say } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import type { Page } from '../web/render-page.js';
import { itemWords } from './items.words.js';
import { OpenAgencies, OpenTasks } from './open-leads.js';
import { planPolicy } from './plan.policy.js';
import { planWords } from './plans.words.js';
import { VersionStatus } from './version-status.js';
import {
  ActivityTable,
  IndicatorTable,
  MoneyTable,
  ProgrammeTable,
  RoundTable,
  TaskTable,
} from './version-tables.js';
import type { VersionView } from './version.read-model.js';

const may = (frame: PageFrame, act: keyof typeof planPolicy): boolean =>
  frame.viewer !== null && (planPolicy[act] as readonly Role[]).includes(frame.viewer.role);

/** A version of the plan as a whole: what it says, what is missing, what can be done with it now. */
export function versionPage(frame: PageFrame, plan: VersionView): Page {
  const { lang } = frame;
  const canChange = may(frame, 'change') && isEditable(plan.state);
  const table = { frame, plan, canChange };
  const body = (
    <>
      <h1 class="govuk-heading-l">{plan.title}</h1>
      <Facts frame={frame} plan={plan} />
      <Acts frame={frame} plan={plan} />
      {canChange && <OpenAgencies frame={frame} plan={plan} />}
      {canChange && <OpenTasks frame={frame} plan={plan} />}
      {plan.generalGoal !== '' && (
        <section>
          <h2 class="govuk-heading-m">{say(lang, planWords.goal)}</h2>
          <p class="govuk-body">{plan.generalGoal}</p>
        </section>
      )}
      <IndicatorTable {...table} />
      <TaskTable {...table} />
      <ActivityTable {...table} />
      <ProgrammeTable {...table} />
      <MoneyTable {...table} />
      <RoundTable {...table} />
      {canChange && <AddLinks frame={frame} plan={plan} />}
    </>
  );
  const back = { href: paths.plans(), text: say(lang, planWords.plans) };
  return { title: plan.title, place: 'plans', body, back };
}

type Part = { frame: PageFrame; plan: VersionView };

function Facts({ frame: { lang }, plan }: Part) {
  return (
    <>
      <p class="td-muted">
        {say(lang, planWords.version, { number: plan.number })}{' '}
        <VersionStatus lang={lang} state={plan.state} />
        {plan.directiveId && (
          <>
            {' · '}
            {say(lang, planWords.fromDirective)}:{' '}
            <a class="govuk-link" href={paths.directive(plan.directiveId)}>
              {plan.directiveName}
            </a>
          </>
        )}
        {plan.submitterName && ` · ${say(lang, planWords.submittedBy, { name: plan.submitterName })}`}
      </p>
      <Approval frame={{ lang }} plan={plan} />
      {plan.returnReason && (
        <p class="td-finding__warning">
          ▲ {say(lang, planWords.returnedBecause, { reason: plan.returnReason })}
        </p>
      )}
    </>
  );
}

/** Who approved, under which number it was issued, and the seal of what was approved. */
function Approval({ frame: { lang }, plan }: { frame: Pick<PageFrame, 'lang'>; plan: VersionView }) {
  const { approvedAt, approverName, issuedOn } = plan;
  if (approvedAt === null) return null;
  const approved = { name: approverName ?? '', day: dayShort(dateOf(approvedAt.getTime())) };
  const issued = { number: plan.documentNumber ?? '', symbol: plan.documentSymbol ?? '' };
  return (
    <>
      <p>
        {say(lang, planWords.approvedBy, approved)}
        {issuedOn && ` · ${say(lang, planWords.numberedAs, { ...issued, day: dayShort(issuedOn) })}`}
      </p>
      <p class="td-muted td-break">
        {say(lang, planWords.hash)}: {plan.contentHash}
      </p>
    </>
  );
}

function Acts({ frame, plan }: Part) {
  const { lang, csrf } = frame;
  const isOpen = isEditable(plan.state);
  return (
    <ButtonGroup>
      {isOpen && may(frame, 'submit') && (
        <>
          <Button href={paths.planCheck(plan.id)}>{say(lang, planWords.toSubmit)}</Button>
          <Button kind="secondary" href={paths.planAssign(plan.id)}>
            {say(lang, planWords.toAssign)}
          </Button>
        </>
      )}
      {plan.state === 'in-review' && may(frame, 'decide') && (
        <Button href={paths.planDecide(plan.id)}>{say(lang, planWords.toDecide)}</Button>
      )}
      {plan.state === 'in-review' && may(frame, 'submit') && (
        <Form action={paths.planWithdraw(plan.id)} csrf={csrf} inline>
          <Button kind="secondary">{say(lang, planWords.withdraw)}</Button>
        </Form>
      )}
      {plan.state === 'approved' && <ApprovedActs frame={frame} plan={plan} />}
    </ButtonGroup>
  );
}

function ApprovedActs({ frame, plan }: Part) {
  const { lang } = frame;
  return (
    <>
      {plan.cycleState === 'approved' && may(frame, 'submit') && (
        <Button href={paths.launch(plan.cycleId)}>{say(lang, planWords.toLaunch)}</Button>
      )}
      {may(frame, 'number') && (
        <Button kind="secondary" href={paths.planNumber(plan.id)}>
          {say(lang, planWords.toNumber)}
        </Button>
      )}
      <a class="govuk-link" href={paths.planVersionFile(plan.id)}>
        {say(lang, planWords.download)}
      </a>
    </>
  );
}

const ADDABLE = ['indicator', 'task', 'activity', 'programme', 'money', 'report-round'] as const;

function AddLinks({ frame: { lang }, plan }: Part) {
  return (
    <p class="td-links">
      {ADDABLE.map((kind) => (
        <a key={kind} class="govuk-link" href={`${paths.planItemNew(plan.id)}?loai=${kind}`}>
          {say(lang, itemWords.add, { kind: say(lang, itemWords[kind]).toLocaleLowerCase('vi') })}
        </a>
      ))}
    </p>
  );
}
