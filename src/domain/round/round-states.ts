import type { StateTable } from '../state-table.js';

export type RoundState = 'planned' | 'open' | 'closed' | 'consolidated' | 'submitted';
export type RoundCommand = 'open' | 'close' | 'consolidate' | 'submit';

/** What must stand before the command: all obligations closed or the latest moment past; a signed report; its receipt. */
export type RoundNeed = 'complete-or-latest' | 'signed' | 'sent';

const ROUND_STATES: readonly RoundState[] = ['planned', 'open', 'closed', 'consolidated', 'submitted'];
const ROUND_COMMANDS: readonly RoundCommand[] = ['open', 'close', 'consolidate', 'submit'];

/**
 * Pages offer only what a state accepts, so a refused step mostly met a change by somebody else: hence
 * `changed-meanwhile`. Task rounds rest when closed; report rounds go on to the report that is signed and sent.
 */
export const ROUND_TABLE: StateTable<RoundState, RoundCommand, RoundNeed> = {
  name: 'round',
  initial: 'planned',
  resting: ['closed', 'submitted'],
  states: ROUND_STATES,
  commands: ROUND_COMMANDS,
  transitions: [
    { from: 'planned', command: 'open', to: 'open', needs: [] },
    { from: 'open', command: 'close', to: 'closed', needs: ['complete-or-latest'] },
    { from: 'closed', command: 'consolidate', to: 'consolidated', needs: ['signed'] },
    { from: 'consolidated', command: 'submit', to: 'submitted', needs: ['sent'] },
  ],
  refusals: [
    { from: 'planned', commands: ['close', 'consolidate', 'submit'], code: 'changed-meanwhile' },
    { from: 'open', commands: ['open', 'consolidate', 'submit'], code: 'changed-meanwhile' },
    { from: 'closed', commands: ['open', 'close'], code: 'changed-meanwhile' },
    { from: 'closed', commands: ['submit'], code: 'consolidation.not-compiled' },
    { from: 'consolidated', commands: ['open', 'close'], code: 'changed-meanwhile' },
    { from: 'consolidated', commands: ['consolidate'], code: 'consolidation.already-signed' },
    { from: 'submitted', commands: ['open', 'close', 'submit'], code: 'changed-meanwhile' },
    { from: 'submitted', commands: ['consolidate'], code: 'consolidation.already-signed' },
  ],
};
