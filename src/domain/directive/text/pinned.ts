import { pageAt, type SourceText, type Span } from './source-text.js';
import { spanOf, type Prose } from './prose.js';

/** Span and, for paged sources, page of a piece of prose. */
export function pinned(source: SourceText, prose: Prose): { span: Span; page?: number } {
  const span = spanOf(prose);
  const page = pageAt(source, span[0]);
  return page === null ? { span } : { span, page };
}
