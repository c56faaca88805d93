import { goldPairs } from './gold.js';
import { scoreOf } from './score.js';

/** Prints the table of `npm run reading-score`: per document and field, each miss named. */
const pairs = goldPairs();
if (pairs.length === 0) console.log('No real texts at ../shared/directives: nothing to score.');
for (const pair of pairs) {
  const score = scoreOf(pair);
  console.log(`\n${pair.name}  ${score.reading.documentClass}`);
  for (const field of score.fields) {
    const figures = [field.precision, field.recall, field.f1].map((figure) => figure.toFixed(3)).join('  ');
    console.log(`  ${field.field.padEnd(18)} ${figures}`);
    for (const miss of field.missed) console.log(`      missed  ${miss}`);
    for (const extra of field.extra) console.log(`      extra   ${extra}`);
  }
}
