import { countCells, type Countable, type Counts } from '../domain/obligation/count-cells.js';
import type { Narrative, SubmissionContent } from '../domain/obligation/submission-content.js';
import type { Queryable } from '../persistence/queryable.js';
import { readFigures, type ConsolidatedFigure } from './read-figures.js';

/** What is compiled, frozen by hash when it is signed. */
export interface PackContent {
  roundId: string;
  label: string;
  dataFrom: string | null;
  cutOffOn: string | null;
  figures: ConsolidatedFigure[];
  /** The reports of the round. */
  reports: Counts;
  /** The dated tasks of the year so far, by six cells. */
  tasks: Counts;
  narratives: { unitId: string; unit: string; submissionId: string; narrative: Narrative }[];
  missing: { unitId: string; unit: string; state: string }[];
}

interface CountedRow extends Omit<Countable, 'dueAt' | 'answeredAt'> {
  dueAt: Date | null;
  answeredAt: Date | null;
}

/** Reads the whole round as it stands now. */
export async function readPackContent(db: Queryable, roundId: string, now: Date): Promise<PackContent> {
  const [round] = await db.query<{
    cycleId: string;
    label: string;
    dataFrom: string | null;
    cutOffOn: string | null;
  }>(
    `select cycle_id as "cycleId", label, data_from as "dataFrom", cut_off_on as "cutOffOn" from round where id = $1`,
    [roundId],
  );
  const { cycleId, ...head } = round!;
  return {
    roundId,
    ...head,
    figures: await readFigures(db, roundId),
    reports: await countWhere(db, { where: 'o.round_id = $1', id: roundId, now }),
    tasks: await countWhere(db, { where: `o.cycle_id = $1 and o.kind = 'task'`, id: cycleId, now }),
    narratives: await readNarratives(db, roundId),
    missing: await db.query(
      `select o.unit_id as "unitId", u.name as unit, o.state from obligation o join unit u on u.id = o.unit_id
       where o.round_id = $1 and o.state in ('open', 'returned', 'declined', 'closed-missing') order by u.code`,
      [roundId],
    ),
  };
}

async function countWhere(
  db: Queryable,
  { where, id, now }: { where: string; id: string; now: Date },
): Promise<Counts> {
  const rows = await db.query<CountedRow>(
    `select o.state, d.due_at as "dueAt", o.submitted_at as "answeredAt", d.kind = 'extension' as "isExtended",
            coalesce(s.is_nil, false) as "isNil"
     from obligation o
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no
     left join submission s on s.obligation_id = o.id and s.number = o.submission_no
     where ${where} and not o.courtesy`,
    [id],
  );
  const countable = rows.map((row) => ({
    ...row,
    dueAt: row.dueAt?.getTime() ?? null,
    answeredAt: row.answeredAt?.getTime() ?? null,
  }));
  return countCells(countable, now.getTime());
}

async function readNarratives(db: Queryable, roundId: string): Promise<PackContent['narratives']> {
  const rows = await db.query<{ unitId: string; unit: string; submissionId: string; body: string }>(
    `select o.unit_id as "unitId", u.name as unit, s.id as "submissionId", s.body
     from obligation o join unit u on u.id = o.unit_id
     join submission s on s.obligation_id = o.id and s.number = o.submission_no
     where o.round_id = $1 and o.state in ('submitted', 'accepted') and not s.is_nil order by u.code`,
    [roundId],
  );
  return rows.map(({ body, ...row }) => ({
    ...row,
    narrative: (JSON.parse(body) as SubmissionContent).narrative,
  }));
}
