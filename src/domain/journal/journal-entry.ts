/** Everything that can be said in the journal. Each verb has its sentence in `journal/sentences.words.ts`. */
export const JOURNAL_VERBS = [
  'authority.created',
  'authority.changed',
  'unit.created',
  'unit.changed',
  'account.created',
  'account.disabled',
  'account.password-changed',
  'calendar.changed',
  'directive.received',
  'finding.confirmed',
  'finding.edited',
  'finding.rejected',
  'finding.reopened',
  'finding.added',
  'finding.merged',
  'finding.split',
  'finding.typed',
  'findings.confirmed',
  'findings.left-out',
  'directive.register-typed',
  'directive.confirmed',
  'cycle.created',
  'plan.drafted',
  'plan.directive-added',
  'plan.item-added',
  'plan.item-changed',
  'plan.item-removed',
  'plan.assigned',
  'plan.submitted',
  'plan.returned',
  'plan.approved',
  'plan.numbered',
  'approval.reminded',
  'cycle.launched',
  'cycle.consolidating',
  'cycle.submitted',
  'cycle.closed',
  'round.opened',
  'round.closed',
  'round.wave-fired',
  'obligation.received',
  'obligation.drafted',
  'obligation.submitted',
  'obligation.submitted-nil',
  'obligation.submitted-late',
  'obligation.accepted',
  'obligation.returned',
  'obligation.declined',
  'obligation.decline-accepted',
  'obligation.decline-refused',
  'obligation.waived',
  'obligation.extended',
  'obligation.closed-missing',
  'obligation.pressed',
  'obligation.called',
  'escalation.opened',
  'escalation.digest-sent',
  'escalation.acknowledged',
  'escalation.climbed',
  'escalation.closed',
  'consolidation.compiled',
  'consolidation.edited',
  'signature.reminded',
  'consolidation.signed',
  'consolidation.sent',
  'consolidation.receipted',
  'link.issued',
  'link.opened',
  'link.revoked',
  'link.code-failed',
  'link.mailed-again',
  'mail.accepted',
  'mail.deferred',
  'mail.rejected',
  'mail.uncertain',
  'mail.withdrawn',
  'mail.redirected',
  'mail.given-up',
  'mail.resent',
  'mail.told',
  'rehearsal.started',
  'rehearsal.advanced',
  'workflow.rearmed',
  'workflow.woken',
  'alert.cleared',
  'relay.held',
  'relay.released',
] as const;

export type JournalVerb = (typeof JOURNAL_VERBS)[number];

export type SubjectType =
  | 'authority'
  | 'unit'
  | 'account'
  | 'calendar'
  | 'directive'
  | 'finding'
  | 'cycle'
  | 'plan-version'
  | 'plan-item'
  | 'round'
  | 'obligation'
  | 'submission'
  | 'escalation'
  | 'consolidation'
  | 'link'
  | 'mail'
  | 'alert'
  | 'workflow';

/** One line of the business history, appended in the transaction that changed the fact. */
export interface JournalEntry {
  verb: JournalVerb;
  subject: { type: SubjectType; id: string };
  reason?: string;
  cycleId?: string | null;
  roundId?: string | null;
  obligationId?: string | null;
  unitId?: string | null;
  payload?: Record<string, unknown>;
}
