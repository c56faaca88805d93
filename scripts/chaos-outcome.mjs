/** What a year leaves behind, without ids: the same script must leave the same. */
export async function outcomeOf(db, authorityId) {
  const key = `r.item_key || '|' || u.code || '|' || coalesce(i.item_key, '')`;
  const joined = `join round r on r.id = o.round_id join unit u on u.id = o.unit_id
                  left join plan_item i on i.id = o.item_id`;
  const lines = async (sql) => (await db.query(sql, [authorityId])).map(({ line }) => line);
  return {
    states: await lines(
      `select ${key} || ' → ' || o.state || ' v' || o.submission_no || case when o.is_late then ' late' else '' end as line
       from obligation o ${joined} where o.authority_id = $1 order by 1`,
    ),
    totals: await lines(
      `select r.item_key || '|' || (f->>'indicatorKey') || ' = ' || coalesce(f->'total'->>'numerator', '-') || '/'
              || coalesce(f->'total'->>'denominator', '-') as line
       from consolidation c join round r on r.id = c.round_id, jsonb_array_elements(c.content->'figures') f
       where c.authority_id = $1 order by 1`,
    ),
    mails: await lines(
      `select distinct m.kind || ' → ' || m.mailbox || ' [' || coalesce((
                select string_agg(${key}, ', ' order by ${key}) from mail_item t
                join obligation o on o.id = t.obligation_id ${joined} where t.mail_id = m.id), '') || ']' as line
       from mail m where m.authority_id = $1 and m.state in ('accepted', 'rejected') order by 1`,
    ),
  };
}

/** One line for everything that only one of the two years left behind. */
export function differencesOf(calm, disturbed) {
  return Object.keys(calm).flatMap((what) => [
    ...calm[what]
      .filter((line) => !disturbed[what].includes(line))
      .map((line) => `only undisturbed: ${line}`),
    ...disturbed[what].filter((line) => !calm[what].includes(line)).map((line) => `only disturbed: ${line}`),
  ]);
}
