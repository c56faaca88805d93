import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directiveView, type DirectiveView } from '../../src/directives/directive.read-model.js';
import { unreadableNext } from '../../src/directives/unreadable-next.words.js';
import { aPlanningAuthority, type PlanningAuthority } from '../factories/planning-authority.js';
import { tinyPdf } from '../support/tiny-pdf.js';
import { startWeb, type WebAnswer, type WebCaller, type WebFixture } from './web-fixture.js';

const SCAN = tinyPdf([[], []]);
const PLAN = `ỦY BAN NHÂN DÂN TỈNH MẪU
Số: 12/KH-UBND
Lam Sơn, ngày 05 tháng 01 năm 2024

KẾ HOẠCH
Công tác trẻ em năm 2024

I. NHIỆM VỤ
1. Sở Y tế chủ trì tổ chức khám sức khỏe cho trẻ em trước ngày 15/11/2024.
2. Sở Nội vụ chủ trì rà soát đội ngũ làm công tác trẻ em. Không giao trùng việc.
3. Sở Tư pháp phổ biến pháp luật. Không giao trùng việc cho các đơn vị.
`;

/** One grey pixel, with the checksums that a browser asks for. */
function tinyPng(): Buffer {
  const crc = (bytes: Buffer): number => {
    let rest = 0xffffffff;
    for (const byte of bytes) {
      rest ^= byte;
      for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    }
    return (rest ^ 0xffffffff) >>> 0;
  };
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), body]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(body.length, 0);
    frame.writeUInt32BE(crc(named), 4);
    return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
  };
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    ...[
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
      chunk('IEND', Buffer.alloc(0)),
    ],
  ]);
}

let web: WebFixture;
let authority: PlanningAuthority;
let caller: WebCaller;

beforeAll(async () => {
  web = await startWeb();
  authority = await aPlanningAuthority(web.db);
  caller = await web.signedIn(authority.accounts['coordinator']!);
}, 60_000);

afterAll(() => web?.close());

async function upload(bytes: Uint8Array, name: string): Promise<WebAnswer> {
  await caller.get('/suc-khoe');
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return caller.send(`/van-ban/tai-len?_csrf=${caller.cookies['tiendo.form']}`, {
    method: 'POST',
    body: form,
  });
}

const view = async (id: string): Promise<DirectiveView> => (await directiveView(web.db, id))!;
async function uploaded(bytes: Uint8Array, name: string): Promise<DirectiveView> {
  const answer = await upload(bytes, name);
  expect(answer.status).toBe(303);
  return view(answer.location!.split('/').at(-1)!);
}

describe('a scan', () => {
  it('of a PDF is kept with its pages, guesses nothing, and shows their pictures', async () => {
    const scan = await uploaded(SCAN, 'ban-quet.pdf');
    expect(scan).toMatchObject({ scanned: true, pageCount: 2, documentSymbol: null, findings: [] });
    const page = await caller.get(`/van-ban/${scan.id}`);
    expect(page.text).toContain(`/van-ban/${scan.id}/trang/2`);
    const picture = await caller.get(`/van-ban/${scan.id}/trang/2`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await caller.get(`/van-ban/${scan.id}/trang/3`)).status).toBe(404);
  }, 60_000);

  it('of a photograph is kept as the picture that it is', async () => {
    const scan = await uploaded(tinyPng(), 'anh.png');
    expect(scan).toMatchObject({ scanned: true, pageCount: 1 });
    expect((await caller.get(`/van-ban/${scan.id}/trang/1`)).headers.get('content-type')).toBe('image/png');
  });

  it('is typed by a person, waits to be confirmed, and says who typed it', async () => {
    const { id } = await uploaded(SCAN, 'ban-quet.pdf');
    await caller.post(`/van-ban/${id}/thong-tin`, {
      ...{
        type: 'Kế hoạch',
        symbol: '07/KH-UBND',
        issuedOn: '05/01/2024',
        issuer: 'UBND tỉnh Mẫu',
        title: 'Công tác trẻ em',
      },
    });
    await caller.post(`/van-ban/${id}/nhap-tay`, {
      ...{
        kind: 'indicator',
        text: 'Tỷ lệ trẻ em được tiêm chủng đạt 95% vào năm 2024',
        page: '2',
        agency: '',
      },
    });
    await caller.post(`/van-ban/${id}/nhap-tay`, {
      ...{ kind: 'task', text: 'Khám sức khỏe trước ngày 15/6', page: '1', agency: 'Sở Y tế' },
    });
    const typed = await view(id);
    expect(typed).toMatchObject({ documentSymbol: '07/KH-UBND', issuedOn: '2024-01-05' });
    expect(typed.findings).toMatchObject([
      {
        kind: 'indicator',
        state: 'proposed',
        page: 2,
        confidence: 'typed',
        payload: { targets: [{ year: 2024, value: 95 }] },
      },
      {
        kind: 'task',
        state: 'proposed',
        page: 1,
        payload: { lead: ['Sở Y tế'], due: { date: '2024-06-15' } },
      },
    ]);
    expect((await caller.get(`/van-ban/${id}`)).text).toContain('nhập bởi Lương Thị Hồng Nhạn');
    await caller.post(`/van-ban/${id}/xac-nhan-muc-ro`);
    await caller.post(`/van-ban/${id}/xac-nhan`);
    expect((await view(id)).state).toBe('confirmed');
    const verbs = await web.db.query<{ verb: string }[]>(
      `select verb from journal where payload->>'directiveId' = $1 or subject_id::text = $1 order by verb`,
      [id],
    );
    expect(verbs.map(({ verb }) => verb)).toEqual([
      ...['directive.confirmed', 'directive.received', 'directive.register-typed', 'finding.typed'],
      ...['finding.typed', 'findings.confirmed'],
    ]);
  }, 60_000);

  it('takes no words beyond its pages, no empty ones and no impossible day, and keeps what was typed', async () => {
    const { id } = await uploaded(SCAN, 'ban-quet.pdf');
    const typed = { kind: 'task', text: 'Khám sức khỏe', agency: 'Sở Y tế', page: '3' };
    expect((await caller.post(`/van-ban/${id}/nhap-tay`, typed)).status).toBe(422);
    expect((await caller.post(`/van-ban/${id}/nhap-tay`, { ...typed, page: '1', text: ' ' })).text).toContain(
      'Sở Y tế',
    );
    const wrong = await caller.post(`/van-ban/${id}/thong-tin`, {
      symbol: '07/KH-UBND',
      issuedOn: '43/5/2024',
    });
    expect([
      wrong.status,
      wrong.text.includes('Ngày này không có'),
      wrong.text.includes('07/KH-UBND'),
    ]).toEqual([...[422, true, true]]);
    expect((await view(id)).findings).toEqual([]);
  }, 60_000);

  it('has a text that is not typed over, but register fields that a person corrects until it is confirmed', async () => {
    const { id, findings } = await uploaded(Buffer.from(PLAN), 'ke-hoach.txt');
    const words = { kind: 'task', text: 'Một nhiệm vụ khác', page: '1' };
    expect((await caller.post(`/van-ban/${id}/nhap-tay`, words)).text).toContain('có lớp chữ');
    expect((await view(id)).findings).toHaveLength(findings.length);
    const register = { symbol: '99/KH-UBND', issuedOn: '06/01/2024', type: 'Kế hoạch' };
    expect((await caller.post(`/van-ban/${id}/thong-tin`, register)).status).toBe(303);
    expect(await view(id)).toMatchObject({ documentSymbol: '99/KH-UBND', issuedOn: '2024-01-06' });
    await caller.post(`/van-ban/${id}/xac-nhan`, { leaveOut: 'yes' });
    const late = await caller.post(`/van-ban/${id}/thong-tin`, { symbol: '1/KH-UBND' });
    expect(late.status).toBe(422);
    expect((await view(id)).documentSymbol).toBe('99/KH-UBND');
  });
});

