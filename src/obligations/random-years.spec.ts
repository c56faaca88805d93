import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { aContent } from '../../test/factories/content.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { OBLIGATION_TABLE, type ObligationState } from '../domain/obligation/obligation-states.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { transact, type Command } from '../persistence/transact.js';
import { closeRound } from '../rounds/close-round.js';
import { fireDue } from '../rounds/fire-due.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';
import { declineObligation } from './decline-obligation.js';
import {
  acceptObligation,
  decideDecline,
  extendObligation,
  returnObligation,
  waiveObligation,
} from './review-obligation.js';
import { saveDraft } from './save-draft.js';
import { submitReport } from './submit-report.js';

const SEQUENCES = Number(process.env['MODEL_CASES'] ?? 200);
const HOUR = 3_600_000;
const BEGIN = Date.parse('2024-06-03T08:00:00+07:00');
const DUE = new Date('2024-06-20T00:00:00+07:00');
const ENDS = '2024-07-05T08:00:00+07:00';

let fresh: FreshDatabase;
let db: DataSource;
beforeAll(async () => {
  fresh = await freshDatabase();
  db = await openDatabase(fresh.url);
});
afterAll(async () => {
  await db.destroy();
  await fresh.close();
});

const OF_ONE = [
  'save',
  'submit',
  'nil',
  'return',
  'accept',
  'decline',
  'follow',
  'refuse',
  'extend',
  'waive',
] as const;
const OF_ROUND = ['fire', 'close'] as const;
type Name = (typeof OF_ONE)[number] | (typeof OF_ROUND)[number];

interface World {
  authorityId: string;
  roundId: string;
  command: Command;
  ids: string[];
  now: number;
}

async function aWorld(units: number): Promise<World> {
  const authority = await anAuthority(db, { units, now: new Date(BEGIN).toISOString() });
  const { roundId, obligations } = await anOpenRound(db, authority, { endsAt: ENDS });
  const calendar = await loadCalendar(db, authority.id);
  await transact(db, authority.command, (tx) => {
    const dues = obligations.map((each) => ({ obligationId: each.id, dueAt: DUE, courtesy: false }));
    return setDues(tx, { roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' }, dues);
  });
  const ids = obligations.map((each) => each.id);
  return { authorityId: authority.id, roundId, command: authority.command, ids, now: BEGIN };
}

let keys = 0;

/** One command; what the rules refuse is an outcome like another. */
async function run(world: World, name: Name, which = 0): Promise<string> {
  const { command, authorityId, roundId } = world;
  const obligationId = world.ids[which % world.ids.length]!;
  const reason = 'có lý do';
  const later = new Date(world.now + 120 * HOUR);
  const send = (nil: { reason: string } | null) => {
    const content = aContent(nil ? { nil, figures: [] } : {});
    return submitReport(db, command, {
      obligationId,
      idempotencyKey: `k${++keys}`,
      channel: 'link',
      content,
    });
  };
  const commands: Record<Name, () => Promise<unknown>> = {
    save: () => saveDraft(db, command, { obligationId, content: aContent(), savedBy: 'Lan', version: 0 }),
    submit: () => send(null),
    nil: () => send({ reason }),
    return: () => returnObligation(db, command, { obligationId, reason, correctionDueAt: later }),
    accept: () => acceptObligation(db, command, obligationId),
    decline: () => declineObligation(db, command, { obligationId, reason }),
    follow: () => decideDecline(db, command, { obligationId, isAccepted: true, reason }),
    refuse: () => decideDecline(db, command, { obligationId, isAccepted: false, reason }),
    extend: () => extendObligation(db, command, { obligationId, reason, newDueAt: later }),
    waive: () => waiveObligation(db, command, { obligationId, reason }),
    fire: () => transact(db, { authorityId, actor: command.actor }, (tx) => fireDue(tx, roundId)),
    close: () => closeRound(db, authorityId, roundId),
  };
  try {
    await commands[name]();
    return 'done';
  } catch (error) {
    if (error instanceof RuleBroken) return error.code;
    throw error;
  }
}

const EFFECT: Readonly<Record<string, string>> = {
  'obligation.submitted': 'submit',
  'obligation.submitted-nil': 'submit-nil',
  'obligation.returned': 'return',
  'obligation.accepted': 'accept',
  'obligation.declined': 'decline',
  'obligation.decline-accepted': 'accept-decline',
  'obligation.decline-refused': 'refuse-decline',
  'obligation.extended': 'extend',
  'obligation.waived': 'waive',
  'obligation.closed-missing': 'close-missing',
};

/** The state that the journal alone tells; throws where it tells of a step that the table does not know. */
function folded(verbs: readonly string[]): ObligationState {
  return verbs.reduce<ObligationState>((state, verb) => {
    const command = EFFECT[verb];
    if (command === undefined) return state;
    const step = OBLIGATION_TABLE.transitions.find((each) => each.from === state && each.command === command);
    if (step === undefined) throw new Error(`${verb} in ${state}`);
    return step.to;
  }, 'open');
}

async function journalDisagrees(world: World): Promise<string[]> {
  const rows = await db.query<
    { id: string; state: ObligationState; versions: number; no: number; verbs: string[] }[]
  >(
    `select o.id, o.state, o.submission_no as no,
            (select count(*)::int from submission s where s.obligation_id = o.id) as versions,
            array(select j.verb from journal j where j.obligation_id = o.id order by j.seq) as verbs
     from obligation o where o.id = any($1)`,
    [world.ids],
  );
  return rows.flatMap(({ state, verbs, versions, no }) => {
    const sent = verbs.filter((verb) => verb.startsWith('obligation.submitted')).length;
    const told = folded(verbs);
    return told === state && sent === versions && no === versions ? [] : [`${state}: ${verbs.join(' ')}`];
  });
}

/** Notices that came early, for an older due than the present one after it was set, or while nothing was owed. */
const WRONG_NOTICES = `
  select n.rung, n.outcome, n.at from notice n
  join due d on d.obligation_id = n.obligation_id and d.due_no = n.due_no
  left join due later on later.obligation_id = n.obligation_id and later.due_no = n.due_no + 1
  where n.obligation_id = any($1) and n.outcome <> 'skipped'
    and (n.at < n.wave_at or n.wave_at <= d.set_at or n.at > later.set_at)`;

/** A wave that told somebody has exactly one mail per audience that names the obligation. */
const UNTOLD = `
  select n.rung from notice n join obligation o on o.id = n.obligation_id
  join due d on d.obligation_id = n.obligation_id and d.due_no = n.due_no
  join wave w on w.round_id = o.round_id and w.due_at = d.due_at and w.rung = n.rung and w.courtesy = o.courtesy
  where n.obligation_id = any($1) and n.outcome = 'reached' and w.action <> 'report'
    and (select count(*) from mail m join mail_item i on i.mail_id = m.id
         where i.obligation_id = o.id and m.audience = 'unit' and m.kind = w.action
         and split_part(m.slot, '@', 2) = to_char(w.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI')) <> 1`;

const aStep = fc.record({
  name: fc.constantFrom<Name>(...OF_ONE, ...OF_ONE, ...OF_ROUND, ...OF_ROUND, ...OF_ROUND),
  which: fc.integer({ min: 0, max: 2 }),
  hours: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 })),
});

