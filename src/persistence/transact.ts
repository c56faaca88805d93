import type { DataSource, EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { Actor } from '../domain/actor.js';
import type { JournalEntry } from '../domain/journal/journal-entry.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { canonicalJson, sha256 } from './content-hash.js';

/** Who changes facts of which authority. */
export interface Command {
  authorityId: string;
  actor: Actor;
}

/** The one transaction of a command: rows, journal and outbox together or not at all. */
export interface Tx extends Command {
  readonly manager: EntityManager;
  /** Business now, read once at the start: the real clock, or the rehearsal's. */
  readonly now: Date;
  query<T>(sql: string, params?: unknown[]): Promise<T[]>;
  /** The first row, or RuleBroken('not-found'). */
  one<T>(sql: string, params?: unknown[]): Promise<T>;
  append(entry: JournalEntry): Promise<void>;
  /** Runs once per key after the commit; never when the transaction is rolled back. */
  afterCommit(key: string, run: () => void): void;
}

const DEADLOCK = '40P01';
const SERIALIZATION = '40001';
const ATTEMPTS = 4;

/**
 * The only way a fact changes. Throws what the work throws, after rolling everything back;
 * a deadlock is tried again, so the work must not touch anything but the transaction.
 */
export async function transact<T>(
  db: DataSource,
  command: Command,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const hooks = new Map<string, () => void>();
    try {
      const result = await db.transaction(async (manager) => work(await openTx(manager, command, hooks)));
      for (const run of hooks.values()) run();
      return result;
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

class DryRun<T> extends Error {
  constructor(readonly result: T) {
    super('dry run');
  }
}

/** Does the very same work and rolls it back: what a page shows before the person confirms. */
export async function dryRun<T>(db: DataSource, command: Command, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await db.transaction(async (manager) => {
      throw new DryRun(await work(await openTx(manager, command, new Map())));
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result as T;
    throw error;
  }
}

function isRetryable(error: unknown): boolean {
  const code = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : undefined;
  return code === DEADLOCK || code === SERIALIZATION;
}

/** TypeORM answers an UPDATE or DELETE with [rows, count], everything else with the rows. */
function rowsOf<T>(answer: T[] | [T[], number]): T[] {
  return answer.length === 2 && Array.isArray(answer[0]) ? answer[0] : (answer as T[]);
}

async function openTx(manager: EntityManager, command: Command, hooks: Map<string, () => void>): Promise<Tx> {
  const query = async <T>(sql: string, params: unknown[] = []) => rowsOf<T>(await manager.query(sql, params));
  const [clock] = await query<{ now: Date }>('select business_now($1) as now', [command.authorityId]);
  const tx: Tx = {
    ...command,
    manager,
    now: clock!.now,
    query,
    async one<R>(sql: string, params: unknown[] = []) {
      const [row] = await query<R>(sql, params);
      if (row === undefined) throw new RuleBroken('not-found');
      return row;
    },
    append: (entry) => appendJournal(tx, entry),
    afterCommit: (key, run) => void hooks.set(key, run),
  };
  return tx;
}

async function appendJournal(tx: Tx, entry: JournalEntry): Promise<void> {
  const payload = canonicalJson(entry.payload ?? {});
  await tx.query(
    `insert into journal (authority_id, at, actor, reason, verb, cycle_id, round_id, obligation_id, unit_id,
                          subject_type, subject_id, payload, payload_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tx.authorityId, tx.now, JSON.stringify(tx.actor), entry.reason ?? '', entry.verb],
      ...[entry.cycleId ?? null, entry.roundId ?? null, entry.obligationId ?? null, entry.unitId ?? null],
      ...[entry.subject.type, entry.subject.id, payload, sha256(payload)],
    ],
  );
}
