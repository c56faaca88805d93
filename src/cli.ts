#!/usr/bin/env node
import { defineCommand, runMain } from 'citty';

/** The one command line. A command is loaded when it is asked for: `read` must not wait for a database driver. */
const tiendo = defineCommand({
  meta: { name: 'tiendo', description: 'Runs an authority’s plan year.' },
  subCommands: {
    read: () => import('./cli/read-command.js').then((module) => module.readCommand),
    rearm: () => import('./cli/maintenance-commands.js').then((module) => module.rearmCommand),
    doctor: () => import('./cli/maintenance-commands.js').then((module) => module.doctorCommand),
    'verify-journal': () =>
      import('./cli/maintenance-commands.js').then((module) => module.verifyJournalCommand),
  },
});

await runMain(tiendo);
