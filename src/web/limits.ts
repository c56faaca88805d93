import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { TooManyTries } from './errors/refusals.js';

/** Tries per window, counted in PostgreSQL so that several web processes and a restart count alike. */
export const LIMITS = {
  // An office shares one address: a limit per address must leave room for colleagues.
  'sign-in': { points: 60, seconds: 15 * 60 },
  // Per account: guessing one person's password, from wherever. The mailed link stays open meanwhile.
  'sign-in-account': { points: 10, seconds: 15 * 60 },
  'sign-in-mail': { points: 10, seconds: 15 * 60 },
  link: { points: 60, seconds: 60 },
  'link-code': { points: 20, seconds: 15 * 60 },
  'lost-link': { points: 10, seconds: 15 * 60 },
} as const;

export type LimitName = keyof typeof LIMITS;

/** Port: counts a try under a key. */
export abstract class TryCounter {
  /** Seconds to wait when the limit is exceeded, else null. */
  abstract count(limit: LimitName, key: string): Promise<number | null>;
}

const LIMIT_NAME = 'tiendo:limit';

/** At most so many requests of one address to this route. */
export const Limited = (name: LimitName): CustomDecorator => SetMetadata(LIMIT_NAME, name);

@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tries: TryCounter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<LimitName | undefined>(LIMIT_NAME, context.getHandler());
    if (!name) return true;
    const req = context.switchToHttp().getRequest<Request>();
    const wait = await this.tries.count(name, `ip:${req.ip ?? ''}`);
    if (wait !== null) throw new TooManyTries(wait);
    return true;
  }
}
