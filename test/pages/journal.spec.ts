import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { raiseAlert } from '../../src/persistence/raise-alert.js';
import { transact } from '../../src/persistence/transact.js';
import { paths } from '../../src/web/paths.js';
import { anApprovedYear } from '../factories/launched-year.js';
import { startWeb, type WebAnswer, type WebFixture } from './web-fixture.js';

let web: WebFixture;

beforeAll(async () => {
  web = await startWeb();
}, 60_000);

afterAll(() => web.close());

/** What a reader sees: without marks, blanks as one. */
const textOf = (answer: WebAnswer): string =>
  answer.text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

describe('the journal', () => {
  it('shows forty equal lines of one person as one that opens, each with what it was about', async () => {
    const { authority, cycleId } = await anApprovedYear(web.db);
    const items = await web.db.query<{ id: string; text: string }[]>(
      `select i.id, i.text from plan_item i join plan_version v on v.id = i.version_id
       where v.cycle_id = $1 and i.kind = 'task'`,
      [cycleId],
    );
    await transact(web.db, authority.as('coordinator'), async (tx) => {
      for (let n = 0; n < 40; n++)
        await tx.append({
          verb: 'plan.assigned',
          subject: { type: 'plan-item', id: items[n % items.length]!.id },
          cycleId,
        });
    });
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    const page = await coordinator.get(paths.journal());
    const said = textOf(page).split('phân công đơn vị chủ trì, phối hợp').length - 1;
    expect(said).toBe(1);
    expect(textOf(page)).toContain('phân công đơn vị chủ trì, phối hợp (40 lần)');
    const opened = /<details.*?<\/details>/s.exec(page.text)![0];
    expect(opened.split('<li>').length - 1).toBe(40);
    for (const { text } of items) expect(opened).toContain(text);
  });

  it('says what an alert is about, and lets who has dealt with it say so, once', async () => {
    const { authority, cycleId } = await anApprovedYear(web.db);
    const { authorityId } = authority;
    await raiseAlert(web.db, {
      authorityId,
      subject: `plan-cycle/${cycleId}#planApproved`,
      message: 'connection refused',
    });
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    const page = await coordinator.get(paths.journal());
    expect(textOf(page)).toContain('hệ thống thử lại mỗi giờ: connection refused');
    expect(page.text).toContain(`href="${paths.cycleHistory(cycleId)}"`);
    const viewer = await web.signedIn(authority.accounts['viewer']!);
    const address = /action="(\/nhat-ky\/canh-bao\/[^"]+)"/.exec(page.text)![1]!;
    expect((await viewer.get(paths.journal())).text).not.toContain(address);
    for (let click = 0; click < 2; click++)
      expect((await coordinator.post(address)).location).toBe(paths.journal());
    const after = textOf(await coordinator.get(paths.journal()));
    expect(after).not.toContain('hệ thống thử lại mỗi giờ');
    expect(after.split('ghi nhận đã xử lý một cảnh báo')).toHaveLength(2);
  });

  it('lets the coordinator send a mail again that its mailbox puts off, or say whom she has told', async () => {
    const { authority, cycleId } = await anApprovedYear(web.db);
    const mails = await web.db.query<{ id: string }[]>(
      `insert into mail (authority_id, cycle_id, kind, slot, audience, mailbox, state, attempts, message_id, created_at)
       select $1, $2, 'remind', n::text, 'unit', 'van-thu@don-vi.example', 'deferred', 52, gen_random_uuid()::text, now()
       from generate_series(1, 2) n returning id`,
      [authority.authorityId, cycleId],
    );
    const [again, told] = mails.map(({ id }) => id) as [string, string];
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    const viewer = await web.signedIn(authority.accounts['viewer']!);
    expect(textOf(await coordinator.get(paths.mail(again)))).toContain('ngừng thử, chờ xử lý');
    expect((await viewer.get(paths.mail(again))).text).not.toContain(paths.mailAgain(again));
    expect((await coordinator.post(paths.mailAgain(again))).location).toBe(paths.mail(again));
    expect(textOf(await coordinator.get(paths.mail(again)))).toContain('hệ thống thử lại mỗi giờ');
    expect(textOf(await coordinator.get(paths.mail(again)))).toContain('cho gửi lại thư');

    const refused = await coordinator.post(paths.mailTold(told), { note: ' ' });
    expect([refused.status, refused.text.includes('href="#note"')]).toEqual([422, true]);
    await coordinator.post(paths.mailTold(told), { note: 'gọi chị Hà lúc 9 giờ' });
    const after = await coordinator.get(paths.mail(told));
    expect(textOf(after)).toContain('vì gọi chị Hà lúc 9 giờ');
    expect(after.text).not.toContain(paths.mailTold(told));
  });
});
