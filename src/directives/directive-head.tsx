import { dayShort } from '../domain/calendar/day-words.js';
import { planPolicy } from '../plans/plan.policy.js';
import { Button, ButtonGroup } from '../web/components/button.js';
import { Details } from '../web/components/details.js';
import { Form, type FormState } from '../web/components/form.js';
import { say, type Lang } from '../web/i18n/say.js';
import type { PageFrame } from '../web/page-frame.js';
import { paths } from '../web/paths.js';
import { isClear, isWarned, type DirectiveView } from './directive.read-model.js';
import { isEditable } from '../domain/plan/plan-states.js';
import type { PlanOfCycle } from '../plans/plan-of-cycle.read-model.js';
import { directiveWords } from './directives.words.js';
import { RegisterDetails } from './register-details.js';

export interface RegisterProps {
  frame: PageFrame;
  directive: DirectiveView;
  mayDecide: boolean;
  form: FormState;
}

/** Whose document it is, and what is to be known of it as a whole. */
export function DirectiveRegister({ frame, directive, mayDecide, form }: RegisterProps) {
  const { lang } = frame;
  return (
    <>
      {directive.title && <p>{directive.title}</p>}
      <p class="td-muted td-break">
        {registerLine(lang, directive)} ·{' '}
        <a class="govuk-link" href={paths.directiveFile(directive.id)}>
          {say(lang, directiveWords.original)}: {directive.fileName}
        </a>
      </p>
      {!directive.scanned && (
        <RegisterDetails frame={frame} directive={directive} mayDecide={mayDecide} form={form} />
      )}
      {directive.truncated && <p class="td-finding__warning">▲ {say(lang, directiveWords.truncated)}</p>}
      <DocumentWarnings frame={frame} directive={directive} />
    </>
  );
}

function DocumentWarnings({ frame: { lang }, directive }: Part) {
  // That the text is cut stands above the list already.
  const told = directive.warnings.filter(({ code }) => !(directive.truncated && code === 'text.cut'));
  if (told.length === 0) return null;
  return (
    <Details summary={`${say(lang, directiveWords.documentWarnings)} (${told.length})`}>
      <ul class="govuk-list govuk-list--bullet">
        {told.map((warning, index) => (
          <li key={index}>{warning.message}</li>
        ))}
      </ul>
    </Details>
  );
}

/** In one line; what is not known is said with its name. */
function registerLine(lang: Lang, directive: DirectiveView): string {
  const { documentSymbol, issuingAuthority, issuedOn } = directive;
  return [
    documentSymbol === null ? say(lang, directiveWords.unknownSymbol) : null,
    issuingAuthority ?? say(lang, directiveWords.unknownIssuer),
    issuedOn === null ? say(lang, directiveWords.unknownDay) : dayShort(issuedOn),
  ]
    .filter(Boolean)
    .join(' · ');
}

export interface ProgressProps {
  frame: PageFrame;
  directive: DirectiveView;
  mayDecide: boolean;
  plan: PlanOfCycle | null;
}

/** How far the reading is decided, and what can be done for all at once. */
export function DirectiveProgress({ frame, directive, mayDecide, plan }: ProgressProps) {
  // A scan of which nothing is typed yet has nothing to count and nothing to confirm.
  if (directive.findings.length === 0) return null;
  return (
    <div class="td-progress">
      <Counted frame={frame} directive={directive} />
      <Compared frame={frame} directive={directive} />
      {directive.state === 'confirmed' && <ToPlan frame={frame} directive={directive} plan={plan} />}
      {mayDecide && <ForAll frame={frame} directive={directive} />}
    </div>
  );
}

