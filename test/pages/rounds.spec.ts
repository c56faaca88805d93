import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compileReport, recompileReport } from '../../src/consolidations/compile-report.js';
import { waiveObligation } from '../../src/obligations/review-obligation.js';
import { paths } from '../../src/web/paths.js';
import { aLaunchedYear, anAnswer, anApprovedYear } from '../factories/launched-year.js';
import { startWeb, type WebAnswer, type WebFixture } from './web-fixture.js';

let web: WebFixture;

beforeAll(async () => {
  web = await startWeb();
}, 60_000);

afterAll(() => web.close());

async function countOf(table: string, cycleId: string): Promise<number> {
  const [row] = await web.db.query<{ n: number }[]>(
    `select count(*)::int as n from ${table} where cycle_id = $1`,
    [cycleId],
  );
  return row!.n;
}

async function stateOf(obligationId: string): Promise<string> {
  const [row] = await web.db.query<{ state: string }[]>(`select state from obligation where id = $1`, [
    obligationId,
  ]);
  return row!.state;
}

/** What a reader sees: without marks, blanks as one. */
const textOf = (answer: WebAnswer): string =>
  answer.text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

describe('sending the tasks out', () => {
  it('shows in a dry run, which writes nothing, exactly the mails that the launch then writes', async () => {
    const { authority, cycleId } = await anApprovedYear(web.db);
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    const shown = await coordinator.get(paths.launch(cycleId));
    expect(shown.status).toBe(200);
    for (const table of ['round', 'obligation', 'mail', 'link', 'journal'])
      expect([table, await countOf(table, cycleId)]).toEqual([table, 0]);
    expect(textOf(shown)).toContain('3 đơn vị · 4 việc phải gửi · 2 đợt · 3 thư');
    expect(textOf(shown)).toContain('Giao việc cho 3 đơn vị');
    expect(textOf(shown)).toContain('Chưa có hộp thư của cơ quan nhận báo cáo tổng hợp');
    expect(textOf(shown)).toContain('hết ngày thứ Ba 18/6/2024');
    const launched = await coordinator.post(paths.launch(cycleId));
    expect(launched.location).toBe(paths.rounds());
    const mails = await web.db.query<{ mailbox: string }[]>(
      `select mailbox from mail where cycle_id = $1 and kind = 'launch'`,
      [cycleId],
    );
    expect(mails).toHaveLength(3);
    for (const { mailbox } of mails) expect(shown.text).toContain(mailbox);
    expect(await countOf('obligation', cycleId)).toBe(4);
  });

  it('says what to do where the plan is not approved, and where it is out already', async () => {
    const { authority, cycleId } = await anApprovedYear(web.db);
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    await web.db.query(`update cycle set state = 'drafting' where id = $1`, [cycleId]);
    expect(textOf(await coordinator.get(paths.launch(cycleId)))).toContain('chưa được duyệt');
    expect((await coordinator.post(paths.launch(cycleId))).status).toBe(422);
    await web.db.query(`update cycle set state = 'approved' where id = $1`, [cycleId]);
    await coordinator.post(paths.launch(cycleId));
    expect(textOf(await coordinator.get(paths.launch(cycleId)))).toContain('đã giao việc lúc');
    expect((await coordinator.post(paths.launch(cycleId))).status).toBe(409);
  });
});

