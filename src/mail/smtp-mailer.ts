import addressparser from 'nodemailer/lib/addressparser';
import type { Config } from '../config.js';
import { composeMime } from './compose-mime.js';
import { Mailer, type Letter, type Outcome } from './mailer.js';
import { rehearsalMailbox } from './rehearsal-mailbox.js';
import { SmtpLane } from './smtp-lane.js';
import { SMTP_TIMEOUTS, type SmtpTimeouts } from './smtp-settings.js';

/** The lanes to one mail server. As many as mails are sent side by side, which is what the relay claims at once. */
interface Server {
  url: string;
  free: SmtpLane[];
  all: Set<SmtpLane>;
  restUntil: number;
  /** A rehearsal does not wait long for a server that its own script made refuse. */
  longestRest: number;
}

export const KEPT_RESPONSE = "kept in the rehearsal's own inbox";

/** Hands mail to `SMTP_URL`; mail of rehearsals only to `REHEARSAL_SMTP_URL`, and without one to nobody. */
export class SmtpMailer extends Mailer {
  private readonly real: Server;
  private readonly rehearsal: Server | null;
  private readonly sender: string;

  constructor(
    private readonly config: Pick<Config, 'SMTP_URL' | 'REHEARSAL_SMTP_URL' | 'MAIL_FROM'>,
    private readonly timeouts: SmtpTimeouts = SMTP_TIMEOUTS,
  ) {
    super();
    this.real = serverAt(config.SMTP_URL, Infinity);
    this.rehearsal = config.REHEARSAL_SMTP_URL === '' ? null : serverAt(config.REHEARSAL_SMTP_URL, 1);
    this.sender = addressparser(config.MAIL_FROM, { flatten: true })[0]?.address ?? config.MAIL_FROM;
  }

  async send(letter: Letter): Promise<Outcome> {
    const mailbox = letter.isRehearsal ? rehearsalMailbox(letter.mailbox) : letter.mailbox;
    const server = letter.isRehearsal ? this.rehearsal : this.real;
    if (server === null) return { kind: 'accepted', response: KEPT_RESPONSE, deliveredTo: mailbox };
    const resting = secondsUntil(server.restUntil);
    if (resting > 0)
      return { kind: 'back-off', response: 'the lane rests after a 421', restSeconds: resting };
    let mime: Buffer;
    try {
      mime = await composeMime({ ...letter, mailbox }, this.config.MAIL_FROM);
    } catch (error) {
      return { kind: 'not-sent', error: String(error) };
    }
    return this.over(server, (lane) => lane.send({ from: this.sender, to: mailbox }, mime));
  }

  restSeconds(isRehearsal: boolean): number {
    return secondsUntil((isRehearsal ? this.rehearsal : this.real)?.restUntil ?? 0);
  }

  close(): void {
    for (const server of [this.real, this.rehearsal]) server?.all.forEach((lane) => lane.close());
  }

  private async over(server: Server, send: (lane: SmtpLane) => Promise<Outcome>): Promise<Outcome> {
    const lane = server.free.pop() ?? new SmtpLane(server.url, this.timeouts);
    server.all.add(lane);
    const outcome = await send(lane);
    server.free.push(lane);
    if (outcome.kind !== 'back-off') return outcome;
    const restSeconds = Math.min(outcome.restSeconds, server.longestRest);
    server.restUntil = Date.now() + restSeconds * 1_000;
    return { ...outcome, restSeconds };
  }
}

function serverAt(url: string, longestRest: number): Server {
  return { url, free: [], all: new Set(), restUntil: 0, longestRest };
}

function secondsUntil(ms: number): number {
  return Math.max(0, Math.ceil((ms - Date.now()) / 1_000));
}
