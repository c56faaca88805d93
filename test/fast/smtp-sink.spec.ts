import { createTransport } from 'nodemailer';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.js';

let sink: SmtpSink;
beforeEach(async () => {
  sink = await startSmtpSink();
});
afterEach(() => sink.close());

function send(to: string, messageId = `<${to}>`): Promise<{ response: string }> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: sink.port,
    ignoreTLS: true,
    socketTimeout: 500,
  });
  return transport.sendMail({
    from: 'a@tiendo.example',
    to,
    subject: 'Đôn đốc báo cáo',
    text: 'Kính gửi',
    messageId,
  });
}

describe('the scripted mail server of the tests', () => {
  it('takes a mail and hands it back parsed', async () => {
    await send('phong@huyen.example');
    const [mail] = await sink.taken(1);
    expect(mail).toMatchObject({ to: ['phong@huyen.example'], messageId: '<phong@huyen.example>' });
    expect(mail?.parsed.subject).toBe('Đôn đốc báo cáo');
  });

  it('answers each attempt in its turn and stays with the last answer', async () => {
    sink.script('x@y.example', [{ code: 451 }, { code: 550, at: 'dot' }, 'accept']);
    await expect(send('x@y.example')).rejects.toMatchObject({ responseCode: 451 });
    await expect(send('x@y.example')).rejects.toMatchObject({ responseCode: 550, command: 'DATA' });
    await send('x@y.example');
    await send('x@y.example', '<second@y.example>');
    expect(sink.attempts('x@y.example')).toBe(4);
    expect(sink.messages()).toHaveLength(2);
    expect(sink.duplicates()).toEqual([]);
  });

  it('refuses the connection itself with 421', async () => {
    sink.script('connect', [{ code: 421 }, 'accept']);
    await expect(send('x@y.example')).rejects.toMatchObject({ responseCode: 421 });
    await send('x@y.example');
  });

  it('keeps nothing when it breaks off before the final dot, and the mail when it breaks off after it', async () => {
    sink.script('before@y.example', ['drop-before-dot']);
    sink.script('after@y.example', ['drop-after-dot']);
    await expect(send('before@y.example')).rejects.toThrow();
    expect(sink.messages()).toHaveLength(0);
    await expect(send('after@y.example')).rejects.toThrow();
    expect(sink.messages()).toHaveLength(1);
  });

  it('can leave the sender without an answer', async () => {
    sink.script('slow@y.example', ['hang-at-rcpt', 'hang-after-dot']);
    await expect(send('slow@y.example')).rejects.toThrow(/timeout/i);
    await expect(send('slow@y.example')).rejects.toThrow(/timeout/i);
    expect(sink.messages()).toHaveLength(1);
  });
});
