import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { compileReport } from '../../src/consolidations/compile-report.js';
import { consolidationSteps } from '../../src/consolidations/consolidation-steps.js';
import { signReport } from '../../src/consolidations/sign-report.js';
import { AUTHORITY_FIELDS } from '../../src/units/authority-fields.js';
import { paths } from '../../src/web/paths.js';
import { aPlanningAuthority } from '../factories/planning-authority.js';
import { aLaunchedYear } from '../factories/launched-year.js';
import {
  anAccount,
  anAuthority,
  startWeb,
  type WebAnswer,
  type WebCaller,
  type WebFixture,
} from './web-fixture.js';

let web: WebFixture;
let db: DataSource;

beforeAll(async () => {
  web = await startWeb();
  db = web.db;
}, 60_000);

afterAll(() => web.close());

const MAILBOX = 'vanthu@tinh-mau.example';

/** What a reader sees: without marks, blanks as one. */
const textOf = (answer: WebAnswer): string =>
  answer.text
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ');

/** The page's own form, as a browser would send it back, with a few fields typed anew. */
async function formOf(caller: WebCaller, typed: Record<string, string>): Promise<Record<string, string>> {
  const { text } = await caller.get(paths.authority());
  const values: Record<string, string> = { seen: valueOf(text, 'seen') };
  for (const field of AUTHORITY_FIELDS) values[field] = valueOf(text, field);
  return { ...values, ...typed };
}

function valueOf(html: string, name: string): string {
  const plain = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').trim();
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)</textarea>`).exec(html);
  if (area) return plain(area[1]!);
  const select = new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(html);
  if (select) return /<option value="([^"]*)" selected/.exec(select[1]!)?.[1] ?? '';
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`).exec(html)![0];
  return plain(/value="([^"]*)"/.exec(input)?.[1] ?? '');
}

/** A year whose half-year report is signed, in an authority that has no mailbox above. */
async function aSignedReport() {
  const year = await aLaunchedYear(db);
  const { authority, roundId } = year;
  await db.query(`update round set state = 'closed' where id = $1`, [roundId]);
  await compileReport(db, authority.authorityId, roundId);
  await signReport(db, authority.as('chairman'), { roundId, number: '120', issuedOn: '2024-06-24' });
  const admin = await web.signedIn(authority.accounts['admin']!);
  const stateOf = async () =>
    (
      await db.query<{ state: string }[]>(`select state from consolidation where round_id = $1`, [roundId])
    )[0]!.state;
  return { ...year, admin, stateOf };
}

async function journalOf(authorityId: string) {
  return db.query<{ payload: { changes: unknown[] } }[]>(
    `select payload from journal where authority_id = $1 and verb = 'authority.changed' order by seq`,
    [authorityId],
  );
}

