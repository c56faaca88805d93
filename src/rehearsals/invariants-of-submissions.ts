import type { Invariant } from './invariants.js';

const STATE_VERBS = `'obligation.submitted', 'obligation.submitted-nil', 'obligation.accepted', 'obligation.returned',
  'obligation.declined', 'obligation.decline-accepted', 'obligation.decline-refused', 'obligation.waived',
  'obligation.closed-missing'`;

/** What the state of an obligation must be after the last verb that speaks of it. */
const STATE_AFTER = `case last.verb
  when 'obligation.submitted' then 'submitted' when 'obligation.submitted-nil' then 'nil'
  when 'obligation.accepted' then 'accepted' when 'obligation.returned' then 'returned'
  when 'obligation.declined' then 'declined' when 'obligation.decline-accepted' then 'waived'
  when 'obligation.decline-refused' then 'open' when 'obligation.waived' then 'waived'
  when 'obligation.closed-missing' then 'closed-missing'
  else case when r.opened_at is null then 'scheduled' else 'open' end end`;

export const SUBMISSION_INVARIANTS: readonly Invariant[] = [
  {
    name: 'I1 every submission is kept byte for byte under its hash',
    sql: `select 'submission ' || s.reference as fault from submission s join obligation o on o.id = s.obligation_id
          where o.authority_id = $1 and encode(sha256(convert_to(s.body, 'UTF8')), 'hex') <> s.content_hash`,
  },
  {
    name: 'I1 every reference is unique',
    sql: `select s.reference || ' ×' || count(*) as fault from submission s join obligation o on o.id = s.obligation_id
          where o.authority_id = $1 group by s.reference having count(*) > 1`,
  },
  {
    name: 'I2 one effective version per obligation, numbered without a gap',
    sql: `select 'obligation ' || o.id as fault from obligation o
          left join submission s on s.obligation_id = o.id
          where o.authority_id = $1 group by o.id
          having o.submission_no <> coalesce(max(s.number), 0) or o.submission_no <> count(s.id)`,
  },
  {
    name: 'I9 the journal folded gives the state of every obligation',
    sql: `select 'obligation ' || o.id || ': ' || o.state || ', journal: ' || ${STATE_AFTER} as fault
          from obligation o join round r on r.id = o.round_id
          left join lateral (select j.verb from journal j where j.obligation_id = o.id
                             and j.verb in (${STATE_VERBS}) order by j.seq desc limit 1) last on true
          where o.authority_id = $1 and o.state <> ${STATE_AFTER}`,
  },
  {
    name: 'I9 every submission stands in the journal',
    sql: `select 'obligation ' || o.id as fault from obligation o
          where o.authority_id = $1 and o.submission_no <> (
            select count(*) from journal j where j.obligation_id = o.id
            and j.verb in ('obligation.submitted', 'obligation.submitted-nil'))`,
  },
  {
    name: 'I10 consolidated totals equal a recomputation from the submissions',
    sql: `with compiled as (
            select c.round_id, c.content, (select max(j.seq) from journal j
                                           where j.subject_id = c.id and j.verb = 'consolidation.compiled') as seq
            from consolidation c where c.authority_id = $1 and c.content is not null),
          standing as (
            select k.round_id, s.id as submission_id, o.unit_id from compiled k
            join obligation o on o.round_id = k.round_id
            join lateral (select j.verb from journal j where j.obligation_id = o.id and j.seq < k.seq
                          and j.verb in (${STATE_VERBS}) order by j.seq desc limit 1) last
              on last.verb in ('obligation.submitted', 'obligation.submitted-nil', 'obligation.accepted')
            join submission s on s.obligation_id = o.id and s.number = (
              select count(*) from journal j where j.obligation_id = o.id and j.seq < k.seq
              and j.verb in ('obligation.submitted', 'obligation.submitted-nil'))),
          told as (
            select k.round_id, f->>'indicatorKey' as key, f->'detail'->>'rule' as rule,
                   (f->'total'->>'numerator')::numeric as numerator,
                   (f->'total'->>'denominator')::numeric as denominator,
                   f->'detail'->'reportingUnitIds' as asked
            from compiled k, jsonb_array_elements(k.content->'figures') f),
          counted as (
            select t.round_id, t.key, t.rule, t.numerator, t.denominator,
                   sum(g.numerator) as part, sum(g.denominator) as whole,
                   count(g.numerator) as given, count(*) filter (where g.numerator <> 0) as yes
            from told t
            left join standing s on s.round_id = t.round_id and t.asked ? s.unit_id::text
            left join submission_figure g on g.submission_id = s.submission_id and g.indicator_key = t.key
              and (t.rule not in ('ratio', 'trend') or g.denominator > 0 or g.numerator = 0 and g.denominator = 0
                   or t.rule = 'trend' and g.denominator = 0)
            group by 1, 2, 3, 4, 5)
          select key || ' (' || rule || '): ' || coalesce(numerator::text, '-') || '/'
                 || coalesce(denominator::text, '-') || ', recomputed '
                 || coalesce(part::text, '-') || '/' || coalesce(whole::text, '-') as fault
          from counted
          where case rule when 'yes-no' then coalesce(numerator, 0) <> yes or coalesce(denominator, 0) <> given
                     when 'ratio' then numerator is distinct from part or denominator is distinct from whole
                     when 'trend' then numerator is distinct from part or denominator is distinct from whole
                     else numerator is distinct from part end`,
  },
];
