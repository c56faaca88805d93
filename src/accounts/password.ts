import { hash, verify, type Options } from '@node-rs/argon2';

// OWASP's least parameters for argon2id: 19 MiB, two passes, one lane. The package's own default is argon2id;
// its enum cannot be imported under isolatedModules, and a test holds that the hash says "argon2id".
const OPTIONS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const LEAST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

export function isUsablePassword(password: string): boolean {
  return password.length >= LEAST_PASSWORD && password.length <= LONGEST_PASSWORD;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS);
}

/** Takes as long for an unknown account as for a known one: the answer's time says nothing. */
export async function passwordMatches(storedHash: string | null, password: string): Promise<boolean> {
  const known = storedHash ?? (await decoy());
  const matches = await verify(known, password.slice(0, LONGEST_PASSWORD));
  return storedHash !== null && matches;
}

let decoyHash: Promise<string> | undefined;

function decoy(): Promise<string> {
  decoyHash ??= hashPassword('no account has this password');
  return decoyHash;
}
