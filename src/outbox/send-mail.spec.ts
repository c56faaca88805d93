import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMailWorld, TEST_SETTINGS, type MailWorld } from '../../test/factories/mail-world.js';
import { startSmtpSink, type Answer, type SmtpSink } from '../../test/support/smtp-sink.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { sendMailAgain, tellInsteadOfMail } from '../journal/act-on-mail.js';
import { secretOf, codeOf, codeInGroups } from '../links/link-secret.js';
import { SmtpMailer } from '../mail/smtp-mailer.js';
import { createMailWriter } from '../obligations/mail-writer.js';
import { MailWriter, type ClaimedMail } from './mail-content.js';
import { Relay } from './relay.js';
import { sendMail } from './send-mail.js';

const BOX = 'gddt@halam.example';
const ALTERNATE = 'gddt2@halam.example';
const TIMEOUTS = { connectMs: 500, greetingMs: 500, idleMs: 500, overallMs: 3_000 };
const MAIL_FROM = 'Tiến độ <tiendo@tiendo.example>';

let world: MailWorld;
let sink: SmtpSink;
let mailer: SmtpMailer;
const writer = createMailWriter(TEST_SETTINGS);

beforeAll(async () => {
  world = await aMailWorld();
});
afterAll(() => world.close());

beforeEach(async () => {
  sink = await startSmtpSink();
  mailer = new SmtpMailer({ SMTP_URL: sink.url, REHEARSAL_SMTP_URL: '', MAIL_FROM }, TIMEOUTS);
  await world.db.query(`update obligation set state = 'open', submitted_at = null`);
});
afterEach(async () => {
  mailer.close();
  await sink.close();
});

const codeOfRefusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error instanceof RuleBroken ? error.code : String(error)),
  );

const send = (mailId: string, with_: MailWriter = writer) =>
  sendMail({ db: world.db, writer: with_, mailer }, mailId);

async function attempt(answers: Answer[]) {
  sink.script(BOX, answers);
  const mailId = await world.append({ kind: 'remind' });
  const retry = await send(mailId);
  return { mailId, retry, mail: await world.mail(mailId) };
}

