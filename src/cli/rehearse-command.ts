import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { defineCommand } from 'citty';
import { readConfig, type Config } from '../config.js';
import { readInChild } from '../documents/reading/read-in-child.js';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import type { RehearsalScript } from '../rehearsals/rehearsal-script.js';
import type { RoundRhythm } from '../rehearsals/sample/scaled-rounds.js';
import { startWorker } from '../start-worker.js';
import { migrate } from '../persistence/migrate.js';
import { startPrivateServers } from './private-servers.js';
import { rehearseYear } from './rehearse-year.js';

const RHYTHMS: readonly RoundRhythm[] = ['default', 'quarterly', 'monthly'];
/** Years whose days off are shipped with the year after them. */
const KNOWN_YEARS = [2023, 2024, 2025, 2026];
const USUAL_YEAR = 2024;

/** `tiendo rehearse`: a year of a rehearsal authority through the real code, on servers of its own. */
export const rehearseCommand = defineCommand({
  meta: { name: 'rehearse', description: 'Runs a whole year with scripted units on the real parts.' },
  args: {
    directive: { type: 'string', description: 'a directive of your own instead of the sample’s' },
    units: { type: 'string', default: '14', description: 'units of the authority (2 to 238)' },
    rounds: { type: 'string', default: 'default', description: 'monthly, quarterly or default' },
    year: { type: 'string', description: 'the year; default: the directive’s, or 2024' },
    seed: { type: 'string', default: '1', description: 'chooses names, conduct and figures' },
    out: { type: 'string', default: '.tiendo/rehearsal', description: 'folder for the DOCX files' },
    json: { type: 'string', description: 'write the result here as JSON' },
  },
  run: async ({ args }) => {
    const startedAt = Date.now();
    const script = await scriptOf(args).catch(refuse);
    try {
      const result = await onPrivateServers((config) => rehearseYear(config, script));
      const files = await writeDocuments(resolve(args.out), result.documents);
      const wallSeconds = Math.round((Date.now() - startedAt) / 100) / 10;
      const { documents: _bytes, ...told } = result;
      if (args.json) await writeFile(args.json, JSON.stringify({ ...told, files, wallSeconds }, null, 2));
      sayEnd({ ...result, files, wallSeconds });
      process.exit(result.invariants.every((invariant) => invariant.holds) ? 0 : 1);
    } catch (error) {
      console.error(error);
      process.exit(2);
    }
  },
});

interface RehearseArgs {
  directive?: string | undefined;
  units: string;
  rounds: string;
  year?: string | undefined;
  seed: string;
}

async function scriptOf(args: RehearseArgs): Promise<RehearsalScript> {
  const rounds = RHYTHMS.find((rhythm) => rhythm === args.rounds);
  if (rounds === undefined) throw new Error(`--rounds is one of ${RHYTHMS.join(', ')}.`);
  const directive = args.directive === undefined ? null : await readOwn(args.directive);
  const year = args.year === undefined ? yearOf(directive?.issuedOn ?? '') : askedYear(args.year);
  const [units, seed] = [Number(args.units), Number(args.seed)];
  if (!Number.isInteger(units) || units < 2) throw new Error('--units is a whole number from 2.');
  return { source: { kind: 'scaled', units, year, seed, rounds }, directive };
}

function askedYear(asked: string): number {
  const year = KNOWN_YEARS.find((known) => String(known) === asked);
  if (year === undefined)
    throw new Error(`No days off are known for ${asked}; a rehearsal can be of ${KNOWN_YEARS.join(', ')}.`);
  return year;
}

function yearOf(issuedOn: string): number {
  return KNOWN_YEARS.find((known) => issuedOn.startsWith(String(known))) ?? USUAL_YEAR;
}

async function readOwn(file: string): Promise<NonNullable<RehearsalScript['directive']>> {
  const bytes = await readFile(file);
  const { reading } = await readInChild(bytes, basename(file));
  if (reading.documentClass === 'news')
    throw new Error(`${file}: đây là tin về một văn bản; cần bản gốc của văn bản đó.`);
  return { name: basename(file), bytes: bytes.toString('base64'), issuedOn: reading.issueDate };
}

async function onPrivateServers<T>(work: (config: Config) => Promise<T>): Promise<T> {
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('ERROR') });
  console.log('Khởi động PostgreSQL, Temporal và máy chủ thư riêng cho buổi diễn tập …');
  const servers = await startPrivateServers();
  try {
    await migrate(servers.database);
    const given = readConfig();
    const config: Config = {
      ...given,
      DATABASE_URL: servers.database,
      TEMPORAL_ADDRESS: servers.temporal,
      TEMPORAL_TASK_QUEUE: `rehearsal-${process.pid}`,
      REHEARSAL_SMTP_URL: given.REHEARSAL_SMTP_URL || servers.smtp,
    };
    const worker = await startWorker(config, (error) => console.error(error));
    try {
      return await work(config);
    } finally {
      await worker.stop();
    }
  } finally {
    await servers.stop();
  }
}

async function writeDocuments(
  folder: string,
  documents: readonly { name: string; bytes: Buffer }[],
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files = documents.map(({ name }) => `${folder}/${name}`);
  await Promise.all(documents.map(({ bytes }, index) => writeFile(files[index]!, bytes)));
  return files;
}

interface End {
  invariants: readonly { name: string; holds: boolean; detail: string }[];
  mails: readonly unknown[];
  files: readonly string[];
  wallSeconds: number;
}

function sayEnd({ invariants, mails, files, wallSeconds }: End): void {
  console.log('\nCác cam kết được kiểm tra:');
  for (const { name, holds, detail } of invariants)
    console.log(`  ${holds ? '✔' : '✘'} ${name}${detail ? ` — ${detail}` : ''}`);
  console.log('\nVăn bản đã viết:');
  for (const file of files) console.log(`  ${file}`);
  console.log(`\n${mails.length} thư, ${wallSeconds} giây.`);
}

/** What was asked for cannot be rehearsed: a sentence, and nothing has been started. */
function refuse(error: unknown): never {
  const isUnreadable = error instanceof DocumentUnreadable;
  const said = isUnreadable ? `${error.sentence.vi} / ${error.sentence.en}` : (error as Error).message;
  console.error(said);
  process.exit(2);
}