describe('any sequence of commands', () => {
  it('leaves legal states that the journal tells too, and notices each once, none early, none for what is closed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 16 }), async (steps) => {
        const world = await aWorld(3);
        for (const { name, which, hours } of steps) {
          world.now += hours * HOUR;
          await setClock(db, world.authorityId, new Date(world.now).toISOString());
          const owed = new Set(await owedNow(world));
          const before = await noticeCounts(world);
          await run(world, name, which);
          for (const [id, count] of await noticeCounts(world)) {
            if (count > (before.get(id) ?? 0) && name === 'fire') expect(owed).toContain(id);
          }
        }
        expect(await journalDisagrees(world)).toEqual([]);
        expect(await db.query(WRONG_NOTICES, [world.ids])).toEqual([]);
        expect(await db.query(UNTOLD, [world.ids])).toEqual([]);
      }),
      { numRuns: SEQUENCES },
    );
  }, 240_000);
});

async function owedNow(world: World): Promise<string[]> {
  const rows = await db.query<{ id: string }[]>(
    `select id from obligation where id = any($1) and state in ('open', 'returned')`,
    [world.ids],
  );
  return rows.map((row) => row.id);
}

async function noticeCounts(world: World): Promise<Map<string, number>> {
  const rows = await db.query<{ id: string; n: number }[]>(
    `select obligation_id as id, count(*)::int as n from notice where obligation_id = any($1) and outcome <> 'skipped'
     group by 1`,
    [world.ids],
  );
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** What a reader could tell apart afterwards. */
async function outcomeOf(world: World): Promise<string> {
  const [row] = await db.query<{ seen: string }[]>(
    `select concat_ws('|', o.state, o.due_no, o.submission_no, (select state from round where id = o.round_id),
            (select count(*) from notice n where n.obligation_id = o.id and n.outcome = 'reached'),
            (select count(*) from mail_item i join mail m on m.id = i.mail_id where i.obligation_id = o.id),
            (select string_agg(j.verb, ',' order by j.verb) from journal j where j.obligation_id = o.id)) as seen
     from obligation o where o.id = $1`,
    [world.ids[0]],
  );
  return row!.seen;
}

const BEFORE: Readonly<Record<string, readonly Name[]>> = {
  open: [],
  submitted: ['submit'],
  declined: ['decline'],
  returned: ['submit', 'return'],
};
/** The ladder presses at this instant, so that firing has something to do. */
const PRESSING = Date.parse('2024-06-20T08:00:00+07:00');
/** After the end of the round closing has something to do. */
const AFTER_END = Date.parse(ENDS);

async function aWorldIn(state: string, now: number): Promise<World> {
  const world = await aWorld(1);
  for (const name of BEFORE[state]!) await run(world, name);
  world.now = now;
  await setClock(db, world.authorityId, new Date(now).toISOString());
  return world;
}

describe('two commands at the same moment', () => {
  const names = [...OF_ONE.filter((name) => name !== 'save'), ...OF_ROUND];
  const pairs = names.flatMap((a, index) => names.slice(index).map((b) => [a, b] as const));

  it.each(Object.keys(BEFORE))(
    'on what is %s end as if one had come after the other',
    async (state) => {
      const broken: unknown[] = [];
      for (const [a, b] of pairs) {
        const now = a === 'close' || b === 'close' ? AFTER_END : PRESSING;
        const serial: string[] = [];
        for (const [first, second] of [[a, b] as const, [b, a] as const]) {
          const world = await aWorldIn(state, now);
          await run(world, first);
          await run(world, second);
          serial.push(await outcomeOf(world));
        }
        const world = await aWorldIn(state, now);
        await Promise.all([run(world, a), run(world, b)]);
        const got = await outcomeOf(world);
        if (!serial.includes(got)) broken.push({ a, b, serial, got });
      }
      expect(broken).toEqual([]);
    },
    120_000,
  );
});
