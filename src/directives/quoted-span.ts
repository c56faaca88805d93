import type { Span } from '../domain/directive/text/source-text.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { locateWords } from './source-segments.js';

/**
 * Where quoted words stand in the source. `selectedAt` is where a selection began, empty where the words were typed:
 * then they must stand in one place only. Throws 'finding.words-missing', 'finding.words-twice'.
 */
export function quotedSpan(source: string, words: string, selectedAt: string): Span {
  const at = selectedAt === '' ? null : Number(selectedAt);
  const first = locateWords(source, words, at ?? 0) ?? locateWords(source, words);
  if (first === null) throw new RuleBroken('finding.words-missing');
  if (at === null && locateWords(source, words, first[0] + 1) !== null) {
    throw new RuleBroken('finding.words-twice');
  }
  return first;
}
