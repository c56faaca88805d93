import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { aPlanningAuthority, type PlanningAuthority } from '../../test/factories/planning-authority.js';
import { freshDatabase, type FreshDatabase } from '../../test/support/database.js';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import type { RuleBroken } from '../domain/rule-broken.js';
import { createDataSource } from '../persistence/data-source.js';
import { sha256 } from '../persistence/content-hash.js';
import { district2024 } from '../rehearsals/sample/district-2024.js';
import { addFinding } from './add-finding.js';
import { confirmAllWithoutWarnings } from './confirm-all.js';
import { confirmDirective } from './confirm-directive.js';
import { confirmFinding } from './confirm-finding.js';
import { directiveView, isClear, type DirectiveView, type FindingView } from './directive.read-model.js';
import { editFinding } from './edit-finding.js';
import { mergeFindings } from './merge-findings.js';
import { receiveDirective } from './receive-directive.js';
import { rejectFinding } from './reject-finding.js';
import { reopenFinding } from './reopen-finding.js';
import { locateWords, sourceSegments } from './source-segments.js';
import { splitFinding } from './split-finding.js';

const { directive } = district2024.years.at(-1)!;
const NEWS = `Triển khai Kế hoạch số 35/KH-BCĐ về công tác bảo vệ trẻ em
Thứ Ba, 12/3/2024, 09:15

(Cổng TTĐT) - Ngày 11/3, Ban Chỉ đạo công tác trẻ em tỉnh đã ban hành Kế hoạch số 35/KH-BCĐ ngày 10/3/2024 về tăng cường bảo vệ trẻ em. Theo đó, Kế hoạch đề ra 5 nhiệm vụ trọng tâm trong năm nay.
Phát biểu tại hội nghị, đồng chí Trưởng ban cho biết các địa phương sẽ sớm triển khai.
Tác giả: Minh An. Nguồn: Cổng thông tin điện tử tỉnh. Lượt xem: 120`;

let database: FreshDatabase;
let db: DataSource;
let authority: PlanningAuthority;

beforeAll(async () => {
  database = await freshDatabase();
  db = await createDataSource({ url: database.url, pool: 3 }, () => undefined).initialize();
  authority = await aPlanningAuthority(db);
}, 60_000);

afterAll(async () => {
  await db.destroy();
  await database.close();
});

const coordinator = () => authority.as('coordinator');

async function received(): Promise<DirectiveView> {
  const file = { bytes: Buffer.from(directive.text), name: directive.fileName };
  const { directiveId } = await receiveDirective(db, coordinator(), file);
  return (await directiveView(db, directiveId))!;
}

const again = async (view: DirectiveView) => (await directiveView(db, view.id))!;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error as RuleBroken).code,
  );
const first = (view: DirectiveView, kind: FindingView['kind']) =>
  view.findings.find((finding) => finding.kind === kind)!;

describe('receiving a file', () => {
  const stored = async () => {
    const [row] = await db.query<{ count: number }[]>(
      `select ((select count(*) from directive) + (select count(*) from stored_file)
               + (select count(*) from finding))::int as count`,
    );
    return row!.count;
  };

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['noise', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), undefined],
  ])('leaves nothing behind of %s', async (_what, bytes, code) => {
    const before = await stored();
    const refusal = await receiveDirective(db, coordinator(), { bytes, name: 'tep.docx' }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(DocumentUnreadable);
    if (code !== undefined) expect((refusal as DocumentUnreadable).code).toBe(code);
    expect(await stored()).toBe(before);
  });

  it('refuses 60 MB before reading it', async () => {
    const bytes = Buffer.alloc(60 * 1024 * 1024);
    expect(await codeOf(receiveDirective(db, coordinator(), { bytes, name: 'lon.pdf' }))).toBe(
      'directive.too-large',
    );
  });

  it('refuses news and names the document to look for', async () => {
    const before = await stored();
    const file = { bytes: Buffer.from(NEWS), name: 'tin.txt' };
    const refusal = await receiveDirective(db, coordinator(), file).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'directive.news',
      detail: { symbol: expect.stringContaining('35/KH-BCĐ') },
    });
    expect(await stored()).toBe(before);
  });

  it('keeps the original under its own hash, once', async () => {
    const one = await received();
    const two = await received();
    const rows = await db.query<{ id: string; hash: string }[]>(
      'select id, file_sha256 as hash from directive where id in ($1, $2)',
      [one.id, two.id],
    );
    expect(new Set(rows.map(({ hash }) => hash))).toEqual(new Set([sha256(Buffer.from(directive.text))]));
  });

  it('is refused to a leader', async () => {
    const file = { bytes: Buffer.from(directive.text), name: 'a.txt' };
    expect(await codeOf(receiveDirective(db, authority.as('chairman'), file))).toBe('not-allowed');
  });
});

