import type { LocalDate } from '../domain/calendar/local-date.js';
import { launchEmail, type LaunchRound } from '../mail/emails/launch.email.js';
import type { Writing, Written } from './mail-facts.js';
import { unitView } from './mail-to-units.js';

type LaunchItem = LaunchRound & { dataFrom: LocalDate | null; cutOffOn: LocalDate | null };

/** Everything the unit is asked for in the cycle: dated tasks, ongoing ones, report rounds. */
export async function writeLaunch(writing: Writing): Promise<Written> {
  const items = await readItems(writing);
  const ongoing = await readOngoing(writing);
  if (items.length + ongoing.length === 0) return { withdraw: 'nothing is asked of the unit any more' };
  const { title } = await writing.tx.one<{ title: string }>(`select title from cycle where id = $1`, [
    writing.mail.cycleId,
  ]);
  return launchEmail({
    ...(await unitView(writing)),
    title,
    tasks: items.filter((item) => item.kind === 'task'),
    ongoing,
    rounds: items.filter((item) => item.kind === 'report'),
  });
}

function readItems({ tx, mail }: Writing): Promise<LaunchItem[]> {
  return tx.query<LaunchItem>(
    `select o.label, o.kind, d.due_at as "dueAt", o.state = 'returned' as "isReturned",
            r.data_from as "dataFrom", r.cut_off_on as "cutOffOn"
     from obligation o join round r on r.id = o.round_id
     left join due d on d.obligation_id = o.id and d.due_no = o.due_no
     where o.state not in ('waived', 'closed-missing') and o.id = any($1)
     order by d.due_at nulls last, r.ordinal, o.label collate "vi-x-icu"`,
    [mail.obligationIds],
  );
}

async function readOngoing({ tx, mail }: Writing): Promise<string[]> {
  const rows = await tx.query<{ text: string }>(
    `select i.text from plan_item i
     join plan_version v on v.id = i.version_id and v.state = 'approved' and v.cycle_id = $1
     join plan_assignment a on a.item_id = i.id and a.part = 'lead' and a.unit_id = $2
     where i.kind = 'task' and i.detail ->> 'nature' = 'ongoing' order by i.ordinal`,
    [mail.cycleId, mail.unitId],
  );
  return rows.map((row) => row.text);
}
