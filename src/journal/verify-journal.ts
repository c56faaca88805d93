import type { DataSource } from 'typeorm';
import { canonicalJson, sha256 } from '../persistence/content-hash.js';
import { BATCH, GENESIS, SEALED_TEXT } from './seal-journal.js';

export interface JournalFault {
  seq: number | null;
  fault: 'changed' | 'lost' | 'payload-changed' | 'anchor-broken';
}

export interface JournalVerdict {
  rows: number;
  sealed: number;
  erased: number;
  faults: JournalFault[];
}

/** Recomputes the whole chain: finds every changed, lost or added row (promise I6). Reads only. */
export async function verifyJournal(db: DataSource): Promise<JournalVerdict> {
  const faults: JournalFault[] = [];
  let previous = GENESIS;
  let position = 0;
  let sealed = 0;
  let erased = 0;
  for (;;) {
    const rows = await sealedRows(db, position);
    for (const row of rows) {
      const expected = row.text === null ? null : sha256(`${previous}|${row.text}`);
      faults.push(...faultsOf(row, expected));
      if (row.isErased) erased += 1;
      previous = row.hash;
      position = row.position;
      sealed += 1;
    }
    if (rows.length < BATCH) break;
  }
  faults.push(...(await brokenAnchors(db)));
  const [{ rows }] = (await db.query<{ rows: number }[]>(`select count(*)::int as rows from journal`)) as [
    { rows: number },
  ];
  return { rows, sealed, erased, faults };
}

interface SealedRow {
  position: number;
  seq: number;
  hash: string;
  text: string | null;
  payload: unknown;
  payloadHash: string | null;
  isErased: boolean;
}

async function sealedRows(db: DataSource, after: number): Promise<SealedRow[]> {
  return db.query<SealedRow[]>(
    `select s.position, s.seq, s.hash, case when j.seq is null then null else ${SEALED_TEXT} end as text,
            j.payload, j.payload_hash as "payloadHash", j.seq is not null and j.payload is null as "isErased"
     from journal_seal s left join journal j on j.seq = s.seq
     where s.position > $1 order by s.position limit ${BATCH}`,
    [after],
  );
}

function faultsOf(row: SealedRow, expected: string | null): JournalFault[] {
  if (expected === null) return [{ seq: row.seq, fault: 'lost' }];
  if (expected !== row.hash) return [{ seq: row.seq, fault: 'changed' }];
  if (row.isErased || payloadFits(row)) return [];
  return [{ seq: row.seq, fault: 'payload-changed' }];
}

function payloadFits({ payload, payloadHash }: SealedRow): boolean {
  return sha256(canonicalJson(payload)) === payloadHash;
}

/** An anchor must still be the seal that stood at its place when the day ended. */
async function brokenAnchors(db: DataSource): Promise<JournalFault[]> {
  return db.query<JournalFault[]>(
    `select null::bigint as seq, 'anchor-broken' as fault from journal_anchor a
     left join journal_seal s on s.position = a.position where s.hash is distinct from a.hash`,
  );
}