function ForAll({ frame: { lang, csrf }, frame, directive }: Part) {
  const { findings } = directive;
  const clear = findings.filter(isClear).length;
  const open = findings.filter(({ state }) => state === 'proposed').length;
  // What an earlier document says already goes first: then what is left is what this one brings.
  const known = outcomes(directive, 'same').filter(({ state }) => state === 'proposed').length;
  const warned = findings.filter((finding) => finding.state === 'proposed' && isWarned(finding)).length;
  return (
    <>
      <ButtonGroup>
        {known > 0 && <LeaveOutKnown frame={frame} directive={directive} count={known} />}
        {clear > 0 && (
          <Form action={paths.directiveConfirmClear(directive.id)} csrf={csrf} inline>
            <Button kind={known > 0 ? 'secondary' : 'primary'}>
              {say(lang, directiveWords.confirmClear, { clear })}
            </Button>
          </Form>
        )}
        {warned > 0 && (
          <a class="govuk-link" href="?loc=canh-bao#proposals">
            {say(lang, directiveWords.seeWarned, { warned })}
          </a>
        )}
        <Button kind={open === 0 ? 'primary' : 'secondary'} href={paths.directiveConfirm(directive.id)}>
          {say(lang, directiveWords.finish)}
        </Button>
      </ButtonGroup>
      <p class="td-muted">{say(lang, open === 0 ? directiveWords.allDecided : directiveWords.howTo)}</p>
    </>
  );
}

/** How far it is; of a confirmed one, what it came to. */
function Counted({ frame: { lang }, directive: { findings, state } }: Part) {
  const out = findings.filter((finding) => finding.state === 'rejected').length;
  if (state === 'confirmed') {
    return <p>{say(lang, directiveWords.outcome, { kept: findings.length - out, out })}</p>;
  }
  const decided = findings.filter((finding) => finding.state !== 'proposed').length;
  return (
    <p>
      <strong>{say(lang, directiveWords.decidedOf, { decided, all: findings.length })}</strong>
      <progress max={findings.length} value={decided}>
        {decided}/{findings.length}
      </progress>
    </p>
  );
}

function mayDraft({ viewer }: PageFrame): boolean {
  return viewer !== null && (planPolicy.draft as readonly string[]).includes(viewer.role);
}

type Part = Pick<ProgressProps, 'frame' | 'directive'>;

const outcomes = ({ findings }: DirectiveView, outcome: 'added' | 'changed' | 'same') =>
  findings.filter(({ comparison }) => comparison?.outcome === outcome);

/** What a further directive brings beside what the cycle had before. */
function Compared({ frame: { lang }, directive }: Part) {
  if (directive.findings.every(({ comparison }) => comparison === null)) return null;
  const counts = {
    ...{ added: outcomes(directive, 'added').length, changed: outcomes(directive, 'changed').length },
    ...{ same: outcomes(directive, 'same').length, cycle: directive.cycleTitle ?? '' },
  };
  return <p>{say(lang, directiveWords.compared, counts)}</p>;
}

function LeaveOutKnown({ frame: { lang, csrf }, directive, count }: Part & { count: number }) {
  return (
    <Form action={paths.directiveLeaveOutKnown(directive.id)} csrf={csrf} inline>
      <Button>{say(lang, directiveWords.leaveOutKnown, { count })}</Button>
    </Form>
  );
}

/** The first directive of a cycle makes the plan, a further one adds to the draft; an approved plan stays as it is. */
function ToPlan({ frame, directive, plan }: Omit<ProgressProps, 'mayDecide'>) {
  const { lang, csrf } = frame;
  if (!mayDraft(frame)) return null;
  if (plan === null)
    return (
      <Button href={`${paths.planNew()}?vanban=${directive.id}`}>{say(lang, directiveWords.draft)}</Button>
    );
  const toPlan = (
    <a class="govuk-link" href={paths.planVersion(plan.versionId)}>
      {say(lang, directiveWords.seePlan)}
    </a>
  );
  if (directive.id === plan.directiveId) return <p>{toPlan}</p>;
  if (!isEditable(plan.state))
    return (
      <p>
        {say(lang, directiveWords.planFrozen)} {toPlan}
      </p>
    );
  return (
    <ButtonGroup>
      <Form action={paths.planAddDirective(plan.versionId)} csrf={csrf} inline>
        <input type="hidden" name="directiveId" value={directive.id} />
        <Button>{say(lang, directiveWords.addToPlan)}</Button>
      </Form>
      {toPlan}
    </ButtonGroup>
  );
}
