import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { confirmAllWithoutWarnings } from '../../src/directives/confirm-all.js';
import { confirmDirective } from '../../src/directives/confirm-directive.js';
import { directiveView, type DirectiveView } from '../../src/directives/directive.read-model.js';
import { receiveDirective } from '../../src/directives/receive-directive.js';
import { draftPlan } from '../../src/plans/draft-plan.js';
import { startCycle } from '../../src/plans/start-cycle.js';
import { aPlanningAuthority, type PlanningAuthority } from '../factories/planning-authority.js';
import { startWeb, type WebAnswer, type WebCaller, type WebFixture } from './web-fixture.js';

const FIRST = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 12/KH-UBND
Lam Sơn, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Công tác trẻ em năm 2024

I. MỤC TIÊU
Chỉ tiêu 1: Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 95% vào năm 2024.
Chỉ tiêu 2: Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh đạt 98% vào năm 2024.
II. NHIỆM VỤ
1. Sở Y tế chủ trì tổ chức khám sức khỏe định kỳ cho trẻ em trước ngày 15/6/2024.
2. Sở Giáo dục và Đào tạo chủ trì tổ chức dạy bơi an toàn cho học sinh trong các trường học trên địa bàn./.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`;
const SECOND = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 45/KH-UBND
Lam Sơn, ngày 20 tháng 02 năm 2024

KẾ HOẠCH
Bổ sung một số nội dung công tác trẻ em năm 2024

I. MỤC TIÊU
Chỉ tiêu 1: Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ đạt 97% vào năm 2024.
Chỉ tiêu 2: Tỷ lệ trẻ em dưới 5 tuổi được đăng ký khai sinh đạt 98% vào năm 2024.
II. NHIỆM VỤ
1. Sở Y tế chủ trì tổ chức khám sức khỏe định kỳ cho trẻ em trước ngày 30/8/2024.
2. Sở Giáo dục và Đào tạo chủ trì tổ chức dạy bơi an toàn cho học sinh trong các trường học trên địa bàn.
3. Sở Tư pháp chủ trì rà soát các quy định về bảo vệ trẻ em trên môi trường mạng./.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`;

let web: WebFixture;
let db: DataSource;
let authority: PlanningAuthority;
let caller: WebCaller;
let cycleId: string;
let versionId: string;

beforeAll(async () => {
  web = await startWeb();
  db = web.db;
  authority = await aPlanningAuthority(db);
  caller = await web.signedIn(authority.accounts['coordinator']!);
  const first = { bytes: Buffer.from(FIRST), name: 'ke-hoach-12.txt' };
  const { directiveId } = await receiveDirective(db, as(), first);
  await confirmAllWithoutWarnings(db, as(), directiveId);
  await confirmDirective(db, as(), { directiveId, leaveOutUndecided: true });
  cycleId = await startCycle(db, as(), { year: 2024, subject: 'trẻ em', title: 'Công tác trẻ em năm 2024' });
  versionId = await draftPlan(db, as(), { cycleId, directiveId });
  // The second document comes later than the first.
  await db.query(`update directive set received_at = received_at - interval '1 day'`);
}, 90_000);

afterAll(() => web?.close());

const as = () => authority.as('coordinator');

async function upload(text: string, fields: Record<string, string> = {}): Promise<WebAnswer> {
  await caller.get('/suc-khoe');
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([text]), 'ke-hoach-45.txt');
  return caller.send(`/van-ban/tai-len?_csrf=${caller.cookies['tiendo.form']}`, {
    method: 'POST',
    body: form,
  });
}

async function second(): Promise<DirectiveView> {
  const answer = await upload(SECOND, { cycleId });
  expect(answer.status).toBe(303);
  return (await directiveView(db, answer.location!.split('/').at(-1)!))!;
}

interface Item {
  id: string;
  kind: string;
  text: string;
  findingId: string | null;
  target: string | null;
  due: string | null;
}

const items = () =>
  db.query<Item[]>(
    `select id, kind, text, finding_id as "findingId", detail->>'target' as target, detail->'dueRule'->>'on' as due
     from plan_item where version_id = $1 order by ordinal`,
    [versionId],
  );

const beginning = (all: readonly Item[], words: string) => all.filter(({ text }) => text.includes(words));

