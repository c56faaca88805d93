import { describe } from '@jest/globals';

/** host:port of the run's Temporal server. */
export function temporalAddress(): string {
  const address = process.env['TEST_TEMPORAL_ADDRESS'];
  if (!address) throw new Error(`No Temporal server: ${missing()}`);
  return address;
}

/**
 * `describe` for tests that need the Temporal server. Where none can be had they are skipped and the reason stands
 * in their title; with CI=true the run has failed before (`start-servers.mjs`).
 */
export function describeWithTemporal(title: string, tests: () => void): void {
  if (process.env['TEST_TEMPORAL_ADDRESS']) describe(title, tests);
  else describe.skip(`${title} [skipped: ${missing()}]`, tests);
}

function missing(): string {
  return (process.env['TEST_TEMPORAL_MISSING'] ?? 'the run started none').split('\n')[0] ?? '';
}
