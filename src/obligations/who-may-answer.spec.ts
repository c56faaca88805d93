import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { anAuthority, anOpenRound, openDatabase, setClock } from '../../test/factories/authority.js';
import { aContent } from '../../test/factories/content.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { issueLinksForRound } from '../links/issue-link.js';
import { transact } from '../persistence/transact.js';
import { declineObligation } from './decline-obligation.js';
import { saveDraft } from './save-draft.js';
import { submitReport } from './submit-report.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];

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

async function twoUnits() {
  const authority = await anAuthority(db, { units: 2 });
  const round = await anOpenRound(db, authority);
  const ids = round.obligations.map((each) => each.id);
  const links = await transact(db, authority.command, (tx) =>
    issueLinksForRound(tx, KEYS, { roundId: round.roundId, obligationIds: ids }),
  );
  const as = (obligationId: string) => {
    const { unitId } = round.obligations.find((each) => each.id === obligationId)!;
    const linkId = links.get(obligationId)!;
    return { authorityId: authority.id, actor: { kind: 'unit' as const, unitId, linkId, filledBy: 'Lan' } };
  };
  const [own, foreign] = ids as [string, string];
  const submit = (obligationId: string, key = 'a', results = 'Đã làm') =>
    submitReport(db, as(own), {
      ...{ obligationId, idempotencyKey: key, channel: 'link' as const },
      content: aContent({ narrative: { direction: '', results, difficulties: '', proposals: '' } }),
    });
  return { authority, round, as, own, foreign, submit };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof RuleBroken ? error.code : String(error)),
  );

it('a unit cannot answer, decline or draft what another unit owes', async () => {
  const { as, own, foreign, submit } = await twoUnits();
  expect(await codeOf(submit(foreign))).toBe('not-found');
  expect(await codeOf(declineObligation(db, as(own), { obligationId: foreign, reason: 'x' }))).toBe(
    'not-found',
  );
  const draft = { obligationId: foreign, content: aContent(), savedBy: 'x', version: 0 };
  expect(await codeOf(saveDraft(db, as(own), draft))).toBe('not-found');
  const rows = await db.query(`select 1 from obligation where id = $1 and state = 'open'`, [foreign]);
  expect(rows).toHaveLength(1);
});

it('a link that was revoked or has ended between the page and the click answers nothing', async () => {
  const revoked = await twoUnits();
  await db.query(`update link set revoked_at = clock_timestamp() where obligation_id = $1`, [revoked.own]);
  expect(await codeOf(revoked.submit(revoked.own))).toBe('link.unusable');
  const ended = await twoUnits();
  await setClock(db, ended.authority.id, '2027-01-01T00:00:00+07:00');
  expect(await codeOf(ended.submit(ended.own))).toBe('link.unusable');
});

it('a restricted obligation opens to its own link only', async () => {
  const { round, own, foreign, submit } = await twoUnits();
  const { unitId } = round.obligations.find((each) => each.id === own)!;
  await db.query(`update obligation set restricted = true where id = $1`, [own]);
  expect(await codeOf(submit(own))).toBe('done');
  await db.query(
    `with other as (
       insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, opens_at, ends_at, state, ladder)
       select cycle_id, authority_id, kind, 'Đột xuất', 'other', 2, opens_at, ends_at, 'open', ladder from round where id = $2
       returning id)
     update obligation o set unit_id = $3, restricted = true, round_id = other.id from other where o.id = $1`,
    [foreign, round.roundId, unitId],
  );
  expect(await codeOf(submit(foreign))).toBe('not-found');
});

it('a key that was used for another text is refused: no answer is taken for a different one', async () => {
  const { own, submit } = await twoUnits();
  const first = await submit(own, 'same', 'bản đầu');
  expect(await submit(own, 'same', 'bản đầu')).toMatchObject({
    reference: first.reference,
    isRepeated: true,
  });
  expect(await codeOf(submit(own, 'same', 'bản sửa'))).toBe('changed-meanwhile');
});