describe('deciding what was read', () => {
  it('confirms in one go only what nothing speaks against', async () => {
    const view = await received();
    const clear = view.findings.filter(isClear).length;
    expect(await confirmAllWithoutWarnings(db, coordinator(), view.id)).toBe(clear);
    const { findings } = await again(view);
    const waiting = findings.filter((finding) => finding.state === 'proposed');
    expect(waiting.length).toBe(findings.length - clear);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toContain('task.two-leads');
  });

  it('takes a reason for leaving out, and takes the decision back', async () => {
    const view = await received();
    const { id } = first(view, 'task');
    expect(await codeOf(rejectFinding(db, coordinator(), { findingId: id, reason: ' ' }))).toBe(
      'reason-missing',
    );
    await rejectFinding(db, coordinator(), { findingId: id, reason: 'Không thuộc huyện' });
    expect(await codeOf(confirmFinding(db, coordinator(), id))).toBe('finding.not-open');
    await reopenFinding(db, coordinator(), id);
    await confirmFinding(db, coordinator(), id);
    expect(first(await again(view), 'task').state).toBe('confirmed');
  });

  it('lets one of two editors win and says so to the other', async () => {
    const view = await received();
    const { id, version } = first(view, 'indicator');
    const edit = (text: string) => codeOf(editFinding(db, coordinator(), { findingId: id, version, text }));
    expect((await Promise.all([edit('Một'), edit('Hai')])).sort()).toEqual(['changed-meanwhile', 'done']);
  });

  it('splits a finding at a place of the source and merges the parts again', async () => {
    const view = await received();
    const task = view.findings.find((finding) => finding.text.startsWith('Bố trí kinh phí'))!;
    const [at] = locateWords(view.sourceText, 'vận động Quỹ Bảo trợ', task.spanStart!)!;
    const second = await splitFinding(db, coordinator(), { findingId: task.id, at });
    const parts = (await again(view)).findings.filter(({ id }) => [task.id, second].includes(id));
    expect(parts.map(({ text }) => text)).toEqual([
      'Bố trí kinh phí bảo vệ trẻ em trong dự toán hằng năm;',
      'vận động Quỹ Bảo trợ trẻ em và các nguồn lực hợp pháp khác.',
    ]);
    const kept = await mergeFindings(db, coordinator(), [task.id, second]);
    const merged = (await again(view)).findings.find(({ id }) => id === kept)!;
    expect([merged.spanStart, merged.spanEnd]).toEqual([task.spanStart, task.spanEnd]);
  });

  it('adds a finding from a selected passage, and nothing from an empty one', async () => {
    const view = await received();
    const [start, end] = locateWords(view.sourceText, 'không giao trùng, không bỏ sót')!;
    const id = await addFinding(db, coordinator(), { directiveId: view.id, kind: 'task', start, end });
    const added = (await again(view)).findings.find((finding) => finding.id === id)!;
    expect(added).toMatchObject({ text: 'không giao trùng, không bỏ sót', state: 'confirmed' });
    const nothing = { directiveId: view.id, kind: 'task', start: end, end } as const;
    expect(await codeOf(addFinding(db, coordinator(), nothing))).toBe('finding.span-invalid');
  });

  it('closes only with everything decided, or with the rest knowingly left out', async () => {
    const view = await received();
    const close = (leaveOutUndecided: boolean) =>
      codeOf(confirmDirective(db, coordinator(), { directiveId: view.id, leaveOutUndecided }));
    expect(await close(false)).toBe('directive.not-confirmed');
    expect(await close(true)).toBe('done');
    expect(await codeOf(reopenFinding(db, coordinator(), view.findings[0]!.id))).toBe('finding.not-open');
  });

  it('journals who confirmed what', async () => {
    const view = await received();
    const finding = first(view, 'indicator');
    await confirmFinding(db, coordinator(), finding.id);
    const [entry] = await db.query<{ actor: { name: string }; payload: { text: string } }[]>(
      `select actor, payload from journal where verb = 'finding.confirmed' and subject_id = $1`,
      [finding.id],
    );
    expect(entry).toMatchObject({
      actor: { name: 'Lương Thị Hồng Nhạn' },
      payload: { text: finding.text },
    });
  });

  it('shows the whole source, every finding at its place', async () => {
    const view = await received();
    const segments = sourceSegments(view.sourceText, view.findings);
    expect(segments.map(({ text }) => text).join('')).toBe(view.sourceText);
    expect(new Set(segments.flatMap(({ begins }) => begins))).toEqual(
      new Set(view.findings.map(({ id }) => id)),
    );
  });
});
