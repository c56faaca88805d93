import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

/** A stray import of an entity bundles silently and adds about 7 MB: the limit makes it loud. */
const LIMIT_MB = 2.5;

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { code } = await bundleWorkflowCode({
  workflowsPath: path('../dist/workflows/index.js'),
  logger: new DefaultLogger('WARN'),
});
const megabytes = Buffer.byteLength(code) / 1024 / 1024;
if (megabytes > LIMIT_MB) {
  console.error(
    `The workflow bundle has ${megabytes.toFixed(1)} MB, the limit is ${LIMIT_MB} MB: what was imported?`,
  );
  process.exit(1);
}
writeFileSync(path('../dist/workflow-bundle.js'), code);
