import type { Span } from '../text/source-text.js';

export interface Clause {
  path: string;
  marker: string;
  kind: ClauseKind;
  level: number;
  text: string;
  span: Span;
  page?: number;
  /** The text stops inside this clause. */
  cut?: true;
}

export type ClauseKind =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'annex'
  | 'capital'
  | 'roman'
  | 'arabic'
  | 'decimal'
  | 'letter'
  | 'bullet'
  | 'dash'
  | 'plus'
  | 'row'
  | 'paragraph';