describe('the state after one attempt', () => {
  it.each<[string, Answer, string, number | null]>([
    ['a taken mail is accepted', 'accept', 'accepted', null],
    ['451 defers', { code: 451 }, 'deferred', 60],
    ['550 rejects', { code: 550 }, 'rejected', null],
    ['421 defers and rests the lane', { code: 421 }, 'deferred', 60],
    ['a hang before the dot is not sent', 'hang-at-rcpt', 'not-sent', 60],
    ['a hang after the dot is uncertain', 'hang-after-dot', 'uncertain', 60],
    ['a drop after the dot is uncertain', 'drop-after-dot', 'uncertain', 60],
  ])('%s', async (_rule, answer, state, retry) => {
    const after = await attempt([answer]);
    expect(after.mail['state']).toBe(state);
    expect(after.mail['attempts']).toBe(1);
    expect(after.mail['lease_until']).toBeNull();
    expect(after.retry).toBe(retry);
  });

  it('is written into the journal with the answer of the server', async () => {
    const { mailId } = await attempt([{ code: 451, text: 'mailbox busy' }, 'accept']);
    await send(mailId);
    expect(await world.verbs(mailId)).toEqual(['mail.accepted', 'mail.deferred']);
    const [line] = await world.db.query<{ payload: { response: string; kind: string } }[]>(
      `select payload from journal where verb = 'mail.deferred' and subject_id = $1`,
      [mailId],
    );
    expect(line!.payload.kind).toBe('remind');
    expect(line!.payload.response).toContain('mailbox busy');
  });

  it('waits 1, 5, 15, 60 and again 60 minutes after deferrals', async () => {
    const { mailId, retry } = await attempt([{ code: 451 }]);
    const waits = [retry];
    for (let n = 0; n < 4; n++) waits.push(await send(mailId));
    expect(waits).toEqual([60, 300, 900, 3_600, 3_600]);
  });

  it('ends after two days of deferrals with an alert and word to the coordinator, until a person sends it again', async () => {
    const { mailId } = await attempt([...Array.from({ length: 53 }, () => ({ code: 451 })), 'accept']);
    let retry: number | null = 60;
    for (let n = 2; n <= 51; n++) retry = await send(mailId);
    expect(retry).toBe(3_600);
    expect(await send(mailId)).toBeNull();
    await world.db.query(`update outbox set done_at = now() where mail_id = $1`, [mailId]);
    const alerts = () =>
      world.db.query(`select 1 from alert where subject = $1 and cleared_at is null`, [`mail/${mailId}`]);
    expect(await alerts()).toHaveLength(1);
    expect(await world.verbs(mailId)).toContain('mail.given-up');
    const told = await world.db.query<{ kind: string; mailbox: string }[]>(
      `select m.kind, m.mailbox from mail m join mail own on own.id = $1
       where m.kind = 'mailbox-failed' or (m.slot = own.slot and m.mailbox = $2)`,
      [mailId, ALTERNATE],
    );
    // Once per round and mailbox: a refusal earlier in this file may have told of it already.
    expect(told).toContainEqual({ kind: 'mailbox-failed', mailbox: 'mai@halam.example' });
    expect(told).toContainEqual({ kind: 'remind', mailbox: ALTERNATE });

    await sendMailAgain(world.db, world.asCoordinator, mailId);
    expect(await alerts()).toHaveLength(0);
    const open = await world.db.query(`select 1 from outbox where mail_id = $1 and done_at is null`, [
      mailId,
    ]);
    expect(open).toHaveLength(1);
    // One more deferral after that counts as the first of its own two days.
    expect(await send(mailId)).toBe(3_600);
    expect(await send(mailId)).toBeNull();
    expect((await world.mail(mailId))['state']).toBe('accepted');
    expect(await codeOfRefusal(sendMailAgain(world.db, world.asCoordinator, mailId))).toBe('mail.settled');
  }, 60_000);

  it('goes on for ever while no server can be reached: no mailbox is to blame', async () => {
    const { mailId } = await attempt(Array.from({ length: 60 }, () => 'hang-at-rcpt' as const));
    await world.db.query(`update mail set attempts = 80 where id = $1`, [mailId]);
    expect(await send(mailId)).toBe(3_600);
    expect(await world.verbs(mailId)).not.toContain('mail.given-up');
  });

  it('of a mail that somebody told by telephone stays withdrawn', async () => {
    const { mailId } = await attempt([{ code: 451 }, 'accept']);
    const tell = (note: string) => tellInsteadOfMail(world.db, world.asCoordinator, { mailId, note });
    expect(await codeOfRefusal(tell(''))).toBe('reason-missing');
    await tell('gọi chị Hà lúc 9 giờ');
    expect(await send(mailId)).toBeNull();
    expect((await world.mail(mailId))['state']).toBe('withdrawn');
    expect(sink.messages()).toHaveLength(0);
    expect(await world.verbs(mailId)).toContain('mail.told');
  });

  it('a 421 keeps the next mails back without an attempt', async () => {
    await attempt([{ code: 421 }]);
    const next = await world.append({ kind: 'remind', mailbox: 'khac@halam.example' });
    expect(await send(next)).toBeGreaterThan(50);
    expect(await world.mail(next)).toMatchObject({ state: 'new', attempts: 0 });
  });
});

