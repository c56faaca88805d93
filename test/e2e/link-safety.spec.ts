import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeOf, secretOf, type LinkIdentity } from '../../src/links/link-secret.js';
import { paths } from '../../src/web/paths.js';
import {
  anAuthority,
  anOpenRound,
  setClock,
  TEST_LINK_KEYS,
  type TestAuthority,
} from '../factories/authority.js';
import { issueLinksForRound } from '../../src/links/issue-link.js';
import { transact } from '../../src/persistence/transact.js';
import { startWeb, type WebAnswer, type WebCaller, type WebFixture } from '../pages/web-fixture.js';

const LINKS = 200;
const NOW = '2024-06-10T09:00:00+07:00';

interface TestLink extends LinkIdentity {
  publicId: string;
  unitId: string;
  mailbox: string;
}

let web: WebFixture;
let authority: TestAuthority;
let links: TestLink[];
let acknowledging: TestLink & { escalationId: string };

beforeAll(async () => {
  web = await startWeb({
    ...{ TRUST_PROXY: '1', LINK_KEYS: `test:${TEST_LINK_KEYS[0]!.secret}` },
  });
  authority = await anAuthority(web.db, { units: LINKS, now: NOW });
  const { roundId, cycleId, obligations } = await anOpenRound(web.db, authority);
  await transact(web.db, authority.command, (tx) =>
    issueLinksForRound(tx, TEST_LINK_KEYS, { roundId, obligationIds: obligations.map(({ id }) => id) }),
  );
  links = await web.db.query<TestLink[]>(
    `select l.id, l.public_id as "publicId", l.generation, l.key_id as "keyId", l.unit_id as "unitId", u.mailbox
     from link l join unit u on u.id = l.unit_id order by u.code`,
  );
  acknowledging = await anEscalation({ roundId, cycleId, obligationId: obligations[0]!.id });
}, 120_000);

afterAll(() => web.close());

async function anEscalation(late: { roundId: string; cycleId: string; obligationId: string }) {
  await web.db.query(
    `insert into due (obligation_id, due_no, due_at, set_at, kind) values ($1, 0, '2024-06-05T00:00:00+07:00', $2, 'first')`,
    [late.obligationId, NOW],
  );
  await web.db.query(
    `insert into escalation_item (round_id, obligation_id, due_no, since) values ($1, $2, 0, $3)`,
    [late.roundId, late.obligationId, NOW],
  );
  const [link] = await web.db.query<(TestLink & { escalationId: string })[]>(
    `with level as (
       insert into escalation (round_id, cycle_id, authority_id, level, role, account_id, opened_at, acknowledge_due_at)
       values ($1, $2, $3, 0, 'chairman', $4, $5, '2024-06-12T17:00:00+07:00') returning id)
     insert into link (public_id, purpose, authority_id, cycle_id, escalation_id, account_id, key_id, expires_at, created_at)
     select 'thulanhdao23', 'acknowledge', $3, $2, id, $4, 'test', '2024-12-31', $5 from level
     returning id, public_id as "publicId", generation, key_id as "keyId", escalation_id as "escalationId"`,
    [late.roundId, late.cycleId, authority.id, authority.leaderId, NOW],
  );
  return link!;
}

const FACTS = ['link', 'link_use', 'journal', 'obligation', 'due', 'draft', 'submission', 'mail', 'outbox'];
const STANDING = [...FACTS, 'escalation', 'wave', 'notice', 'watch', 'session'];

/** One hash over every row of every table in which a fact of the links could change. */
async function factsOf(): Promise<string[]> {
  const rows = await Promise.all(
    STANDING.map((table) =>
      web.db.query<{ hash: string }[]>(
        `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as hash from ${table} t`,
      ),
    ),
  );
  return rows.map(([row], index) => `${STANDING[index]}: ${row!.hash}`);
}

/** The page without what is new in every answer: nonce and form token. */
const bytesOf = ({ text }: WebAnswer): string =>
  text.replace(/nonce="[^"]*"/g, '').replace(/name="_csrf" value="[^"]*"/g, '');

