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
 * byte, and names no link: it opens only to the link of the mail that it stands in, whoever wrote it there.
 */
export function sealedSecret(link: LinkIdentity): string {
  return `{{secret:${link.generation}:${link.keyId}}}`;
}

export function sealedCode(link: LinkIdentity): string {
  return `{{code:${link.generation}:${link.keyId}}}`;
}

export function sealedSignIn(keyId: string): string {
  return `{{sign-in:0:${keyId}}}`;
}

export interface SealedFor {
  linkId: string | null;
  signInNonce: string | null;
}

const SEAL = /\{\{(?:secret|code|sign-in):\d+:[a-z0-9]+\}\}/g;

/** The text as it leaves the house. A seal of another kind of mail stays closed. */
export function openSeals(keys: LinkKeys, owner: SealedFor, text: string): string {
  return text.replace(SEAL, (seal: string) => openSeal(keys, owner, seal));
}

function openSeal(keys: LinkKeys, { linkId, signInNonce }: SealedFor, seal: string): string {
  const [use, generation, keyId = ''] = seal.slice(2, -2).split(':');
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
