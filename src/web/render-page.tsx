import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { assetUrl } from './asset-files.js';
import { BareHead, HeadBar, RehearsalStripes } from './components/head-bar.js';
import { say } from './i18n/say.js';
import type { PageFrame } from './page-frame.js';
import { webWords } from './web.words.js';

export type Place = 'today' | 'directives' | 'plans' | 'reports' | 'journal' | 'settings';

export interface Page {
  title: string;
  /** Which of the five places (or settings) is lit. */
  place?: Place;
  body: ComponentChildren;
  /** One column of text: forms, confirmations. */
  narrow?: boolean;
  back?: { href: string; text: string };
}

/** A whole document with the five places, for people who signed in. */
export function renderPage(frame: PageFrame, page: Page): string {
  return documentOf(frame, page, <HeadBar frame={frame} place={page.place} />);
}

/** The same without places: units behind their link, sign-in, errors before signing in. */
export function renderBare(frame: PageFrame, page: Page): string {
  return documentOf(frame, page, <BareHead frame={frame} />);
}

function documentOf(frame: PageFrame, page: Page, head: ComponentChildren): string {
  const html = renderToString(
    <html lang={frame.lang} class="govuk-template">
      <DocumentHead frame={frame} title={page.title} />
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link" data-module="govuk-skip-link">
          {say(frame.lang, webWords.skip)}
        </a>
        {head}
        <RehearsalStripes frame={frame} />
        <div class="td-width">
          {page.back && (
            <a href={page.back.href} class="govuk-back-link">
              {page.back.text}
            </a>
          )}
          <main id="main" class={page.narrow ? 'td-main td-main--narrow' : 'td-main'}>
            {frame.flash && (
              <div
                class={`td-flash td-flash--${frame.flash.kind}`}
                role={frame.flash.kind === 'error' ? 'alert' : 'status'}
              >
                <p>{frame.flash.text}</p>
              </div>
            )}
            {frame.authority && <p class="td-print-owner">{frame.authority.name}</p>}
            {page.body}
          </main>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}

function DocumentHead({ frame, title }: { frame: PageFrame; title: string }) {
  const owner = frame.authority?.shortName;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex, nofollow" />
      <title>{[title, owner, say(frame.lang, webWords.product)].filter(Boolean).join(' – ')}</title>
      <link rel="icon" href={assetUrl('favicon.svg')} type="image/svg+xml" />
      <link
        rel="preload"
        href={assetUrl('be-vietnam-pro-vietnamese-400.woff2')}
        as="font"
        type="font/woff2"
        crossOrigin="anonymous"
      />
      <link rel="stylesheet" href={assetUrl('govuk.css')} />
      <link rel="stylesheet" href={assetUrl('tiendo.css')} />
    </head>
  );
}
