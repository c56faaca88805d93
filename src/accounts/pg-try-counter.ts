import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { LIMITS, TryCounter, type LimitName } from '../web/limits.js';

/** The pool of the process: the session store and the limits need plain pg, and one pool is enough. */
export function poolOf(db: DataSource): Pool {
  return (db.driver as PostgresDriver).master as Pool;
}

/** Counts in table `rate_limit`; its keys are hashes: no address is stored. */
@Injectable()
export class PgTryCounter extends TryCounter {
  private readonly limiters = new Map<LimitName, RateLimiterPostgres>();

  constructor(private readonly db: DataSource) {
    super();
  }

  async count(limit: LimitName, key: string): Promise<number | null> {
    try {
      await this.limiterOf(limit).consume(createHash('sha256').update(key).digest('base64url'));
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
      throw refused;
    }
  }

  private limiterOf(limit: LimitName): RateLimiterPostgres {
    const known = this.limiters.get(limit);
    if (known) return known;
    const made = new RateLimiterPostgres({
      storeClient: poolOf(this.db),
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      // Without a timer of its own the process can end; the worker sweeps (`sweep-expired.ts`).
      clearExpiredByTimeout: false,
      keyPrefix: limit,
      points: LIMITS[limit].points,
      duration: LIMITS[limit].seconds,
    });
    this.limiters.set(limit, made);
    return made;
  }
}
