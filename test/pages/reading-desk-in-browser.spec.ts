import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { mintSignInToken } from '../../src/accounts/sign-in-token.js';
import { directiveView } from '../../src/directives/directive.read-model.js';
import { receiveDirective } from '../../src/directives/receive-directive.js';
import { receiveUpload } from '../../src/directives/receive-upload.js';
import { district2024 } from '../../src/rehearsals/sample/district-2024.js';
import { aPlanningAuthority } from '../factories/planning-authority.js';
import { tinyPdf } from '../support/tiny-pdf.js';
import { browserMissing, launchBrowser, seriousFaults, sidewaysScroll } from './axe.js';
import { startWeb, type WebFixture } from './web-fixture.js';

const missing = browserMissing();
const describeInBrowser = missing === null ? describe : describe.skip;
const { directive } = district2024.years.at(-1)!;

let web: WebFixture;
let browser: Browser;
let page: Page;
let id: string;
let scanId: string;

beforeAll(async () => {
  if (missing !== null) return;
  web = await startWeb();
  const authority = await aPlanningAuthority(web.db);
  const bytes = Buffer.from(directive.text);
  const received = await receiveDirective(web.db, authority.as('coordinator'), {
    bytes,
    name: directive.fileName,
  });
  id = received.directiveId;
  const scan = { bytes: tinyPdf([[], []]), name: 'ban-quet.pdf' };
  scanId = (await receiveUpload(web.db, authority.as('coordinator'), scan)).directiveId;
  browser = await launchBrowser();
  page = await (await browser.newContext()).newPage();
  const token = await mintSignInToken(web.db, authority.accounts['coordinator']!);
  await page.goto(`${web.baseUrl}/dang-nhap/lien-ket/${token}`);
  await page.click('main button');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

describeInBrowser(`the confirm page in a browser${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  it.each([1280, 360])(
    'has no serious fault and no sideways scroll at %i px',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/van-ban/tai-len', `/van-ban/${id}`, `/van-ban/${scanId}`]) {
        await page.goto(`${web.baseUrl}${path}`);
        expect(await seriousFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      }
    },
    120_000,
  );

  it('confirms by one key and goes to the next proposal that waits', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${web.baseUrl}/van-ban/${id}?loc=chua-xu-ly`);
    const ids = await page.$$eval('.td-finding', (cards) => cards.map((card) => card.id));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate('document.activeElement.id')).toBe(ids[0]);
    await page.keyboard.press('a');
    await page.waitForURL(`**/van-ban/${id}?loc=chua-xu-ly#${ids[1]}`);
    const view = (await directiveView(web.db, id))!;
    expect(view.findings.find((finding) => `f-${finding.id}` === ids[0])!.state).toBe('confirmed');
    await page.waitForFunction(`document.activeElement.id === ${JSON.stringify(ids[1])}`);
    await page.keyboard.press('r');
    await page.waitForURL('**#reason');
  }, 60_000);

  it('takes words selected by mouse, also inside a mark, with their place and their kind into the form', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${web.baseUrl}/van-ban/${id}`);
    const mark = page.locator('.td-mark--task').filter({ hasText: /.{60}/u }).first();
    await mark.scrollIntoViewIfNeeded();
    const line = (await mark.boundingBox())!;
    const y = line.y + 12; // in its first line
    await page.mouse.move(line.x + 60, y);
    await page.mouse.down();
    await page.mouse.move(line.x + 100, y, { steps: 4 });
    await page.mouse.move(line.x + 220, y, { steps: 4 });
    await page.mouse.up();
    await page.locator('.td-add--floating').waitFor();
    const form = await page.$eval('#add', (element) => Object.fromEntries(new FormData(element as never)));
    const { words = '', start, kind } = form as Record<string, string>;
    expect(words.length).toBeGreaterThan(5);
    expect(kind).toBe('task');
    const { sourceText } = (await directiveView(web.db, id))!;
    const shown = sourceText.slice(Number(start)).replace(/\s+/gu, ' ').trimStart();
    expect(shown.startsWith(words)).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await page.locator('.td-add--floating').waitFor({ state: 'detached' });
  }, 60_000);

  it('leads from pressed words to their proposal', async () => {
    await page.goto(`${web.baseUrl}/van-ban/${id}`);
    const mark = page.locator('.td-mark--task').first();
    const to = await mark.getAttribute('data-to');
    await mark.click();
    expect(await page.evaluate('document.activeElement.id')).toBe(to);
  }, 60_000);

  it('shows the pictures of a scan', async () => {
    await page.goto(`${web.baseUrl}/van-ban/${scanId}`);
    await page.waitForFunction(`document.querySelector('.td-scan img').naturalWidth > 500`);
  }, 60_000);
});
