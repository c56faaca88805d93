import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createAccount } from '../../src/accounts/create-account.js';
import { disableAccount } from '../../src/accounts/disable-account.js';
import { hashPassword } from '../../src/accounts/password.js';
import { mintSignInToken } from '../../src/accounts/sign-in-token.js';
import { systemActor } from '../../src/domain/actor.js';
import { LIMITS } from '../../src/web/limits.js';
import { anAccount, anAuthority, aUnit, startWeb, type WebFixture } from './web-fixture.js';

const PASSWORD = 'một câu dễ nhớ';

let web: WebFixture;
let authority: { authorityId: string; rootUnitId: string; officeId: string };
let adminId: string;

beforeAll(async () => {
  web = await startWeb();
  authority = await anAuthority(web.db);
  const unitId = authority.rootUnitId;
  const passwordHash = await hashPassword(PASSWORD);
  adminId = await anAccount(web.db, {
    ...{
      authorityId: authority.authorityId,
      unitId,
      role: 'admin',
      email: 'quan-tri@tiendo.example',
      passwordHash,
    },
  });
}, 60_000);

afterAll(() => web.close());

const someone = (role: 'coordinator' | 'leader' | 'viewer') =>
  anAccount(web.db, { authorityId: authority.authorityId, unitId: authority.rootUnitId, role });

describe('signing in with a password', () => {
  const fields = { email: 'Quan-Tri@tiendo.example', password: PASSWORD };

  it('opens the page that was asked for, under a new session id', async () => {
    const browser = web.visitor();
    expect((await browser.get('/tai-khoan')).location).toBe('/dang-nhap?tiep=%2Ftai-khoan');
    const answer = await browser.post('/dang-nhap/mat-khau', { ...fields, tiep: '/tai-khoan' });
    expect([answer.status, answer.location]).toEqual([303, '/tai-khoan']);
    expect((await browser.get('/tai-khoan')).text).toContain('Người admin');
    expect(await storedHash()).toMatch(/^\$argon2id\$/);
  });

  it('gives a session that was planted before signing in a new id', async () => {
    const browser = web.visitor();
    await browser.post('/dang-nhap/mat-khau', fields);
    const first = browser.cookies['tiendo.sid'];
    await browser.post('/dang-nhap/mat-khau', fields);
    expect(browser.cookies['tiendo.sid']).not.toBe(first);
  });

  it('leads nowhere outside this service', async () => {
    const answer = await web
      .visitor()
      .post('/dang-nhap/mat-khau', { ...fields, tiep: '//elsewhere.example' });
    expect(answer.location).toBe('/');
  });

  it('answers a wrong password and an unknown address with the same sentence, keeping the address', async () => {
    const wrong = await web.visitor().post('/dang-nhap/mat-khau', { ...fields, password: 'sai' });
    const unknown = await web
      .visitor()
      .post('/dang-nhap/mat-khau', { email: 'khong-co@tiendo.example', password: 'sai' });
    for (const answer of [wrong, unknown]) {
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Địa chỉ thư hoặc mật khẩu chưa đúng');
      expect(answer.text).not.toContain('value="sai"');
    }
    expect(wrong.text).toContain('value="Quan-Tri@tiendo.example"');
  });
});

async function storedHash(): Promise<string> {
  const [row] = await web.db.query<{ hash: string }[]>(
    `select password_hash as hash from account where id = $1`,
    [adminId],
  );
  return row!.hash;
}

