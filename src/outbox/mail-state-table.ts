import type { MailRow } from '../persistence/rows/mail.row.js';
import type { StateTable } from '../domain/state-table.js';

export type MailState = MailRow['state'];
export type MailCommand = 'claim' | 'withdraw' | 'accept' | 'defer' | 'reject' | 'lose' | 'keep-back';
/** What must stand before the command. */
export type MailNeed = 'lease-over';

/**
 * `sending` is left by what the server said, or, when nobody can say any more, by `lose`: the server may or may not
 * have the mail. Only from there a copy is sent of what may have arrived.
 */
export const MAIL_TABLE: StateTable<MailState, MailCommand, MailNeed> = {
  name: 'mail',
  initial: 'new',
  resting: ['accepted', 'rejected', 'withdrawn'],
  states: ['new', 'sending', 'accepted', 'deferred', 'rejected', 'uncertain', 'not-sent', 'withdrawn'],
  commands: ['claim', 'withdraw', 'accept', 'defer', 'reject', 'lose', 'keep-back'],
  transitions: [
    ...(['new', 'deferred', 'not-sent', 'uncertain'] as const).flatMap((from) => [
      { from, command: 'claim', to: 'sending', needs: [] } as const,
      { from, command: 'withdraw', to: 'withdrawn', needs: [] } as const,
    ]),
    { from: 'sending', command: 'accept', to: 'accepted', needs: [] },
    { from: 'sending', command: 'defer', to: 'deferred', needs: [] },
    { from: 'sending', command: 'reject', to: 'rejected', needs: [] },
    { from: 'sending', command: 'keep-back', to: 'not-sent', needs: [] },
    { from: 'sending', command: 'lose', to: 'uncertain', needs: [] },
  ],
  refusals: [
    ...(['new', 'deferred', 'not-sent', 'uncertain'] as const).map((from) => ({
      from,
      commands: ['accept', 'defer', 'reject', 'lose', 'keep-back'] as const,
      code: 'not-allowed' as const,
    })),
    { from: 'sending', commands: ['claim', 'withdraw'], code: 'not-allowed' },
    ...(['accepted', 'rejected', 'withdrawn'] as const).map((from) => ({
      from,
      commands: ['claim', 'withdraw', 'accept', 'defer', 'reject', 'lose', 'keep-back'] as const,
      code: 'not-allowed' as const,
    })),
  ],
};

/** Nothing more is done with such a mail. */
export function isSettled(state: MailState): boolean {
  return MAIL_TABLE.resting.includes(state);
}
