import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { secretOf } from '../../src/links/link-secret.js';
import { unitLinkAddress, type AddressedLink } from '../../src/links/link-address.js';
import { paths } from '../../src/web/paths.js';
import { aLaunchedYear, type LaunchedYear } from '../factories/launched-year.js';
import { browserMissing, launchBrowser, seriousFaults, sidewaysScroll } from './axe.js';
import { startWeb, type WebFixture } from './web-fixture.js';

const KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];
const missing = browserMissing();
const describeInBrowser = missing === null ? describe : describe.skip;
const PICTURES = process.env['UNIT_PICTURES'];

let web: WebFixture;
let browser: Browser;

beforeAll(async () => {
  if (missing !== null) return;
  web = await startWeb({ LINK_KEYS: `test:${KEYS[0]!.secret}` });
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

async function linkOf(obligationId: string): Promise<AddressedLink> {
  const [link] = await web.db.query<AddressedLink[]>(
    `select id, public_id as "publicId", generation, key_id as "keyId" from link where obligation_id = $1`,
    [obligationId],
  );
  return link!;
}

const refusals: string[] = [];

interface Visit {
  width: number;
  lang: 'vi' | 'en';
  withScript?: boolean;
}

async function newPage({ width, lang, withScript = true }: Visit): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    javaScriptEnabled: withScript,
  });
  await context.addCookies([{ name: 'tiendo.lang', value: lang, url: web.baseUrl }]);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refusals.push(message.text());
  });
  return page;
}

async function expectGood(page: Page, name: string, { width, lang }: Visit): Promise<void> {
  if (PICTURES) {
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/${name}-${lang}-${width}.png`, fullPage: true });
  }
  expect([name, await seriousFaults(page)]).toEqual([name, []]);
  expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
}

/** Presses Tab until the element is reached: it can be reached without a mouse. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

async function openByLink(page: Page, year: LaunchedYear, obligationId: string): Promise<void> {
  const address = unitLinkAddress({ PUBLIC_URL: web.baseUrl, LINK_KEYS: KEYS }, await linkOf(obligationId));
  expect(address).toContain(`#${secretOf(KEYS, await linkOf(obligationId))}`);
  await page.goto(address);
}

async function fill(page: Page): Promise<void> {
  await page.fill('#filled-name', 'Nguyễn Thị Lan');
  await page.selectOption('#nv-phong-yte-status', 'in-progress');
  await page.fill('#ct-1-numerator', '3');
  await page.fill('#ct-1-denominator', '2.000');
  await page.fill(
    '#narrative-results',
    'Đã cân đo, theo dõi tăng trưởng cho trẻ dưới 5 tuổi tại 12 trạm y tế trong toàn huyện.',
  );
}

const button = (act: string) => `main button[value="${act}"]:not([aria-hidden])`;

describeInBrowser(`the unit's pages in a browser${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  it.each([
    { width: 1280, lang: 'vi' },
    { width: 360, lang: 'vi' },
    { width: 360, lang: 'en' },
  ] as const)(
    'lead from the link to the reference number at $width px in $lang, without a serious fault or a sideways scroll',
    async (visit) => {
      const year = await aLaunchedYear(web.db);
      const report = year.reports['phong-yte']!;
      const page = await newPage(visit);
      await openByLink(page, year, report);
      await expectGood(page, '1-entry', visit);
      await page.click('form[data-secret] button');
      await page.waitForURL('**/cua-don-vi');
      await expectGood(page, '2-home', visit);
      await page.click('.td-unit-card a[role=button]');
      await expectGood(page, '3-form', visit);
      await page.click(button('check'));
      await page.waitForSelector('#error-summary');
      await expectGood(page, '4-errors', visit);
      await fill(page);
      await page.click(button('save'));
      await expectGood(page, '5-draft', visit);
      await page.click(button('check'));
      await page.waitForURL('**/kiem-tra');
      await expectGood(page, '6-check', visit);
      await page.click('main form button');
      await page.waitForURL('**/da-gui');
      await expectGood(page, '7-done', visit);
      await page.goto(`${web.baseUrl}${paths.unitVersion(report, '1')}`);
      await expectGood(page, '8-version', visit);
    },
    90_000,
  );

  it('have no serious fault where there is nothing to report, where it is not ours, and where a link does not open', async () => {
    const year = await aLaunchedYear(web.db);
    const report = year.reports['phong-ldtbxh']!;
    const visit = { width: 360, lang: 'vi' } as const;
    const page = await newPage(visit);
    await page.goto(`${web.baseUrl}/t/khong-co`);
    await page.click('form[data-secret] button');
    await expectGood(page, '9-not-opened', visit);
    await page.goto(`${web.baseUrl}${paths.lostLink()}`);
    await expectGood(page, '10-lost', visit);
    await openByLink(page, year, report);
    await page.click('form[data-secret] button');
    await page.waitForURL('**/cua-don-vi');
    for (const [name, path] of [
      ['11-nil', paths.unitNil(report)],
      ['12-decline', paths.unitDecline(report)],
    ] as const) {
      await page.goto(`${web.baseUrl}${path}`);
      await page.click('main form button');
      await expectGood(page, name, visit);
    }
  }, 60_000);

  it('open by keyboard alone', async () => {
    const year = await aLaunchedYear(web.db);
    const page = await newPage({ width: 1280, lang: 'vi' });
    await openByLink(page, year, year.reports['phong-yte']!);
    await tabTo(page, 'form[data-secret] button');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cua-don-vi');
    await tabTo(page, '.td-unit-card a[role=button]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/viec/*');
    await tabTo(page, '#filled-name');
    await page.keyboard.type('Nguyễn Thị Lan');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.td-flash--done');
  }, 60_000);

  it('do nothing by themselves when a scanner runs their script for half a minute', async () => {
    const year = await aLaunchedYear(web.db);
    const page = await newPage({ width: 1280, lang: 'vi' });
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') posts.push(request.url());
    });
    await page.clock.install();
    await openByLink(page, year, year.reports['phong-yte']!);
    await page.clock.fastForward(30_000);
    expect(posts).toEqual([]);
    expect(await page.inputValue('input[name=secret]')).toBe('');
  }, 60_000);

  it('work without a script once the link is open', async () => {
    const year = await aLaunchedYear(web.db);
    const report = year.reports['phong-yte']!;
    const scripted = await newPage({ width: 1280, lang: 'vi' });
    await openByLink(scripted, year, report);
    await scripted.click('form[data-secret] button');
    await scripted.waitForURL('**/cua-don-vi');
    const page = await newPage({ width: 1280, lang: 'vi', withScript: false });
    await page.context().addCookies(await scripted.context().cookies());
    await page.goto(`${web.baseUrl}${paths.unitForm(report)}`);
    await fill(page);
    await page.click(button('check'));
    await page.waitForURL('**/kiem-tra');
    await page.click('main form button');
    await page.waitForURL('**/da-gui');
  }, 60_000);

  it('ask nothing that the content policy refuses', () => {
    expect(refusals).toEqual([]);
  });
});