describe('copies', () => {
  it.each<[string, Answer, number]>([
    ['follow an uncertain attempt', 'drop-after-dot', 2],
    ['do not follow a refusal', { code: 550 }, 0],
    ['do not follow an accepted mail', 'accept', 1],
  ])('%s', async (_rule, answer, taken) => {
    const { mailId } = await attempt([answer, 'accept']);
    await send(mailId);
    const { message_id: messageId } = await world.mail(mailId);
    const copies = sink.messages().filter((each) => each.messageId === messageId);
    expect(copies).toHaveLength(taken);
  });

  it('are the first mail byte for byte, under one Message-ID', async () => {
    const { mailId } = await attempt(['hang-after-dot', 'accept']);
    await send(mailId);
    const [first, copy] = sink.messages();
    expect(copy!.raw).toBe(first!.raw);
    expect(sink.duplicates()).toHaveLength(1);
    expect((await world.mail(mailId))['state']).toBe('accepted');
  });

  it('a mail that was being sent when its process died is uncertain, then copied', async () => {
    sink.script(BOX, ['hang-after-dot', 'accept']);
    const mailId = await world.append({ kind: 'remind' });
    const died = { ...deadMailer() };
    await expect(sendMail({ db: world.db, writer, mailer: died }, mailId)).rejects.toThrow('killed');
    expect((await world.mail(mailId))['state']).toBe('sending');
    expect(await send(mailId)).toBeGreaterThan(200);
    expect(sink.messages()).toHaveLength(0);
    await world.db.query(
      `update mail set lease_until = clock_timestamp() - interval '1 second' where id = $1`,
      [mailId],
    );
    await send(mailId);
    expect(await world.verbs(mailId)).toContain('mail.uncertain');
    expect(sink.messages()).toHaveLength(1);
  });

  it('an attempt that outlived its lease does not overwrite the one that followed', async () => {
    const mailId = await world.append({ kind: 'remind' });
    const slow = deadMailer(async () => {
      await world.db.query(
        `update mail set lease_until = clock_timestamp() - interval '1 second' where id = $1`,
        [mailId],
      );
      await send(mailId);
      return { kind: 'rejected', response: 'late answer', code: 550 };
    });
    expect(await sendMail({ db: world.db, writer, mailer: slow }, mailId)).toBe(60);
    expect((await world.mail(mailId))['state']).toBe('accepted');
    expect(await send(mailId)).toBeNull();
  });
});

describe('the kept body', () => {
  it('is reused byte for byte while its obligations stand', async () => {
    const { mailId } = await attempt([{ code: 451, at: 'dot' }, 'accept']);
    const before = await world.mail(mailId);
    await world.db.query(`update unit set name = 'Tên mới' where id = $1`, [world.education.id]);
    await send(mailId);
    await world.db.query(`update unit set name = 'Phòng Giáo dục và Đào tạo' where id = $1`, [
      world.education.id,
    ]);
    const after = await world.mail(mailId);
    expect(after['text_body']).toBe(before['text_body']);
    expect(after['html_body']).toBe(before['html_body']);
    expect(sink.messages()[0]!.parsed.text).not.toContain('Tên mới');
  });

  it('is written anew when somebody it reminds has answered and the server surely has no copy', async () => {
    const { mailId } = await attempt([{ code: 451 }, 'accept']);
    await world.answer(world.education.obligationIds[0]);
    await send(mailId);
    expect(sink.messages()[0]!.parsed.text).not.toContain('Báo cáo 6 tháng');
    expect(sink.messages()[0]!.parsed.text).toContain('Rà soát trẻ em');
  });

  it('stays when a copy may have arrived, whoever has answered', async () => {
    const { mailId } = await attempt(['drop-after-dot', { code: 451 }, 'accept']);
    await world.answer(world.education.obligationIds[0]);
    await send(mailId);
    await send(mailId);
    const [first, copy] = sink.messages();
    expect(copy!.raw).toBe(first!.raw);
  });
});

