import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSmtpSink, type SmtpSink } from '../../test/support/smtp-sink.js';
import { composeMime } from './compose-mime.js';
import type { Letter } from './mailer.js';
import { rehearsalMailbox } from './rehearsal-mailbox.js';
import { KEPT_RESPONSE, SmtpMailer } from './smtp-mailer.js';
import { SMTP_TIMEOUTS, smtpSettings } from './smtp-settings.js';

const MAIL_FROM = 'Tiến độ <tiendo@tiendo.example>';
const letter: Letter = {
  messageId: '<abc@tiendo>',
  mailbox: 'ubnd@halam.gov.vn',
  date: new Date('2026-06-05T01:00:00Z'),
  subject: '[UBND huyện Hạ Lam] Đề nghị gửi báo cáo 6 tháng – hạn 17:00 thứ Sáu 12/6/2026',
  text: 'Kính gửi: Phòng Giáo dục và Đào tạo\n',
  html: '<p>Kính gửi</p>',
  attachments: [
    { name: 'bao-cao.docx', mediaType: 'application/octet-stream', bytes: new Uint8Array([1, 2]) },
  ],
  isRehearsal: false,
};

let real: SmtpSink;
let trial: SmtpSink;

beforeEach(async () => {
  [real, trial] = await Promise.all([startSmtpSink(), startSmtpSink()]);
});
afterEach(() => Promise.all([real.close(), trial.close()]));

describe('mail of a rehearsal', () => {
  it.each([
    ['gddt@halam.example', 'gddt@halam.example'],
    ['a@dien-tap.invalid', 'a@dien-tap.invalid'],
    ['ubnd@halam.gov.vn', 'ubnd+halam-gov-vn@dien-tap.invalid'],
    ['ubnd@halam.example.com', 'ubnd+halam-example-com@dien-tap.invalid'],
    ['ubnd@example', 'ubnd@example'],
    ['ubnd@notexample', 'ubnd+notexample@dien-tap.invalid'],
    ['a@real.vn,b@x.example', 'a-real-vn-b+x-example@dien-tap.invalid'],
    ['Ai đó <a@real.vn>', 'ai-o-a+real-vn@dien-tap.invalid'],
    ['', 'khong-ro+khong-ro@dien-tap.invalid'],
  ])('to %j is written to %j', (mailbox, written) => {
    expect(rehearsalMailbox(mailbox)).toBe(written);
    expect(rehearsalMailbox(written)).toBe(written);
  });

  it('goes to the trial inbox only, and to no mailbox outside the rehearsal', async () => {
    const mailer = new SmtpMailer({ SMTP_URL: real.url, REHEARSAL_SMTP_URL: trial.url, MAIL_FROM });
    const outcome = await mailer.send({ ...letter, isRehearsal: true });
    mailer.close();
    expect(outcome).toMatchObject({ kind: 'accepted', deliveredTo: 'ubnd+halam-gov-vn@dien-tap.invalid' });
    expect(real.messages()).toEqual([]);
    expect(trial.messages()[0]!.to).toEqual(['ubnd+halam-gov-vn@dien-tap.invalid']);
    expect(trial.messages()[0]!.raw).not.toContain('halam.gov.vn');
  });

  it('is kept where no trial inbox is set', async () => {
    const mailer = new SmtpMailer({ SMTP_URL: real.url, REHEARSAL_SMTP_URL: '', MAIL_FROM });
    expect(await mailer.send({ ...letter, isRehearsal: true })).toMatchObject({
      kind: 'accepted',
      response: KEPT_RESPONSE,
    });
    mailer.close();
    expect(real.messages()).toEqual([]);
  });

  it('rests shortly after a 421, real mail for a minute', async () => {
    const mailer = new SmtpMailer({ SMTP_URL: real.url, REHEARSAL_SMTP_URL: trial.url, MAIL_FROM });
    for (const sink of [real, trial]) sink.script('*', [{ code: 421 }]);
    await mailer.send(letter);
    await mailer.send({ ...letter, isRehearsal: true });
    mailer.close();
    expect([mailer.restSeconds(false), mailer.restSeconds(true)]).toEqual([60, 1]);
    expect(await mailer.send(letter)).toMatchObject({ kind: 'back-off' });
    expect(real.attempts('ubnd@halam.gov.vn')).toBe(1);
  });
});

describe('the message', () => {
  it('arrives as it was written, with its attachment', async () => {
    const mailer = new SmtpMailer({ SMTP_URL: real.url, REHEARSAL_SMTP_URL: '', MAIL_FROM });
    await mailer.send(letter);
    mailer.close();
    const [{ parsed, from, messageId }] = real.messages() as [ReturnType<typeof real.messages>[number]];
    expect({ from, messageId, subject: parsed.subject }).toEqual({
      from: 'tiendo@tiendo.example',
      messageId: '<abc@tiendo>',
      subject: letter.subject,
    });
    expect(parsed.text).toBe(letter.text);
    expect(parsed.attachments.map((each) => [each.filename, [...each.content]])).toEqual([
      ['bao-cao.docx', [1, 2]],
    ]);
    expect(parsed.date).toEqual(letter.date);
  });

  it('of the same letter is the same, byte for byte', async () => {
    const [one, two] = await Promise.all([composeMime(letter, MAIL_FROM), composeMime(letter, MAIL_FROM)]);
    expect(one.equals(two)).toBe(true);
  });

  it('has one recipient even where the mailbox looks like a list', async () => {
    const mime = await composeMime({ ...letter, mailbox: 'a@x.example, b@y.example' }, MAIL_FROM);
    expect(mime.toString().match(/^To: .*$/m)![0]).not.toMatch(/, ?b@y/);
  });

  it('that reads a file or an address is refused, and nothing is sent', async () => {
    const mailer = new SmtpMailer({ SMTP_URL: real.url, REHEARSAL_SMTP_URL: '', MAIL_FROM });
    const html = { path: '/etc/hostname' } as unknown as string;
    expect(await mailer.send({ ...letter, html })).toMatchObject({ kind: 'not-sent' });
    mailer.close();
    expect(real.messages()).toEqual([]);
  });
});

describe('settings of the mail server', () => {
  it('take user, password and TLS from the address', () => {
    expect(smtpSettings('smtps://van-thu:mat%20khau@mail.example:4650')).toMatchObject({
      connection: { host: 'mail.example', port: 4650, secure: true },
      auth: { user: 'van-thu', pass: 'mat khau' },
    });
    expect(smtpSettings('smtp://mail.example:587?requireTLS=true').connection).toMatchObject({
      requireTLS: true,
      secure: false,
    });
  });

  it('refuse what is no mail server', () => {
    expect(() => smtpSettings('mail.example')).toThrow('smtp://');
  });

  it('end every handing-over well within the lease of the outbox, 5 minutes', () => {
    expect(SMTP_TIMEOUTS.overallMs).toBeLessThanOrEqual(150_000);
    const { connectMs, greetingMs, idleMs } = SMTP_TIMEOUTS;
    expect(connectMs + greetingMs + idleMs).toBeLessThan(SMTP_TIMEOUTS.overallMs);
  });
});
