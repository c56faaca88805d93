import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCAL_SECRETS } from '../src/config.js';

export interface Secrets {
  readonly SESSION_SECRET: string;
  readonly LINK_KEYS: string;
}

/** Made on the first start and kept: with new ones every link in a mail and every session would be dead. */
export function homeSecrets(home: string): Secrets {
  const file = join(home, LOCAL_SECRETS);
  if (!existsSync(file)) {
    const fresh: Secrets = {
      SESSION_SECRET: randomBytes(32).toString('hex'),
      LINK_KEYS: `k1:${randomBytes(32).toString('hex')}`,
    };
    writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}
