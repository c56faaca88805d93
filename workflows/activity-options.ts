import type { ActivityOptions } from '@temporalio/common';

/** A step asks PostgreSQL and changes a bounded set of rows; then it is tried again a few times and gives up. */
export const STEP: ActivityOptions = {
  startToCloseTimeout: '30 seconds',
  retry: {
    initialInterval: '1 second',
    backoffCoefficient: 3,
    maximumInterval: '1 minute',
    maximumAttempts: 6,
  },
};

/** Compiling reads every submission of a round and writes a document. */
export const COMPILING: ActivityOptions = { ...STEP, startToCloseTimeout: '2 minutes' };

/** Raising an alert must outlast an outage of PostgreSQL: it is tried until it succeeds. */
export const ALERTING: ActivityOptions = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '5 minutes' },
};
