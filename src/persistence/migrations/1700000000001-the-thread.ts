import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The first schema. Instants are `timestamptz(0)`: a JavaScript Date drops microseconds and would miss equal instants. */
export class TheThread1700000000001 implements MigrationInterface {
  name = 'TheThread1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [
      authority,
      accounts,
      calendar,
      directives,
      plans,
      rounds,
      submissions,
      links,
      mails,
    ]) {
      await runner.query(part);
    }
    for (const part of [outbox, escalations, consolidations, journal, rehearsals, pendingNotice]) {
      await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}

const authority = `
create table authority (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  name text not null,
  short_name text not null,
  superior_name text,
  place text not null default '',
  phone text not null default '',
  kind text not null default 'real' check (kind in ('real', 'rehearsal')),
  profile jsonb not null default '{}',
  ladder jsonb not null default '[]',
  escalation_chain jsonb not null default '[]',
  route jsonb not null default '{}',
  next_reference int not null default 1,
  created_at timestamptz(0) not null default clock_timestamp()
);
create table virtual_clock (
  authority_id uuid primary key references authority,
  now_at timestamptz(0) not null,
  version int not null default 1
);
-- Truncated, not rounded: a cast to timestamptz(0) rounds up and would let a wave fire half a second early.
create function business_now(authority uuid) returns timestamptz language sql volatile as $$
  select coalesce((select now_at from virtual_clock where authority_id = authority), date_trunc('second', clock_timestamp()))
$$;
create table unit (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  parent_id uuid references unit,
  code text not null,
  name text not null,
  short_name text not null,
  level text not null default '',
  kind text not null check (kind in ('authority', 'office', 'below', 'requested')),
  mailbox text,
  alternate_mailbox text,
  phone text not null default '',
  head_name text not null default '',
  head_mailbox text,
  contact_name text not null default '',
  contact_mailbox text,
  valid_from date,
  valid_to date,
  predecessor_id uuid references unit,
  version int not null default 1,
  unique (authority_id, code)
);
create index on unit (parent_id);
create function unit_subtree(root uuid) returns table (id uuid) language sql stable as $$
  with recursive tree as (
    select u.id from unit u where u.id = root
    union select u.id from unit u join tree t on u.parent_id = t.id
  ) select tree.id from tree
$$;
create table unit_mapping (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  source_name text not null,
  unit_id uuid references unit,
  valid_from date,
  valid_to date,
  unique (authority_id, source_name)
);`;

const accounts = `
create table account (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  unit_id uuid not null references unit,
  role text not null check (role in ('coordinator', 'leader', 'admin', 'viewer')),
  name text not null,
  position text not null default '',
  escalation_role text check (escalation_role in ('coordinator', 'head-of-office', 'deputy-chairman', 'chairman')),
  email text not null,
  phone text not null default '',
  password_hash text,
  lang text not null default 'vi',
  disabled_at timestamptz(0),
  created_at timestamptz(0) not null default clock_timestamp(),
  version int not null default 1,
  unique (authority_id, email)
);
create table sign_in_token (
  token_hash text primary key,
  account_id uuid not null references account,
  expires_at timestamptz(0) not null,
  used_at timestamptz(0)
);
create table session (
  sid varchar primary key,
  sess json not null,
  expire timestamp(6) not null
);
create index on session (expire);`;

const calendar = `
create table calendar_year (
  year int primary key,
  status text not null check (status in ('official', 'provisional')),
  source text not null default ''
);
create table calendar_row (
  day date not null,
  kind text not null check (kind in ('holiday', 'compensatory', 'swapped-off', 'swapped-work')),
  name text not null,
  source text not null,
  authority_id uuid references authority,
  unique nulls not distinct (day, authority_id)
);`;

