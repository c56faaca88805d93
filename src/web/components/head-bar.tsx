import { CSRF_FIELD } from '../csrf-field.js';
import { say, type Lang } from '../i18n/say.js';
import type { PageFrame } from '../page-frame.js';
import { paths } from '../paths.js';
import type { Place } from '../render-page.js';
import { webWords } from '../web.words.js';

const PLACES: readonly { place: Place; href: string }[] = [
  { place: 'today', href: paths.home() },
  { place: 'directives', href: paths.directives() },
  { place: 'plans', href: paths.plans() },
  { place: 'reports', href: paths.rounds() },
  { place: 'journal', href: paths.journal() },
  { place: 'settings', href: paths.settings() },
];

/** Product, authority, year, person; under it the five places. */
export function HeadBar({ frame, place }: { frame: PageFrame; place: Place | undefined }) {
  const { lang, viewer, authority } = frame;
  return (
    <header class="td-head">
      <div class="td-width td-head__row">
        <a class="td-head__product" href={paths.root()}>
          {say(lang, webWords.product)}
        </a>
        {authority && <span class="td-head__authority">{authority.name}</span>}
        <YearSwitch frame={frame} />
        <div class="td-head__person">
          {viewer && (
            <span>
              {viewer.name} <span class="td-head__role">{say(lang, webWords[viewer.role])}</span>
            </span>
          )}
          <LanguageSwitch frame={frame} />
          {viewer && <SignOut frame={frame} />}
        </div>
      </div>
      {viewer && <Places lang={lang} place={place} />}
    </header>
  );
}

function Places({ lang, place }: { lang: Lang; place: Place | undefined }) {
  return (
    <nav class="td-places" aria-label={say(lang, webWords.places)}>
      <ul class="td-width td-places__list">
        {PLACES.map((item) => (
          <li key={item.place} class={item.place === 'settings' ? 'td-places__settings' : undefined}>
            <a href={item.href} aria-current={item.place === place ? 'page' : undefined}>
              {say(lang, webWords[item.place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The year the lists show; a form, because a GET changes nothing. */
function YearSwitch({ frame }: { frame: PageFrame }) {
  const { lang, year, viewer } = frame;
  if (year === null || !viewer) return null;
  return (
    <form method="post" action={paths.year()} class="td-head__year">
      <input type="hidden" name={CSRF_FIELD} value={frame.csrf} />
      <button
        type="submit"
        name="year"
        value={year - 1}
        aria-label={say(lang, webWords.year, { year: String(year - 1) })}
      >
        ‹
      </button>
      <span>{say(lang, webWords.year, { year: String(year) })}</span>
      <button
        type="submit"
        name="year"
        value={year + 1}
        aria-label={say(lang, webWords.year, { year: String(year + 1) })}
      >
        ›
      </button>
    </form>
  );
}

function LanguageSwitch({ frame }: { frame: PageFrame }) {
  const other: Lang = frame.lang === 'vi' ? 'en' : 'vi';
  return (
    <form method="post" action={paths.language(other)} class="td-head__form">
      <input type="hidden" name={CSRF_FIELD} value={frame.csrf} />
      <button type="submit" class="td-head__link" lang={other}>
        {say(frame.lang, webWords.otherLanguage)}
      </button>
    </form>
  );
}

function SignOut({ frame }: { frame: PageFrame }) {
  return (
    <form method="post" action={paths.signOut()} class="td-head__form">
      <input type="hidden" name={CSRF_FIELD} value={frame.csrf} />
      <button type="submit" class="td-head__link">
        {say(frame.lang, webWords.signOut)}
      </button>
    </form>
  );
}

/** Head of the pages without places: who writes to the reader, and the language. */
export function BareHead({ frame }: { frame: PageFrame }) {
  return (
    <header class="td-head td-head--bare">
      <div class="td-width td-head__row">
        <span class="td-head__product">{say(frame.lang, webWords.product)}</span>
        {frame.authority && <span class="td-head__authority">{frame.authority.name}</span>}
        <div class="td-head__person">
          <LanguageSwitch frame={frame} />
        </div>
      </div>
    </header>
  );
}

/** The striped bar that every page of a rehearsal wears. */
export function RehearsalStripes({ frame }: { frame: PageFrame }) {
  const { lang, rehearsal } = frame;
  if (!rehearsal) return null;
  return (
    <aside class="td-rehearsal" aria-label={say(lang, webWords.rehearsal)}>
      <div class="td-width td-rehearsal__row">
        <strong>{say(lang, webWords.rehearsalClock, { now: rehearsal.nowText })}</strong>
        <span class="td-rehearsal__next">
          {rehearsal.nextText === null
            ? say(lang, webWords.rehearsalNothing)
            : say(lang, webWords.rehearsalNextAt, { next: rehearsal.nextText })}
        </span>
        {rehearsal.canAdvance && (
          <form method="post" action={paths.rehearsalNext()} class="td-rehearsal__form">
            <input type="hidden" name={CSRF_FIELD} value={frame.csrf} />
            <button type="submit" class="td-rehearsal__button">
              {say(lang, webWords.rehearsalNext)} ▸
            </button>
          </form>
        )}
        <span class="td-rehearsal__note">{say(lang, webWords.rehearsalMails)}</span>
      </div>
    </aside>
  );
}