describe('reviewing an answer', () => {
  it('keeps the reason that was typed when the correction date lies in the past', async () => {
    const year = await aLaunchedYear(web.db);
    const obligationId = year.reports['phong-yte']!;
    await anAnswer(web.db, year, { obligationId });
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    const asked = await coordinator.get(paths.obligationReturn(obligationId));
    expect(asked.text).toContain('value="19/6/2024"');
    const typed = { reason: 'Thiếu mẫu số của xã Đông', dueOn: '01/6/2024' };
    const refused = await coordinator.post(paths.obligationReturn(obligationId), typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Thiếu mẫu số của xã Đông');
    expect(refused.text).toContain('href="#dueOn"');
    expect(await stateOf(obligationId)).toBe('submitted');
    const done = await coordinator.post(paths.obligationReturn(obligationId), {
      ...typed,
      dueOn: '19/6/2024',
    });
    expect(done.status).toBe(303);
    const page = textOf(await coordinator.get(paths.obligation(obligationId)));
    expect(page).toContain('hết ngày thứ Tư 19/6/2024');
    expect(page).toContain('Thiếu mẫu số của xã Đông');
  });

  it('marks what a second version changed', async () => {
    const year = await aLaunchedYear(web.db);
    const obligationId = year.reports['phong-yte']!;
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    await anAnswer(web.db, year, { obligationId, figure: [41, 80], results: 'Khám 41 em.' });
    await coordinator.post(paths.obligationReturn(obligationId), { reason: 'Sai', dueOn: '19/6/2024' });
    await anAnswer(web.db, year, { obligationId, figure: [43, 80], results: 'Khám 43 em.' });
    const page = textOf(await coordinator.get(paths.obligation(obligationId)));
    expect(page).toContain('Lần trước: 41/80');
    expect(page).toContain('Lần trước: Khám 41 em.');
    expect(page).not.toContain('Lần trước: Ban hành');
  });

  it('takes in what a unit said on the telephone, as its own version that names who entered it', async () => {
    const year = await aLaunchedYear(web.db);
    const obligationId = year.reports['phong-yte']!;
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    const form = paths.obligationEnter(obligationId);
    expect((await coordinator.get(form)).status).toBe(200);
    const typed = {
      ...{
        channel: 'telephone',
        key: 'one-form',
        'filled-name': 'Trần Thị Mai',
        'nv-phong-yte-status': 'in-progress',
      },
      ...{ 'ct-1-numerator': '12', 'ct-1-denominator': '10', 'narrative-results': 'Đã truyền thông ở 5 xã.' },
    };
    const refused = await coordinator.post(form, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Đã truyền thông ở 5 xã.');
    expect(refused.text).toContain('href="#ct-1-numerator"');
    const right = { ...typed, 'ct-1-denominator': '1.234' };
    for (const _ of ['first', 'double click'])
      expect((await coordinator.post(form, right)).location).toBe(paths.obligation(obligationId));
    const versions = await web.db.query(
      `select number, channel, filled_by as "filledBy", entered_by as "enteredBy" from submission where obligation_id = $1`,
      [obligationId],
    );
    const enteredBy = 'Lương Thị Hồng Nhạn';
    expect(versions).toEqual([{ number: 1, channel: 'telephone', filledBy: 'Trần Thị Mai', enteredBy }]);
    const page = textOf(await coordinator.get(paths.obligation(obligationId)));
    expect(page).toContain('qua điện thoại, Lương Thị Hồng Nhạn nhập thay');
    expect(page).toContain('1.234');
  });

  it('accepts several answers at once and leaves out what is not to be accepted', async () => {
    const year = await aLaunchedYear(web.db);
    const [health, school, labour] = ['phong-yte', 'phong-gddt', 'phong-ldtbxh'].map(
      (key) => year.reports[key]!,
    );
    for (const obligationId of [health!, school!]) await anAnswer(web.db, year, { obligationId });
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    // A form sends several values under one name; this caller sends them as the server reads them.
    const chosen = { obligation: [health, school, labour].join(',') };
    const asked = await coordinator.post(paths.acceptManyConfirm(), chosen);
    expect(textOf(asked)).toContain('Nhận 2 báo cáo');
    expect(await stateOf(health!)).toBe('submitted');
    await coordinator.post(paths.acceptMany(), chosen);
    expect([await stateOf(health!), await stateOf(school!), await stateOf(labour!)]).toEqual([
      ...['accepted', 'accepted', 'open'],
    ]);
  });
});

describe('the consolidated report', () => {
  async function compiled() {
    const year = await aLaunchedYear(web.db);
    await anAnswer(web.db, year, { obligationId: year.reports['phong-yte']!, figure: [9, 10] });
    await anAnswer(web.db, year, { obligationId: year.reports['phong-gddt']!, figure: [50, 100] });
    await compileReport(web.db, year.authority.authorityId, year.roundId);
    return year;
  }

  it('shows 9/10 and 50/100 as 53,6 % with both sums, its coverage and the way to each source', async () => {
    const year = await compiled();
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    const page = await coordinator.get(paths.consolidation(year.roundId));
    expect(textOf(page)).toContain('53,6%');
    expect(textOf(page)).not.toContain('70,0%');
    expect(textOf(page)).toContain('2/3 đơn vị, 1 chưa nộp');
    expect(textOf(page)).toContain('chưa đạt');
    expect(page.text).toContain('>59</td>');
    expect(page.text).toContain('>110</td>');
    for (const key of ['phong-yte', 'phong-gddt'])
      expect(page.text).toContain(`href="${paths.obligation(year.reports[key]!)}"`);
  });

  it('says when something came after it was compiled, and takes it in when compiled again', async () => {
    const year = await compiled();
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    const page = () => coordinator.get(paths.consolidation(year.roundId));
    expect(textOf(await page())).not.toContain('Có báo cáo mới đến');
    await anAnswer(web.db, year, { obligationId: year.reports['phong-ldtbxh']!, figure: [90, 100] });
    expect(textOf(await page())).toContain('Có báo cáo mới đến');
    await coordinator.post(paths.consolidationRecompile(year.roundId));
    expect(textOf(await page())).toContain('71,0%');
    expect(textOf(await page())).not.toContain('Có báo cáo mới đến');
  });

  it('is signed by a leader only, under a number and a day', async () => {
    const year = await compiled();
    const sign = paths.consolidationSign(year.roundId);
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    expect((await coordinator.post(sign, { number: '88', issuedOn: '21/6/2024' })).status).toBe(403);
    const leader = await web.signedIn(year.authority.accounts['chairman']!);
    const refused = await leader.post(sign, { number: '', issuedOn: '45/6/2024' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="45/6/2024"');
    expect((await leader.post(sign, { number: '88', issuedOn: '21/6/2024' })).status).toBe(303);
    const page = await leader.get(paths.consolidation(year.roundId));
    expect(textOf(page)).toContain('Tải bản đã ký số 88/');
    expect((await leader.get(paths.consolidationSigned(year.roundId))).status).toBe(200);
    expect((await coordinator.post(paths.consolidationRecompile(year.roundId))).status).toBe(409);
  });

  it('keeps the compiler’s outlook, journals it, and gives the draft as a document', async () => {
    const year = await compiled();
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    await coordinator.post(paths.consolidationOutlook(year.roundId), { outlook: 'Tăng cường truyền thông.' });
    expect((await coordinator.get(paths.consolidation(year.roundId))).text).toContain(
      'Tăng cường truyền thông.',
    );
    const entries = await web.db.query(
      `select 1 from journal where round_id = $1 and verb = 'consolidation.edited'`,
      [year.roundId],
    );
    expect(entries).toHaveLength(1);
    expect((await coordinator.get(paths.consolidationFile(year.roundId))).status).toBe(200);
  });
});

describe('who may do it', () => {
  it('is asked by the commands themselves, not only by the pages', async () => {
    const year = await aLaunchedYear(web.db);
    const viewer = year.authority.as('viewer');
    const waiver = { obligationId: year.reports['phong-yte']!, reason: 'x' };
    await expect(waiveObligation(web.db, viewer, waiver)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(recompileReport(web.db, viewer, year.roundId)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
