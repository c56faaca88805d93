import type { Config } from '../config.js';
import { paths } from '../web/paths.js';
import { secretOf, type LinkIdentity } from './link-secret.js';

export interface AddressedLink extends LinkIdentity {
  publicId: string;
}

type AddressSettings = Pick<Config, 'PUBLIC_URL' | 'LINK_KEYS'>;

/** The unit's link. The secret stands in the fragment, which no browser sends and no server logs. */
export function unitLinkAddress(config: AddressSettings, link: AddressedLink): string {
  return withFragment(unitEntryAddress(config, link), secretOf(config.LINK_KEYS, link));
}

export function acknowledgeAddress(config: AddressSettings, link: AddressedLink): string {
  return withFragment(acknowledgeEntryAddress(config, link), secretOf(config.LINK_KEYS, link));
}

/** Where the short code is typed in: the same page without a fragment. */
export function unitEntryAddress(config: Pick<Config, 'PUBLIC_URL'>, link: { publicId: string }): string {
  return publicAddress(config, paths.linkEntry(link.publicId));
}

export function acknowledgeEntryAddress(
  config: Pick<Config, 'PUBLIC_URL'>,
  link: { publicId: string },
): string {
  return publicAddress(config, paths.acknowledge(link.publicId));
}

/** Any page as mail programs reach it. */
export function publicAddress(config: Pick<Config, 'PUBLIC_URL'>, path: string): string {
  return `${config.PUBLIC_URL.replace(/\/+$/, '')}${path}`;
}

export function withFragment(address: string, fragment: string): string {
  return `${address}#${fragment}`;
}
