import { sha256 } from './content-hash.js';
import type { Tx } from './transact.js';

export interface NewFile {
  bytes: Uint8Array;
  name: string;
  mediaType: string;
}

/** Keeps a file under its SHA-256 and returns it. The same bytes are one row for ever: nothing overwrites them. */
export async function storeFile(tx: Tx, file: NewFile): Promise<string> {
  const hash = sha256(file.bytes);
  await tx.query(
    `insert into stored_file (sha256, bytes, name, media_type, size, stored_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [hash, Buffer.from(file.bytes), file.name, file.mediaType, file.bytes.length, tx.now],
  );
  return hash;
}
