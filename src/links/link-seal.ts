import {
  codeInGroups,
  codeOf,
  secretOf,
  signInTokenOf,
  type LinkIdentity,
  type LinkKeys,
} from './link-secret.js';

/**
 * A mail's body is kept from its first attempt on, its secret is not: the stored text has a seal in the secret's
 * place, opened while the mail is handed over. A seal keeps generation and key, so a copy equals the first byte for
 * byte. It names the mail, whose id nobody knew who wrote a text that the mail quotes, and it names no link: it opens
 * to the link of its own mail only.
 */
export function sealedSecret(link: LinkIdentity, mailId: string): string {
  return `{{secret:${link.generation}:${link.keyId}:${mailId}}}`;
}

export function sealedCode(link: LinkIdentity, mailId: string): string {
  return `{{code:${link.generation}:${link.keyId}:${mailId}}}`;
}

export function sealedSignIn(keyId: string, mailId: string): string {
  return `{{sign-in:0:${keyId}:${mailId}}}`;
}

export interface SealOwner {
  mailId: string;
  linkId: string | null;
  signInNonce: string | null;
}

const SEAL = /\{\{(?:secret|code|sign-in):\d+:[a-z0-9]+:[0-9a-f-]{36}\}\}/g;

/** The text as it leaves the house. A seal that is not the mail's own stays closed. */
export function openSeals(keys: LinkKeys, owner: SealOwner, text: string): string {
  return text.replace(SEAL, (seal: string) => openSeal(keys, owner, seal));
}

function openSeal(keys: LinkKeys, { mailId, linkId, signInNonce }: SealOwner, seal: string): string {
  const [use, generation, keyId = '', owner] = seal.slice(2, -2).split(':');
  if (owner !== mailId) return seal;
  if (use === 'sign-in')
    return signInNonce === null ? seal : signInTokenOf(keys, { nonce: signInNonce, keyId });
  if (linkId === null) return seal;
  const link = { id: linkId, generation: Number(generation), keyId };
  return use === 'secret' ? secretOf(keys, link) : codeInGroups(codeOf(keys, link));
}

/** For pages that show a kept mail: the reader sees that a secret stood there, not which. */
export function hideSeals(text: string): string {
  return text.replace(SEAL, '••••••••');
}
