import { describe, expect, it } from '@jest/globals';
import { acknowledgeAddress, unitLinkAddress } from './link-address.js';
import { hideSeals, openSeals, sealedCode, sealedSecret, sealedSignIn } from './link-seal.js';
import { codeInGroups, codeOf, isCodeOf, isSecretOf, secretOf, signInTokenOf } from './link-secret.js';

const keys = [
  { id: 'new', secret: 'ab'.repeat(32) },
  { id: 'old', secret: 'cd'.repeat(32) },
];
const link = {
  id: '0197c0de-0000-7000-8000-000000000001',
  generation: 1,
  keyId: 'new',
  publicId: 'abcdefghijkm',
};
const mailId = '0197c0de-0000-7000-8000-00000000000a';

describe('the secret of a link', () => {
  it('is the same on every rendering and has 256 bits', () => {
    expect(secretOf(keys, link)).toBe(secretOf(keys, { ...link }));
    expect(Buffer.from(secretOf(keys, link), 'base64url')).toHaveLength(32);
  });

  it('differs by link, generation and key', () => {
    const others = [{ id: 'another' }, { generation: 2 }, { keyId: 'old' }].map((change) =>
      secretOf(keys, { ...link, ...change }),
    );
    expect(new Set([secretOf(keys, link), ...others]).size).toBe(4);
  });

  it('is worth nothing without the configured key', () => {
    expect(() => secretOf(keys, { ...link, keyId: 'lost' })).toThrow('link.unusable');
    expect(isSecretOf([{ id: 'new', secret: '11'.repeat(32) }], link, secretOf(keys, link))).toBe(false);
  });

  it('opens after a key was added in front: old links name their key', () => {
    const rotated = [{ id: 'newer', secret: 'ef'.repeat(32) }, ...keys];
    expect(isSecretOf(rotated, link, secretOf(keys, link))).toBe(true);
  });

  it('refuses what is cut, longer, empty or another', () => {
    const secret = secretOf(keys, link);
    for (const given of [secret.slice(1), `${secret}A`, '', secretOf(keys, { ...link, generation: 2 })])
      expect(isSecretOf(keys, link, given)).toBe(false);
    expect(isSecretOf(keys, link, ` ${secret}\n`)).toBe(true);
  });
});

describe('the short code', () => {
  it('has 8 letters of an alphabet without look-alikes', () => {
    const codes = Array.from({ length: 400 }, (_, n) => codeOf(keys, { ...link, generation: n }));
    for (const code of codes) expect(code).toMatch(/^[ABCDEFGHJKMNPQRSTUVWXYZ2-9]{8}$/);
    expect(new Set(codes).size).toBe(400);
    expect(new Set(codes.join('')).size).toBe(31);
  });

  it('is accepted as people type it', () => {
    const code = codeOf(keys, link);
    expect(isCodeOf(keys, link, ` ${codeInGroups(code).toLowerCase()} `)).toBe(true);
    expect(isCodeOf(keys, link, code.slice(0, 7))).toBe(false);
  });

  it('tells nothing of the secret', () => {
    expect(secretOf(keys, link)).not.toContain(codeOf(keys, link));
  });
});

describe('addresses', () => {
  it('carry the secret in the fragment only', () => {
    const address = new URL(
      unitLinkAddress({ PUBLIC_URL: 'https://tiendo.example/', LINK_KEYS: keys }, link),
    );
    expect(address.pathname).toBe('/t/abcdefghijkm');
    expect(address.search).toBe('');
    expect(address.hash).toBe(`#${secretOf(keys, link)}`);
    expect(acknowledgeAddress({ PUBLIC_URL: 'https://tiendo.example', LINK_KEYS: keys }, link)).toMatch(
      /^https:\/\/tiendo\.example\/da-biet\/abcdefghijkm#/,
    );
  });
});

describe('seals in a kept mail', () => {
  const owner = { mailId, linkId: link.id, signInNonce: null };
  const text = `#${sealedSecret(link, mailId)} ${sealedCode(link, mailId)}`;

  it('open to the link of the mail', () => {
    expect(openSeals(keys, owner, text)).toBe(`#${secretOf(keys, link)} ${codeInGroups(codeOf(keys, link))}`);
  });

  it('keep the generation of the first attempt', () => {
    expect(text).toContain(':1:');
    expect(openSeals(keys, owner, text)).not.toContain(secretOf(keys, { ...link, generation: 2 }));
  });

  it('of another mail stay closed', () => {
    expect(openSeals(keys, { ...owner, mailId: link.id }, text)).toBe(text);
  });

  it('of a sign-in open to its own token alone', () => {
    const seal = sealedSignIn('new', mailId);
    expect(openSeals(keys, { ...owner, signInNonce: 'n' }, seal)).toBe(
      signInTokenOf(keys, { nonce: 'n', keyId: 'new' }),
    );
    expect(openSeals(keys, owner, seal)).toBe(seal);
  });

  it('are hidden on pages', () => {
    expect(hideSeals(text)).toBe('#•••••••• ••••••••');
  });
});
