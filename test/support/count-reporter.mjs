/**
 * Ends a run with `N passed, N failed` alone on its line, for whoever reads only that. A file that could not even be
 * loaded, and a run without any test, count as failed: silence is no success.
 */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + broken + (results.numTotalTests === 0 ? 1 : 0);
    process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`);
  }
}
