import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { mintSignInToken } from '../../src/accounts/sign-in-token.js';
import { browserMissing, launchBrowser, seriousFaults, sidewaysScroll } from './axe.js';
import { anAccount, anAuthority, startWeb, type WebFixture } from './web-fixture.js';

const missing = browserMissing();
const describeInBrowser = missing === null ? describe : describe.skip;
const WIDTHS = [1280, 360, 320];
const PAGES = ['/cai-dat', '/cai-dat/mat-khau', '/tai-khoan', '/tai-khoan/them', '/khong-co'];

let web: WebFixture;
let browser: Browser;
let adminId: string;

beforeAll(async () => {
  if (missing !== null) return;
  web = await startWeb({ LOCAL_START: '1', INBOX_URL: 'http://127.0.0.1:1' });
  const { authorityId, rootUnitId } = await anAuthority(web.db, {
    ...{ name: 'Ủy ban nhân dân huyện Hạ Lam', kind: 'rehearsal' },
  });
  await web.db.query(`insert into virtual_clock (authority_id, now_at) values ($1, '2024-06-14 08:00+07')`, [
    authorityId,
  ]);
  await web.db.query(
    `insert into rehearsal_act (authority_id, at, act) values ($1, '2024-06-17 08:00+07', 'a test')`,
    [authorityId],
  );
  adminId = await anAccount(web.db, { authorityId, unitId: rootUnitId, role: 'admin' });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusals.push(message.text());
  });
  return page;
}

const refusals: string[] = [];

async function openSignedIn(width: number): Promise<Page> {
  const page = await open(width);
  await page.goto(`${web.baseUrl}/dang-nhap/lien-ket/${await mintSignInToken(web.db, adminId)}`);
  await page.click('main button');
  return page;
}

async function expectGood(page: Page): Promise<void> {
  expect(await seriousFaults(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
}

describeInBrowser(`pages in a browser${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  it.each(WIDTHS)(
    'before signing in have no serious fault and no sideways scroll at %i px',
    async (width) => {
      const page = await open(width);
      for (const path of ['/bat-dau', '/dang-nhap', '/dang-nhap/lien-ket/het-han']) {
        await page.goto(`${web.baseUrl}${path}`);
        await expectGood(page);
      }
    },
    60_000,
  );

  it.each(WIDTHS)(
    'after signing in have no serious fault and no sideways scroll at %i px',
    async (width) => {
      const page = await openSignedIn(width);
      for (const path of PAGES) {
        await page.goto(`${web.baseUrl}${path}`);
        await expectGood(page);
      }
    },
    60_000,
  );

  it('move to the error summary, and from it to the field, by keyboard alone', async () => {
    const page = await openSignedIn(1280);
    await page.goto(`${web.baseUrl}/tai-khoan/them`);
    await page.focus('#name');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#error-summary');
    await expectGood(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('name');
  }, 60_000);

  it('ask nothing that the content policy refuses', () => {
    expect(refusals).toEqual([]);
  });

  it('print without head, buttons and stripes', async () => {
    const page = await openSignedIn(1280);
    await page.goto(`${web.baseUrl}/tai-khoan`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('.td-head')).toBe(false);
    expect(await page.isVisible('.td-rehearsal')).toBe(false);
    expect(await page.isVisible('.td-table')).toBe(true);
  }, 60_000);
});
