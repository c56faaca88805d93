import { describe, expect, it } from '@jest/globals';
import { GOLD_FOLDER, goldPairs } from '../reading-score/gold.js';
import { scoreOf } from '../reading-score/score.js';

const pairs = goldPairs();
const perfect = ['register', 'described', 'recipients', 'signatory', 'spans'];
const nearly = [
  'legalBases',
  'issuers',
  'sections',
  'tasks',
  'task-duties',
  'indicators',
  'targets',
  'agencies',
  'agency-indicators',
  'reporting',
  'reporting-dates',
  'events',
];
const LEAST_F1 = 0.97;
/** One gold reading shortens the bodies of a joint programme; we print them as they are written. */
const LEAST_ISSUERS_F1 = 0.94;

describe('the five real directives', () => {
  if (pairs.length === 0 && process.env['CI'] !== 'true') {
    it.skip(`are not at ${GOLD_FOLDER}: the thresholds are not checked`, () => undefined);
    return;
  }

  it('are all there', () => {
    expect(pairs.map((pair) => pair.name)).toEqual(['000', '001', '002', '003', '004']);
  });

  it.each(pairs)('$name is read with every register field right and F1 of at least 0.97', (pair) => {
    const score = scoreOf(pair);
    const misses = score.fields.flatMap((field) => [
      ...field.missed.map((miss) => `${field.field} missed ${miss}`),
      ...field.extra.map((extra) => `${field.field} extra ${extra}`),
    ]);
    const below = score.fields.filter((field) => field.f1 < leastF1(field.field));
    expect({ below: below.map((field) => field.field), misses: below.length > 0 ? misses : [] }).toEqual({
      below: [],
      misses: [],
    });
    expect(score.fields.map((field) => field.field).sort()).toEqual([...perfect, ...nearly].sort());
  });
});

function leastF1(field: string): number {
  if (field === 'issuers') return LEAST_ISSUERS_F1;
  return perfect.includes(field) ? 1 : LEAST_F1;
}
