import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { createDataSource } from '../persistence/data-source.js';
import { createRehearsal } from '../rehearsals/create-rehearsal.js';
import { runUntil } from '../rehearsals/drive.js';
import { checkInvariants, type InvariantResult } from '../rehearsals/invariants.js';
import { reportOf, type RehearsalReport } from '../rehearsals/rehearsal-report.js';
import { profileOf, type RehearsalScript } from '../rehearsals/rehearsal-script.js';
import { timelineSince } from '../rehearsals/timeline.js';
import { temporalSettings } from '../start-worker.js';
import { describeWorkflows, type DescribedWorkflow } from '../temporal/describe-workflows.js';
import { connectTemporal } from '../temporal/workflow-client.js';

export interface RehearsedYear extends Omit<RehearsalReport, 'documents' | 'workflows'> {
  workflows: (DescribedWorkflow & { type: string })[];
  invariants: InvariantResult[];
  documents: { name: string; bytes: Buffer }[];
}

/** Makes the authority, runs its year to the end while telling it, then looks at what came of it. */
export async function rehearseYear(config: Config, script: RehearsalScript): Promise<RehearsedYear> {
  const db = await createDataSource({ url: config.DATABASE_URL }, () => undefined).initialize();
  try {
    const { year, label } = profileOf(script.source);
    const code = `rehearsal-${Date.now().toString(36)}`;
    console.log(`\nDIỄN TẬP: ${label}\n`);
    const authorityId = await createRehearsal(db, { code, script, years: [year] });
    await run(db, { authorityId, linkKeys: config.LINK_KEYS });
    return await examined(db, { config, authorityId, year });
  } finally {
    await db.destroy();
  }
}

async function run(
  db: DataSource,
  { authorityId, linkKeys }: { authorityId: string; linkKeys: Config['LINK_KEYS'] },
): Promise<void> {
  let seq = 0;
  const tell = async () => {
    const { lines, seq: last } = await timelineSince(db, authorityId, seq);
    for (const line of lines) console.log(line);
    seq = last;
  };
  await runUntil({ db, linkKeys }, authorityId, { onAdvance: tell });
  await tell();
}

interface Finished {
  config: Config;
  authorityId: string;
  year: number;
}

async function examined(db: DataSource, { config, authorityId, year }: Finished): Promise<RehearsedYear> {
  const { documents, workflows, ...report } = await reportOf(db, authorityId, year);
  const described = await completed(config, workflows);
  const running = described.filter(({ status }) => status !== 'COMPLETED');
  const onTheServer: InvariantResult = {
    name: 'I11 every workflow has completed on the Temporal server',
    holds: running.length === 0,
    detail: running.map(({ id, status }) => `${id}: ${status}`).join('; '),
  };
  return {
    ...report,
    workflows: described,
    invariants: [...(await checkInvariants(db, authorityId)), onTheServer],
    documents: await Promise.all(
      documents.map(async ({ name, sha256 }) => {
        const [file] = await db.query<{ bytes: Buffer }[]>(
          `select bytes from stored_file where sha256 = $1`,
          [sha256],
        );
        return { name, bytes: file!.bytes };
      }),
    ),
  };
}

const LOOKS = 50;

/** The last answer is recorded a moment before the server writes the end of the workflow. */
async function completed(
  config: Config,
  workflows: readonly { type: string; id: string }[],
): Promise<RehearsedYear['workflows']> {
  const client = connectTemporal(temporalSettings(config));
  try {
    for (let look = 1; ; look++) {
      const ids = workflows.map(({ id }) => id);
      const described = await describeWorkflows(client, ids);
      if (look === LOOKS || described.every(({ status }) => status === 'COMPLETED'))
        return described.map((each, index) => ({ type: workflows[index]!.type, ...each }));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await client.connection.close();
  }
}
