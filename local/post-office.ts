import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.js';

/** Rehearsals write mailboxes that nobody reads any more under this label (`src/rehearsals/unreachable.ts`). */
const UNREACHABLE = /@bo-trong\./i;

export interface PostOffice {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * A real mail server for rehearsals: takes every mail, hands it on where `forwardTo` names another server, and answers
 * 550 for mailboxes that are to bounce. An inbox for trying out takes everything and could not show that.
 */
export async function openPostOffice(options: { forwardTo?: string } = {}): Promise<PostOffice> {
  const onward = options.forwardTo ? createTransport({ url: options.forwardTo, pool: true }) : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, reply) => reply(UNREACHABLE.test(address) ? noSuchMailbox() : null),
    onData: (stream, { envelope }, reply) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map((recipient) => recipient.address);
        const handed = onward?.sendMail({ envelope: { from, to }, raw: Buffer.concat(chunks) });
        Promise.resolve(handed).then(
          () => reply(null),
          (error: unknown) => reply(later(error)),
        );
      });
    },
  });
  server.on('error', () => undefined); // a broken connection is the sender's to notice
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${port}`, close: () => closed(server, onward) };
}

function noSuchMailbox(): Error {
  return Object.assign(new Error('5.1.1 no such mailbox here'), { responseCode: 550 });
}

function later(error: unknown): Error {
  return Object.assign(new Error(`4.4.1 the inbox does not take it: ${String(error)}`), {
    responseCode: 451,
  });
}

function closed(server: SMTPServer, onward: { close(): void } | null): Promise<void> {
  onward?.close();
  return new Promise((resolve) => server.close(() => resolve()));
}
