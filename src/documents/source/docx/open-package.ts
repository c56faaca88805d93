import { unzipSync } from 'fflate';
import { DocumentUnreadable } from '../document-unreadable.js';
import { readingLimits } from '../reading-limits.js';

/**
 * Inflates the wanted parts of a zip. Counts and declared sizes are refused before anything is inflated;
 * fflate inflates into a buffer of the declared size, so a part that lies about its size cannot grow either.
 */
export function openPackage(bytes: Uint8Array, wanted: RegExp): Map<string, Uint8Array> {
  let entries = 0;
  let declared = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      declared += originalSize;
      if (entries > readingLimits.zipEntries || declared > readingLimits.inflatedBytes)
        throw new DocumentUnreadable('zip-bomb');
      if (!wanted.test(name)) return false;
      if (originalSize > readingLimits.partBytes) throw new DocumentUnreadable('zip-bomb');
      return true;
    },
  });
  return new Map(Object.entries(parts));
}
