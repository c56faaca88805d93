import { readFileSync, writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { parseArgs } from 'node:util';
import 'reflect-metadata';
import { format, resolveConfig } from 'prettier';
import { configTable } from './docs/config-table.mjs';
import { controllersOf, routeList } from './docs/route-list.mjs';
import { stateDiagrams } from './docs/state-diagrams.mjs';

/**
 * Prints what the documents take from the code: the settings, the states, the routes. With `--check` nothing is
 * written and a difference ends with 1.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
register('./typescript-hooks.mjs', import.meta.url);

const [{ configSchema, readConfig }, { AppModule }, { ACCESS_RULE }, { printMermaid }] = await Promise.all([
  import('../src/config.ts'),
  import('../src/app.module.ts'),
  import('../src/web/access.ts'),
  import('../src/domain/state-table.ts'),
]);

const documents = {
  'operations.md': (present) => between(present, 'config', configTable(configSchema)),
  'states.md': async () => stateDiagrams(await tables(), printMermaid),
  'routes.md': () => routeList(controllersOf(AppModule.forRoot(readConfig({}), () => undefined)), accessRule),
};

const old = [];
for (const [name, print] of Object.entries(documents)) {
  const file = new URL(`../docs/${name}`, import.meta.url);
  const present = read(file);
  const options = await resolveConfig(file);
  const printed = await format(await print(present), { ...options, parser: 'markdown' });
  if (printed === present) continue;
  old.push(`docs/${name}`);
  if (!values.check) writeFileSync(file, printed);
}
if (old.length === 0) console.log('The printed documents say what the code says.');
else
  console.log(
    `${values.check ? 'Run `npm run docs`; the code says more than' : 'Printed:'} ${old.join(', ')}`,
  );
process.exit(values.check && old.length > 0 ? 1 : 0);

async function tables() {
  const [obligation, plan, cycle, round, mail] = await Promise.all([
    import('../src/domain/obligation/obligation-states.ts'),
    import('../src/domain/plan/plan-states.ts'),
    import('../src/domain/plan/cycle-states.ts'),
    import('../src/domain/round/round-states.ts'),
    import('../src/outbox/mail-state-table.ts'),
  ]);
  return [
    {
      title: 'Obligation (việc phải gửi)',
      says: 'Opened, paused, awaiting the signed copy and overdue are facts beside the state, not states.',
      table: obligation.OBLIGATION_TABLE,
    },
    {
      title: 'Plan version (bản kế hoạch)',
      says: 'Frozen by its hash once approved.',
      table: plan.PLAN_TABLE,
    },
    { title: 'Cycle (chu kỳ)', says: 'One authority, one year, one subject.', table: cycle.CYCLE_TABLE },
    {
      title: 'Round (kỳ, đợt)',
      says: 'Task rounds and report rounds alike; a task round rests when it is closed.',
      table: round.ROUND_TABLE,
    },
    {
      title: 'Mail (thư)',
      says: 'A copy is sent only of what is uncertain, under the same Message-ID.',
      table: mail.MAIL_TABLE,
    },
  ];
}

function accessRule(...places) {
  return places.map((place) => Reflect.getMetadata(ACCESS_RULE, place)).find((rule) => rule !== undefined);
}

function between(text, name, printed) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The marks ${start} and ${end} are missing.`);
  return `${text.slice(0, from + start.length)}\n\n${printed}\n\n${text.slice(to)}`;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
