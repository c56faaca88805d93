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
    if ((counts.get(kind) ?? 0) >= each) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const name = `${person}${kind.replaceAll(':', '').replaceAll('/', '-')}${suffix(counts.get(kind))}`;
    const { links, faults } = await lookAt(page, { address: `${base}${path}`, name, folder });
    const real = faults.filter(({ text }) => !(path === '/khong-co' && text.includes('404')));
    if (real.length > 0) found += 1;
    tell(`${person} ${path}`, real);
    if (person !== 'visitor') waiting.push(...followed(links));
  }
  await page.context().close();
  return found;
}

function followed(links) {
  return links
    .map((link) => new URL(link))
    .filter(({ origin, pathname }) => origin === new URL(base).origin && !LEFT_OUT.test(pathname))
    .map(({ pathname, search }) => `${pathname}${search}`);
}

function suffix(count) {
  return count > 1 ? `-${count}` : '';
}

function tell(what, faults) {
  console.log(`${faults.length === 0 ? '✔' : '✘'} ${what}`);
  for (const { kind, text } of faults) console.log(`    ${kind}: ${text}`);
}
