import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { lookAt } from './screenshots/look.mjs';
import { openUnitLink, signInAs } from './screenshots/people.mjs';

/**
 * Walks every page of a running local start as coordinator, leader, admin and unit, follows each kind of link a few
 * times, keeps pictures at 1280 and 360 px in the ignored folder `screenshots/` and prints what is wrong: errors in
 * the console, failed requests, serious findings of axe, sideways scroll. Exit 1 when anything was found.
 *
 *   npm run screenshots [-- --base http://localhost:3000 --only coordinator]
 */
const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://localhost:3000' },
    only: { type: 'string' },
    each: { type: 'string', default: '1' },
  },
});
const { base } = values;
const each = Number(values.each);
const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const LEFT_OUT = /\/(tai-ve|ban-goc|ban-da-ky|tai-nguyen|ngon-ngu|dang-xuat|dang-nhap)(\/|$)/;
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const FORM = '/cua-don-vi/viec/:id';
const MAIN = ['/hom-nay/qua-han', '/hom-nay/sap-toi', '/van-ban', '/ke-hoach', '/bao-cao', '/nhat-ky'];

const people = {
  visitor: { enter: async () => '/bat-dau', starts: ['/dang-nhap', '/xin-lai-lien-ket', '/khong-co'] },
  coordinator: { enter: (page) => signInAs(page, base, 'coordinator'), starts: MAIN },
  leader: { enter: (page) => signInAs(page, base, 'leader'), starts: MAIN },
  admin: {
    enter: (page) => signInAs(page, base, 'admin'),
    starts: [...MAIN, '/cai-dat', '/tai-khoan', '/lich'],
  },
  unit: { enter: (page) => openUnitLink(page, base), starts: ['/cua-don-vi'] },
};

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) throw new Error('No Chromium: install it or set CHROMIUM_PATH.');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let faulty = 0;
try {
  for (const [person, way] of Object.entries(people)) {
    if (values.only && values.only !== person) continue;
    faulty += await walk(person, way);
  }
} finally {
  await browser.close();
}
console.log(faulty === 0 ? 'Nothing serious was found.' : `${faulty} pages have faults.`);
process.exit(faulty === 0 ? 0 : 1);

async function walk(person, { enter, starts }) {
  const page = await (await browser.newContext()).newPage();
  const home = await enter(page);
  if (home === null) {
    console.log(`${person}: no way in: the sample has no such account or no mail with a link.`);
    return 1;
  }
  const waiting = [home, ...starts];
  const counts = new Map();
  let found = 0;
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = path.split('?')[0].replace(ID, ':id');
    const count = (counts.get(kind) ?? 0) + 1;
    if (count > each) continue;
    counts.set(kind, count);
    const { links, isFaulty } = await visit(page, { person, path, kind, count });
    if (isFaulty) found += 1;
    if (person !== 'visitor') waiting.push(...followed(links));
  }
  await page.context().close();
  return found;
}

async function visit(page, { person, path, kind, count }) {
  const name = `${person}${kind.replaceAll(':', '').replaceAll('/', '-')}${count > 1 ? `-${count}` : ''}`;
  const { links, faults } = await lookAt(page, { open: () => page.goto(`${base}${path}`), name, folder });
  const real = faults.filter(({ text }) => !(path === '/khong-co' && text.includes('404')));
  tell(`${person} ${path}`, real);
  const isCheckFaulty = kind === FORM && (await isFaultyWhenChecked(page, path));
  return { links, isFaulty: real.length > 0 || isCheckFaulty };
}

/** The answers read back before they are sent: reached only by pressing; a draft is kept, nothing is sent. */
async function isFaultyWhenChecked(page, form) {
  const open = async () => {
    await page.goto(`${base}${form}`);
    await page.locator('main form .govuk-button:not(.govuk-button--secondary)').first().click();
    await page.waitForLoadState();
  };
  const { faults } = await lookAt(page, { open, name: 'unit-check', folder });
  tell(`unit ${form}, checked`, faults);
  return faults.length > 0;
}

function followed(links) {
  return links
    .map((link) => new URL(link))
    .filter(
      ({ origin, pathname }) =>
        origin === new URL(base).origin && !pathname !== '/' && !LEFT_OUT.test(pathname),
    )
    .map(({ pathname, search }) => `${pathname}${search}`);
}

function tell(what, faults) {
  console.log(`${faults.length === 0 ? '✔' : '✘'} ${what}`);
  for (const { kind, text } of faults) console.log(`    ${kind}: ${text}`);
}
