import { pagePicture } from '../documents/pictures/page-picture.js';
import type { Queryable } from '../persistence/queryable.js';

export interface ScanPage {
  authorityId: string;
  mediaType: string;
  bytes: Buffer;
}

/** The picture of one page of a scan, counted from 1; null for a page it does not have and for a document with text. */
export async function scanPage(db: Queryable, directiveId: string, page: number): Promise<ScanPage | null> {
  const [file] = await db.query<ScanPage & { pageCount: number }>(
    `select d.authority_id as "authorityId", cardinality(d.pages) as "pageCount", f.media_type as "mediaType", f.bytes
     from directive d join stored_file f on f.sha256 = d.file_sha256 where d.id::text = $1 and d.scanned`,
    [directiveId],
  );
  if (!file || !Number.isInteger(page) || page < 1 || page > file.pageCount) return null;
  const { authorityId, mediaType, bytes } = file;
  if (mediaType !== 'application/pdf') return { authorityId, mediaType, bytes };
  return { authorityId, mediaType: 'image/png', bytes: await pagePicture(bytes, page) };
}
