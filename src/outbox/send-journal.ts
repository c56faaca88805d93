import type { JournalVerb } from '../domain/journal/journal-entry.js';
import type { Tx } from '../persistence/transact.js';
import type { ClaimedMail } from './mail-content.js';

export interface MailEvent {
  verb: Extract<JournalVerb, `mail.${string}`>;
  payload?: Record<string, unknown>;
}

/** One line of the history of a mail; a mail about one thing stands in that thing's history too. */
export function journalMail(tx: Tx, mail: ClaimedMail, event: MailEvent): Promise<void> {
  return tx.append({
    verb: event.verb,
    subject: { type: 'mail', id: mail.id },
    cycleId: mail.cycleId,
    roundId: mail.roundId,
    unitId: mail.unitId,
    obligationId: mail.obligationIds.length === 1 ? mail.obligationIds[0]! : null,
    payload: { kind: mail.kind, mailbox: mail.mailbox, attempt: mail.attempts, ...event.payload },
  });
}
