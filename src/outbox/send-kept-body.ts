import type { Tx } from '../persistence/transact.js';
import type { MailAttachment } from './mail-content.js';

/** What a mail said at its first attempt. Attachments are kept as files by their hash. */
export interface KeptBody {
  subject: string;
  text: string;
  html: string;
  attachments: { name: string; mediaType: string; sha256: string }[];
  speaksOf: string[];
  /** An attempt ended `uncertain`: a copy of this body may lie in the mailbox. */
  mayHaveArrived: boolean;
}

interface StoredBody {
  subject: string | null;
  textBody: string | null;
  htmlBody: string | null;
  params: Record<string, unknown>;
}

/** Null before the first attempt. */
export function keptBody({ subject, textBody, htmlBody, params }: StoredBody): KeptBody | null {
  if (subject === null || textBody === null || htmlBody === null) return null;
  const kept = (params['kept'] ?? {}) as Partial<KeptBody>;
  return {
    ...{ subject, text: textBody, html: htmlBody },
    attachments: kept.attachments ?? [],
    speaksOf: kept.speaksOf ?? [],
    mayHaveArrived: kept.mayHaveArrived ?? false,
  };
}

export async function keptAttachments(tx: Tx, body: KeptBody): Promise<MailAttachment[]> {
  const found: MailAttachment[] = [];
  for (const { name, mediaType, sha256 } of body.attachments) {
    const { bytes } = await tx.one<{ bytes: Buffer }>(`select bytes from stored_file where sha256 = $1`, [
      sha256,
    ]);
    found.push({ name, mediaType, bytes });
  }
  return found;
}
