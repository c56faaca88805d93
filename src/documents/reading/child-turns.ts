import { RuleBroken } from '../../domain/rule-broken.js';
import { readingLimits } from '../source/reading-limits.js';

/** How many children run at once, how many calls may wait for one, and how long each waits at most. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly waiting: number;
  readonly waitMilliseconds: number;
}

/**
 * Lets only so many child processes run at the same time, since each may take 512 MB; first come, first served.
 * The queue is bounded because whoever waits holds a whole file in memory.
 */
class ChildTurns {
  private running = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private limits: TurnLimits) {}

  /** For a composition root, which knows the settings. */
  limit(limits: TurnLimits): void {
    this.limits = limits;
    this.startWaiting();
  }

  /** Does the work when its turn comes. Throws RuleBroken 'directive.readers-busy' where it does not come. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.startWaiting();
    }
  }

  private turn(): Promise<void> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return Promise.resolve();
    }
    if (this.queue.length >= this.limits.waiting) return Promise.reject(busy());
    return this.waitInQueue();
  }

  private waitInQueue(): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.splice(this.queue.indexOf(start), 1);
        reject(busy());
      }, this.limits.waitMilliseconds);
      this.queue.push(start);
    });
  }

  private startWaiting(): void {
    while (this.running < this.limits.atOnce) {
      const start = this.queue.shift();
      if (!start) return;
      this.running += 1;
      start();
    }
  }
}

function busy(): RuleBroken {
  return new RuleBroken('directive.readers-busy');
}

/** The turns of this process: readings and page pictures share them, as they share its memory. */
export const childTurns = new ChildTurns(readingLimits.turns);
