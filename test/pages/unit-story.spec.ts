import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { codeInGroups, codeOf, secretOf, type LinkIdentity } from '../../src/links/link-secret.js';
import { returnObligation } from '../../src/obligations/review-obligation.js';
import { paths } from '../../src/web/paths.js';
import { aLaunchedYear, type LaunchedYear } from '../factories/launched-year.js';
import { startWeb, type WebAnswer, type WebCaller, type WebFixture } from './web-fixture.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];

let web: WebFixture;
let year: LaunchedYear;

beforeAll(async () => {
  web = await startWeb({ TRUST_PROXY: '1', LINK_KEYS: `test:${KEYS[0]!.secret}` });
}, 60_000);

beforeEach(async () => {
  year = await aLaunchedYear(web.db);
});

afterAll(() => web.close());

interface UnitLink extends LinkIdentity {
  publicId: string;
}

async function linkOf(obligationId: string): Promise<UnitLink> {
  const [link] = await web.db.query<UnitLink[]>(
    `select id, public_id as "publicId", generation, key_id as "keyId" from link where obligation_id = $1`,
    [obligationId],
  );
  return link!;
}

async function opened(obligationId: string): Promise<WebCaller> {
  const link = await linkOf(obligationId);
  const browser = web.visitor();
  const answer = await browser.post(paths.linkEntry(link.publicId), { secret: secretOf(KEYS, link) });
  expect([answer.status, answer.location]).toEqual([303, '/cua-don-vi']);
  return browser;
}

const report = () => year.reports['phong-yte']!;

/** What a careful officer of the health office types. */
const GOOD = {
  'filled-name': 'Nguyễn Thị Lan',
  'filled-position': 'Chuyên viên',
  'filled-phone': '0200 000 111',
  'nv-phong-yte-status': 'in-progress',
  'ct-1-numerator': ' 1.234 ',
  'ct-1-denominator': '2.000',
  'narrative-results': 'Đã cân đo cho trẻ tại 12 trạm y tế.',
};

async function versionOf(obligationId: string): Promise<string> {
  const [row] = await web.db.query<{ version: number }[]>(
    `select version from draft where obligation_id = $1`,
    [obligationId],
  );
  return String(row?.version ?? 0);
}

async function save(browser: WebCaller, fields: Record<string, string>, act = 'save'): Promise<WebAnswer> {
  const version = fields['version'] ?? (await versionOf(report()));
  return browser.post(paths.unitForm(report()), { ...fields, version, act });
}

