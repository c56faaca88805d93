import type { DataSource } from 'typeorm';
import { MAIL_INVARIANTS } from './invariants-of-mail.js';
import { ROUND_INVARIANTS } from './invariants-of-rounds.js';
import { SUBMISSION_INVARIANTS } from './invariants-of-submissions.js';

/** A promise of the design as a query of everything that breaks it: `$1` the authority, `fault` in words. */
export interface Invariant {
  name: string;
  sql: string;
}

export interface InvariantResult {
  name: string;
  holds: boolean;
  detail: string;
}

const INVARIANTS: readonly Invariant[] = [...SUBMISSION_INVARIANTS, ...MAIL_INVARIANTS, ...ROUND_INVARIANTS];

const SHOWN = 3;

/** Checks every promise that can be checked once a rehearsal has come to rest at the end of its year. */
export async function checkInvariants(db: DataSource, authorityId: string): Promise<InvariantResult[]> {
  const results: InvariantResult[] = [];
  for (const { name, sql } of INVARIANTS) {
    const faults = await db.query<{ fault: string }[]>(sql, [authorityId]);
    const shown = faults.slice(0, SHOWN).map(({ fault }) => fault);
    const more = faults.length > SHOWN ? `; and ${faults.length - SHOWN} more` : '';
    results.push({ name, holds: faults.length === 0, detail: `${shown.join('; ')}${more}` });
  }
  return results;
}
