import type { Narrative } from '../../domain/obligation/submission-content.js';
import { steadyShare } from './figures.js';
import type { SampleUnit } from './profile.js';
import { sentencesByField } from './sentences.js';
import type { SampleRound } from './year.js';

const periodWords: Readonly<Record<SampleRound['period'], string>> = {
  month: 'Trong tháng',
  quarter: 'Trong quý',
  'half-year': 'Trong 6 tháng đầu năm',
  year: 'Trong năm',
  activity: 'Trong đợt hoạt động',
};

/** A unit's own words for a round: two or three sentences of its field under each heading, the same at every call. */
export function narrativeOf(unit: SampleUnit, round: SampleRound): Narrative {
  const bank = sentencesByField[unit.field];
  const seed = `${unit.key}|${round.key}`;
  return {
    direction: chosen(bank.direction, 2, `${seed}|direction`),
    results: `${periodWords[round.period]}, ${lowered(chosen(bank.results, 3, `${seed}|results`))}`,
    difficulties: chosen(bank.difficulties, 2, `${seed}|difficulties`),
    proposals: chosen(bank.proposals, 1, `${seed}|proposals`),
  };
}

/** The first sentence is chosen by the seed, the following ones in order. */
function chosen(sentences: readonly string[], count: number, seed: string): string {
  const start = Math.floor(steadyShare(seed) * sentences.length);
  return Array.from({ length: Math.min(count, sentences.length) }, (_, index) =>
    filled(sentences[(start + index) % sentences.length]!, `${seed}|${index}`),
  ).join('\n');
}

function filled(sentence: string, seed: string): string {
  return sentence.replaceAll('{n}', String(3 + Math.floor(steadyShare(seed) * 22)).padStart(2, '0'));
}

function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
