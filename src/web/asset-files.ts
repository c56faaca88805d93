import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paths } from './paths.js';

export interface AssetFile {
  body: Buffer;
  contentType: string;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const require = createRequire(import.meta.url);
const ownFile = (name: string) => readFileSync(fileURLToPath(new URL(`./assets/${name}`, import.meta.url)));

const WEIGHTS = [400, 600, 700] as const;
const SUBSETS = ['vietnamese', 'latin-ext', 'latin'] as const;

const fontFiles = WEIGHTS.flatMap((weight) =>
  SUBSETS.map((subset) => ({ weight, subset, name: `be-vietnam-pro-${subset}-${weight}.woff2` })),
);

const ranges = JSON.parse(
  readFileSync(require.resolve('@fontsource/be-vietnam-pro/unicode.json'), 'utf8'),
) as Record<(typeof SUBSETS)[number], string>;

const assets = new Map<string, AssetFile>();
const urls = new Map<string, string>();

function add(name: string, body: Buffer): void {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const extension = extname(name);
  const hashed = `${name.slice(0, -extension.length)}.${hash}${extension}`;
  assets.set(hashed, { body, contentType: TYPES[extension] ?? 'application/octet-stream' });
  urls.set(name, paths.asset(hashed));
}

/** The published stylesheet without its licensed font, its crown and its remote images; our font in their place. */
function withoutForeignFont(css: string): string {
  return (
    css
      .replace(/@font-face\s*\{[^}]*\}/g, '')
      .replaceAll(/["']?GDS Transport["']?/g, '"Be Vietnam Pro"')
      .replaceAll(/url\([^)]*\/assets\/[^)]*\)/g, 'none')
      // Its body is 19 px, for a page of prose; ours is 16 px.
      .replaceAll('font-size:1.1875rem', 'font-size:1rem')
      // It prints in whatever sans serif the printer has; Vietnamese needs ours.
      .replaceAll('font-family:sans-serif', 'font-family:"Be Vietnam Pro",sans-serif')
      .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
  );
}

function fontFaces(): string {
  return fontFiles
    .map(
      ({ weight, subset, name }) =>
        `@font-face{font-family:"Be Vietnam Pro";font-style:normal;font-display:swap;font-weight:${weight};src:url(${assetUrl(name)}) format("woff2");unicode-range:${ranges[subset]}}`,
    )
    .join('\n');
}

function loadAll(): void {
  for (const { name, subset, weight } of fontFiles) {
    add(
      name,
      readFileSync(
        require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`),
      ),
    );
  }
  const govuk = readFileSync(require.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'), 'utf8');
  add('govuk.css', Buffer.from(withoutForeignFont(govuk)));
  add('tiendo.css', Buffer.from(`${fontFaces()}\n${ownFile('tiendo.css').toString('utf8')}`));
  add('favicon.svg', ownFile('favicon.svg'));
  add('reading-desk.js', ownFile('reading-desk.js'));
  add('open-link.js', ownFile('open-link.js'));
}

/** The address of an asset, with its content's hash: it may be cached for ever. Throws for an unknown name. */
export function assetUrl(name: string): string {
  const url = urls.get(name);
  if (url === undefined) throw new Error(`No asset is called ${name}.`);
  return url;
}

/** The asset behind a hashed file name. */
export function assetFile(hashedName: string): AssetFile | null {
  return assets.get(hashedName) ?? null;
}

loadAll();
