import type { DataSource } from 'typeorm';
import type { WorkflowType } from '../../workflows/contract.js';
import {
  claimMails,
  claimWakes,
  finish,
  isRelayHeld,
  postpone,
  type MailClaim,
  type WakeClaim,
} from './claim.js';
import { listenTo } from './listen.js';
import { OUTBOX_CHANNEL } from './announce-outbox.js';

/** What the relay hands rows to. Injected by the worker: the outbox knows neither Temporal nor SMTP. */
export interface Senders {
  wake(type: WorkflowType, workflowId: string, input: unknown): Promise<void>;
  /** Resolves to null when nothing more is to be done, or to the seconds after which to try again. */
  mail(mailId: string): Promise<number | null>;
}

export interface RelayOptions {
  /** Slow poll behind a lost notification, in ms. */
  pollMs?: number;
  mailLanes?: number;
  onError: (error: unknown) => void;
}

const WAKE_RETRY_SECONDS = 5;

/** Drains the outbox; every worker process runs one, `SKIP LOCKED` keeps them apart. */
export class Relay {
  private readonly pollMs: number;
  private readonly mailLanes: number;
  private isStopping = false;
  private nudge: () => void = () => undefined;
  private loops: Promise<void>[] = [];
  private unlisten: () => Promise<void> = async () => undefined;

  constructor(
    private readonly db: DataSource,
    private readonly senders: Senders,
    private readonly options: RelayOptions,
  ) {
    this.pollMs = options.pollMs ?? 2_000;
    this.mailLanes = options.mailLanes ?? 4;
  }

  async start(): Promise<void> {
    const wakers: (() => void)[] = [];
    this.nudge = () => wakers.forEach((wake) => wake());
    this.unlisten = await listenTo(this.db, OUTBOX_CHANNEL, this.nudge);
    const lane = (drain: () => Promise<number>) => this.loop(drain, (wake) => wakers.push(wake));
    this.loops = [lane(() => this.drainWakes()), lane(() => this.drainMails())];
  }

  /** Stops claiming, then waits for what is in flight. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.nudge();
    await this.unlisten();
    await Promise.all(this.loops);
  }

  /** One pass over the ready wakes; returns how many rows it took. */
  async drainWakes(): Promise<number> {
    const claims = await claimWakes(this.db);
    const byWorkflow = groupByWorkflow(claims);
    await this.all([...byWorkflow.values()].map((group) => this.sendWake(group)));
    return claims.length;
  }

  /** One pass over the ready mails, a few lanes side by side; returns how many rows it took. */
  async drainMails(): Promise<number> {
    const claims = await claimMails(this.db, this.mailLanes);
    await this.all(claims.map((claim) => this.sendMail(claim)));
    return claims.length;
  }

  /** Waits for every one, also when the database fails for the first: stopping must leave nothing in flight. */
  private async all(sending: Promise<void>[]): Promise<void> {
    for (const result of await Promise.allSettled(sending)) {
      if (result.status === 'rejected') this.options.onError(result.reason);
    }
  }

  private async sendWake(group: WakeClaim[]): Promise<void> {
    const ids = group.map((claim) => claim.id);
    const { workflowType, workflowId, input } = group[0]!;
    try {
      await this.senders.wake(workflowType, workflowId, input);
      await finish(this.db, ids);
    } catch (error) {
      this.options.onError(error);
      await postpone(this.db, ids, { seconds: WAKE_RETRY_SECONDS, error: String(error) });
    }
  }

  private async sendMail(claim: MailClaim): Promise<void> {
    try {
      const retryAfter = await this.senders.mail(claim.mailId);
      if (retryAfter === null) await finish(this.db, [claim.id]);
      else await postpone(this.db, [claim.id], { seconds: retryAfter, error: 'deferred' });
    } catch (error) {
      this.options.onError(error);
      await postpone(this.db, [claim.id], {
        seconds: WAKE_RETRY_SECONDS * claim.attempts,
        error: String(error),
      });
    }
  }

  private async loop(drain: () => Promise<number>, register: (wake: () => void) => void): Promise<void> {
    let wake: () => void = () => undefined;
    let isNudged = false;
    register(() => {
      isNudged = true;
      wake();
    });
    while (!this.isStopping) {
      isNudged = false;
      const taken = await this.pass(drain);
      if (taken > 0 || isNudged || this.isStopping) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.pollMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  private async pass(drain: () => Promise<number>): Promise<number> {
    try {
      return (await isRelayHeld(this.db)) ? 0 : await drain();
    } catch (error) {
      this.options.onError(error);
      return 0;
    }
  }
}

function groupByWorkflow(claims: WakeClaim[]): Map<string, WakeClaim[]> {
  const groups = new Map<string, WakeClaim[]>();
  for (const claim of claims) groups.set(claim.workflowId, [...(groups.get(claim.workflowId) ?? []), claim]);
  return groups;
}
