import { say, type Lang } from '../i18n/say.js';
import { webWords } from '../web.words.js';

export interface PaginationProps {
  lang: Lang;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

export function Pagination({ lang, page, pages, hrefOf }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav class="td-pagination" aria-label={say(lang, webWords.pages)}>
      {page > 1 && (
        <a class="govuk-link" rel="prev" href={hrefOf(page - 1)}>
          ← {say(lang, webWords.previous)}
        </a>
      )}
      <span>{say(lang, webWords.pageOf, { page, pages })}</span>
      {page < pages && (
        <a class="govuk-link" rel="next" href={hrefOf(page + 1)}>
          {say(lang, webWords.next)} →
        </a>
      )}
    </nav>
  );
}
