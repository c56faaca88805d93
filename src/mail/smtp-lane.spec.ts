import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startSmtpSink, type Answer, type SmtpSink } from '../../test/support/smtp-sink.js';
import { composeMime } from './compose-mime.js';
import type { Letter } from './mailer.js';
import { SmtpLane } from './smtp-lane.js';

const BOX = 'gddt@halam.example';
const TIMEOUTS = { connectMs: 500, greetingMs: 500, idleMs: 500, overallMs: 3_000 };

const letter: Letter = {
  messageId: '<one@tiendo>',
  mailbox: BOX,
  date: new Date('2026-06-05T01:00:00Z'),
  subject: '[UBND huyện Hạ Lam] Nhắc: đề nghị gửi báo cáo 6 tháng',
  text: 'Kính gửi\n',
  html: '<p>Kính gửi</p>',
  attachments: [],
  isRehearsal: false,
};

let sink: SmtpSink;
let lane: SmtpLane;

beforeEach(async () => {
  sink = await startSmtpSink();
  lane = new SmtpLane(sink.url, TIMEOUTS);
});

afterEach(async () => {
  lane.close();
  await sink.close();
});

async function sendOnce(answer: Answer, mime?: Buffer) {
  sink.script(BOX, [answer]);
  return lane.send(
    { from: 'tiendo@tiendo.example', to: BOX },
    mime ?? (await composeMime(letter, 'tiendo@tiendo.example')),
  );
}

describe('what became of a handing-over', () => {
  it('a taken mail is accepted with the answer of the server', async () => {
    expect(await sendOnce('accept')).toMatchObject({ kind: 'accepted', deliveredTo: BOX });
    expect(sink.messages()).toHaveLength(1);
  });

  it('451 at the mailbox defers', async () => {
    expect(await sendOnce({ code: 451 })).toMatchObject({ kind: 'deferred', code: 451 });
  });

  it('451 after the final dot defers: the server says that it has not taken the mail', async () => {
    expect(await sendOnce({ code: 451, at: 'dot' })).toMatchObject({ kind: 'deferred', code: 451 });
  });

  it('550 rejects, at the mailbox and after the dot', async () => {
    expect(await sendOnce({ code: 550, text: 'no such user' })).toMatchObject({
      kind: 'rejected',
      code: 550,
    });
    expect(await sendOnce({ code: 554, at: 'dot' })).toMatchObject({ kind: 'rejected', code: 554 });
  });

  it('421 backs off, in the greeting as well as at the mailbox', async () => {
    expect(await sendOnce({ code: 421 })).toMatchObject({ kind: 'back-off' });
    sink.script('connect', [{ code: 421, at: 'connect' }]);
    expect(await sendOnce('accept')).toMatchObject({ kind: 'back-off' });
  });

  it('554 in the greeting speaks of the server, not of the mailbox: the mail is kept back', async () => {
    sink.script('connect', [{ code: 554, at: 'connect' }]);
    expect(await sendOnce('accept')).toMatchObject({ kind: 'not-sent' });
  });

  it('a server that hangs before the dot has not got the mail', async () => {
    expect(await sendOnce('hang-at-rcpt')).toMatchObject({ kind: 'not-sent' });
  });

  it('a server that hangs after the dot may have the mail', async () => {
    expect(await sendOnce('hang-after-dot')).toMatchObject({ kind: 'uncertain' });
  });

  it('a connection that breaks after the dot leaves the mail uncertain', async () => {
    expect(await sendOnce('drop-after-dot')).toMatchObject({ kind: 'uncertain' });
  });

  it('a connection that breaks in the middle of a long mail has not handed over the dot', async () => {
    const bytes = new Uint8Array(24_000_000).fill(65);
    const long = { ...letter, attachments: [{ name: 'a.txt', mediaType: 'text/plain', bytes }] };
    const mime = await composeMime(long, 'tiendo@tiendo.example');
    expect(await sendOnce('drop-before-dot', mime)).toMatchObject({ kind: 'not-sent' });
  });

  it('nobody listening is not sent', async () => {
    const nobody = new SmtpLane('smtp://127.0.0.1:9', TIMEOUTS);
    expect(await nobody.send({ from: 'a@b.example', to: BOX }, Buffer.from('x'))).toMatchObject({
      kind: 'not-sent',
    });
  });

  it('the lane goes on after every failure', async () => {
    for (const answer of [{ code: 550 }, 'drop-after-dot', 'hang-after-dot'] as const) await sendOnce(answer);
    expect(await sendOnce('accept')).toMatchObject({ kind: 'accepted' });
  });

  it('mails one after the other use one connection', async () => {
    sink.script('connect', ['accept', { code: 554, at: 'connect' }]);
    await sendOnce('accept');
    expect(await sendOnce('accept')).toMatchObject({ kind: 'accepted' });
  });
});

describe('a server that answers a little at a time', () => {
  let server: Server;
  const open: Socket[] = [];

  afterEach(() => {
    open.forEach((socket) => socket.destroy());
    server.close();
  });

  it('is left when the whole handing-over takes too long', async () => {
    server = createServer((socket) => {
      open.push(socket);
      socket.on('error', () => undefined);
      socket.write('220 slow\r\n');
      // Continuation lines for ever: every single wait is short, the whole never ends.
      const drip = setInterval(() => socket.write('250-still here\r\n'), 100);
      socket.on('close', () => clearInterval(drip));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const slow = new SmtpLane(`smtp://127.0.0.1:${port}`, { ...TIMEOUTS, overallMs: 700 });
    const started = Date.now();
    expect(await slow.send({ from: 'a@b.example', to: BOX }, Buffer.from('x'))).toMatchObject({
      kind: 'not-sent',
    });
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