describe('the authority and where its report goes', () => {
  it('says on the waiting report that the mailbox is missing, and where each reader has it put right', async () => {
    const { authority, roundId, admin } = await aSignedReport();
    const seen = await admin.get(paths.consolidation(roundId));
    expect(textOf(seen)).toContain('Báo cáo chờ hộp thư nơi nhận');
    expect(seen.text).toContain(`href="${paths.authority()}#routeMailbox"`);
    expect(textOf(seen)).toContain('Nhập hộp thư nơi nhận');
    const coordinator = await web.signedIn(authority.accounts['coordinator']!);
    expect(textOf(await coordinator.get(`${paths.home()}`))).toContain('1 báo cáo đã ký chưa gửi được');
    expect(textOf(await coordinator.get(paths.consolidation(roundId)))).toContain('Đề nghị quản trị nhập');
    const page = await coordinator.get(paths.authority());
    expect(page.text).not.toContain('name="routeMailbox"');
    expect(textOf(page)).toContain('Chưa có hộp thư nơi nhận');
  });

  it('asks before a change that running years take up, then lets the waiting report leave', async () => {
    const { authority, roundId, admin, stateOf } = await aSignedReport();
    const step = () => consolidationSteps(db).reportSent({ roundId });
    expect(await step()).toMatchObject({ stands: false, waitsFor: 'a mailbox above to send the report to' });
    await db.query(`update outbox set done_at = now() where kind = 'wake'`);
    const typed = await formOf(admin, { routeMailbox: MAILBOX, routeThrough: 'Sở LĐTBXH' });
    const asked = await admin.post(paths.authorityConfirm(), typed);
    expect(asked.status).toBe(200);
    expect(textOf(asked)).toContain('2 mục thay đổi');
    expect(textOf(asked)).toContain('Ảnh hưởng tới 1 kế hoạch đang chạy');
    expect(textOf(asked)).toContain(`1 báo cáo đã ký sẽ được gửi ngay tới ${MAILBOX}: Báo cáo 6 tháng`);
    expect(await journalOf(authority.authorityId)).toEqual([]);
    const saved = await admin.post(paths.authority(), typed);
    expect(saved.location).toBe(paths.authority());
    const wakes = await db.query<{ workflowId: string }[]>(
      `select workflow_id as "workflowId" from outbox where kind = 'wake' and done_at is null`,
    );
    expect(wakes).toEqual([{ workflowId: `consolidation/${roundId}` }]);
    expect(await step()).toEqual({ stands: true });
    expect(await stateOf()).toBe('sent');
    const mails = await db.query(`select mailbox from mail where round_id = $1 and kind = 'upward-report'`, [
      roundId,
    ]);
    expect(mails).toEqual([{ mailbox: MAILBOX }]);
    expect((await journalOf(authority.authorityId))[0]!.payload.changes).toEqual([
      { field: 'routeThrough', before: '', after: 'Sở LĐTBXH' },
      { field: 'routeMailbox', before: '', after: MAILBOX },
    ]);
    const history = textOf(await admin.get(paths.journal()));
    expect(history).toContain('sửa thông tin cơ quan');
    expect(history).toContain(`hộp thư nơi nhận: (để trống) → ${MAILBOX}`);
  });

  it('sends a report that did not arrive to the corrected mailbox, and withdraws what still waits for the old one', async () => {
    const { roundId, admin } = await aSignedReport();
    const enter = async (routeMailbox: string) =>
      admin.post(paths.authority(), await formOf(admin, { routeMailbox }));
    await enter('vanthu@tinh-sai.example');
    await consolidationSteps(db).reportSent({ roundId });
    const mails = () =>
      db.query<{ mailbox: string; state: string }[]>(
        `select mailbox, state from mail where round_id = $1 and kind = 'upward-report' order by created_at, mailbox desc`,
        [roundId],
      );
    await db.query(`update mail set state = 'rejected' where round_id = $1 and kind = 'upward-report'`, [
      roundId,
    ]);
    expect(textOf(await admin.get(paths.consolidation(roundId)))).toContain('chưa đến được nơi nhận');
    const typed = await formOf(admin, { routeMailbox: 'vanthu@tinh-hoan.example' });
    expect(textOf(await admin.post(paths.authorityConfirm(), typed))).toContain(
      '1 báo cáo đã ký sẽ được gửi',
    );
    await admin.post(paths.authority(), typed);
    await db.query(`update mail set state = 'deferred' where mailbox = 'vanthu@tinh-hoan.example'`);
    await enter(MAILBOX);
    expect(new Set(await mails())).toEqual(
      new Set([
        { mailbox: 'vanthu@tinh-sai.example', state: 'rejected' },
        { mailbox: 'vanthu@tinh-hoan.example', state: 'withdrawn' },
        { mailbox: MAILBOX, state: 'new' },
      ]),
    );
    await db.query(`update mail set state = 'accepted' where mailbox = $1`, [MAILBOX]);
    await enter('khac@tinh-mau.example');
    expect(await mails()).toHaveLength(3);
  });

  it('saves at once while no year runs, and keeps what the page does not know of', async () => {
    const authority = await aPlanningAuthority(db);
    const admin = await web.signedIn(authority.accounts['admin']!);
    const typed = await formOf(admin, {
      name: 'Ủy ban nhân dân huyện Hà Lâm Mới',
      position: 'QUYỀN CHỦ TỊCH',
    });
    const profileOf = async () =>
      (
        await db.query<{ profile: Record<string, unknown> }[]>(
          `select profile from authority where id = $1`,
          [authority.authorityId],
        )
      )[0]!.profile;
    const before = await profileOf();
    expect((await admin.post(paths.authorityConfirm(), typed)).location).toBe(paths.authority());
    const after = await profileOf();
    expect(after).toEqual({
      ...before,
      signature: { ...(before['signature'] as object), position: 'QUYỀN CHỦ TỊCH' },
    });
    const [root] = await db.query<{ name: string }[]>(
      `select name from unit where authority_id = $1 and kind = 'authority'`,
      [authority.authorityId],
    );
    expect(root!.name).toBe('Ủy ban nhân dân huyện Hà Lâm Mới');
    expect((await journalOf(authority.authorityId))[0]!.payload.changes).toHaveLength(2);
  });

  it('tells a new authority at home what nobody has entered yet, until it is there', async () => {
    const { authorityId, rootUnitId } = await anAuthority(db);
    const admin = await web.signedIn(await anAccount(db, { authorityId, unitId: rootUnitId, role: 'admin' }));
    expect(textOf(await admin.get(paths.home()))).toContain('còn thiếu 3/3 mục');
    const typed = { place: 'Mẫu', superiorName: 'Ủy ban nhân dân tỉnh Mẫu', routeMailbox: MAILBOX };
    await admin.post(paths.authorityConfirm(), await formOf(admin, typed));
    expect(textOf(await admin.get(paths.home()))).not.toContain('còn thiếu');
  });

  it('is not changed a second way, as a unit among others', async () => {
    const { authorityId, rootUnitId } = await anAuthority(db);
    const admin = await web.signedIn(await anAccount(db, { authorityId, unitId: rootUnitId, role: 'admin' }));
    const page = await admin.get(paths.unit(rootUnitId));
    expect(page.text).toContain(`href="${paths.authority()}"`);
    expect(page.text).not.toContain('name="mailbox"');
    const refused = await admin.post(paths.unit(rootUnitId), { name: 'Khác', version: '1' });
    expect(refused.status).toBe(422);
    expect(textOf(await admin.get(paths.unit(rootUnitId)))).not.toContain('Khác');
  });

  it('writes nothing where nothing is different', async () => {
    const authority = await aPlanningAuthority(db);
    const admin = await web.signedIn(authority.accounts['admin']!);
    await admin.post(paths.authority(), await formOf(admin, {}));
    expect(await journalOf(authority.authorityId)).toEqual([]);
  });

  it('refuses the second of two who changed at once, and keeps what she typed', async () => {
    const authority = await aPlanningAuthority(db);
    const admin = await web.signedIn(authority.accounts['admin']!);
    const first = await formOf(admin, { place: 'Hà Lâm Bắc' });
    const second = await formOf(admin, { place: 'Hà Lâm Nam' });
    expect((await admin.post(paths.authority(), first)).status).toBe(303);
    const refused = await admin.post(paths.authority(), second);
    expect(refused.status).toBe(422);
    expect(textOf(refused)).toContain('Người khác vừa sửa');
    expect(refused.text).toContain('Hà Lâm Nam');
    expect(await journalOf(authority.authorityId)).toHaveLength(1);
  });

  it.each([
    ['name', '', 'Chưa có tên cơ quan'],
    ['routeMailbox', 'van thu@tinh', 'Hộp thư nơi nhận chưa đúng'],
    ['planSymbol', 'KH / UBND', 'Ký hiệu không có dấu cách'],
    ['lineSpacing', '3', 'Nghị định 30/2020'],
    ['recipients', 'x'.repeat(4001), 'quá dài'],
  ])('refuses a wrong %s at its field', async (field, value, said) => {
    const authority = await aPlanningAuthority(db);
    const admin = await web.signedIn(authority.accounts['admin']!);
    const refused = await admin.post(paths.authorityConfirm(), await formOf(admin, { [field]: value }));
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(`href="#${field}"`);
    expect(textOf(refused)).toContain(said);
  });
});
