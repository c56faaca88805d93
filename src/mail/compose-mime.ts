import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from './mailer.js';

/**
 * The mail as it goes over the line. The same letter gives the same bytes: boundaries follow from the Message-ID and
 * the date is the letter's, so that a copy cannot differ from what may have arrived already.
 */
export function composeMime(letter: Letter, from: string): Promise<Buffer> {
  const composer = new MailComposer({
    from,
    // An object, because a text would be read as a list of addresses: one recipient per message.
    to: { name: '', address: letter.mailbox },
    messageId: letter.messageId,
    date: letter.date,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    attachments: letter.attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    baseBoundary: createHash('sha256').update(letter.messageId).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    composer.compile().build((error, message) => (error ? reject(error) : resolve(message)));
  });
}
