import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createAccount } from '../accounts/create-account.js';
import { systemActor } from '../domain/actor.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { createUnit, insertUnit } from '../units/create-unit.js';
import { mapAgency } from '../units/map-agency.js';
import { seedCalendar } from '../units/seed-calendar.js';
import type { SampleProfile, SampleUnit } from './sample/profile.js';
import { profileOf, type RehearsalScript } from './rehearsal-script.js';
import { scheduleActs } from './schedule-acts.js';
import { yearActs } from './script/year-acts.js';
import { unreachable } from './unreachable.js';

export interface NewRehearsal {
  code: string;
  script: RehearsalScript;
  /** Which years of the profile are run. */
  years: readonly number[];
}

const HOUR = 3_600_000;

/**
 * Makes an authority on a virtual clock with its units, accounts and the script of its years; nothing has happened
 * yet. Its mails go to the rehearsal's inbox only. Returns its id.
 */
export async function createRehearsal(db: DataSource, wanted: NewRehearsal): Promise<string> {
  await seedCalendar(db);
  const profile = profileOf(wanted.script.source);
  const acts = yearActs(profile, wanted);
  const startsAt = new Date(Math.min(...acts.map((act) => act.at.getTime())) - HOUR);
  const authorityId = await insertAuthority(db, { ...wanted, profile, startsAt });
  await addPeople(db, authorityId, profile);
  await scheduleActs(db, authorityId, acts);
  return authorityId;
}

interface NewAuthority extends NewRehearsal {
  profile: SampleProfile;
  startsAt: Date;
}

async function insertAuthority(db: DataSource, made: NewAuthority): Promise<string> {
  const authorityId = randomUUID();
  const { profile } = made;
  const { authority } = profile;
  await db.transaction((manager) =>
    manager.query(
      `with made as (
         insert into authority (id, code, name, short_name, superior_name, place, phone, kind, profile, route)
         values ($1, $2, $3, $4, $5, $6, $7, 'rehearsal', $8, $9) returning id),
       clock as (insert into virtual_clock (authority_id, now_at) select id, $10 from made)
       insert into rehearsal (authority_id, profile, seed, units, year, rounds, script)
       select id, $11, $12, $13, $14, $15, $16 from made`,
      [
        ...[authorityId, made.code, authority.name, authority.shortName, authority.superior],
        ...[authority.place, authority.phone, JSON.stringify(profileColumn(profile))],
        JSON.stringify({
          to: authority.superior,
          through: authority.through,
          mailbox: authority.upwardMailbox,
        }),
        ...[made.startsAt, profile.key, ...scaleOf(made), JSON.stringify(made.script)],
      ],
    ),
  );
  const actor = systemActor('a rehearsal is set up');
  await transact(db, { authorityId, actor }, (tx) => addRoot(tx, profile));
  return authorityId;
}

function scaleOf({ script: { source }, profile }: NewAuthority): unknown[] {
  return source.kind === 'scaled'
    ? [source.seed, profile.units.length, source.year, source.rounds]
    : [1, profile.units.length, profile.year, 'default'];
}

function profileColumn({ authority }: SampleProfile): Record<string, unknown> {
  const { level, standingUnitKey, planSymbol, reportSymbol, recipients, signature, officeProfile } =
    authority;
  return { level, standingUnitKey, planSymbol, reportSymbol, recipients, signature, officeProfile };
}

async function addRoot(tx: Tx, { authority }: SampleProfile): Promise<void> {
  await insertUnit(tx, {
    ...{ code: 'ubnd', name: authority.name, shortName: authority.shortName, level: authority.level },
    kind: 'authority',
    ...{ parentId: null, mailbox: null, alternateMailbox: null, phone: authority.phone },
    ...{ headName: '', headMailbox: null, contactName: '', contactMailbox: null },
  });
  await tx.append({
    verb: 'authority.created',
    subject: { type: 'authority', id: tx.authorityId },
    payload: { name: authority.name },
  });
  await tx.append({ verb: 'rehearsal.started', subject: { type: 'authority', id: tx.authorityId } });
}

/** By the person who would do it: the administrator enters units and accounts, the coordinator maps the names. */
async function addPeople(db: DataSource, authorityId: string, profile: SampleProfile): Promise<void> {
  const setUp: Command = {
    authorityId,
    actor: { kind: 'system', because: 'a rehearsal is set up' },
  };
  const rootId = await unitIdOf(db, authorityId, 'ubnd');
  for (const person of profile.persons) {
    const unitId = person.unitKey === null ? rootId : await unitIdOf(db, authorityId, person.unitKey);
    const { role, name, position, email, phone, escalationRole = null } = person;
    await createAccount(db, setUp, { unitId, role, name, position, email, phone, escalationRole });
  }
  const admin = await adminCommand(db, authorityId);
  for (const unit of profile.units) await createUnit(db, admin, unitFacts(unit));
  for (const { agency, unitKeys } of profile.agencyMap)
    if (unitKeys.length === 1)
      await mapAgency(db, admin, {
        sourceName: agency,
        unitId: await unitIdOf(db, authorityId, unitKeys[0]!),
      });
}

async function adminCommand(db: DataSource, authorityId: string): Promise<Command> {
  const [admin] = await db.query<{ id: string; name: string }[]>(
    `select id, name from account where authority_id = $1 and role = 'admin' order by created_at, id limit 1`,
    [authorityId],
  );
  if (admin === undefined) throw new Error('The profile names no administrator.');
  return {
    authorityId,
    actor: { kind: 'person', accountId: admin.id, name: admin.name, role: 'admin' },
  };
}

async function unitIdOf(db: DataSource, authorityId: string, code: string): Promise<string> {
  const [unit] = await db.query<{ id: string }[]>(
    `select id from unit where authority_id = $1 and code = $2`,
    [authorityId, code],
  );
  if (unit === undefined) throw new Error(`The profile names an unknown unit: ${code}`);
  return unit.id;
}

function unitFacts(unit: SampleUnit): Parameters<typeof createUnit>[2] {
  return {
    ...{ code: unit.key, name: unit.name, shortName: unit.shortName, level: unit.level, kind: unit.kind },
    parentId: null,
    mailbox: unit.mailboxBounces ? unreachable(unit.mailbox) : unit.mailbox,
    alternateMailbox: unit.alternateMailbox ?? null,
    phone: unit.phone,
    ...{ headName: unit.head.name, headMailbox: unit.head.email },
    ...{ contactName: unit.contact.name, contactMailbox: null },
  };
}
