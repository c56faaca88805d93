import { parseArgs } from 'node:util';
import { GOLD_FOLDER, goldPairs } from './gold.js';
import { scoreOf, type DocumentScore, type FieldScore } from './score.js';

/**
 * Prints the table of `npm run reading-score`: per document and field, each miss named, then one
 * line a field over all documents. `-- FOLDER …` scores other pairs of text and reading;
 * `--totals` leaves the documents out, `--field tasks` shows the misses of one field only.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { totals: { type: 'boolean', default: false }, field: { type: 'string' } },
});
const folders = positionals.length > 0 ? positionals : [GOLD_FOLDER];
const scores = folders.flatMap((folder) => goldPairs(folder)).map((pair) => scoreOf(pair));
if (scores.length === 0) console.log(`No texts with a reading beside them at ${folders.join(', ')}.`);
if (!values.totals) for (const score of scores) printDocument(score);
printTotals();

function printDocument(score: DocumentScore): void {
  console.log(`\n${score.name}  ${score.reading.documentClass}`);
  for (const field of score.fields.filter((each) => !values.field || each.field === values.field)) {
    console.log(`  ${field.field.padEnd(18)} ${figures(field)}`);
    for (const miss of field.missed) console.log(`      missed  ${miss}`);
    for (const extra of field.extra) console.log(`      extra   ${extra}`);
  }
}

function printTotals(): void {
  console.log(
    `\nover ${String(scores.length)} documents   items   F1 of all items   mean F1 of the documents`,
  );
  for (const { field } of scores[0]?.fields ?? []) {
    const each = scores
      .map((score) => score.fields.find((one) => one.field === field))
      .filter((one) => !!one);
    const hits = sum(each.map((one) => one.hits));
    const wanted = sum(each.map((one) => one.hits + one.missed.length));
    const got = sum(each.map((one) => one.hits + one.extra.length));
    const f1 = wanted + got === 0 ? 1 : (2 * hits) / (wanted + got);
    const mean = sum(each.map((one) => one.f1)) / each.length;
    console.log(
      `  ${field.padEnd(18)} ${String(wanted).padStart(10)} ${f1.toFixed(3).padStart(12)} ${mean.toFixed(3).padStart(20)}`,
    );
  }
}

function figures(field: FieldScore): string {
  return [field.precision, field.recall, field.f1].map((figure) => figure.toFixed(3)).join('  ');
}

function sum(list: readonly number[]): number {
  return list.reduce((total, each) => total + each, 0);
}
