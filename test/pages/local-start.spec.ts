import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anAccount, anAuthority, startWeb, type WebFixture } from './web-fixture.js';

let inbox: Server;
let web: WebFixture;
let sample: { authorityId: string; rootUnitId: string; officeId: string };
let mailbox: string;

beforeAll(async () => {
  // The inbox is a true edge: it answers as maildev does.
  inbox = createServer((_req, res) => {
    const mail = (id: string, address: string) => ({
      ...{ id, subject: `Thư ${id}`, time: '2024-06-14T01:00:00Z', to: [{ address }] },
    });
    res.end(JSON.stringify({ items: [mail('m1', mailbox), mail('m2', `x-${mailbox}`)] }));
  });
  await new Promise<void>((resolve) => inbox.listen(0, '127.0.0.1', resolve));
  const { port } = inbox.address() as AddressInfo;
  web = await startWeb({ LOCAL_START: '1', INBOX_URL: `http://127.0.0.1:${port}` });
  sample = await anAuthority(web.db, { name: 'Ủy ban nhân dân huyện Hạ Lam', kind: 'rehearsal' });
  for (const role of ['coordinator', 'leader', 'admin'] as const)
    await anAccount(web.db, { authorityId: sample.authorityId, unitId: sample.rootUnitId, role });
  [{ mailbox }] = await web.db.query<[{ mailbox: string }]>(`select mailbox from unit where id = $1`, [
    sample.officeId,
  ]);
}, 60_000);

afterAll(async () => {
  await web.close();
  inbox.close();
});

describe('the local start page', () => {
  it('is where a newcomer lands, with the sample year and its mailboxes', async () => {
    expect((await web.visitor().get('/')).location).toBe('/bat-dau');
    const { text } = await web.visitor().get('/bat-dau');
    for (const words of [
      'Năm mẫu',
      'huyện Hạ Lam',
      'Chuyên viên đầu mối',
      'Lãnh đạo',
      'Quản trị',
      'Phòng Y tế',
    ])
      expect(text).toContain(words);
  });

  it('mints a fresh link with each click, which signs in', async () => {
    const browser = web.visitor();
    const fields = { authorityId: sample.authorityId, role: 'leader' };
    const first = (await browser.post('/bat-dau/dang-nhap', fields)).location!;
    const second = (await browser.post('/bat-dau/dang-nhap', fields)).location!;
    expect(first).toMatch(/^\/dang-nhap\/lien-ket\/.{40,}/);
    expect(second).not.toBe(first);
    await browser.post(second);
    expect((await browser.get('/cai-dat')).text).toContain('Người leader');
  });

  it('opens one unit’s mailbox and no other’s mails', async () => {
    const { text } = await web.visitor().get(`/bat-dau/hop-thu/${sample.officeId}`);
    expect(text).toContain('/#/email/m1');
    expect(text).not.toContain('Thư m2');
  });

  it('knows no role that nobody holds', async () => {
    const fields = { authorityId: sample.authorityId, role: 'viewer' };
    expect((await web.visitor().post('/bat-dau/dang-nhap', fields)).status).toBe(404);
  });
});
