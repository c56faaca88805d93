import SMTPConnection, { type SMTPConnectionAuth } from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';

export interface SmtpSettings {
  connection: SMTPConnection.Options;
  auth: SMTPConnectionAuth | null;
}

/**
 * Every wait of one handing-over ends long before the lease of its outbox row (5 minutes): while a mail is leased
 * nobody else may send it, and nobody may still be sending it when the lease is over.
 */
export interface SmtpTimeouts {
  connectMs: number;
  greetingMs: number;
  idleMs: number;
  /** For the whole handing-over, whatever a trickling server does to the single waits. */
  overallMs: number;
}

export const SMTP_TIMEOUTS: SmtpTimeouts = {
  connectMs: 20_000,
  greetingMs: 20_000,
  idleMs: 60_000,
  overallMs: 120_000,
};

/** `smtp://user:password@host:port?requireTLS=true`, or `smtps://`. Throws for an address that is none. */
export function smtpSettings(url: string, timeouts: SmtpTimeouts = SMTP_TIMEOUTS): SmtpSettings {
  if (!/^smtps?:\/\/[^/]/.test(url))
    throw new Error('A mail server is written smtp://host:port or smtps://host:port.');
  const { auth, direct: _direct, service: _service, ...connection } = parseConnectionUrl(url);
  return {
    connection: {
      ...connection,
      connectionTimeout: timeouts.connectMs,
      greetingTimeout: timeouts.greetingMs,
      dnsTimeout: timeouts.connectMs,
      socketTimeout: timeouts.idleMs,
    },
    auth: auth ?? null,
  };
}