const directives = `
create table stored_file (
  sha256 text primary key,
  bytes bytea not null,
  name text not null,
  media_type text not null,
  size int not null,
  stored_at timestamptz(0) not null default clock_timestamp()
);
create table cycle (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  year int not null,
  subject text not null,
  title text not null,
  state text not null default 'drafting'
    check (state in ('drafting', 'approved', 'running', 'consolidating', 'submitted', 'closed', 'cancelled')),
  launched_at timestamptz(0),
  submitted_at timestamptz(0),
  closed_at timestamptz(0),
  version int not null default 1,
  created_at timestamptz(0) not null,
  unique (authority_id, year, subject)
);
create table directive (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  cycle_id uuid references cycle,
  file_sha256 text not null references stored_file,
  file_name text not null,
  document_class text not null,
  document_type text,
  document_number text,
  document_symbol text,
  issuing_authority text,
  place text,
  issued_on date,
  title text,
  truncated boolean not null default false,
  reading jsonb not null,
  source_text text not null,
  pages int[] not null default '{0}',
  state text not null default 'proposed' check (state in ('proposed', 'confirmed')),
  received_at timestamptz(0) not null,
  version int not null default 1
);
create table finding (
  id uuid primary key default gen_random_uuid(),
  directive_id uuid not null references directive,
  kind text not null check (kind in
    ('section', 'task', 'indicator', 'agency-duty', 'reporting-rule', 'legal-basis', 'activity', 'money')),
  ordinal int not null,
  path text not null default '',
  label text not null default '',
  text text not null,
  span_start int,
  span_end int,
  page int,
  confidence text not null default 'high',
  confidence_reason text not null default '',
  payload jsonb not null default '{}',
  warnings jsonb not null default '[]',
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'edited', 'rejected')),
  decided_by text,
  decided_at timestamptz(0),
  reason text,
  version int not null default 1
);
create index on finding (directive_id, ordinal);`;

const plans = `
create table plan_version (
  id uuid primary key default gen_random_uuid(),
  cycle_id uuid not null references cycle,
  authority_id uuid not null references authority,
  number int not null,
  state text not null default 'draft' check (state in ('draft', 'in-review', 'returned', 'approved', 'superseded')),
  directive_id uuid references directive,
  general_goal text not null default '',
  drafted_by uuid references account,
  submitted_by uuid references account,
  submitted_at timestamptz(0),
  approved_by uuid references account,
  approved_at timestamptz(0),
  return_reason text,
  document_number text,
  document_symbol text,
  issued_on date,
  content_hash text,
  frozen jsonb,
  docx_sha256 text references stored_file,
  version int not null default 1,
  created_at timestamptz(0) not null,
  unique (cycle_id, number)
);
create table plan_item (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null references plan_version on delete cascade,
  item_key text not null,
  kind text not null check (kind in ('goal', 'indicator', 'task', 'activity', 'programme', 'money', 'report-round')),
  ordinal int not null,
  heading text not null default '',
  text text not null,
  finding_id uuid references finding,
  own_level boolean not null default false,
  detail jsonb not null default '{}',
  version int not null default 1,
  unique (version_id, item_key)
);
create index on plan_item (version_id, ordinal);
create table plan_assignment (
  item_id uuid not null references plan_item on delete cascade,
  unit_id uuid not null references unit,
  part text not null check (part in ('lead', 'coordinating')),
  primary key (item_id, unit_id)
);`;