const open = (browser: WebCaller, link: TestLink, fields: Record<string, string>): Promise<WebAnswer> =>
  browser.post(paths.linkEntry(link.publicId), fields);

/** What a scanner does with one address: looks, looks again, follows, sends the forms it finds without typing. */
async function scan(link: TestLink, looks: number): Promise<WebAnswer[]> {
  const browser = web.visitor();
  const path = paths.linkEntry(link.publicId);
  const answers: WebAnswer[] = [await browser.send(path, { method: 'HEAD' })];
  for (let look = 0; look < looks; look += 1) answers.push(await browser.get(path));
  for (const fields of [{}, { secret: '' }, { code: '' }, { secret: '', code: '' }]) {
    answers.push(await open(browser, link, fields));
  }
  answers.push(await browser.get('/cua-don-vi'));
  return answers;
}

describe('a mail scanner', () => {
  it(`that fetches, follows and posts over ${LINKS} links changes, consumes and reveals nothing; then a person succeeds on each`, async () => {
    const before = await factsOf();
    for (const [index, link] of links.entries()) {
      const answers = await scan(link, index === 0 ? 50 : 1);
      expect(answers.every(({ status }) => [200, 401, 404].includes(status))).toBe(true);
      expect(answers.at(-1)!.status).toBe(401);
      const said = answers.map(({ text }) => text).join();
      for (const secret of [secretOf(TEST_LINK_KEYS, link), codeOf(TEST_LINK_KEYS, link), 'Đơn vị '])
        expect(said).not.toContain(secret);
    }
    expect(await factsOf()).toEqual(before);

    for (const link of links) {
      const browser = web.visitor();
      const answer = await open(browser, link, { secret: secretOf(TEST_LINK_KEYS, link) });
      expect([answer.status, answer.location]).toEqual([303, '/cua-don-vi']);
    }
    const [received] = await web.db.query<{ n: number }[]>(
      `select count(*)::int as n from obligation where received_at is not null`,
    );
    expect(received!.n).toBe(LINKS);
  }, 240_000);

  it('reads the same bytes for a known, an unknown, an expired and a revoked link', async () => {
    const [expired, revoked, known] = links as [TestLink, TestLink, TestLink];
    await web.db.query(`update link set expires_at = '2024-01-01' where id = $1`, [expired.id]);
    await web.db.query(`update link set revoked_at = now() where id = $1`, [revoked.id]);
    const ids = [known, expired, revoked].map(({ publicId }) => publicId);
    const browser = web.visitor();
    const pages: string[] = [];
    const refusals: string[] = [];
    for (const publicId of [...ids, 'khongcodau23']) {
      pages.push(bytesOf(await browser.get(paths.linkEntry(publicId))));
      const wrong = await browser.post(paths.linkEntry(publicId), { secret: 'sai' });
      refusals.push(`${wrong.status} ${bytesOf(wrong)}`);
    }
    expect(new Set(pages).size).toBe(1);
    expect(new Set(refusals).size).toBe(1);
    for (const dead of [expired, revoked]) {
      const tried = await open(web.visitor(), dead, { secret: secretOf(TEST_LINK_KEYS, dead) });
      expect(`${tried.status} ${bytesOf(tried)}`).toBe(refusals[0]);
    }
  });
});

