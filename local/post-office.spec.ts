import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { startSmtpSink, type SmtpSink } from '../test/support/smtp-sink.js';
import { openPostOffice, type PostOffice } from './post-office.js';

describe('the post office of a rehearsal', () => {
  let inbox: SmtpSink;
  let post: PostOffice;

  beforeEach(async () => {
    inbox = await startSmtpSink();
    post = await openPostOffice({ forwardTo: inbox.url });
  });
  afterEach(async () => {
    await post.close();
    await inbox.close();
  });

  const send = async (to: string) => {
    const transport = createTransport(post.url);
    try {
      return await transport.sendMail({
        from: 'tiendo@tiendo.example',
        to,
        subject: 'Đề nghị gửi báo cáo',
        text: 'x',
      });
    } finally {
      transport.close();
    }
  };

  it('hands a mail on to the inbox as it came', async () => {
    await send('gddt@halam.hoaigiang.example');
    const [mail] = await inbox.taken(1);
    expect(mail?.to).toEqual(['gddt@halam.hoaigiang.example']);
    expect(mail?.parsed.subject).toBe('Đề nghị gửi báo cáo');
  });

  it('answers 550 for a mailbox that nobody reads any more', async () => {
    await expect(send('dongmong@bo-trong.halam.hoaigiang.example')).rejects.toMatchObject({
      responseCode: 550,
    });
    expect(inbox.messages()).toHaveLength(0);
  });

  it('asks to try again later when the inbox does not answer', async () => {
    await inbox.close();
    await expect(send('gddt@halam.hoaigiang.example')).rejects.toMatchObject({ responseCode: 451 });
    inbox = await startSmtpSink();
  });
});
