import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directiveView, type DirectiveView } from '../../src/directives/directive.read-model.js';
import { receiveDirective } from '../../src/directives/receive-directive.js';
import { aPlanningAuthority } from '../factories/planning-authority.js';
import { startWeb, type WebCaller, type WebFixture } from './web-fixture.js';

const PLAN = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 12/KH-UBND
Lam Sơn, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Công tác trẻ em năm 2024

Căn cứ Quyết định số 1235/QĐ-TTg ngày 03/8/2021 của Thủ tướng Chính phủ phê duyệt Chương trình phòng, chống tai nạn, thương tích trẻ em giai đoạn 2021-2030;
I. NHIỆM VỤ
1. Tổ chức Tháng hành động vì trẻ em năm 2024 với chủ đề "Hành động thiết thực vì trẻ em" từ ngày 01/6 đến ngày 30/6/2024.
II. TỔ CHỨC THỰC HIỆN
1. Sở Y tế
- Chủ trì, hướng dẫn các đơn vị khám sức khỏe cho trẻ em.
2. Ủy ban nhân dân các huyện, thị xã, thành phố
- Xây dựng kế hoạch và tổ chức thực hiện trên địa bàn.
- Báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Y tế) trước ngày 15/11 hằng năm.
3. Sở Tài chính
- Bố trí kinh phí 1.500 triệu đồng từ ngân sách tỉnh để thực hiện Kế hoạch.
Trên đây là Kế hoạch công tác trẻ em năm 2024./.
Nơi nhận:
- Các sở, ban, ngành;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu
`;

let web: WebFixture;
let caller: WebCaller;
let directive: DirectiveView;
let html: string;

beforeAll(async () => {
  web = await startWeb();
  const authority = await aPlanningAuthority(web.db);
  caller = await web.signedIn(authority.accounts['coordinator']!);
  const file = { bytes: Buffer.from(PLAN), name: 'ke-hoach.txt' };
  const { directiveId } = await receiveDirective(web.db, authority.as('coordinator'), file);
  directive = (await directiveView(web.db, directiveId))!;
  html = (await caller.get(`/van-ban/${directiveId}`)).text;
}, 60_000);

afterAll(() => web?.close());

const card = (id: string, of = html) => of.split(`id="f-${id}"`)[1]!.split('</li><li')[0]!;

describe('the confirm page', () => {
  it('marks the block that speaks to the reader’s own level, and puts it before the others', () => {
    const blocks = directive.findings.filter(({ kind }) => kind === 'agency-duty');
    const own = blocks.filter(({ forOwnLevel }) => forOwnLevel);
    expect(own.map(({ label }) => label)).toEqual(['Ủy ban nhân dân các huyện, thị xã, thành phố']);
    expect(card(own[0]!.id)).toContain('gửi cấp mình');
    const places = blocks.map(({ id }) => html.indexOf(`id="f-${id}"`));
    expect(html.indexOf(`id="f-${own[0]!.id}"`)).toBe(Math.min(...places));
  });

  it('says of a reporting day whether it is late itself, how often it comes and through whom the report goes', () => {
    const rule = directive.findings.find(({ kind }) => kind === 'reporting-rule')!;
    expect(card(rule.id)).toContain('trước ngày 15/11 hằng năm (từ ngày này là muộn)');
    expect(card(rule.id)).toContain('qua Sở Y tế');
  });

  it('marks a running programme with its period', () => {
    const programme = directive.findings.find(({ label }) => label === '1235/QĐ-TTg')!;
    expect(card(programme.id)).toContain('chương trình đang thực hiện');
  });

  it('keeps dated activities and money apart from the tasks', () => {
    expect(html).toMatch(/Hoạt động theo mốc \(\d+\)/u);
    expect(html).toMatch(/Kinh phí \(\d+\)/u);
    expect(html).toContain('1.500.000.000 đồng');
  });

  it('keeps count of what was seen', async () => {
    const { id, findings } = directive;
    await caller.post(`/van-ban/${id}/noi-dung/${findings[0]!.id}/xac-nhan`, { loc: 'chua-xu-ly' });
    expect((await caller.get(`/van-ban/${id}`)).text).toContain(`Đã xem 1/${findings.length} mục`);
  });
});

describe('an act of the confirm page', () => {
  const page = async (filter = 'tat-ca') => (await caller.get(`/van-ban/${directive.id}?loc=${filter}`)).text;
  const act = (id: string, verb: string, values: Record<string, string> = {}) =>
    caller.post(`/van-ban/${directive.id}/noi-dung/${id}${verb}`, values);
  const now = async (id: string) =>
    (await directiveView(web.db, directive.id))!.findings.find((finding) => finding.id === id)!;
  const of = (kind: string) => directive.findings.filter((finding) => finding.kind === kind);

  it('stays in the list that the person works in and goes on to what waits', async () => {
    const [task] = of('money');
    const answer = await act(task!.id, '/loai', { reason: 'Không thuộc huyện', loc: 'chua-xu-ly' });
    expect(answer.location).toMatch(/\?loc=chua-xu-ly#f-[0-9a-f-]{36}$/u);
    const next = answer.location!.split('#f-')[1]!;
    expect(next).not.toBe(task!.id);
    expect((await now(next)).state).toBe('proposed');
  });

  it('that comes too late is told on the page, which stays', async () => {
    const [rule] = of('reporting-rule');
    await act(rule!.id, '/xac-nhan');
    expect((await act(rule!.id, '/xac-nhan', { loc: 'tat-ca' })).status).toBe(303);
    expect(await page()).toContain('Mục này đã được xử lý');
  });

  it('that merges one item only is told, and changes nothing', async () => {
    const [block] = of('agency-duty');
    const answer = await caller.post(`/van-ban/${directive.id}/noi-dung/gop`, { findingIds: block!.id });
    expect(answer.status).toBe(303);
    expect(await page()).toContain('Chỉ gộp được từ hai mục trở lên');
    expect((await now(block!.id)).state).toBe('proposed');
  });

  it('corrects when and through whom a report is due', async () => {
    const [rule] = of('reporting-rule');
    const { version } = await now(rule!.id);
    const typed = {
      version: String(version),
      text: rule!.text,
      days: '10/11',
      dayKind: 'by',
      route: 'Sở Nội vụ',
    };
    const wrong = await act(rule!.id, '', { ...typed, days: 'cuối năm' });
    expect([wrong.status, wrong.text.includes('Không hiểu ngày báo cáo này')]).toEqual([422, true]);
    expect(wrong.text).toContain('value="cuối năm"');
    expect((await act(rule!.id, '', typed)).status).toBe(303);
    expect(card(rule!.id, await page())).toContain(
      'chậm nhất ngày 10/11 hằng năm (trong ngày này vẫn đúng hạn)',
    );
    expect(card(rule!.id, await page())).toContain('qua Sở Nội vụ');
  });

  it('confirms the directive only with the undecided items agreed to, and comes back with the way to them', async () => {
    const answer = await caller.post(`/van-ban/${directive.id}/xac-nhan`);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/Đề nghị xem \d+ mục chưa xử lý trước/u);
    expect(answer.text).toContain(`/van-ban/${directive.id}?loc=chua-xu-ly#proposals`);
    expect((await caller.post(`/van-ban/${directive.id}/xac-nhan`, { leaveOut: 'yes' })).status).toBe(303);
    expect(await page()).toMatch(/Văn bản đã xác nhận: \d+ mục dùng để lập kế hoạch, \d+ mục đã loại/u);
  });

  it('is not offered any more once the directive is confirmed', async () => {
    const { id } = directive.findings[0]!;
    const shown = (await caller.get(`/van-ban/${directive.id}/noi-dung/${id}`)).text;
    expect(shown).toContain('<blockquote');
    expect(shown).not.toContain('name="reason"');
    expect(await page()).not.toContain('name="words"');
  });
});