describe('present truth', () => {
  it('who has answered is left out', async () => {
    await world.answer(world.education.obligationIds[1]);
    const { mail } = await attempt(['accept']);
    expect(mail['text_body']).toContain('báo cáo 6 tháng');
    expect(mail['text_body']).not.toContain('Rà soát trẻ em');
  });

  it('a reminder of which nothing is left is withdrawn, also after a deferral', async () => {
    const { mailId } = await attempt([{ code: 451 }, 'accept']);
    for (const id of world.education.obligationIds) await world.answer(id);
    expect(await send(mailId)).toBeNull();
    expect(await world.mail(mailId)).toMatchObject({ state: 'withdrawn', attempts: 1 });
    expect(await world.verbs(mailId)).toEqual(['mail.deferred', 'mail.withdrawn']);
    expect(sink.messages()).toHaveLength(0);
    expect(await send(mailId)).toBeNull();
  });

  it('an answer that commits after the mail was taken and before the truth is read is seen (I4)', async () => {
    const mailId = await world.append({ kind: 'remind' });
    const answering: MailWriter = {
      reveal: (mail, text) => writer.reveal(mail, text),
      async write(tx, mail: ClaimedMail) {
        for (const id of world.education.obligationIds) await world.answer(id);
        return writer.write(tx, mail);
      },
    };
    expect(await send(mailId, answering)).toBeNull();
    expect((await world.mail(mailId))['state']).toBe('withdrawn');
  });

  it('a claim waits for no answer that is being given, and holds none up', async () => {
    const mailId = await world.append({ kind: 'remind' });
    const answering = world.db.createQueryRunner();
    await answering.startTransaction();
    await answering.query(`select 1 from obligation where id = any($1) for update`, [
      world.education.obligationIds,
    ]);
    const waited = send(mailId).finally(() => answering.commitTransaction());
    const first = await Promise.race([
      waited,
      new Promise((resolve) => setTimeout(resolve, 3_000, 'blocked')),
    ]);
    await answering.release();
    expect(first).toBeNull();
  });

  it('no transaction is open while the mail server is spoken to', async () => {
    const mailId = await world.append({ kind: 'remind' });
    const looking = deadMailer(async () => {
      const [row] = await world.db.query<{ open: number }[]>(
        `select count(*)::int as open from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state like 'idle in transaction%'`,
      );
      const [locked] = await world.db.query<{ id: string }[]>(
        `select id from mail where id = $1 for update skip locked`,
        [mailId],
      );
      expect({ open: row!.open, isFree: locked !== undefined }).toEqual({ open: 0, isFree: true });
      return { kind: 'accepted', response: '250', deliveredTo: BOX };
    });
    await sendMail({ db: world.db, writer, mailer: looking }, mailId);
    expect((await world.mail(mailId))['state']).toBe('accepted');
  });
});

describe('a mailbox that refuses', () => {
  it('the same mail goes to the alternate mailbox, and the coordinators hear of it once per round', async () => {
    sink.script(BOX, [{ code: 550, text: 'no such user' }]);
    const first = await world.append({ kind: 'press', slot: 'press-1' });
    const second = await world.append({ kind: 'press', slot: 'press-2' });
    await send(first);
    await send(second);
    const followers = await world.db.query<Record<string, unknown>[]>(
      `select m.*, array(select obligation_id::text from mail_item where mail_id = m.id order by 1) as items
       from mail m where m.mailbox = $1 and m.slot like 'press-%' order by m.slot`,
      [ALTERNATE],
    );
    expect(followers).toHaveLength(2);
    expect(followers[0]).toMatchObject({
      ...{ kind: 'press', slot: 'press-1', audience: 'unit-alternate', link_id: world.education.link.id },
      ...{ state: 'new', round_id: world.roundId, items: [...world.education.obligationIds].sort() },
    });
    const told = await world.db.query<{ id: string; mailbox: string }[]>(
      `select id, mailbox from mail where kind = 'mailbox-failed' and params ->> 'mailbox' = $1`,
      [BOX],
    );
    expect(told.map((each) => each.mailbox)).toEqual(['mai@halam.example']);
    await send(told[0]!.id);
    const letter = sink.messages().find((each) => each.to[0] === 'mai@halam.example')!;
    expect(letter.parsed.text).toMatch(/> 550 /);
    expect(letter.parsed.text).toContain(ALTERNATE);
    expect(letter.parsed.text).toContain('0200 3888 201');
  });

  it('that was corrected while the mail was on its way is followed to the corrected one', async () => {
    sink.script('gddt-cu@halam.example', [{ code: 550 }]);
    const mailId = await world.append({
      kind: 'press',
      slot: 'to-the-old',
      mailbox: 'gddt-cu@halam.example',
    });
    await send(mailId);
    const [follower] = await world.db.query<Record<string, unknown>[]>(
      `select id, mailbox, state from mail where slot = 'to-the-old' and id <> $1`,
      [mailId],
    );
    expect(follower).toMatchObject({ mailbox: BOX, state: 'new' });
  });

  it('a unit without an alternate mailbox has to be called', async () => {
    sink.script('mttq@halam.example', [{ code: 550 }]);
    const mailId = await world.append({
      ...{ kind: 'courtesy', mailbox: 'mttq@halam.example', unitId: world.front.id },
      ...{ linkId: world.front.link.id, obligationIds: world.front.obligationIds },
    });
    await send(mailId);
    const [told] = await world.db.query<{ id: string }[]>(
      `select id from mail where kind = 'mailbox-failed' and params ->> 'mailbox' = 'mttq@halam.example'`,
    );
    await send(told!.id);
    expect(sink.messages().at(-1)!.parsed.text).toContain('chưa có hộp thư dự phòng');
  });
});

