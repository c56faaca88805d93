import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aMailWorld, TEST_KEYS, type MailWorld } from '../../test/factories/mail-world.js';
import { issueAcknowledgeLink, issueLinksForRound, issueUnitLink, LINK_GRACE_DAYS } from './issue-link.js';

let world: MailWorld;
beforeAll(async () => {
  world = await aMailWorld();
});
afterAll(() => world.close());

const wanted = (expiresAt: string) => ({
  cycleId: world.cycleId,
  unitId: world.education.id,
  obligationId: world.education.obligationIds[0],
  expiresAt: new Date(expiresAt),
});

async function linkOf(obligationId: string) {
  const [row] = await world.db.query<Record<string, unknown>[]>(
    `select * from link where obligation_id = $1 and purpose = 'unit'`,
    [obligationId],
  );
  return row!;
}

describe('issuing a link', () => {
  it('twice gives the same link, which lives longer but never shorter', async () => {
    const first = await world.act((tx) => issueUnitLink(tx, TEST_KEYS, wanted('2099-06-01T00:00:00Z')));
    const second = await world.act((tx) => issueUnitLink(tx, TEST_KEYS, wanted('2030-01-01T00:00:00Z')));
    expect(second).toEqual(first);
    expect(second.publicId).toMatch(/^[a-z2-9]{12}$/);
    expect(first.expiresAt).toEqual(new Date('2099-06-01T00:00:00Z'));
  });

  it('is told once in the journal', async () => {
    const lines = await world.db.query<unknown[]>(
      `select 1 from journal where verb = 'link.issued' and obligation_id = $1`,
      [world.education.obligationIds[0]],
    );
    expect(lines).toHaveLength(1);
  });

  it('for a round lives until its end, or the due if that is later, and the grace', async () => {
    const [, taskId] = world.education.obligationIds;
    const issue = () =>
      world.act((tx) =>
        issueLinksForRound(tx, TEST_KEYS, { roundId: world.roundId, obligationIds: [taskId] }),
      );
    await issue();
    const end = Date.parse('2026-07-31T00:00+07:00') + LINK_GRACE_DAYS * 86_400_000;
    expect((await linkOf(taskId))['expires_at']).toEqual(new Date(end));
    await world.db.query(`update due set due_at = '2026-09-01T00:00+07:00' where obligation_id = $1`, [
      taskId,
    ]);
    const again = await issue();
    const later = Date.parse('2026-09-01T00:00+07:00') + LINK_GRACE_DAYS * 86_400_000;
    expect(await linkOf(taskId)).toMatchObject({ id: again.get(taskId), expires_at: new Date(later) });
  });

  it('for what has no due lives until the end of the year and the grace', async () => {
    const [, taskId] = world.front.obligationIds;
    await world.db.query(`update due set due_at = null where obligation_id = $1`, [taskId]);
    await world.act((tx) =>
      issueLinksForRound(tx, TEST_KEYS, { roundId: world.roundId, obligationIds: [taskId] }),
    );
    const end = Date.parse('2027-01-01T00:00+07:00') + LINK_GRACE_DAYS * 86_400_000;
    expect((await linkOf(taskId))['expires_at']).toEqual(new Date(end));
  });

  it('to acknowledge belongs to one escalation and one person', async () => {
    const [escalation] = await world.db.query<{ id: string }[]>(
      `insert into escalation (round_id, cycle_id, authority_id, level, role, account_id, opened_at, acknowledge_due_at)
       values ($1, $2, $3, 0, 'coordinator', $4, clock_timestamp(), clock_timestamp()) returning id`,
      [world.roundId, world.cycleId, world.authorityId, world.leaderId],
    );
    const ask = (accountId: string) =>
      world.act((tx) =>
        issueAcknowledgeLink(tx, TEST_KEYS, {
          ...{ cycleId: world.cycleId, escalationId: escalation!.id, accountId },
          expiresAt: new Date('2099-01-01T00:00:00Z'),
        }),
      );
    const [leader, again, other] = [
      await ask(world.leaderId),
      await ask(world.leaderId),
      await ask(world.coordinatorId),
    ];
    expect(again.id).toBe(leader.id);
    expect(other.id).not.toBe(leader.id);
    expect(leader).toMatchObject({ purpose: 'acknowledge', unitId: null, obligationId: null });
  });
});
