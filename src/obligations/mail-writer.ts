import { openSeals } from '../links/link-seal.js';
import type { MailKind } from '../outbox/append-mail.js';
import { MailWriter, type ClaimedMail } from '../outbox/mail-content.js';
import type { Tx } from '../persistence/transact.js';
import { readSender, type MailSettings, type Writing, type Written } from './mail-facts.js';
import { writeApprovalAsked, writeApprovalDecided } from './mail-of-approval.js';
import { writeLaunch } from './mail-of-launch.js';
import { writeUpwardReport } from './mail-of-report.js';
import { writeEscalationDigest, writeMailboxFailed, writeSignIn } from './mail-to-persons.js';
import {
  writeConfirmation,
  writeCourtesy,
  writeDeclineDecided,
  writeLinkAgain,
  writePress,
  writeRemind,
  writeReturned,
  writeRoundOpen,
} from './mail-to-units.js';

const WRITERS: Readonly<Record<MailKind, (writing: Writing) => Promise<Written>>> = {
  launch: writeLaunch,
  'round-open': writeRoundOpen,
  remind: writeRemind,
  courtesy: writeCourtesy,
  press: writePress,
  returned: writeReturned,
  'decline-decided': writeDeclineDecided,
  confirmation: writeConfirmation,
  'link-again': writeLinkAgain,
  'escalation-digest': writeEscalationDigest,
  'approval-asked': writeApprovalAsked,
  'approval-decided': writeApprovalDecided,
  'mailbox-failed': writeMailboxFailed,
  'upward-report': writeUpwardReport,
  'sign-in': writeSignIn,
};

/** Reads the present truth for every kind of mail and says it; secrets are put in only as the mail leaves. */
export function createMailWriter(settings: MailSettings): MailWriter {
  return new SqlMailWriter(settings);
}

class SqlMailWriter extends MailWriter {
  constructor(private readonly settings: MailSettings) {
    super();
  }

  async write(tx: Tx, mail: ClaimedMail): Promise<Written> {
    const writer = (WRITERS as Partial<Record<string, (writing: Writing) => Promise<Written>>>)[mail.kind];
    if (writer === undefined) throw new Error(`No mail is written for the kind "${mail.kind}".`);
    return writer({ tx, mail, settings: this.settings, sender: await readSender(tx) });
  }

  reveal(mail: ClaimedMail, text: string): string {
    const nonce = mail.kind === 'sign-in' ? mail.params['nonce'] : null;
    const owner = {
      mailId: mail.id,
      linkId: mail.linkId,
      signInNonce: typeof nonce === 'string' ? nonce : null,
    };
    return openSeals(this.settings.LINK_KEYS, owner, text);
  }
}
