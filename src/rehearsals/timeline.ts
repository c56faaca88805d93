import type { DataSource } from 'typeorm';
import type { JournalVerb } from '../domain/journal/journal-entry.js';
import { timelineSentences, type TimelineEntry } from './timeline-sentences.js';

interface Row extends TimelineEntry {
  seq: number;
  verb: JournalVerb;
  shownAt: string;
}

export interface Timeline {
  lines: string[];
  /** From where the next reading goes on. */
  seq: number;
}

/** What the journal has appended since: one readable line per event, mails of one moment counted together. */
export async function timelineSince(db: DataSource, authorityId: string, seq: number): Promise<Timeline> {
  const rows = await db.query<Row[]>(ENTRIES, [authorityId, seq]);
  const last = rows.at(-1);
  if (last === undefined) return { lines: [], seq };
  const isMail = (row: Row) => row.verb === 'mail.accepted';
  const lines = rows.filter((row) => !isMail(row)).flatMap(lineOf);
  const mails = countedKinds(rows.filter(isMail));
  return { lines: mails ? [...lines, `${last.shownAt}    ✉ ${mails}`] : lines, seq: last.seq };
}

function lineOf(row: Row): string[] {
  const said = timelineSentences.verbs[row.verb]?.(row);
  return said ? [`${row.shownAt}  ${said}`] : [];
}

function countedKinds(mails: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { mailKind } of mails) {
    const kind = timelineSentences.mailKinds[mailKind ?? ''] ?? mailKind ?? '';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

const ENTRIES = `
  select j.seq, j.verb, j.reason, j.payload, to_char(j.at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI') as "shownAt",
         coalesce(j.actor->>'name', j.actor->>'filledBy', 'hệ thống') as actor,
         coalesce(u.short_name, '') as unit, coalesce(r.label, '') as round, coalesce(o.label, '') as obligation,
         m.kind as "mailKind", m.mailbox
  from journal j
  left join unit u on u.id = j.unit_id
  left join round r on r.id = j.round_id
  left join obligation o on o.id = j.obligation_id
  left join mail m on j.subject_type = 'mail' and m.id = j.subject_id
  where j.authority_id = $1 and j.seq > $2 order by j.seq`;