describe('what leaves the house', () => {
  it('carries the link with its secret and code, which stand in no text of any table', async () => {
    await attempt(['accept']);
    const { link } = world.education;
    const secret = secretOf(TEST_SETTINGS.LINK_KEYS, link);
    const code = codeOf(TEST_SETTINGS.LINK_KEYS, link);
    const text = sink.messages()[0]!.parsed.text!;
    expect(text).toContain(`http://tiendo.test/t/${link.publicId}#${secret}`);
    expect(text).toContain(codeInGroups(code));
    expect(sink.messages()[0]!.parsed.html).toContain(
      `href="http://tiendo.test/t/${link.publicId}#${secret}"`,
    );
    expect(await tablesWith(secret)).toEqual([]);
    expect(await tablesWith(codeInGroups(code))).toEqual([]);
    expect(await tablesWith(link.publicId)).toContain('link');
  });

  it('a seal that somebody typed into a reason stays closed and stops no mail', async () => {
    const typed = `{{secret:1:k1:${world.authorityId}}} {{code:1:none:${world.authorityId}}}`;
    await world.db.query(`update obligation set state = 'returned', return_reason = $2 where id = $1`, [
      ...[world.education.obligationIds[0], typed],
    ]);
    await send(await world.append({ kind: 'returned', obligationIds: [world.education.obligationIds[0]] }));
    expect(sink.messages()[0]!.parsed.text).toContain(typed);
  });

  it('goes to one recipient, says that it is automatic, and has a text part', async () => {
    const { mail } = await attempt(['accept']);
    const [taken] = sink.messages();
    expect(taken!.to).toEqual([BOX]);
    expect(taken!.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(taken!.messageId).toBe(mail['message_id']);
    expect(taken!.parsed.text).toContain('Kính gửi: Phòng Giáo dục và Đào tạo');
    expect(taken!.from).toBe('tiendo@tiendo.example');
  });

  it('a second mail for the same occasion is the same mail', async () => {
    await world.append({ kind: 'remind', slot: 'same' });
    await expect(world.append({ kind: 'remind', slot: 'same' })).rejects.toThrow('stands already');
  });
});

describe('with the relay', () => {
  it('every obligatory mail is accepted at least once, whatever the server did before', async () => {
    await world.db.query(`update outbox set done_at = clock_timestamp() where done_at is null`);
    const boxes = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@halam.example`);
    const trouble: Answer[] = [{ code: 451 }, 'drop-after-dot', 'hang-at-rcpt', 'hang-after-dot', 'accept'];
    boxes.forEach((box, index) => sink.script(box, [trouble[index]!, 'accept']));
    const ids = await Promise.all(boxes.map((mailbox) => world.append({ kind: 'remind', mailbox })));
    const errors: unknown[] = [];
    const relay = new Relay(
      world.db,
      { wake: async () => undefined, mail: (id) => send(id) },
      { onError: (error) => errors.push(error) },
    );
    for (let pass = 0; pass < 4; pass++) {
      await relay.drainMails();
      await world.db.query(`update outbox set ready_at = clock_timestamp() where done_at is null`);
    }
    const mails = await Promise.all(ids.map((id) => world.mail(id)));
    expect(mails.map((mail) => mail['state'])).toEqual(boxes.map(() => 'accepted'));
    expect(errors).toEqual([]);
    const copied = new Set(sink.duplicates());
    expect(copied).toEqual(new Set([mails[1]!['message_id'], mails[3]!['message_id']]));
  });
});

function deadMailer(answer?: () => Promise<Awaited<ReturnType<SmtpMailer['send']>>>) {
  return {
    send: answer ?? (() => Promise.reject(new Error('killed'))),
    restSeconds: () => 0,
    close: () => undefined,
  };
}

/** Every table that holds the text in any column. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await world.db.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await world.db.query<{ n: number }[]>(
      `select count(*)::int as n from "${name}" t where t::text like '%' || $1 || '%'`,
      [text],
    );
    if (row!.n > 0) found.push(name);
  }
  return found;
}
