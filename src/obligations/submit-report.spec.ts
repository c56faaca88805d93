import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import type { SubmissionContent } from '../domain/obligation/submission-content.js';
import { DEFAULT_LADDER } from '../domain/round/ladder.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { sha256 } from '../persistence/content-hash.js';
import { transact } from '../persistence/transact.js';
import { closeRound } from '../rounds/close-round.js';
import { fireDue } from '../rounds/fire-due.js';
import { setDues } from '../rounds/set-dues.js';
import { loadCalendar } from '../units/load-calendar.js';
import { acceptObligation, returnObligation } from './review-obligation.js';
import { saveDraft } from './save-draft.js';
import { submitReport } from './submit-report.js';

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

const content = (given: Partial<SubmissionContent> = {}): SubmissionContent => ({
  nil: null,
  tasks: [],
  figures: [{ indicatorKey: 'ct-1', numerator: 9, denominator: 10, isEstimated: false, note: '' }],
  narrative: { direction: '', results: 'Đã làm', difficulties: '', proposals: '' },
  filledBy: { name: 'Nguyễn Thị Lan', position: '', phone: '' },
  ...given,
});

async function anObligation(dueAt = '2024-06-20T00:00:00+07:00') {
  const authority = await anAuthority(db);
  const round = await anOpenRound(db, authority);
  const calendar = await loadCalendar(db, authority.id);
  await transact(db, authority.command, (tx) =>
    setDues(
      tx,
      { roundId: round.roundId, ladder: DEFAULT_LADDER, calendar, kind: 'first', why: 'test' },
      round.obligations.map((each) => ({ obligationId: each.id, dueAt: new Date(dueAt), courtesy: false })),
    ),
  );
  const obligationId = round.obligations[0]!.id;
  const submit = (key: string, given: Partial<SubmissionContent> = {}) =>
    submitReport(db, authority.command, {
      obligationId,
      idempotencyKey: key,
      content: content(given),
      channel: 'link',
    });
  const stateOf = async (id = obligationId) =>
    (await db.query<{ state: string }[]>(`select state from obligation where id = $1`, [id]))[0]!.state;
  return { authority, round, obligationId, submit, stateOf };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof RuleBroken ? error.code : String(error)),
  );

