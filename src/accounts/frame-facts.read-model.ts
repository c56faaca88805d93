import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  FrameFacts,
  RehearsalBar,
  type FrameAuthority,
  type RehearsalInfo,
  type ScopedViewer,
} from '../web/page-frame.js';

/** The person behind a session and the authority of a page, from present rows. */
@Injectable()
export class SqlFrameFacts extends FrameFacts {
  constructor(private readonly db: DataSource) {
    super();
  }

  async viewerOf(accountId: string): Promise<ScopedViewer | null> {
    const [row] = await this.db.query<(Omit<ScopedViewer, 'scope'> & { subtree: string[] | null })[]>(
      `select a.id as "accountId", a.authority_id as "authorityId", a.unit_id as "unitId", a.role, a.name,
              case when u.kind = 'authority' then null
                   else (select array_agg(s.id::text) from unit_subtree(a.unit_id) s) end as subtree
         from account a join unit u on u.id = a.unit_id
        where a.id::text = $1 and a.disabled_at is null`,
      [accountId],
    );
    if (!row) return null;
    const { subtree, ...viewer } = row;
    return { ...viewer, scope: subtree && new Set(subtree) };
  }

  async authorityOf(authorityId: string): Promise<FrameAuthority | null> {
    const [row] = await this.db.query<FrameAuthority[]>(
      `select id, name, short_name as "shortName" from authority where id = $1`,
      [authorityId],
    );
    return row ?? null;
  }

  async authorityOfUnit(unitId: string): Promise<FrameAuthority | null> {
    const [row] = await this.db.query<FrameAuthority[]>(
      `select a.id, a.name, a.short_name as "shortName" from authority a join unit u on u.authority_id = a.id
        where u.id = $1`,
      [unitId],
    );
    return row ?? null;
  }

  async businessYearOf(authorityId: string): Promise<number> {
    const [row] = await this.db.query<{ year: number }[]>(
      `select extract(year from business_now($1) at time zone 'Asia/Ho_Chi_Minh')::int as year`,
      [authorityId],
    );
    return row!.year;
  }
}

/** The clock of a rehearsal and the instant its driver would jump to. */
@Injectable()
export class SqlRehearsalBar extends RehearsalBar {
  constructor(private readonly db: DataSource) {
    super();
  }

  async barOf(authorityId: string): Promise<RehearsalInfo | null> {
    const [row] = await this.db.query<{ nowText: string; nextText: string | null }[]>(
      `with clock as (select authority_id, now_at from virtual_clock where authority_id = $1),
            ahead as (select min(at) as at from (
                        select min(next_at) as at from watch where authority_id = $1 and not is_done
                        union all
                        select min(at) from rehearsal_act where authority_id = $1 and done_at is null) either)
       select ${shown('clock.now_at')} as "nowText", ${shown('ahead.at')} as "nextText" from clock cross join ahead`,
      [authorityId],
    );
    return row ? { ...row, canAdvance: row.nextText !== null } : null;
  }
}

/** As offices write it: 14/6/2024 08:00. */
function shown(column: string): string {
  return `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'FMDD/FMMM/YYYY HH24:MI')`;
}
