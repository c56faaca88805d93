import type { Request } from 'express';
import { TooManyTries } from '../web/errors/refusals.js';
import type { TryCounter } from '../web/limits.js';
import type { LinkGiven } from './open-link.js';

/** Per link and, for codes, per address: throws `TooManyTries`, alike for links that do not exist. */
export async function countTry(
  tries: TryCounter,
  req: Request,
  { publicId, code }: Pick<LinkGiven, 'publicId' | 'code'>,
): Promise<void> {
  const perLink = await tries.count('link', `link:${publicId}`);
  const perAddress = code === '' ? null : await tries.count('link-code', `ip:${req.ip ?? ''}`);
  const wait = perLink ?? perAddress;
  if (wait !== null) throw new TooManyTries(wait);
}
