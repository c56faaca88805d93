import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config.js';
import { RuleBroken } from '../domain/rule-broken.js';

export type LinkKeys = Config['LINK_KEYS'];

/** What the secret of a link follows from. Raising the generation ends every address mailed before. */
export interface LinkIdentity {
  id: string;
  generation: number;
  keyId: string;
}

/** Without I, L, O, 0 and 1: the code is read from one screen and typed into another. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;

/** The secret of a link: never stored, the same on every rendering, nothing without the key. 43 letters. */
export function secretOf(keys: LinkKeys, link: LinkIdentity): string {
  return digest(keys, link, 'secret').toString('base64url');
}

/** The short code for mail programs that cut the fragment: 8 letters, from the same key and generation. */
export function codeOf(keys: LinkKeys, link: LinkIdentity): string {
  let rest = BigInt(`0x${digest(keys, link, 'code').toString('hex')}`);
  let code = '';
  while (code.length < CODE_LENGTH) {
    code += CODE_LETTERS[Number(rest % 31n)];
    rest /= 31n;
  }
  return code;
}

export function isSecretOf(keys: LinkKeys, link: LinkIdentity, given: string): boolean {
  return isSame(secretOf(keys, link), given.trim());
}

/** Accepts what a person types: small letters, blanks and hyphens between the groups. */
export function isCodeOf(keys: LinkKeys, link: LinkIdentity, given: string): boolean {
  return isSame(codeOf(keys, link), given.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

/** "ABCD-EFGH": groups of four are read aloud without losing the place. */
export function codeInGroups(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The token of a sign-in mail follows from a number that may be stored; only its hash stands in `sign_in_token`. */
export function signInTokenOf(keys: LinkKeys, sign: { nonce: string; keyId: string }): string {
  return digest(keys, { id: sign.nonce, generation: 0, keyId: sign.keyId }, 'sign-in').toString('base64url');
}

/** The key that signs what is issued now. */
export function signingKeyId(keys: LinkKeys): string {
  const [first] = keys;
  if (first === undefined) throw new RuleBroken('link.unusable', { why: 'no key' });
  return first.id;
}

function digest(keys: LinkKeys, link: LinkIdentity, use: 'secret' | 'code' | 'sign-in'): Buffer {
  const key = keys.find((each) => each.id === link.keyId);
  if (key === undefined) throw new RuleBroken('link.unusable', { key: link.keyId });
  return createHmac('sha256', Buffer.from(key.secret, 'hex'))
    .update(`${use}|${link.id}|${link.generation}`)
    .digest();
}

/** In constant time: how long the refusal takes tells nothing about how much was right. */
function isSame(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}
