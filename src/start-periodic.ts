import type { DataSource } from 'typeorm';
import { sweepExpired } from './accounts/sweep-expired.js';
import { sealJournal } from './journal/seal-journal.js';

type OnError = (error: unknown) => void;

const MINUTE_MS = 60_000;

/**
 * What a worker does by the clock of the machine. Each is safe in several workers at once: the journal is sealed every
 * minute (inside the commands it would cost them two thirds of their speed), what has expired is swept every ten.
 */
export function startPeriodic(db: DataSource, onError: OnError): () => Promise<void> {
  const stops = [
    every(MINUTE_MS, () => sealJournal(db), onError),
    every(10 * MINUTE_MS, () => sweepExpired(db), onError),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** One run after the other, never two at once; stopping waits for the one that runs. */
function every(ms: number, run: () => Promise<unknown>, onError: OnError): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(run).catch(onError);
  }, ms);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
