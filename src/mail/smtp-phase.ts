import type { SMTPError } from 'nodemailer/lib/smtp-connection';
import type { Outcome } from './mailer.js';

type Failure = Exclude<Outcome, { kind: 'accepted' }>;

const SERVICE_CLOSING = 421;
const TOO_LARGE = 552;
/** How long a server that says 421 is left alone. */
const REST_SECONDS = 60;

/** Commands whose refusal speaks of this mail. A refused greeting, login or TLS speaks of our setting instead. */
const ABOUT_THE_MAIL = /^(MAIL FROM|RCPT TO|DATA)/;

/**
 * What a failed send means. `dotHandedOver` comes from the connection's own logger, because the error alone cannot
 * tell: a connection that dies after the final dot reports the same `CONN` error as one that dies before it.
 */
export function outcomeOfFailure(error: SMTPError, dotHandedOver: boolean): Failure {
  return (
    outcomeOfReply(error, dotHandedOver) ?? {
      kind: dotHandedOver ? 'uncertain' : 'not-sent',
      error: error.message,
    }
  );
}

function outcomeOfReply(error: SMTPError, dotHandedOver: boolean): Failure | null {
  const response = error.response ?? error.message;
  const code = error.responseCode ?? (isTooLarge(error, dotHandedOver) ? TOO_LARGE : 0);
  if (code === SERVICE_CLOSING) return { kind: 'back-off', response, restSeconds: REST_SECONDS };
  if (code < 400 || !isAboutTheMail(error, dotHandedOver)) return null;
  return { kind: code < 500 ? 'deferred' : 'rejected', response, code };
}

function isAboutTheMail(error: SMTPError, dotHandedOver: boolean): boolean {
  return dotHandedOver || ABOUT_THE_MAIL.test(error.command ?? '');
}

/** The server announced its largest size and this mail is larger: no retry will change that. */
function isTooLarge(error: SMTPError, dotHandedOver: boolean): boolean {
  return error.code === 'EMESSAGE' && error.command === 'MAIL FROM' && !dotHandedOver;
}