describe('a link', () => {
  it('is refused by its code after five wrong ones, opens by its secret still, and by its code after a new mail', async () => {
    const link = links[10]!;
    const code = codeOf(TEST_LINK_KEYS, link);
    for (let wrong = 0; wrong < 5; wrong += 1)
      expect((await open(web.visitor(), link, { code: 'AAAA-AAAA' })).status).toBe(404);
    expect((await open(web.visitor(), link, { code })).status).toBe(404);
    expect((await open(web.visitor(), link, { secret: secretOf(TEST_LINK_KEYS, link) })).status).toBe(303);
    await web.visitor().post(paths.lostLink(), { mailbox: link.mailbox.toUpperCase() });
    expect((await open(web.visitor(), link, { code })).status).toBe(303);
  });

  it('counts of many wrong codes at once no more than five', async () => {
    const link = links[11]!;
    await Promise.all(Array.from({ length: 12 }, () => open(web.visitor(), link, { code: 'BBBB-BBBB' })));
    const [row] = await web.db.query<{ tries: number }[]>(
      `select code_tries as tries from link where id = $1`,
      [link.id],
    );
    expect(row!.tries).toBe(5);
  });

  it('of an older generation is refused, and its open session ends with the next click', async () => {
    const link = links[12]!;
    const browser = web.visitor();
    await open(browser, link, { secret: secretOf(TEST_LINK_KEYS, link) });
    expect((await browser.get('/cua-don-vi')).status).toBe(200);
    await web.db.query(`update link set generation = generation + 1 where id = $1`, [link.id]);
    expect((await browser.get('/cua-don-vi')).status).toBe(401);
    expect((await open(web.visitor(), link, { secret: secretOf(TEST_LINK_KEYS, link) })).status).toBe(404);
    const renewed = { ...link, generation: link.generation + 1 };
    expect((await open(web.visitor(), link, { secret: secretOf(TEST_LINK_KEYS, renewed) })).status).toBe(303);
  });

  it('ends for an open session when it is revoked or expires', async () => {
    for (const [link, ending] of [
      [links[13]!, `revoked_at = now()`],
      [links[14]!, `expires_at = '2024-06-10T08:59:59+07:00'`],
    ] as const) {
      const browser = web.visitor();
      await open(browser, link, { secret: secretOf(TEST_LINK_KEYS, link) });
      await web.db.query(`update link set ${ending} where id = $1`, [link.id]);
      expect((await browser.get('/cua-don-vi')).status).toBe(401);
    }
  });

  it('opens a session under a new id: one planted before is worth nothing', async () => {
    const link = links[15]!;
    const planted = await web.signedIn(authority.leaderId);
    const before = planted.cookies['tiendo.sid'];
    await open(planted, link, { secret: secretOf(TEST_LINK_KEYS, link) });
    expect(planted.cookies['tiendo.sid']).not.toBe(before);
    const old = web.visitor();
    old.cookies['tiendo.sid'] = before!;
    expect((await old.get('/cua-don-vi')).status).toBe(401);
  });

  it('is not a leader’s, and a leader’s is not a unit’s', async () => {
    const secret = secretOf(TEST_LINK_KEYS, acknowledging);
    expect((await open(web.visitor(), acknowledging, { secret })).status).toBe(404);
    const link = links[16]!;
    const crossed = await web
      .visitor()
      .post(paths.acknowledge(link.publicId), { secret: secretOf(TEST_LINK_KEYS, link) });
    expect(crossed.status).toBe(404);
  });

  it('that is tried too often is closed for a while, whether it exists or not', async () => {
    for (const publicId of [links[17]!.publicId, 'khongcodau24']) {
      const statuses = [];
      for (let click = 0; click < 61; click += 1)
        statuses.push((await web.visitor().post(paths.linkEntry(publicId), { secret: 'sai' })).status);
      expect(statuses.at(-1)).toBe(429);
    }
  }, 60_000);

  it('leaves its secret and its code in no table', async () => {
    const opened = [...links.slice(0, 40), acknowledging];
    const tables = await web.db.query<{ name: string }[]>(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const secrets = opened.flatMap((link) => [secretOf(TEST_LINK_KEYS, link), codeOf(TEST_LINK_KEYS, link)]);
    for (const { name } of tables) {
      const [found] = await web.db.query<{ n: number }[]>(
        `select count(*)::int as n from ${name} t, unnest($1::text[]) s where strpos(t::text, s) > 0`,
        [secrets],
      );
      expect([name, found!.n]).toEqual([name, 0]);
    }
  });
});

describe('asking for a lost link', () => {
  const ask = async (mailbox: string): Promise<string> => {
    const answer = await web.visitor().post(paths.lostLink(), { mailbox });
    return `${answer.status} ${bytesOf(answer)}`;
  };
  const mailsTo = async (mailbox: string): Promise<number> =>
    (
      await web.db.query<unknown[]>(`select 1 from mail where kind = 'link-again' and mailbox = $1`, [
        mailbox,
      ])
    ).length;

  it('is answered alike for every address, and mails only a mailbox that still owes, once in a while', async () => {
    const { mailbox } = links[20]!;
    expect(await ask(mailbox)).toBe(await ask('khong-ai@don-vi.example'));
    await ask(mailbox);
    expect(await mailsTo(mailbox)).toBe(1);
    expect(await mailsTo('khong-ai@don-vi.example')).toBe(0);
  });

  it('mails nothing to a unit whose link was revoked', async () => {
    const { id, mailbox } = links[21]!;
    await web.db.query(`update link set revoked_at = now() where id = $1`, [id]);
    await ask(mailbox);
    expect(await mailsTo(mailbox)).toBe(0);
  });
});

describe('a leader’s link', () => {
  it('shows nothing before a person presses, then who is late with days and telephone, and takes one answer', async () => {
    const path = paths.acknowledge(acknowledging.publicId);
    const secret = secretOf(TEST_LINK_KEYS, acknowledging);
    const browser = web.visitor();
    const before = await factsOf();
    expect((await browser.get(path)).text).not.toContain('0200 000 1');
    for (const fields of [{}, { act: 'acknowledge' }, { act: 'acknowledge', secret: '' }])
      expect((await browser.post(path, fields)).status).toBe(404);
    expect(await factsOf()).toEqual(before);

    await setClock(web.db, authority.id, '2024-06-10T10:00:00+07:00');
    const digest = await browser.post(path, { secret });
    for (const said of ['Đơn vị 1', '6 ngày', '0200 000 1', '17:00 thứ Tư 12/6/2024'])
      expect(digest.text).toContain(said);
    const shown = /name="shown" value="([^"]*)"/.exec(digest.text)![1]!;
    const unseen = await browser.post(path, { secret, act: 'acknowledge', note: 'Chưa xem' });
    expect([unseen.status, unseen.text.includes('Danh sách đã khác hẳn')]).toEqual([409, true]);
    const note = 'Đã gọi Trưởng phòng';
    const done = await browser.post(path, { secret, act: 'acknowledge', note, shown });
    expect(done.text).toContain('đã nắm lúc 10:00 thứ Hai 10/6/2024');
    await browser.post(path, { secret, act: 'acknowledge', note: 'Lần hai', shown });
    const [row] = await web.db.query<{ note: string; by: string }[]>(
      `select note, acknowledged_by as by from escalation where id = $1`,
      [acknowledging.escalationId],
    );
    expect(row).toEqual({ note: 'Đã gọi Trưởng phòng', by: 'Người chairman' });
    const [entry] = await web.db.query<{ actor: { accountId: string } }[]>(
      `select actor from journal where verb = 'escalation.acknowledged'`,
    );
    expect(entry!.actor.accountId).toBe(authority.leaderId);
  });

  it('acknowledges nothing once the level is told to somebody else', async () => {
    const path = paths.acknowledge(acknowledging.publicId);
    const secret = secretOf(TEST_LINK_KEYS, acknowledging);
    const { escalationId } = acknowledging;
    await web.db.query(
      `update escalation set acknowledged_at = null, note = null, acknowledged_by = null,
              account_id = (select id from account where authority_id = $2 and escalation_role = 'head-of-office')
       where id = $1`,
      [escalationId, authority.id],
    );
    const browser = web.visitor();
    const digest = await browser.post(path, { secret });
    expect(digest.text).toContain('nay được báo cho người khác');
    expect(digest.text).not.toContain('value="acknowledge"');
    expect((await browser.post(path, { secret, act: 'acknowledge', note: '' })).status).toBe(409);
    const standing = await web.db.query(`select acknowledged_at as at from escalation where id = $1`, [
      escalationId,
    ]);
    expect(standing).toEqual([{ at: null }]);
  });
});
