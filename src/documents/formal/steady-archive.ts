import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Before this date a ZIP archive can hold no time; a constant time is what makes equal documents equal bytes. */
const ARCHIVE_TIME = new Date(1980, 0, 1, 0, 0, 0);
const CORE = 'docProps/core.xml';

/**
 * Writes an OOXML archive again with constant times and sorted entries, so that the same document
 * gives the same bytes on every day and the hash of an approved plan can be computed again.
 */
export function steadyArchive(archive: Uint8Array, writtenAt: string): Uint8Array {
  const entries = unzipSync(archive);
  const core = entries[CORE];
  if (core !== undefined)
    entries[CORE] = strToU8(
      strFromU8(core).replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_, tag: string) => tag + writtenAt,
      ),
    );
  // The content types come first: some readers tell the kind of file from the first entry.
  const names = Object.keys(entries)
    .filter((name) => !name.endsWith('/'))
    .toSorted(
      (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
    );
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [entries[name]!, { mtime: ARCHIVE_TIME, level: 6 }]])),
  );
}
