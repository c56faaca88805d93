import { defineCommand } from 'citty';
import type { DataSource } from 'typeorm';
import { readCommandLineConfig } from '../config.js';
import { sealJournal } from '../journal/seal-journal.js';
import { verifyJournal } from '../journal/verify-journal.js';
import { holdRelay, releaseRelay } from '../outbox/hold-relay.js';
import { createDataSource } from '../persistence/data-source.js';
import { examine } from '../rounds/doctor.js';
import { rearm } from '../rounds/rearm.js';

export const rearmCommand = defineCommand({
  meta: {
    name: 'rearm',
    description: 'Wakes or starts the workflow of every unfinished subject from PostgreSQL.',
  },
  args: { because: { type: 'string', default: 'tiendo rearm', description: 'reason for the journal' } },
  run: ({ args }) =>
    withDatabase(async (db) => {
      const { workflows } = await rearm(db, args.because);
      console.log(`${workflows} workflows are woken as soon as a worker drains the outbox.`);
    }),
});

export const doctorCommand = defineCommand({
  meta: {
    name: 'doctor',
    description: 'Finds what should have happened and has not. Exit 1 when something is found.',
  },
  run: () =>
    withDatabase(async (db) => {
      const findings = await examine(db);
      for (const { check, subject, message } of findings) console.log(`${check}  ${subject}\n  ${message}`);
      console.log(findings.length === 0 ? 'Nothing is stuck.' : `${findings.length} findings.`);
      if (findings.length > 0) process.exitCode = 1;
    }),
});

export const verifyJournalCommand = defineCommand({
  meta: {
    name: 'verify-journal',
    description: 'Seals what is new and recomputes the whole chain. Exit 1 on a fault.',
  },
  run: () =>
    withDatabase(async (db) => {
      while ((await sealJournal(db)) > 0);
      const verdict = await verifyJournal(db);
      console.log(
        `${verdict.rows} rows, ${verdict.sealed} sealed, ${verdict.erased} payloads erased by law.`,
      );
      for (const { seq, fault } of verdict.faults)
        console.log(`fault: ${fault}${seq === null ? '' : ` at row ${seq}`}`);
      console.log(verdict.faults.length === 0 ? 'The journal is whole.' : `${verdict.faults.length} faults.`);
      if (verdict.faults.length > 0) process.exitCode = 1;
    }),
});

export const relayCommand = defineCommand({
  meta: {
    name: 'relay',
    description: 'Holds the relay, or releases it after a person has looked: hold | release.',
  },
  args: {
    action: { type: 'positional', required: true, description: 'hold or release' },
    because: { type: 'string', default: 'tiendo relay hold', description: 'shown by the doctor' },
  },
  run: ({ args }) =>
    withDatabase(async (db) => {
      if (args.action === 'hold') await holdRelay(db, args.because);
      else if (args.action === 'release') await releaseRelay(db);
      else throw new Error('Say what to do: npx tiendo relay hold | release');
      console.log(args.action === 'hold' ? 'Nothing leaves until it is released.' : 'What waits leaves now.');
    }),
});

async function withDatabase(work: (db: DataSource) => Promise<void>): Promise<void> {
  const db = await createDataSource(
    { url: readCommandLineConfig().DATABASE_URL, pool: 2 },
    () => undefined,
  ).initialize();
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
