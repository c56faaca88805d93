import type { Tx } from '../persistence/transact.js';

export const OUTBOX_CHANNEL = 'tiendo_outbox';
const DEBOUNCE_MS = 20;
let pending: NodeJS.Timeout | undefined;

/** NOTIFY after the commit, many commits to one: inside the transaction it serialises the commits. */
export function announceOutbox(tx: Tx): void {
  const { connection } = tx.manager;
  tx.afterCommit('outbox', () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      // The slow poll of the relay stands behind a lost notification.
      connection.query(`notify ${OUTBOX_CHANNEL}`).catch(() => undefined);
    }, DEBOUNCE_MS).unref();
  });
}