describe('a submission', () => {
  it('is kept byte for byte with its hash, and gets a reference', async () => {
    const { obligationId, submit, stateOf } = await anObligation();
    const { reference } = await submit('a');
    const [row] = await db.query<{ body: string; content_hash: string }[]>(
      `select body, content_hash from submission where obligation_id = $1`,
      [obligationId],
    );
    expect(JSON.parse(row!.body)).toEqual(content());
    expect(row!.content_hash).toBe(sha256(row!.body));
    expect(reference).toMatch(/^BC-2024-\d{5}$/);
    expect(await stateOf()).toBe('submitted');
  });

  it('of two equal ones at the same moment gives one version', async () => {
    const { obligationId, submit } = await anObligation();
    const [a, b] = await Promise.all([submit('same'), submit('same')]);
    expect(a.reference).toBe(b.reference);
    expect(Number(a.isRepeated) + Number(b.isRepeated)).toBe(1);
    const rows = await db.query(`select 1 from submission where obligation_id = $1`, [obligationId]);
    expect(rows).toHaveLength(1);
  });

  it('is refused where a newer draft stands than the one that was seen, and drops neither', async () => {
    const { authority, obligationId } = await anObligation();
    const keep = (version: number, savedBy: string) =>
      saveDraft(db, authority.command, { obligationId, content: content(), savedBy, version });
    const send = (draftVersion: number) =>
      submitReport(db, authority.command, {
        ...{ obligationId, idempotencyKey: `draft-${draftVersion}`, content: content(), channel: 'link' },
        draftVersion,
      });
    const seen = await keep(0, 'Lan');
    const newer = await keep(seen, 'Minh');
    expect(await codeOf(send(seen))).toBe('submission.draft-newer');
    const drafts = () =>
      db.query(`select version, saved_by as "savedBy" from draft where obligation_id = $1`, [obligationId]);
    expect(await drafts()).toEqual([{ version: newer, savedBy: 'Minh' }]);
    expect(await db.query(`select 1 from submission where obligation_id = $1`, [obligationId])).toEqual([]);
    await send(newer);
    expect(await drafts()).toEqual([]);
  });

  it('of two different ones at the same moment takes one and tells the other', async () => {
    const { submit } = await anObligation();
    const codes = await Promise.all([codeOf(submit('one')), codeOf(submit('two'))]);
    expect(new Set(codes)).toEqual(new Set(['done', 'obligation.already-submitted']));
  });

  it('is late from the first late instant on, not a second earlier', async () => {
    const early = await anObligation();
    await setClock(db, early.authority.id, '2024-06-19T23:59:59+07:00');
    expect((await early.submit('a')).isLate).toBe(false);
    const late = await anObligation();
    await setClock(db, late.authority.id, '2024-06-20T00:00:00+07:00');
    expect((await late.submit('a')).isLate).toBe(true);
  });

  it('with a part greater than the whole is refused and leaves nothing behind', async () => {
    const { obligationId, submit, stateOf } = await anObligation();
    const figures = [{ indicatorKey: 'ct-1', numerator: 11, denominator: 10, isEstimated: false, note: '' }];
    expect(await codeOf(submit('a', { figures }))).toBe('submission.part-exceeds-whole');
    expect(await stateOf()).toBe('open');
    expect(await db.query(`select 1 from journal where obligation_id = $1`, [obligationId])).toHaveLength(0);
  });

  it('that was returned comes again as a new version under the correction due', async () => {
    const { authority, obligationId, submit } = await anObligation();
    await submit('a');
    await returnObligation(db, authority.command, {
      obligationId,
      reason: 'thiếu mẫu số',
      correctionDueAt: new Date('2024-06-28T00:00:00+07:00'),
    });
    await setClock(db, authority.id, '2024-06-25T09:00:00+07:00');
    expect(await submit('b')).toMatchObject({ number: 2, isLate: false });
    const dues = await db.query<{ kind: string }[]>(
      `select kind from due where obligation_id = $1 order by due_no`,
      [obligationId],
    );
    expect(dues.map((due) => due.kind)).toEqual(['first', 'correction']);
  });

  it('after the round has closed is taken as late', async () => {
    const { authority, round, submit, stateOf } = await anObligation();
    await setClock(db, authority.id, '2025-01-02T00:00:00+07:00');
    for (const _rung of DEFAULT_LADDER)
      await transact(db, authority.command, (tx) => fireDue(tx, round.roundId));
    await closeRound(db, authority.id, round.roundId);
    expect(await stateOf()).toBe('closed-missing');
    expect((await submit('a')).isLate).toBe(true);
    expect(await stateOf()).toBe('submitted');
  });
});

describe('the last one is in', () => {
  it('is seen by the step although two last acceptances were concurrent', async () => {
    const { authority, round } = await anObligation();
    await Promise.all(
      round.obligations.map((each) =>
        submitReport(db, authority.command, {
          obligationId: each.id,
          idempotencyKey: each.id,
          content: content(),
          channel: 'link',
        }),
      ),
    );
    expect(await closeRound(db, authority.id, round.roundId)).toBe(false);
    await Promise.all(round.obligations.map((each) => acceptObligation(db, authority.command, each.id)));
    expect(await closeRound(db, authority.id, round.roundId)).toBe(true);
  });
});

describe('a draft', () => {
  it('of two people editing tells the second one and keeps the first one’s text', async () => {
    const { authority, obligationId } = await anObligation();
    const save = (results: string, version: number) =>
      saveDraft(db, authority.command, {
        obligationId,
        savedBy: results,
        version,
        content: content({ narrative: { direction: '', results, difficulties: '', proposals: '' } }),
      });
    expect(await save('Lan', 0)).toBe(1);
    expect(await save('Lan sửa', 1)).toBe(2);
    expect(await codeOf(save('Hùng', 1))).toBe('changed-meanwhile');
    expect(await codeOf(save('Mai', 0))).toBe('changed-meanwhile');
    const [row] = await db.query<{ saved_by: string }[]>(
      `select saved_by from draft where obligation_id = $1`,
      [obligationId],
    );
    expect(row!.saved_by).toBe('Lan sửa');
  });
});
