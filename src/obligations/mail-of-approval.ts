import { publicAddress } from '../links/link-address.js';
import { approvalAskedEmail } from '../mail/emails/approval-asked.email.js';
import { approvalDecidedEmail, type ApprovalDecidedView } from '../mail/emails/approval-decided.email.js';
import { signatureAskedEmail } from '../mail/emails/signature-asked.email.js';
import { paths } from '../web/paths.js';
import { paramOf, type Writing, type Written } from './mail-facts.js';
import { CLOSED_ACCOUNT, personView } from './mail-to-persons.js';

interface Version {
  id: string;
  title: string;
  number: number;
  state: string;
  submittedBy: string;
  approvedBy: string;
  approvedAt: Date | null;
  returnReason: string | null;
}

/** A plan waits for approval, or a compiled report for its signature: both are the leader's decision. */
export function writeApprovalAsked(writing: Writing): Promise<Written> {
  return paramOf(writing, 'consolidationId') === null ? askForPlan(writing) : askForSignature(writing);
}

export async function writeApprovalDecided(writing: Writing): Promise<Written> {
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const version = await readVersion(writing);
  const decision = decisionOf(version, paramOf(writing, 'reason'));
  if (decision === null) return { withdraw: 'the plan has gone on since' };
  return approvalDecidedEmail({ ...view, ...version, decision, address: planAddress(writing, version.id) });
}

async function askForPlan(writing: Writing): Promise<Written> {
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const version = await readVersion(writing);
  if (version.state !== 'in-review') return { withdraw: 'the plan has been decided on' };
  const counts = await readCounts(writing, version.id);
  return approvalAskedEmail({ ...view, ...version, counts, address: planAddress(writing, version.id) });
}

async function askForSignature(writing: Writing): Promise<Written> {
  const view = await personView(writing);
  if (view === null) return CLOSED_ACCOUNT;
  const pack = await writing.tx.one<{
    state: string;
    round: string;
    id: string;
    expected: number;
    came: number;
  }>(
    `select c.state, r.label as round, c.id,
            coalesce((c.content #>> '{reports,coverage,expected}')::int, 0) as expected,
            coalesce((c.content #>> '{reports,coverage,received}')::int, 0) as came
     from consolidation c join round r on r.id = c.round_id where c.id = $1`,
    [paramOf(writing, 'consolidationId')],
  );
  if (pack.state !== 'compiled') return { withdraw: 'the report has been signed' };
  const address = publicAddress(writing.settings, paths.consolidation(pack.id));
  return signatureAskedEmail({
    ...view,
    round: pack.round,
    came: pack.came,
    expected: pack.expected,
    address,
  });
}

function decisionOf(version: Version, reason: string | null): ApprovalDecidedView['decision'] | null {
  const { state, approvedBy, approvedAt, returnReason } = version;
  if (state === 'returned') return { kind: 'returned', reason: returnReason ?? reason ?? '' };
  if (state === 'approved' && approvedAt) return { kind: 'approved', by: approvedBy, at: approvedAt };
  return null;
}

function planAddress({ settings }: Writing, versionId: string): string {
  return publicAddress(settings, paths.planVersion(versionId));
}

function readVersion(writing: Writing): Promise<Version> {
  return writing.tx.one<Version>(
    `select v.id, c.title, v.number, v.state, coalesce(s.name, d.name, '') as "submittedBy",
            coalesce(a.name, '') as "approvedBy", v.approved_at as "approvedAt", v.return_reason as "returnReason"
     from plan_version v join cycle c on c.id = v.cycle_id
     left join account s on s.id = v.submitted_by
     left join account d on d.id = v.drafted_by
     left join account a on a.id = v.approved_by
     where v.id = $1`,
    [paramOf(writing, 'versionId')],
  );
}

function readCounts({ tx }: Writing, versionId: string) {
  return tx.one<{ tasks: number; indicators: number; rounds: number; units: number }>(
    `select count(*) filter (where kind = 'task')::int as tasks,
            count(*) filter (where kind = 'indicator')::int as indicators,
            count(*) filter (where kind = 'report-round')::int as rounds,
            (select count(distinct a.unit_id)::int from plan_assignment a
             join plan_item t on t.id = a.item_id where t.version_id = $1) as units
     from plan_item where version_id = $1`,
    [versionId],
  );
}
