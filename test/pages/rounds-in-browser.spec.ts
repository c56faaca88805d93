import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { mintSignInToken } from '../../src/accounts/sign-in-token.js';
import { compileReport } from '../../src/consolidations/compile-report.js';
import { declineObligation } from '../../src/obligations/decline-obligation.js';
import { returnObligation } from '../../src/obligations/review-obligation.js';
import { paths } from '../../src/web/paths.js';
import { aLaunchedYear, anAnswer, anApprovedYear, type LaunchedYear } from '../factories/launched-year.js';
import { browserMissing, launchBrowser, seriousFaults, sidewaysScroll } from './axe.js';
import { startWeb, type WebFixture } from './web-fixture.js';

const missing = browserMissing();
const describeInBrowser = missing === null ? describe : describe.skip;

let web: WebFixture;
let browser: Browser;
const pagesOf: { as: string; paths: string[] }[] = [];

beforeAll(async () => {
  if (missing !== null) return;
  web = await startWeb();
  browser = await launchBrowser();
  const approved = await anApprovedYear(web.db);
  const year = await aYearInMidCourse();
  const open = await aLaunchedYear(web.db);
  pagesOf.push(
    { as: approved.authority.accounts['coordinator']!, paths: [paths.launch(approved.cycleId)] },
    { as: year.authority.accounts['coordinator']!, paths: coordinatorPages(year) },
    {
      as: open.authority.accounts['coordinator']!,
      paths: [paths.obligationEnter(open.reports['phong-yte']!)],
    },
    { as: year.authority.accounts['chairman']!, paths: [paths.consolidationSign(year.roundId)] },
    { as: year.authority.accounts['admin']!, paths: [paths.authority(), paths.journal()] },
  );
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await web?.close();
});

/** One answer returned and sent again, one sent, one declined; compiled. */
async function aYearInMidCourse(): Promise<LaunchedYear> {
  const year = await aLaunchedYear(web.db);
  const command = year.authority.as('coordinator');
  const [health, school, labour] = ['phong-yte', 'phong-gddt', 'phong-ldtbxh'].map(
    (key) => year.reports[key]!,
  );
  await anAnswer(web.db, year, { obligationId: health!, figure: [9, 12], results: 'Đã khám 9 em.' });
  const correctionDueAt = new Date('2024-06-20T00:00:00+07:00');
  await returnObligation(web.db, command, { obligationId: health!, reason: 'Sai mẫu số', correctionDueAt });
  await anAnswer(web.db, year, {
    obligationId: health!,
    figure: [9, 10],
    results: 'Đã khám 9 em, rà soát lại.',
  });
  await anAnswer(web.db, year, { obligationId: school!, figure: [50, 100] });
  await declineObligation(web.db, command, {
    obligationId: labour!,
    reason: 'Việc này do Phòng Y tế chủ trì.',
  });
  await compileReport(web.db, year.authority.authorityId, year.roundId);
  return year;
}

function coordinatorPages({ roundId, reports }: LaunchedYear): string[] {
  const reviewed = reports['phong-yte']!;
  return [
    ...[paths.rounds(), paths.toReview(), paths.declined(), paths.round(roundId)],
    ...[paths.obligation(reviewed), paths.obligationReturn(reviewed), paths.obligationAccept(reviewed)],
    ...[paths.obligationDecision(reports['phong-ldtbxh']!), paths.consolidation(roundId)],
  ];
}

async function openSignedIn(accountId: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
  await page.goto(`${web.baseUrl}/dang-nhap/lien-ket/${await mintSignInToken(web.db, accountId)}`);
  await page.click('main button');
  return page;
}

describeInBrowser(`rounds in a browser${missing === null ? '' : ` (skipped: ${missing})`}`, () => {
  it.each([1280, 360])(
    'have no serious fault and no sideways scroll at %i px',
    async (width) => {
      const found: Record<string, unknown> = {};
      for (const { as, paths: addresses } of pagesOf) {
        const page = await openSignedIn(as, width);
        for (const address of addresses) {
          const answer = await page.goto(`${web.baseUrl}${address}`);
          const faults = await seriousFaults(page);
          const scroll = await sidewaysScroll(page);
          if (answer?.status() !== 200 || faults.length > 0 || scroll > 0)
            found[address] = { faults, scroll };
        }
      }
      expect(found).toEqual({});
    },
    120_000,
  );
});
