import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';

const WIDTHS = [1280, 360];
const SERIOUS = new Set(['serious', 'critical']);

/** Opens a page at both widths, keeps the pictures and tells what is wrong with the page. */
export async function lookAt(page, { open, name, folder }) {
  const faults = [];
  const note = (kind, text) => faults.push({ kind, text });
  const onConsole = (message) => message.type() === 'error' && note('console', message.text());
  const onError = (error) => note('script', error.message);
  const onResponse = (answer) =>
    answer.status() >= 400 && note('request', `${answer.status()} ${new URL(answer.url()).pathname}`);
  page.on('console', onConsole).on('pageerror', onError).on('response', onResponse);
  try {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
      faults.push(...(await faultsAt(page, width)));
    }
  } finally {
    page.off('console', onConsole).off('pageerror', onError).off('response', onResponse);
  }
  return { links: await linksOf(page), faults: unique(faults) };
}

async function faultsAt(page, width) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const seen = violations
    .filter(({ impact }) => SERIOUS.has(impact))
    .map(({ id, nodes }) => ({ kind: 'axe', text: `${id} at ${width}: ${nodes[0].html.slice(0, 160)}` }));
  const sideways = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  return sideways > 0 ? [...seen, { kind: 'overflow', text: `${sideways} px too wide at ${width}` }] : seen;
}

function linksOf(page) {
  return page.evaluate(
    '[...document.querySelectorAll("a[href]")].filter((a) => !a.hasAttribute("download")).map((a) => a.href)',
  );
}

function unique(faults) {
  return [...new Map(faults.map((fault) => [fault.kind + fault.text, fault])).values()];
}
