import type { DataSource } from 'typeorm';
import { sealJournal } from './seal-journal.js';

const EVERY_MS = 60_000;

/** Seals the journal every minute beside the work; inside the commands it would cost them two thirds of their speed. */
export function startSealer(db: DataSource, onError: (error: unknown) => void): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => sealJournal(db)).catch(onError);
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