const rounds = `
create table round (
  id uuid primary key default gen_random_uuid(),
  cycle_id uuid not null references cycle,
  authority_id uuid not null references authority,
  kind text not null check (kind in ('task', 'report')),
  label text not null,
  item_key text not null,
  ordinal int not null,
  data_from date,
  cut_off_on date,
  opens_at timestamptz(0) not null,
  unit_due_at timestamptz(0),
  -- When the report is compiled at the latest, complete or not; when the round ends and what is missing stays missing.
  latest_at timestamptz(0),
  upward_due_at timestamptz(0),
  ends_at timestamptz(0) not null,
  state text not null default 'planned'
    check (state in ('planned', 'open', 'closed', 'consolidated', 'submitted')),
  opened_at timestamptz(0),
  closed_at timestamptz(0),
  ladder jsonb not null,
  version int not null default 1,
  unique (cycle_id, item_key)
);
create table obligation (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references round,
  cycle_id uuid not null references cycle,
  authority_id uuid not null references authority,
  unit_id uuid not null references unit,
  kind text not null check (kind in ('task', 'report')),
  label text not null,
  item_id uuid references plan_item,
  courtesy boolean not null default false,
  restricted boolean not null default false,
  state text not null default 'scheduled' check (state in
    ('scheduled', 'open', 'submitted', 'nil', 'accepted', 'returned', 'declined', 'waived', 'closed-missing')),
  due_no int not null default 0,
  submission_no int not null default 0,
  received_at timestamptz(0),
  submitted_at timestamptz(0),
  is_late boolean not null default false,
  closed_at timestamptz(0),
  return_reason text,
  decline_reason text,
  paused_at timestamptz(0),
  pause_reason text,
  version int not null default 1,
  unique nulls not distinct (round_id, unit_id, item_id)
);
create index on obligation (round_id, state);
create index on obligation (unit_id);
create index on obligation (cycle_id);
create table due (
  obligation_id uuid not null references obligation,
  due_no int not null,
  due_at timestamptz(0),
  set_at timestamptz(0) not null,
  kind text not null check (kind in ('first', 'extension', 'correction', 'reassignment', 'amendment', 'resume', 'calendar')),
  why text not null default '',
  primary key (obligation_id, due_no)
);
create table wave (
  round_id uuid not null references round,
  due_at timestamptz(0) not null,
  rung text not null,
  courtesy boolean not null default false,
  at timestamptz(0) not null,
  action text not null check (action in ('remind', 'press', 'report')),
  audience text[] not null,
  position int not null,
  is_provisional boolean not null default false,
  primary key (round_id, due_at, courtesy, rung)
);
create index on wave (at);
create table notice (
  obligation_id uuid not null references obligation,
  due_no int not null,
  rung text not null,
  outcome text not null check (outcome in ('reached', 'skipped', 'coalesced')),
  wave_at timestamptz(0) not null,
  at timestamptz(0) not null,
  primary key (obligation_id, due_no, rung)
);`;

const submissions = `
create table draft (
  obligation_id uuid primary key references obligation,
  content jsonb not null,
  saved_by text not null default '',
  saved_at timestamptz(0) not null,
  version int not null default 1
);
create table submission (
  id uuid primary key default gen_random_uuid(),
  obligation_id uuid not null references obligation,
  number int not null,
  idempotency_key text not null,
  body text not null,
  content_hash text not null,
  is_nil boolean not null default false,
  is_late boolean not null default false,
  due_no int not null,
  channel text not null check (channel in ('link', 'paper', 'telephone', 'zalo', 'workbook')),
  filled_by text not null,
  on_behalf_of text,
  entered_by text,
  link_id uuid,
  reference text not null,
  submitted_at timestamptz(0) not null,
  unique (obligation_id, number),
  unique (obligation_id, idempotency_key)
);
create table submission_figure (
  submission_id uuid not null references submission,
  indicator_key text not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  is_estimated boolean not null default false,
  note text not null default '',
  primary key (submission_id, indicator_key)
);
create table submission_task (
  submission_id uuid not null references submission,
  task_key text not null,
  status text not null check (status in ('not-started', 'in-progress', 'done', 'not-applicable')),
  done_on date,
  note text not null default '',
  primary key (submission_id, task_key)
);`;

const links = `
create table link (
  id uuid primary key default gen_random_uuid(),
  public_id text not null unique,
  purpose text not null check (purpose in ('unit', 'acknowledge')),
  authority_id uuid not null references authority,
  cycle_id uuid not null references cycle,
  unit_id uuid references unit,
  obligation_id uuid references obligation,
  escalation_id uuid,
  account_id uuid references account,
  generation int not null default 1,
  key_id text not null,
  expires_at timestamptz(0) not null,
  revoked_at timestamptz(0),
  code_tries int not null default 0,
  created_at timestamptz(0) not null,
  unique nulls not distinct (purpose, unit_id, obligation_id, escalation_id, account_id)
);
create table link_use (
  id bigint generated always as identity primary key,
  link_id uuid not null references link,
  at timestamptz(0) not null,
  what text not null,
  filled_by text not null default ''
);
create index on link_use (link_id);`;