describe('words quoted from the text', () => {
  const add = (id: string, words: string, start = '') =>
    caller.post(`/van-ban/${id}/noi-dung`, { words, start, kind: 'task' });

  it('become a finding at their place, with what they state', async () => {
    const { id, sourceText } = await uploaded(Buffer.from(PLAN), 'ke-hoach.txt');
    expect((await add(id, 'rà soát đội ngũ  làm công tác trẻ em')).status).toBe(303);
    const found = (await view(id)).findings.find(
      ({ text }) => text === 'rà soát đội ngũ làm công tác trẻ em',
    )!;
    expect(sourceText.slice(found.spanStart!, found.spanEnd!)).toBe(found.text);
  });

  it('are refused with the words kept where they stand nowhere or twice', async () => {
    const { id, findings } = await uploaded(Buffer.from(PLAN), 'ke-hoach.txt');
    const nowhere = await add(id, 'không có trong văn bản');
    expect([nowhere.status, nowhere.text.includes('Không thấy đoạn này')]).toEqual([422, true]);
    expect(nowhere.text).toContain('không có trong văn bản</textarea>');
    const twice = await add(id, 'Không giao trùng việc');
    expect([twice.status, twice.text.includes('nhiều chỗ')]).toEqual([422, true]);
    expect((await view(id)).findings).toHaveLength(findings.length);
  });

  it('are taken where the selection began, though they stand twice', async () => {
    const { id, sourceText } = await uploaded(Buffer.from(PLAN), 'ke-hoach.txt');
    const at = sourceText.lastIndexOf('Không giao trùng việc');
    expect((await add(id, 'Không giao trùng việc', String(at))).status).toBe(303);
    expect((await view(id)).findings.find(({ spanStart }) => spanStart === at)).toBeDefined();
  });
});

describe('the upload page', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['nul-bytes', Buffer.from('Kế hoạch\0\0công tác trẻ em năm 2024')],
    ['unsupported', Buffer.from('{\\rtf1\\ansi Ke hoach}')],
    ['damaged', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60, 7)])],
  ] as const)('says of a file that is %s what to do next', async (code, bytes) => {
    const answer = await upload(bytes, 'tep.docx');
    expect([answer.status, answer.text.includes(unreadableNext[code].vi)]).toEqual([422, true]);
  });

  it('serves the original as an attachment that no browser interprets', async () => {
    const { id } = await uploaded(
      Buffer.from('<html><body><p>Kế hoạch số 12/KH-UBND</p></body></html>'),
      'a.html',
    );
    const original = await caller.get(`/van-ban/${id}/ban-goc`);
    expect(original.headers.get('content-disposition')).toContain('attachment');
    expect(original.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