describe('a sign-in link', () => {
  it('is not used up by looking at it, opens once, and never again', async () => {
    const token = await mintSignInToken(web.db, await someone('leader'));
    const path = `/dang-nhap/lien-ket/${token}`;
    for (let look = 0; look < 3; look++)
      expect((await web.visitor().get(path)).text).toContain('Tiếp tục đăng nhập');
    const browser = web.visitor();
    expect((await browser.post(path)).location).toBe('/');
    expect((await browser.get('/cai-dat')).status).toBe(200);
    expect((await web.visitor().post(path)).status).toBe(404);
    expect((await web.visitor().get(path)).text).toContain('đã hết hiệu lực');
  });

  it('lets one of two concurrent clicks in', async () => {
    const token = await mintSignInToken(web.db, await someone('leader'));
    const answers = await Promise.all([1, 2].map(() => web.visitor().post(`/dang-nhap/lien-ket/${token}`)));
    expect(answers.map((answer) => answer.status).filter((status) => status === 303)).toHaveLength(1);
  });

  it('is dead after 15 minutes', async () => {
    const token = await mintSignInToken(web.db, await someone('leader'));
    await web.db.query(`update sign_in_token set expires_at = expires_at - interval '15 minutes 1 second'`);
    expect((await web.visitor().post(`/dang-nhap/lien-ket/${token}`)).status).toBe(404);
  });

  it('is mailed to a known address; an unknown one is answered alike and gets nothing', async () => {
    await anAccount(web.db, {
      ...{ authorityId: authority.authorityId, unitId: authority.rootUnitId },
      ...{ role: 'coordinator', email: 'dau-moi@tiendo.example' },
    });
    const asked = ['dau-moi@tiendo.example', 'khong-ai@tiendo.example'];
    const answers = [];
    for (const mailTo of asked) answers.push(await web.visitor().post('/dang-nhap/thu', { mailTo }));
    const [known, unknown] = answers.map(({ status, text }, index) => [
      status,
      text.replaceAll(asked[index]!, '').replace(/value="[^"]*"/g, ''),
    ]);
    expect(known).toEqual(unknown);
    const mails = await web.db.query<{ mailbox: string; params: string }[]>(
      `select mailbox, params::text from mail where kind = 'sign-in'`,
    );
    expect(mails.map((mail) => mail.mailbox)).toEqual(['dau-moi@tiendo.example']);
    const tokens = await web.db.query<{ hash: string }[]>(`select token_hash as hash from sign_in_token`);
    expect(tokens.some(({ hash }) => mails[0]!.params.includes(hash))).toBe(false);
  });
});

describe('a session', () => {
  it('ends with signing out', async () => {
    const browser = await web.signedIn(await someone('viewer'));
    expect((await browser.get('/cai-dat')).status).toBe(200);
    await browser.post('/dang-xuat');
    expect((await browser.get('/cai-dat')).status).toBe(303);
  });

  it('ends with the next click after the account is disabled', async () => {
    const accountId = await someone('viewer');
    const browser = await web.signedIn(accountId);
    const command = { authorityId: authority.authorityId, actor: systemActor('a test') };
    await disableAccount(web.db, command, { accountId, reason: 'chuyển công tác' });
    expect((await browser.get('/cai-dat')).status).toBe(303);
  });

  it('elsewhere ends when the password changes', async () => {
    const accountId = await someone('viewer');
    const [here, elsewhere] = [await web.signedIn(accountId), await web.signedIn(accountId)];
    const changed = await here.post('/cai-dat/mat-khau', { next: PASSWORD, repeat: PASSWORD });
    expect(changed.location).toBe('/cai-dat');
    expect((await here.get('/cai-dat')).text).toContain('Đã đổi mật khẩu');
    expect((await elsewhere.get('/cai-dat')).status).toBe(303);
    const again = await here.post('/cai-dat/mat-khau', { current: 'sai', next: PASSWORD, repeat: PASSWORD });
    expect(again.text).toContain('Mật khẩu hiện tại chưa đúng');
  });

  it('of a person under one unit reaches only that unit’s subtree', async () => {
    const { authorityId, officeId } = authority;
    const child = await aUnit(web.db, { authorityId, kind: 'below', name: 'Trạm Y tế', parentId: officeId });
    const accountId = await anAccount(web.db, { authorityId, unitId: officeId, role: 'viewer' });
    const { FrameFacts } = await import('../../src/web/page-frame.js');
    const viewer = await web.app.get(FrameFacts).viewerOf(accountId);
    expect([...viewer!.scope!].sort()).toEqual([officeId, child].sort());
  });
});