describe('a second directive of a cycle', () => {
  it('is uploaded for the plan that it belongs to', async () => {
    expect((await caller.get('/van-ban/tai-len')).text).toContain('Công tác trẻ em năm 2024');
    expect((await second()).cycleId).toBe(cycleId);
  });

  it('marks what is new, changed and known, with the words of the first beside', async () => {
    const view = await second();
    const outcome = (words: string) =>
      view.findings.find(({ text, kind }) => kind !== 'section' && text.includes(words))?.comparison?.outcome;
    expect([
      outcome('tiêm chủng'),
      outcome('khai sinh'),
      outcome('khám sức khỏe'),
      outcome('dạy bơi'),
    ]).toEqual([...['changed', 'same', 'changed', 'same']]);
    expect(outcome('môi trường mạng')).toBe('added');
    const page = (await caller.get(`/van-ban/${view.id}`)).text;
    expect(page).toContain('mục tiêu: 2024: 95% → 2024: 97%');
    expect(page).toContain('thời hạn: trước ngày 15/6/2024 → trước ngày 30/8/2024');
    expect(page).toMatch(/Trong 12\/KH-UBND: “[^”]*tiêm chủng đầy đủ đạt 95%/u);
  });

  it('leaves the known out in one act, and nothing else', async () => {
    const view = await second();
    const known = view.findings
      .filter(({ comparison }) => comparison?.outcome === 'same')
      .map(({ id }) => id);
    expect((await caller.get(`/van-ban/${view.id}`)).text).toContain(`Loại ${known.length} mục đã có`);
    await caller.post(`/van-ban/${view.id}/bo-muc-da-co`);
    const after = (await directiveView(db, view.id))!;
    const leftOut = after.findings.filter(({ state }) => state === 'rejected').map(({ id }) => id);
    expect(leftOut).toEqual(known);
    const [told] = await db.query<{ payload: { count: number } }[]>(
      `select payload from journal where verb = 'findings.left-out' and subject_id = $1`,
      [view.id],
    );
    expect(told!.payload.count).toBe(known.length);
  });

  it('changes and adds to the open draft, doubles nothing, and does so once', async () => {
    const before = await items();
    const view = await second();
    await caller.post(`/van-ban/${view.id}/xac-nhan-muc-ro`);
    await caller.post(`/van-ban/${view.id}/xac-nhan`, { leaveOut: 'yes' });
    expect((await caller.get(`/van-ban/${view.id}`)).text).toContain(
      'Đưa nội dung mới và thay đổi vào dự thảo',
    );
    const add = () => caller.post(`/ke-hoach/ban/${versionId}/van-ban-bo-sung`, { directiveId: view.id });
    expect((await add()).status).toBe(303);
    const after = await items();
    expect(beginning(after, 'tiêm chủng').map(({ target }) => target)).toEqual(['97']);
    expect(beginning(after, 'khám sức khỏe').map(({ due }) => due)).toEqual(['2024-08-30']);
    expect(beginning(after, 'dạy bơi')).toHaveLength(beginning(before, 'dạy bơi').length);
    const [added] = beginning(after, 'môi trường mạng');
    expect(view.findings.map(({ id }) => id)).toContain(added!.findingId);
    expect(after).toHaveLength(before.length + 1);
    await add();
    expect(await items()).toEqual(after);
  });

  it('is refused for a directive of no cycle, and by a plan in review', async () => {
    const { location } = await upload(SECOND.replace('45/KH-UBND', '46/KH-UBND'));
    const strangerId = location!.split('/').at(-1)!;
    const add = (directiveId: string) =>
      caller.post(`/ke-hoach/ban/${versionId}/van-ban-bo-sung`, { directiveId });
    expect((await add(strangerId)).text).toContain('không thuộc chu kỳ');
    const view = await second();
    await confirmDirective(db, as(), { directiveId: view.id, leaveOutUndecided: true });
    const standing = await items();
    await db.query(`update plan_version set state = 'approved' where id = $1`, [versionId]);
    expect((await add(view.id)).status).toBeGreaterThanOrEqual(400);
    expect(await items()).toEqual(standing);
    expect((await caller.get(`/van-ban/${view.id}`)).text).toContain('đã được duyệt nên không thay đổi');
  });
});
