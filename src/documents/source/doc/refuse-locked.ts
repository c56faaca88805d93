import { DocumentUnreadable } from '../document-unreadable.js';

// [MS-CFB] 2.6.1: a directory entry carries its name in UTF-16; [MS-DOC] 2.5.1: the stream WordDocument
// begins with wIdent 0xA5EC and its flags at offset 10, bit 8 of which is fEncrypted.
const LOCKED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');
const WORD_STREAM = Buffer.from('WordDocument', 'utf16le');
const SECTOR = 512;
const FLAGS_AT = 10;
const ENCRYPTED = 0x01_00;

/** An OLE file may be a DOCX behind a password, a .doc behind a password, or no Word document at all. */
export function refuseLocked(bytes: Buffer): void {
  if (bytes.includes(LOCKED_PACKAGE)) throw new DocumentUnreadable('encrypted');
  if (!bytes.includes(WORD_STREAM)) throw new DocumentUnreadable('unsupported');
  for (let at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR)
    if (bytes.readUInt16LE(at) === 0xa5_ec && (bytes.readUInt16LE(at + FLAGS_AT) & ENCRYPTED) !== 0)
      throw new DocumentUnreadable('encrypted');
}
