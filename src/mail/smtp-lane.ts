import SMTPConnection, { type SMTPConnectionSendInfo, type SMTPError } from 'nodemailer/lib/smtp-connection';
import type { Outcome } from './mailer.js';
import { outcomeOfFailure } from './smtp-phase.js';
import { SMTP_TIMEOUTS, smtpSettings, type SmtpSettings, type SmtpTimeouts } from './smtp-settings.js';

export interface Envelope {
  from: string;
  to: string;
}

/** A connection that nothing is sent on for so long is given back. */
const UNUSED_MS = 10_000;

/**
 * One connection, one mail at a time. nodemailer's error cannot say whether a mail was handed over when the
 * connection dies, its logger can: the record with `tnx: 'message'` is written when the final dot leaves. So every
 * lane has a logger of its own, and no pool, which would send again unseen.
 */
export class SmtpLane {
  private readonly settings: SmtpSettings;
  private connection: SMTPConnection | null = null;
  private dotHandedOver = false;
  private unused: NodeJS.Timeout | undefined;

  constructor(
    url: string,
    private readonly timeouts: SmtpTimeouts = SMTP_TIMEOUTS,
  ) {
    this.settings = smtpSettings(url, timeouts);
  }

  /** Hands one mail over. Never throws: what went wrong is an outcome. */
  async send(envelope: Envelope, mime: Buffer): Promise<Outcome> {
    clearTimeout(this.unused);
    this.dotHandedOver = false;
    // Ends what no single timeout ends: a server that answers every wait with one more byte.
    const overall = setTimeout(() => this.abort('The mail server took too long.'), this.timeouts.overallMs);
    try {
      const info = await this.handOver(await this.openConnection(), envelope, mime);
      this.keepForAWhile();
      return { kind: 'accepted', response: info.response, deliveredTo: envelope.to };
    } catch (error) {
      this.close();
      return outcomeOfFailure(error as SMTPError, this.dotHandedOver);
    } finally {
      clearTimeout(overall);
      this.abort = () => this.close();
    }
  }

  close(): void {
    clearTimeout(this.unused);
    this.connection?.close();
    this.connection = null;
  }

  private abort: (why: string) => void = () => this.close();

  private handOver(
    connection: SMTPConnection,
    envelope: Envelope,
    mime: Buffer,
  ): Promise<SMTPConnectionSendInfo> {
    return new Promise((resolve, reject) => {
      this.abort = (why) => {
        this.close();
        reject(new Error(why));
      };
      connection.once('error', reject);
      connection.send({ from: envelope.from, to: [envelope.to], size: mime.length }, mime, (error, info) => {
        connection.removeListener('error', reject);
        if (error) reject(error);
        else resolve(info);
      });
    });
  }

  private async openConnection(): Promise<SMTPConnection> {
    if (this.connection !== null) return this.connection;
    const connection = new SMTPConnection({ ...this.settings.connection, logger: this.phaseLogger() });
    this.connection = connection;
    // An idle connection may break at any time: the next mail opens a new one.
    connection.on('error', () => this.forget(connection));
    connection.on('end', () => this.forget(connection));
    await new Promise<void>((resolve, reject) => {
      this.abort = (why) => {
        this.close();
        reject(new Error(why));
      };
      connection.once('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    await this.logIn(connection);
    return connection;
  }

  private async logIn(connection: SMTPConnection): Promise<void> {
    const { auth } = this.settings;
    if (auth === null) return;
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.login(auth, (error) => (error ? reject(error) : resolve()));
    });
  }

  private forget(connection: SMTPConnection): void {
    if (this.connection === connection) this.connection = null;
  }

  private keepForAWhile(): void {
    this.unused = setTimeout(() => {
      this.connection?.quit();
      this.connection = null;
    }, UNUSED_MS).unref();
  }

  private phaseLogger() {
    const quiet = () => undefined;
    const info = (record: { tnx?: string } | undefined) => {
      if (record?.tnx === 'message') this.dotHandedOver = true;
    };
    return { trace: quiet, debug: quiet, info, warn: quiet, error: quiet, fatal: quiet };
  }
}
