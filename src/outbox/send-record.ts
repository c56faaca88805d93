import type { Outcome } from '../mail/mailer.js';
import { transitionOf } from '../domain/state-table.js';
import { clearAlert } from '../persistence/raise-alert.js';
import type { Tx } from '../persistence/transact.js';
import { MAIL_TABLE, type MailCommand, type MailState } from './mail-state-table.js';
import { journalMail, type MailEvent } from './send-journal.js';
import type { ReadyMail } from './send-claim.js';
import { givenUp, mailSubject } from './give-up.js';
import { tellOfFailedMailbox } from './send-alternate.js';

export interface SentMail {
  mail: ReadyMail;
  outcome: Outcome;
  isRehearsal: boolean;
}

/** Waits after the first, second … attempt, on the real clock; the last one repeats until `give-up.ts` ends it. */
const RETRY_SECONDS = [60, 300, 900, 3_600];
/** Somebody else claimed the mail after our lease: look again when he is done. */
const LOST_CLAIM_SECONDS = 60;

const COMMANDS: Record<Outcome['kind'], MailCommand> = {
  accepted: 'accept',
  deferred: 'defer',
  'back-off': 'defer',
  rejected: 'reject',
  'not-sent': 'keep-back',
  uncertain: 'lose',
};

const VERBS: Record<Outcome['kind'], MailEvent['verb']> = {
  accepted: 'mail.accepted',
  deferred: 'mail.deferred',
  'back-off': 'mail.deferred',
  rejected: 'mail.rejected',
  'not-sent': 'mail.deferred',
  uncertain: 'mail.uncertain',
};

/** Writes down what became of the attempt. Resolves to null when it is settled, or to the seconds until the next one. */
export async function recordOutcome(tx: Tx, sent: SentMail): Promise<number | null> {
  const { mail, outcome } = sent;
  const { to } = transitionOf(MAIL_TABLE, 'sending', COMMANDS[outcome.kind]);
  if (!(await isStillOurs(tx, mail, { to, outcome }))) return LOST_CLAIM_SECONDS;
  await journalMail(tx, mail, { verb: VERBS[outcome.kind], payload: { state: to, ...detailOf(outcome) } });
  if (outcome.kind === 'rejected') await tellOfFailedMailbox(tx, mail, outcome.response);
  if (outcome.kind === 'accepted') await clearAlert(tx, mailSubject(mail.id));
  if (outcome.kind === 'accepted' || outcome.kind === 'rejected') return null;
  if (await givenUp(tx, mail, outcome)) return null;
  const wait = retryAfter(mail.attempts, sent.isRehearsal);
  return outcome.kind === 'back-off' ? Math.max(wait, outcome.restSeconds) : wait;
}

function detailOf(outcome: Outcome): Record<string, unknown> {
  const { kind: _kind, ...detail } = outcome;
  return detail;
}

/** By the number of the attempt: a claim that outlived its lease must not overwrite the one that followed it. */
async function isStillOurs(
  tx: Tx,
  mail: ReadyMail,
  { to, outcome }: { to: MailState; outcome: Outcome },
): Promise<boolean> {
  const response = 'response' in outcome ? outcome.response : outcome.error;
  const rows = await tx.query(
    `with ours as (
       update mail set state = $3, lease_until = null, response = left($4, 500),
              accepted_at = case when $3 = 'accepted' then $5::timestamptz end,
              params = case when $3 = 'uncertain'
                            then jsonb_set(params, '{kept,mayHaveArrived}', 'true') else params end
       where id = $1 and attempts = $2 and state = 'sending' returning id)
     select id from ours`,
    [mail.id, mail.attempts, to, response, tx.now],
  );
  return rows.length === 1;
}

/** A rehearsal does not wait for a server that its own script made fail. */
function retryAfter(attempts: number, isRehearsal: boolean): number {
  return isRehearsal ? attempts : RETRY_SECONDS[Math.min(attempts, RETRY_SECONDS.length) - 1]!;
}