describe('accounts', () => {
  const command = () => ({ authorityId: authority.authorityId, actor: systemActor('a test') });

  it('are created by an admin, with every missing field named and what was typed kept', async () => {
    const admin = await web.signedIn(adminId);
    const refused = await admin.post('/tai-khoan/them', { name: 'Phạm Thu Hà', email: 'khong-dung' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('value="Phạm Thu Hà"');
    for (const field of ['email', 'unitId', 'role']) expect(refused.text).toContain(`href="#${field}"`);
    const email = 'ha@tiendo.example';
    const fields = { name: 'Phạm Thu Hà', email, unitId: authority.rootUnitId, role: 'viewer' };
    expect((await admin.post('/tai-khoan/them', fields)).location).toBe('/tai-khoan');
    expect((await admin.get('/tai-khoan')).text).toContain('Đã tạo tài khoản cho Phạm Thu Hà');
    expect((await admin.post('/tai-khoan/them', fields)).text).toContain('đã có tài khoản');
    const [entry] = await web.db.query<{ actor: { name: string } }[]>(
      `select actor from journal where verb = 'account.created' order by seq desc limit 1`,
    );
    expect(entry!.actor.name).toContain('Người admin');
  });

  it('of another authority’s unit cannot be made', async () => {
    const elsewhere = await anAuthority(web.db);
    const account = { role: 'viewer', name: 'A', position: '', phone: '', escalationRole: null } as const;
    const made = createAccount(web.db, command(), {
      ...account,
      email: 'a@tiendo.example',
      unitId: elsewhere.officeId,
    });
    await expect(made).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keep one admin: the last one is not disabled, nor anybody without a reason', async () => {
    const disabled = disableAccount(web.db, command(), { accountId: adminId, reason: 'thử' });
    await expect(disabled).rejects.toMatchObject({ code: 'account.last-admin' });
    const accountId = await someone('viewer');
    const silent = disableAccount(web.db, command(), { accountId, reason: '' });
    await expect(silent).rejects.toMatchObject({ code: 'reason-missing' });
  });
});

describe('safety of every answer', () => {
  it('refuses a form without its token, saying what to do', async () => {
    const browser = await web.signedIn(adminId);
    const answer = await browser.send('/tai-khoan/them', {
      method: 'POST',
      body: new URLSearchParams({ name: 'A' }),
    });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Trang đã mở quá lâu');
  });

  it('takes the token of an upload from its address, before its body is read', async () => {
    const browser = await web.signedIn(adminId);
    await browser.get('/cai-dat');
    const token = browser.cookies['tiendo.form']!;
    const upload = (csrf: string) => {
      const body = new FormData();
      body.set('file', new Blob(['x']), 'x.txt');
      return browser.send(`/tai-khoan/them?_csrf=${csrf}`, { method: 'POST', body });
    };
    expect((await upload(token)).status).toBe(422);
    expect((await upload('sai')).status).toBe(403);
  });

  it('refuses a token of another browser', async () => {
    const [one, two] = [await web.signedIn(adminId), await web.signedIn(adminId)];
    await one.get('/cai-dat');
    await two.get('/cai-dat');
    const body = new URLSearchParams({ name: 'A', _csrf: decodeURIComponent(one.cookies['tiendo.form']!) });
    expect((await two.send('/tai-khoan/them', { method: 'POST', body })).status).toBe(403);
  });

  it('allows no script without the answer’s own nonce, no frame, no caching of pages', async () => {
    const [first, second] = [await web.visitor().get('/dang-nhap'), await web.visitor().get('/dang-nhap')];
    const policy = (answer: typeof first) => answer.headers.get('content-security-policy') ?? '';
    expect(policy(first)).toMatch(/default-src 'none'.*script-src 'nonce-[^']+'/);
    expect(policy(first)).toContain("frame-ancestors 'none'");
    expect(policy(first)).not.toContain('unsafe');
    expect(policy(first)).not.toBe(policy(second));
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('x-powered-by')).toBeNull();
  });

  it('makes no session row for a visitor who only looks', async () => {
    const count = async () =>
      (await web.db.query<{ n: number }[]>('select count(*)::int as n from session'))[0]!.n;
    const before = await count();
    await web.visitor().get('/dang-nhap');
    expect(await count()).toBe(before);
  });

  it('limits a form to 1 MB', async () => {
    const answer = await web.visitor().post('/dang-nhap/mat-khau', { email: 'x'.repeat(1_100_000) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('quá lớn');
  });

  it('says for what is not there, in the reader’s language, what to do', async () => {
    const browser = await web.signedIn(adminId);
    expect((await browser.get('/khong-co')).text).toContain('Không tìm thấy trang');
    await browser.post('/ngon-ngu/en');
    const answer = await browser.get('/tai-khoan/khong-phai-id');
    expect([answer.status, answer.text.includes('Page not found')]).toEqual([404, true]);
  });

  it('keeps style and fonts for ever under their content’s name', async () => {
    const { text } = await web.visitor().get('/dang-nhap');
    const href = /href="(\/tai-nguyen\/tiendo\.[^"]+)"/.exec(text)![1]!;
    const asset = await web.visitor().get(href);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await web.visitor().get('/tai-nguyen/khac.css')).status).toBe(404);
  });

  it('counts guesses per account in the database: guessing ends, even with the right password, for a while', async () => {
    const email = 'muc-tieu@tiendo.example';
    await anAccount(web.db, {
      ...{ authorityId: authority.authorityId, unitId: authority.rootUnitId, role: 'viewer', email },
      passwordHash: await hashPassword(PASSWORD),
    });
    const guess = (password: string) => web.visitor().post('/dang-nhap/mat-khau', { email, password });
    const tooMany = 'Đã thử đăng nhập quá nhiều lần';
    for (let n = 0; n < LIMITS['sign-in-account'].points; n++)
      expect((await guess('đoán')).text).not.toContain(tooMany);
    const answer = await guess(PASSWORD);
    expect([answer.status, answer.text.includes(tooMany)]).toEqual([422, true]);
  });
});
