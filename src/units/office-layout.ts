import { defaultOfficeProfile, type OfficeProfile } from '../documents/formal/layout.js';
import type { AuthorityProfile } from './authority-profile.js';

/** What the office chose for all its documents; what it left open stands as the default. */
export function officeLayout({ officeProfile: own }: AuthorityProfile): OfficeProfile {
  if (!own) return defaultOfficeProfile;
  const { bodySizePt, ...rest } = own;
  const sizes = bodySizePt === undefined ? {} : { body: bodySizePt };
  return { ...defaultOfficeProfile, ...rest, sizes: { ...defaultOfficeProfile.sizes, ...sizes } };
}