const mails = `
create table mail (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid not null references authority,
  cycle_id uuid references cycle,
  round_id uuid references round,
  kind text not null,
  slot text not null,
  audience text not null,
  mailbox text not null,
  unit_id uuid references unit,
  account_id uuid references account,
  link_id uuid references link,
  message_id text not null unique,
  params jsonb not null default '{}',
  subject text,
  text_body text,
  html_body text,
  state text not null default 'new' check (state in
    ('new', 'sending', 'accepted', 'deferred', 'rejected', 'uncertain', 'not-sent', 'withdrawn')),
  attempts int not null default 0,
  lease_until timestamptz(0),
  response text,
  created_at timestamptz(0) not null,
  claimed_at timestamptz(0),
  accepted_at timestamptz(0),
  unique nulls not distinct (authority_id, round_id, mailbox, audience, slot)
);
-- The Message-ID is a hash of the natural key: even after a restore copies of one mail carry one id.
create function mail_message_id(authority uuid, round uuid, mailbox text, audience text, slot text)
returns text language sql immutable as $$
  select '<' || left(encode(sha256(convert_to(
    concat_ws('|', authority::text, coalesce(round::text, '-'), lower(mailbox), audience, slot), 'UTF8')), 'hex'), 40)
    || '@tiendo>'
$$;
create index on mail (round_id);
create index on mail (authority_id, created_at);
create table mail_item (
  mail_id uuid not null references mail,
  obligation_id uuid not null references obligation,
  primary key (mail_id, obligation_id)
);
create index on mail_item (obligation_id);`;

const outbox = `
create table outbox (
  id bigint generated always as identity primary key,
  authority_id uuid not null references authority,
  kind text not null check (kind in ('mail', 'wake')),
  mail_id uuid references mail,
  workflow_type text,
  workflow_id text,
  input jsonb,
  ready_at timestamptz not null default clock_timestamp(),
  lease_until timestamptz(0),
  attempts int not null default 0,
  error text,
  done_at timestamptz(0),
  created_at timestamptz not null default clock_timestamp()
);
create index outbox_ready on outbox (ready_at, id) where done_at is null;
create index outbox_open_wakes on outbox (workflow_id) where done_at is null and kind = 'wake';
create table relay_state (
  only_row boolean primary key default true check (only_row),
  is_held boolean not null default false,
  reason text not null default '',
  since timestamptz(0) not null default clock_timestamp()
);
insert into relay_state default values;
-- wanted counts the wakes asked for, seen the last one a workflow's answer took into account:
-- a workflow is quiet when both are equal, which is how a rehearsal knows that it may jump.
create table watch (
  workflow_id text primary key,
  workflow_type text not null,
  input jsonb not null,
  authority_id uuid not null references authority,
  wanted bigint not null default 0,
  seen bigint not null default 0,
  clock_version int not null default 0,
  next_at timestamptz(0),
  waits_for text not null default '',
  is_done boolean not null default false,
  woken_at timestamptz,
  answered_at timestamptz(0)
);
create index on watch (authority_id);
create table alert (
  id uuid primary key default gen_random_uuid(),
  authority_id uuid references authority,
  subject text not null,
  message text not null,
  raised_at timestamptz(0) not null default clock_timestamp(),
  cleared_at timestamptz(0)
);
create unique index alert_open on alert (subject) where cleared_at is null;`;

