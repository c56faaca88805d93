import type { Tx } from '../persistence/transact.js';

/** A mail row as the sender claims it. */
export interface ClaimedMail {
  id: string;
  authorityId: string;
  kind: string;
  audience: string;
  mailbox: string;
  cycleId: string | null;
  roundId: string | null;
  unitId: string | null;
  accountId: string | null;
  linkId: string | null;
  obligationIds: string[];
  params: Record<string, unknown>;
  attempts: number;
}

export interface MailContent {
  subject: string;
  text: string;
  html: string;
  attachments?: MailAttachment[];
  /** The obligations it still speaks of: who has answered is left out. */
  speaksOf?: string[];
}

export interface MailAttachment {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/**
 * Reads the present truth just before a mail is claimed and says it. 'withdraw' with its reason: nothing is left to
 * say (everybody it spoke of has answered). Injected by the worker: the outbox knows no noun.
 */
export abstract class MailWriter {
  abstract write(tx: Tx, mail: ClaimedMail): Promise<MailContent | { withdraw: string }>;
  /** Puts the secrets into a kept text as it leaves the house: they follow from the keys and stand in no table. */
  abstract reveal(mail: ClaimedMail, text: string): string;
}
