/**
 * A command that the rules refuse. Thrown only by the domain; translated once per edge
 * (`web/errors`: status and sentence; `activities/index`: failure that is not retried).
 */
export class RuleBroken extends Error {
  constructor(
    readonly code: RuleCode,
    readonly detail: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(code);
    this.name = 'RuleBroken';
  }
}

/** The closed union of refusals; every code has a sentence in both languages in `web/errors`. */
export type RuleCode =
  | 'not-found'
  | 'not-allowed'
  | 'changed-meanwhile'
  | 'reason-missing'
  | 'calendar.year-without-rows'
  | 'calendar.day-invalid'
  | 'calendar.rows-contradict'
  | 'number.not-a-number'
  | 'number.ambiguous'
  | 'due.missing'
  | 'due.in-the-past'
  | 'due.not-later'
  | 'due.after-year'
  | 'directive.news'
  | 'directive.unreadable'
  | 'directive.too-large'
  | 'directive.readers-busy'
  | 'directive.not-confirmed'
  | 'directive.other-cycle'
  | 'directive.not-scanned'
  | 'finding.words-missing'
  | 'finding.words-twice'
  | 'finding.not-open'
  | 'finding.span-invalid'
  | 'finding.kinds-differ'
  | 'unit.mailbox-invalid'
  | 'unit.tree-circular'
  | 'unit.name-missing'
  | 'unit.code-used'
  | 'authority.name-missing'
  | 'authority.mailbox-invalid'
  | 'authority.symbol-invalid'
  | 'authority.layout-invalid'
  | 'authority.too-long'
  | 'plan.task-without-lead'
  | 'plan.task-two-leads'
  | 'plan.empty'
  | 'plan.frozen'
  | 'plan.not-in-review'
  | 'plan.not-approved'
  | 'plan.number-used'
  | 'plan.four-eyes'
  | 'cycle.already-launched'
  | 'cycle.exists'
  | 'round.periods-out-of-order'
  | 'obligation.illegal-command'
  | 'obligation.already-submitted'
  | 'obligation.closed'
  | 'submission.incomplete'
  | 'submission.part-exceeds-whole'
  | 'submission.in-the-future'
  | 'submission.too-long'
  | 'submission.draft-newer'
  | 'escalation.not-holder'
  | 'escalation.list-changed'
  | 'consolidation.not-compiled'
  | 'consolidation.already-signed'
  | 'consolidation.not-sent'
  | 'mail.settled'
  | 'link.unusable'
  | 'link.code-wrong'
  | 'account.exists'
  | 'account.last-admin'
  | 'sign-in.failed'
  | 'sign-in.too-many'
  | 'rehearsal.real-clock';