const escalations = `
create table escalation (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null references round,
  cycle_id uuid not null references cycle,
  authority_id uuid not null references authority,
  level int not null,
  role text not null,
  account_id uuid references account,
  opened_at timestamptz(0) not null,
  acknowledge_due_at timestamptz(0) not null,
  acknowledged_at timestamptz(0),
  acknowledged_by text,
  note text,
  climbed_at timestamptz(0),
  closed_at timestamptz(0),
  unique (round_id, level)
);
create table escalation_item (
  round_id uuid not null references round,
  obligation_id uuid not null references obligation,
  due_no int not null,
  since timestamptz(0) not null,
  told_level int not null default -1,
  primary key (obligation_id, due_no)
);
create index on escalation_item (round_id);
alter table link add foreign key (escalation_id) references escalation;`;

const consolidations = `
create table consolidation (
  id uuid primary key default gen_random_uuid(),
  round_id uuid not null unique references round,
  cycle_id uuid not null references cycle,
  authority_id uuid not null references authority,
  state text not null default 'waiting' check (state in ('waiting', 'compiled', 'signed', 'sent', 'receipted')),
  content jsonb,
  content_hash text,
  editor_text jsonb not null default '{}',
  compiled_at timestamptz(0),
  signed_by uuid references account,
  signed_at timestamptz(0),
  document_number text,
  document_symbol text,
  issued_on date,
  docx_sha256 text references stored_file,
  sent_at timestamptz(0),
  mail_id uuid references mail,
  receipt_number text,
  receipt_on date,
  version int not null default 1
);`;

const journal = `
create table journal (
  seq bigint generated always as identity primary key,
  id uuid not null default gen_random_uuid() unique,
  authority_id uuid not null references authority,
  at timestamptz(0) not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor jsonb not null,
  reason text not null default '',
  verb text not null,
  cycle_id uuid,
  round_id uuid,
  obligation_id uuid,
  unit_id uuid,
  subject_type text not null,
  subject_id uuid not null,
  payload jsonb,
  payload_hash text not null,
  xact xid8 not null default pg_current_xact_id()
);
create index on journal (authority_id, seq);
create index on journal (cycle_id, seq);
create index on journal (round_id, seq);
create index on journal (obligation_id, seq);
create index on journal (subject_id);
create function journal_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.payload is null
     and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then
    return new; -- erasure by law: the hash stays
  end if;
  raise exception 'the journal is append-only';
end $$;
create trigger journal_append_only before update or delete on journal
  for each row execute function journal_is_append_only();
create table journal_seal (
  position bigint generated always as identity primary key,
  seq bigint not null unique references journal (seq),
  hash text not null,
  sealed_at timestamptz(0) not null default clock_timestamp()
);
create table journal_anchor (
  day date primary key,
  position bigint not null,
  hash text not null,
  anchored_at timestamptz(0) not null default clock_timestamp()
);`;

const rehearsals = `
create table rehearsal (
  authority_id uuid primary key references authority,
  profile text not null,
  seed int not null default 1,
  units int not null,
  year int not null,
  rounds text not null default 'default',
  script jsonb not null default '{}',
  created_at timestamptz(0) not null default clock_timestamp()
);
create table rehearsal_act (
  id bigint generated always as identity primary key,
  authority_id uuid not null references authority,
  at timestamptz(0) not null,
  act text not null,
  input jsonb not null default '{}',
  done_at timestamptz(0),
  outcome text
);
create index on rehearsal_act (authority_id, at) where done_at is null;`;

/** What is due: nextInstant, fireDue, the page "what fires next" and the doctor all read this view. */
const pendingNotice = `
create view pending_notice as
select o.authority_id, o.cycle_id, o.round_id, o.id as obligation_id, o.unit_id, o.courtesy,
       d.due_no, d.due_at, d.set_at, w.rung, w.at, w.action, w.audience, w.position
from obligation o
join due d on d.obligation_id = o.id and d.due_no = o.due_no
join wave w on w.round_id = o.round_id and w.due_at = d.due_at and w.courtesy = o.courtesy
where o.state in ('open', 'returned')
  and o.paused_at is null
  and w.at > d.set_at
  and not exists (select 1 from notice n
                  where n.obligation_id = o.id and n.due_no = o.due_no and n.rung = w.rung);`;