const fieldOf = (answer: WebAnswer, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(answer.text)?.[1] ?? '';

async function stateOf(id: string): Promise<string> {
  const [row] = await web.db.query<{ state: string }[]>(`select state from obligation where id = $1`, [id]);
  return row!.state;
}

async function sendAll(browser: WebCaller): Promise<WebAnswer> {
  await save(browser, GOOD, 'check');
  const check = await browser.get(paths.unitCheck(report()));
  const sent = { key: fieldOf(check, 'key'), version: fieldOf(check, 'version') };
  return browser.post(paths.unitCheck(report()), sent);
}

async function versionsOf(id: string): Promise<{ body: string; reference: string; linkId: string }[]> {
  return web.db.query(
    `select body, reference, link_id as "linkId" from submission where obligation_id = $1 order by number`,
    [id],
  );
}

describe('an officer', () => {
  it('opens the link, keeps a draft, checks it, sends it, and gets a reference and a confirmation', async () => {
    const browser = await opened(report());
    const home = await browser.get(paths.unitHome());
    expect(home.text).toContain('Báo cáo 6 tháng đầu năm 2024');
    expect(home.text).toContain('hết ngày thứ Ba 18/6/2024');

    expect((await save(browser, GOOD)).location).toBe(paths.unitForm(report()));
    const form = await browser.get(paths.unitForm(report()));
    expect(form.text).toContain('một nghìn hai trăm ba mươi tư');
    expect(form.text).toContain('value=" 1.234 "');

    expect((await save(browser, GOOD, 'check')).location).toBe(paths.unitCheck(report()));
    const check = await browser.get(paths.unitCheck(report()));
    expect(check.text).toContain('1.234/2.000 (61,7%)');
    const key = { key: fieldOf(check, 'key'), version: fieldOf(check, 'version') };
    expect((await browser.post(paths.unitCheck(report()), key)).location).toBe(paths.unitDone(report()));

    const [sent, ...more] = await versionsOf(report());
    expect(more).toEqual([]);
    const done = await browser.get(paths.unitDone(report()));
    expect(done.text).toContain(sent!.reference);
    expect(done.text).toContain('đúng hạn');
    expect(JSON.parse(sent!.body)).toMatchObject({
      figures: [{ indicatorKey: 'ct-1', numerator: 1234, denominator: 2000 }],
      tasks: [{ taskKey: 'nv-phong-yte', status: 'in-progress' }],
      filledBy: { name: 'Nguyễn Thị Lan' },
    });
    expect(sent!.body).not.toContain('typed');
    const mails = await web.db.query(
      `select 1 from mail m join mail_item i on i.mail_id = m.id where m.kind = 'confirmation' and i.obligation_id = $1`,
      [report()],
    );
    expect(mails).toHaveLength(1);
    const version = await browser.get(paths.unitVersion(report(), '1'));
    expect(version.text).toContain('Đã cân đo cho trẻ tại 12 trạm y tế.');
  });

  it('records with the first opening, and only then, that the unit has received what it owes', async () => {
    await opened(report());
    await opened(report());
    const entries = await web.db.query<{ verb: string }[]>(
      `select verb from journal where obligation_id = $1 and verb in ('obligation.received', 'link.opened') order by seq`,
      [report()],
    );
    expect(entries.map(({ verb }) => verb)).toEqual(['link.opened', 'obligation.received', 'link.opened']);
  });

  it('sends one version from two tabs with the same key, and both tabs see it', async () => {
    const browser = await opened(report());
    await save(browser, GOOD, 'check');
    const check = await browser.get(paths.unitCheck(report()));
    const key = { key: fieldOf(check, 'key'), version: fieldOf(check, 'version') };
    const answers = await Promise.all([1, 2].map(() => browser.post(paths.unitCheck(report()), key)));
    const again = await browser.post(paths.unitCheck(report()), key);
    for (const answer of [...answers, again]) expect(answer.location).toBe(paths.unitDone(report()));
    expect(await versionsOf(report())).toHaveLength(1);
  });

  it('does not send a draft that somebody changed after it was checked', async () => {
    const browser = await opened(report());
    await save(browser, GOOD, 'check');
    const check = await browser.get(paths.unitCheck(report()));
    await save(browser, { ...GOOD, 'narrative-results': 'Khác' });
    const key = { key: fieldOf(check, 'key'), version: fieldOf(check, 'version') };
    expect((await browser.post(paths.unitCheck(report()), key)).location).toBe(paths.unitCheck(report()));
    expect((await browser.get(paths.unitCheck(report()))).text).toContain('một bản nháp mới hơn');
    expect(await versionsOf(report())).toEqual([]);
  });

  it('is told of the newer draft also where it is not complete yet', async () => {
    const browser = await opened(report());
    await save(browser, GOOD, 'check');
    const check = await browser.get(paths.unitCheck(report()));
    await save(browser, { ...GOOD, 'ct-1-numerator': '' });
    const key = { key: fieldOf(check, 'key'), version: fieldOf(check, 'version') };
    expect((await browser.post(paths.unitCheck(report()), key)).location).toBe(paths.unitForm(report()));
    expect((await browser.get(paths.unitForm(report()))).text).toContain('một bản nháp mới hơn');
  });

  it('does not drop a colleague’s draft by saying “không phát sinh” without having seen it', async () => {
    const browser = await opened(report());
    const page = await browser.get(paths.unitNil(report()));
    await save(browser, GOOD);
    const given = {
      ...{ key: fieldOf(page, 'key'), draftVersion: fieldOf(page, 'draftVersion'), confirm: 'yes' },
      ...{ reason: 'Trong kỳ không có trường hợp nào', 'filled-name': 'Trần Văn Minh' },
    };
    const refused = await browser.post(paths.unitNil(report()), given);
    expect([refused.status, refused.text.includes('một bản nháp mới hơn')]).toEqual([422, true]);
    expect(refused.text).toContain('Trong kỳ không có trường hợp nào');
    expect([await versionsOf(report()), await versionOf(report())]).toEqual([[], '1']);
    const again = await browser.get(paths.unitNil(report()));
    expect(again.text).toContain('Đang có bản nháp do Nguyễn Thị Lan');
    const seen = { ...given, draftVersion: fieldOf(again, 'draftVersion') };
    expect((await browser.post(paths.unitNil(report()), seen)).location).toBe(paths.unitDone(report()));
  });

  it('keeps her draft while the coordinator enters from paper without having seen it', async () => {
    const browser = await opened(report());
    const coordinator = await web.signedIn(year.authority.accounts['coordinator']!);
    const page = await coordinator.get(paths.obligationEnter(report()));
    await save(browser, GOOD);
    const typed = { ...GOOD, channel: 'paper', key: fieldOf(page, 'key') };
    const unseen = { ...typed, draftVersion: fieldOf(page, 'draftVersion') };
    const refused = await coordinator.post(paths.obligationEnter(report()), unseen);
    expect([refused.status, refused.text.includes('một bản nháp mới hơn')]).toEqual([422, true]);
    expect([await versionsOf(report()), await versionOf(report())]).toEqual([[], '1']);
  });

  it('is told when a colleague saved meanwhile, sees both texts, and overwrites only knowingly', async () => {
    const [one, two] = [await opened(report()), await opened(report())];
    await save(one, { ...GOOD, version: '0', 'narrative-results': 'Của chị Lan' });
    const told = await save(two, { ...GOOD, version: '0', 'narrative-results': 'Của anh Minh' });
    expect(told.status).toBe(409);
    for (const text of ['Của chị Lan', 'Của anh Minh', 'Nguyễn Thị Lan lưu lúc'])
      expect(told.text).toContain(text);
    const version = fieldOf(told, 'version');
    expect((await save(two, { ...GOOD, version, 'narrative-results': 'Của cả hai' })).status).toBe(303);
  });

  it('corrects what was returned, with the reason before her and her earlier answers in the fields', async () => {
    const browser = await opened(report());
    await sendAll(browser);
    await returnObligation(web.db, year.authority.as('coordinator'), {
      ...{ obligationId: report(), reason: 'Thiếu số liệu của hai xã' },
      correctionDueAt: new Date('2024-06-21T00:00:00+07:00'),
    });
    expect((await browser.get(paths.unitHome())).text).toContain('Thiếu số liệu của hai xã');
    const form = await browser.get(paths.unitForm(report()));
    expect(form.text).toContain('hết ngày thứ Năm 20/6/2024');
    expect(form.text).toContain('value="1234"');
    expect((await sendAll(browser)).location).toBe(paths.unitDone(report()));
    expect(await versionsOf(report())).toHaveLength(2);
  });

  it('says “không phát sinh” only with a reason and a tick', async () => {
    const browser = await opened(report());
    const page = await browser.get(paths.unitNil(report()));
    const fields = { key: fieldOf(page, 'key'), 'filled-name': 'Nguyễn Thị Lan' };
    const refused = await browser.post(paths.unitNil(report()), fields);
    expect(refused.status).toBe(422);
    for (const field of ['reason', 'confirm']) expect(refused.text).toContain(`href="#${field}"`);
    const given = { ...fields, reason: 'Trong kỳ không có trường hợp nào', confirm: 'yes' };
    expect((await browser.post(paths.unitNil(report()), given)).location).toBe(paths.unitDone(report()));
    expect(await stateOf(report())).toBe('nil');
    const version = await browser.get(paths.unitVersion(report(), '1'));
    expect(version.text).toContain('Trong kỳ không có trường hợp nào');
  });

  it('says that something is not her unit’s responsibility only with a reason', async () => {
    const browser = await opened(report());
    const who = { 'filled-name': 'Nguyễn Thị Lan' };
    expect((await browser.post(paths.unitDecline(report()), who)).status).toBe(422);
    const given = { ...who, reason: 'Việc này của Trung tâm Y tế' };
    expect((await browser.post(paths.unitDecline(report()), given)).location).toBe(paths.unitHome());
    expect(await stateOf(report())).toBe('declined');
    expect((await browser.get(paths.unitHome())).text).toContain('Việc này của Trung tâm Y tế');
  });

  it('sends a dated task only when it is done, and keeps what she notes before', async () => {
    const [task] = await web.db.query<{ id: string }[]>(
      `select id from obligation where kind = 'task' and cycle_id = $1`,
      [year.cycleId],
    );
    const browser = await opened(task!.id);
    const address = paths.unitForm(task!.id);
    const fields = {
      'filled-name': 'Trần Văn Minh',
      'nv-1-status': 'in-progress',
      'nv-1-note': 'Đã khám 5 trường',
    };
    const refused = await browser.post(address, { ...fields, version: '0', act: 'check' });
    expect([refused.status, refused.text.includes('Nhiệm vụ chưa hoàn thành')]).toEqual([422, true]);
    expect((await browser.get(address)).text).toContain('Đã khám 5 trường');
    const done = {
      ...fields,
      'nv-1-status': 'done',
      'nv-1-done-on': '13/6/2024',
      version: '1',
      act: 'check',
    };
    expect((await browser.post(address, done)).location).toBe(paths.unitCheck(task!.id));
    const check = await browser.get(paths.unitCheck(task!.id));
    expect(check.text).toContain('thứ Năm 13/6/2024');
    await browser.post(paths.unitCheck(task!.id), { key: fieldOf(check, 'key'), version: '2' });
    expect(await stateOf(task!.id)).toBe('submitted');
  });
});

describe('what is typed', () => {
  const refused = async (fields: Record<string, string>): Promise<WebAnswer> => {
    const answer = await save(await opened(report()), { ...GOOD, ...fields }, 'check');
    expect(answer.status).toBe(422);
    return answer;
  };

  it.each([
    ['ct-1-numerator', '1,234', 'hiểu được hai cách'],
    ['ct-1-numerator', '12%', 'Không hiểu được số này'],
    ['ct-1-numerator', '2.001', 'Tử số lớn hơn mẫu số'],
    ['ct-1-denominator', '', 'Nếu chưa có số, ghi lý do'],
    ['filled-name', ' ', 'Chưa ghi họ và tên'],
    ['nv-phong-yte-status', '', 'Chưa chọn tình trạng'],
    ['nv-phong-yte-done-on', '43/5/2024', 'Ngày không có trong lịch'],
    ['nv-phong-yte-done-on', '15/6/2024', 'sau hôm nay'],
  ])('in %s as “%s” is an error at the field, and stays as typed', async (field, typed, words) => {
    const answer = await refused({ [field]: typed });
    expect(answer.text).toContain(words);
    expect(answer.text).toContain(`href="#${field}"`);
    if (typed.trim() !== '') expect(answer.text).toContain(`value="${typed}"`);
    expect(await versionsOf(report())).toEqual([]);
  });

  it('as “12,5”, “12.5” and “1.234” is read as numbers and said in words', async () => {
    const browser = await opened(report());
    await save(browser, { ...GOOD, 'ct-1-numerator': '12,5', 'ct-1-denominator': '12.50' });
    const form = await browser.get(paths.unitForm(report()));
    expect(form.text.split('mười hai phẩy năm')).toHaveLength(3);
    expect(form.text).toContain('phải là số nguyên');
  });

  it('of fewer than five children is warned of, and may be sent', async () => {
    const browser = await opened(report());
    const few = { ...GOOD, 'ct-1-numerator': '3', 'ct-1-denominator': '40' };
    expect((await save(browser, few, 'check')).status).toBe(303);
    expect((await browser.get(paths.unitCheck(report()))).text).toContain('Số từ 1 đến 4');
  });

  it('of 100,001 letters is refused with a sentence and not stored, and stays in the field', async () => {
    const answer = await refused({ 'narrative-results': 'a'.repeat(100_001) });
    expect(answer.text).toContain('100.000 ký tự');
    expect(answer.text).toContain('a'.repeat(100_001));
    expect(await versionOf(report())).toBe('0');
  });

  it('is cleaned of control characters and halves of characters', async () => {
    const browser = await opened(report());
    const dirty = `Kết${String.fromCharCode(0)} quả${String.fromCharCode(7)}`;
    await save(browser, { ...GOOD, 'narrative-results': `${dirty}\uD800` });
    const [draft] = await web.db.query<{ text: string }[]>(
      `select content->'narrative'->>'results' as text from draft where obligation_id = $1`,
      [report()],
    );
    expect(draft!.text.replace('\uFFFD', '')).toBe('Kết quả');
  });
});

describe('the short code', () => {
  it('opens the link as it is typed, in small letters and with blanks', async () => {
    const link = await linkOf(report());
    const typed = codeInGroups(codeOf(KEYS, link)).toLowerCase().replace('-', ' ');
    const answer = await web.visitor().post(paths.linkEntry(link.publicId), { code: typed });
    expect(answer.location).toBe('/cua-don-vi');
  });
});
