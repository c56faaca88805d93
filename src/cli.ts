#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';

/** The one command line. A command is loaded when it is asked for: `read` must not wait for a database driver. */
const tiendo = defineCommand({
  meta: { name: 'tiendo', description: 'Runs an authority’s plan year.' },
  subCommands: {
    read: () => import('./cli/read-command.js').then((module) => module.readCommand),
    migrate: () => import('./cli/migrate-command.js').then((module) => module.migrateCommand),
    sample: () => import('./cli/sample-command.js').then((module) => module.sampleCommand),
    rehearse: () => import('./cli/rehearse-command.js').then((module) => module.rehearseCommand),
    rearm: () => import('./cli/maintenance-commands.js').then((module) => module.rearmCommand),
    doctor: () => import('./cli/maintenance-commands.js').then((module) => module.doctorCommand),
    relay: () => import('./cli/maintenance-commands.js').then((module) => module.relayCommand),
    'verify-journal': () =>
      import('./cli/maintenance-commands.js').then((module) => module.verifyJournalCommand),
  },
});

await runMain(tiendo);
