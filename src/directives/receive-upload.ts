import type { DataSource } from 'typeorm';
import { DocumentUnreadable } from '../documents/source/document-unreadable.js';
import type { Command } from '../persistence/transact.js';
import { receiveDirective, type ReceivedFile } from './receive-directive.js';
import { receiveScan } from './receive-scan.js';

/** A file from the upload page: read where it has a text, kept to be typed beside its pictures where it is a scan. */
export async function receiveUpload(
  db: DataSource,
  command: Command,
  file: ReceivedFile,
): Promise<{ directiveId: string }> {
  try {
    return await receiveDirective(db, command, file);
  } catch (error) {
    if (error instanceof DocumentUnreadable && error.code === 'scan') return receiveScan(db, command, file);
    throw error;
  }
}
