import { AccountRow } from './account.row.js';
import { AlertRow } from './alert.row.js';
import { AuthorityRow } from './authority.row.js';
import { CalendarRowRow } from './calendar-row.row.js';
import { CalendarYearRow } from './calendar-year.row.js';
import { ConsolidationRow } from './consolidation.row.js';
import { CycleRow } from './cycle.row.js';
import { DirectiveRow } from './directive.row.js';
import { DraftRow } from './draft.row.js';
import { DueRow } from './due.row.js';
import { EscalationRow } from './escalation.row.js';
import { EscalationItemRow } from './escalation-item.row.js';
import { FindingRow } from './finding.row.js';
import { JournalRow } from './journal.row.js';
import { JournalSealRow } from './journal-seal.row.js';
import { LinkRow } from './link.row.js';
import { LinkUseRow } from './link-use.row.js';
import { MailRow } from './mail.row.js';
import { MailItemRow } from './mail-item.row.js';
import { NoticeRow } from './notice.row.js';
import { ObligationRow } from './obligation.row.js';
import { OutboxRow } from './outbox.row.js';
import { PlanAssignmentRow } from './plan-assignment.row.js';
import { PlanItemRow } from './plan-item.row.js';
import { PlanVersionRow } from './plan-version.row.js';
import { RehearsalRow } from './rehearsal.row.js';
import { RehearsalActRow } from './rehearsal-act.row.js';
import { RoundRow } from './round.row.js';
import { SignInTokenRow } from './sign-in-token.row.js';
import { StoredFileRow } from './stored-file.row.js';
import { SubmissionRow } from './submission.row.js';
import { SubmissionFigureRow } from './submission-figure.row.js';
import { SubmissionTaskRow } from './submission-task.row.js';
import { UnitRow } from './unit.row.js';
import { UnitMappingRow } from './unit-mapping.row.js';
import { VirtualClockRow } from './virtual-clock.row.js';
import { WatchRow } from './watch.row.js';
import { WaveRow } from './wave.row.js';

/** Every table that code reads or writes by row. */
export const rows = [
  AccountRow,
  AlertRow,
  AuthorityRow,
  CalendarRowRow,
  CalendarYearRow,
  ConsolidationRow,
  CycleRow,
  DirectiveRow,
  DraftRow,
  DueRow,
  EscalationRow,
  EscalationItemRow,
  FindingRow,
  JournalRow,
  JournalSealRow,
  LinkRow,
  LinkUseRow,
  MailRow,
  MailItemRow,
  NoticeRow,
  ObligationRow,
  OutboxRow,
  PlanAssignmentRow,
  PlanItemRow,
  PlanVersionRow,
  RehearsalRow,
  RehearsalActRow,
  RoundRow,
  SignInTokenRow,
  StoredFileRow,
  SubmissionRow,
  SubmissionFigureRow,
  SubmissionTaskRow,
  UnitRow,
  UnitMappingRow,
  VirtualClockRow,
  WatchRow,
  WaveRow,
];
