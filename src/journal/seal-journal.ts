import type { DataSource } from 'typeorm';
import { sha256 } from '../persistence/content-hash.js';

/** Any constant: one sealer at a time. */
const SEAL_LOCK = 7_310_002;
export const BATCH = 1_000;
export const GENESIS = '0'.repeat(64);

/** What a seal covers of a journal row: everything but the payload itself, whose hash stays when it is erased by law. */
export const SEALED_TEXT = `
  json_build_array(j.seq, j.id, j.authority_id, to_char(j.at at time zone 'UTC', 'YYYYMMDDHH24MISS'), j.actor::text,
                   j.reason, j.verb, j.cycle_id, j.round_id, j.obligation_id, j.unit_id, j.subject_type, j.subject_id,
                   j.payload_hash)::text`;

/**
 * Chains journal rows behind the commit horizon: a row is sealed only when no transaction is open any more that could
 * still put one before it. Anchors the chain once a day. Returns how many rows were sealed; repeating it is safe.
 */
export async function sealJournal(db: DataSource): Promise<number> {
  return db.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock($1)', [SEAL_LOCK]);
    const [last] = await manager.query<{ hash: string }[]>(
      `select hash from journal_seal order by position desc limit 1`,
    );
    const rows = await manager.query<{ seq: number; text: string }[]>(
      `select j.seq, ${SEALED_TEXT} as text from journal j
       where j.xact < pg_snapshot_xmin(pg_current_snapshot())
         and not exists (select 1 from journal_seal s where s.seq = j.seq)
       order by j.seq limit ${BATCH}`,
    );
    let hash = last?.hash ?? GENESIS;
    const hashes = rows.map((row) => (hash = sha256(`${hash}|${row.text}`)));
    await manager.query(
      `insert into journal_seal (seq, hash) select * from unnest($1::bigint[], $2::text[]) as s (seq, hash) order by s.seq`,
      [rows.map((row) => row.seq), hashes],
    );
    await manager.query(
      `insert into journal_anchor (day, position, hash)
       select (clock_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date, position, hash
       from journal_seal order by position desc limit 1
       on conflict (day) do update set position = excluded.position, hash = excluded.hash, anchored_at = clock_timestamp()`,
    );
    return rows.length;
  });
}
