import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/**
 * What the sink does with one attempt. A number is the reply to the recipient (`at: 'rcpt'`, the default) or to the
 * final dot. `hang` never replies; `drop` breaks the connection: before the final dot has been read the mail is
 * surely not taken, after it the sender cannot know.
 */
export type Answer =
  | 'accept'
  | 'hang-at-rcpt'
  | 'hang-after-dot'
  | 'drop-before-dot'
  | 'drop-after-dot'
  | { readonly code: number; readonly text?: string; readonly at?: 'connect' | 'rcpt' | 'dot' };

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly messageId: string;
  readonly parsed: ParsedMail;
  readonly raw: string;
}

export interface SmtpSink {
  readonly url: string;
  readonly port: number;
  /** Mails answered 250, and those swallowed by `drop-after-dot` or `hang-after-dot`: a real server may have kept them. */
  messages(): readonly TakenMail[];
  /** Number of attempts (RCPT commands) per address. */
  attempts(address: string): number;
  /** The n-th attempt to the address gets the n-th answer, the last one stays; `*` speaks for every other address. */
  script(address: string, answers: readonly Answer[]): void;
  /** Waits until so many mails have been taken. */
  taken(count: number, withinMs?: number): Promise<readonly TakenMail[]>;
  /** Message-IDs taken more than once. */
  duplicates(): readonly string[];
  forget(): void;
  close(): Promise<void>;
}

interface SinkState {
  readonly mails: TakenMail[];
  readonly scripts: Map<string, readonly Answer[]>;
  readonly tries: Map<string, number>;
  /** The answer that the last recipient of a session met and that shows only at the final dot. */
  readonly pending: Map<string, Answer>;
}

/** An SMTP server on a free port of 127.0.0.1 whose answers are scripted per address and attempt. */
export async function startSmtpSink(
  scripts: Readonly<Record<string, readonly Answer[]>> = {},
): Promise<SmtpSink> {
  const state: SinkState = {
    mails: [],
    scripts: new Map(Object.entries(scripts)),
    tries: new Map(),
    pending: new Map(),
  };
  const server = sinkServer(state);
  server.on('error', () => undefined); // a connection broken by a script is no failure of the sink
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    messages: () => [...state.mails],
    attempts: (address) => state.tries.get(address) ?? 0,
    script: (address, answers) => void state.scripts.set(address, answers),
    taken: (count, withinMs = 10_000) => untilTaken(state, count, withinMs),
    duplicates: () => repeated(state.mails.map((mail) => mail.messageId)),
    forget: () => [state.mails.splice(0), state.tries.clear(), state.pending.clear()],
    close: () => closed(server),
  };
}

function sinkServer(state: SinkState): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onConnect(_session, callback) {
      callback(refusal(nextConnectAnswer(state)));
    },
    onRcptTo(address, session, callback) {
      const answer = nextAnswer(state, address.address);
      if (answer === 'hang-at-rcpt') return;
      state.pending.set(session.id, answer);
      callback(atStage(answer, 'rcpt') ? refusal(answer) : null);
    },
    onData(stream, session, callback) {
      void answerData({ state, server, session, stream, reply: callback });
    },
  });
  return server;
}

interface DataStage {
  readonly state: SinkState;
  readonly server: SMTPServer;
  readonly session: SMTPServerSession;
  readonly stream: SMTPServerDataStream;
  readonly reply: (error?: Error | null) => void;
}

/** Replies to the final dot, unless the script leaves the sender without a reply. */
async function answerData(stage: DataStage): Promise<void> {
  const answer = stage.state.pending.get(stage.session.id) ?? 'accept';
  if (answer === 'drop-before-dot') return breakConnection(stage);
  const mail = await readMail(stage.stream, stage.session);
  if (atStage(answer, 'dot')) return stage.reply(refusal(answer));
  stage.state.mails.push(mail);
  if (answer === 'drop-after-dot') breakConnection(stage);
  else if (answer !== 'hang-after-dot') stage.reply(null);
}

function nextAnswer(state: SinkState, address: string): Answer {
  const nth = state.tries.get(address) ?? 0;
  state.tries.set(address, nth + 1);
  const answers = state.scripts.get(address) ?? state.scripts.get('*') ?? [];
  return answers[Math.min(nth, answers.length - 1)] ?? 'accept';
}

/** `connect` answers cannot know the address yet: they are scripted under the name "connect". */
function nextConnectAnswer(state: SinkState): Answer {
  return state.scripts.has('connect') ? nextAnswer(state, 'connect') : 'accept';
}

function atStage(answer: Answer, stage: 'rcpt' | 'dot'): boolean {
  return typeof answer === 'object' && (answer.at ?? 'rcpt') === stage;
}

function refusal(answer: Answer): Error | null {
  if (typeof answer !== 'object') return null;
  return Object.assign(new Error(answer.text ?? `scripted ${answer.code}`), { responseCode: answer.code });
}

async function readMail(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<TakenMail> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  const parsed = await simpleParser(raw);
  const { mailFrom, rcptTo } = session.envelope;
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    to: rcptTo.map((recipient) => recipient.address),
    messageId: parsed.messageId ?? '',
    parsed,
    raw: raw.toString('utf8'),
  };
}

interface OpenConnection {
  readonly session: SMTPServerSession;
  readonly _socket: { destroy(): void };
}

/** smtp-server offers no way to break one connection, which is just the fault that senders must survive. */
function breakConnection({ server, session, stream }: DataStage): void {
  stream.resume();
  const { connections } = server as unknown as { connections: Set<OpenConnection> };
  for (const connection of connections)
    if (connection.session.id === session.id) connection._socket.destroy();
}

async function untilTaken(state: SinkState, count: number, withinMs: number): Promise<readonly TakenMail[]> {
  const end = Date.now() + withinMs;
  while (state.mails.length < count) {
    if (Date.now() > end)
      throw new Error(`${state.mails.length} of ${count} mails came within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return [...state.mails];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function closed(server: SMTPServer): Promise<void> {
  return new Promise((resolve) => server.close(resolve));
}
