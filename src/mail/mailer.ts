/** What became of one handing-over, as the mail's next state needs to know it. */
export type Outcome =
  | { kind: 'accepted'; response: string; deliveredTo: string }
  /** 4xx: the server asks to try later. */
  | { kind: 'deferred'; response: string; code: number }
  /** 421, or the lanes still rest after one: nobody's mail goes there for a while. */
  | { kind: 'back-off'; response: string; restSeconds: number }
  /** 5xx for this mail or mailbox. */
  | { kind: 'rejected'; response: string; code: number }
  /** Failed before the final dot was handed over: the server cannot have the mail. */
  | { kind: 'not-sent'; error: string }
  /** Failed after the final dot without an answer: the server may have the mail. */
  | { kind: 'uncertain'; error: string };

export interface Letter {
  messageId: string;
  mailbox: string;
  /** Stands in the Date header; the same for every copy. */
  date: Date;
  subject: string;
  text: string;
  html: string;
  attachments: readonly { name: string; mediaType: string; bytes: Uint8Array }[];
  /** Mail of an authority on trial: goes to the trial inbox and nowhere else. */
  isRehearsal: boolean;
}

/** Port: hands one letter to one mailbox and says what became of it. Never throws for what a mail server does. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<Outcome>;
  /** Seconds for which nothing should be claimed for this lane; 0 when it may be used. */
  abstract restSeconds(isRehearsal: boolean): number;
  abstract close(): void;
}
