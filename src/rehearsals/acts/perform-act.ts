import { acknowledgeEscalation } from '../../escalations/acknowledge-escalation.js';
import { readDigest } from '../../links/acknowledge.read-model.js';
import { recordReceipt } from '../../consolidations/send-report.js';
import { addDays, dateOf, instantOf } from '../../domain/calendar/local-date.js';
import { acceptObligation, returnObligation } from '../../obligations/review-obligation.js';
import type { Act, ActInput, ActName } from '../act.js';
import { commandOf, commandOfAccount } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';
import { approve, launch, numberIt, sendBack, sendToReview } from './decide-plan.js';
import { openObligation, submitAnswer } from './answer-as-unit.js';
import { preparePlan } from './prepare-plan.js';
import { receiveFile } from './receive-file.js';
import { sign } from './sign.js';

type Perform<K extends ActName> = (
  deps: RehearsalDeps,
  authorityId: string,
  input: ActInput[K],
) => Promise<void>;

const PERFORM: { readonly [K in ActName]: Perform<K> } = {
  'receive-directive': receiveFile,
  'prepare-plan': preparePlan,
  'submit-plan': sendToReview,
  'return-plan': sendBack,
  'approve-plan': approve,
  'number-plan': numberIt,
  'launch-plan': launch,
  open: openObligation,
  submit: submitAnswer,
  return: async ({ db }, authorityId, { correctionDueOn, ...back }) => {
    const correctionDueAt = new Date(instantOf(addDays(correctionDueOn, 1), '00:00'));
    await returnObligation(db, await commandOf(db, authorityId, 'coordinator'), { ...back, correctionDueAt });
  },
  accept: async ({ db }, authorityId, { obligationId }) => {
    await acceptObligation(db, await commandOf(db, authorityId, 'coordinator'), obligationId);
  },
  'sign-report': sign,
  'record-receipt': async ({ db }, authorityId, { roundId }) => {
    const command = await commandOf(db, authorityId, 'coordinator');
    const [{ now, count }] = await db.query<[{ now: Date; count: number }]>(
      `select business_now($1) as now, count(*)::int as count from consolidation
       where authority_id = $1 and receipt_number is not null`,
      [authorityId],
    );
    const number = `${1_204 + 311 * count}/VT`;
    await recordReceipt(db, command, { roundId, number, receivedOn: dateOf(now.getTime()) });
  },
  acknowledge: async ({ db }, authorityId, { escalationId }) => {
    const [told] = await db.query<{ accountId: string; name: string }[]>(
      `select a.id as "accountId", a.name from escalation e join account a on a.id = e.account_id where e.id = $1`,
      [escalationId],
    );
    if (told === undefined) return;
    const digest = await readDigest(db, { escalationId, accountId: told.accountId });
    await acknowledgeEscalation(db, await commandOfAccount(db, authorityId, told.accountId), {
      escalationId,
      note: 'Đã trao đổi trực tiếp với thủ trưởng đơn vị.',
      acknowledgedBy: told.name,
      shown: (digest?.late ?? []).map(({ key }) => key),
    });
  },
};

/** Does what a scripted person does at this instant, by the use case that a page would call. */
export function performAct(deps: RehearsalDeps, authorityId: string, { act, input }: Act): Promise<void> {
  const perform = PERFORM[act] as Perform<ActName>;
  return perform(deps, authorityId, input);
}
