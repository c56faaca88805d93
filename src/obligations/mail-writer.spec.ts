import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aMailWorld, TEST_KEYS, TEST_SETTINGS, type MailWorld } from '../../test/factories/mail-world.js';
import { storeSignInToken } from '../accounts/sign-in-token.js';
import { issueAcknowledgeLink } from '../links/issue-link.js';
import { secretOf, signInTokenOf } from '../links/link-secret.js';
import type { NewMail } from '../outbox/append-mail.js';
import { SmtpMailer } from '../mail/smtp-mailer.js';
import { sendMail } from '../outbox/send-mail.js';
import { storeFile } from '../persistence/store-file.js';
import { startSmtpSink, type SmtpSink } from '../../test/support/smtp-sink.js';
import { createMailWriter } from './mail-writer.js';

/** A rehearsal, so that the business clock stands on 05/6/2026 08:00: its mail goes to the trial inbox. */
let world: MailWorld;
let sink: SmtpSink;
let outside: SmtpSink;
let mailer: SmtpMailer;
const writer = createMailWriter(TEST_SETTINGS);

beforeAll(async () => {
  [world, sink, outside] = await Promise.all([
    aMailWorld({ isRehearsal: true }),
    startSmtpSink(),
    startSmtpSink(),
  ]);
  mailer = new SmtpMailer({
    ...{ SMTP_URL: outside.url, REHEARSAL_SMTP_URL: sink.url, MAIL_FROM: 'Tiến độ <tiendo@tiendo.example>' },
  });
});
afterAll(async () => {
  mailer.close();
  expect(outside.messages()).toEqual([]);
  await Promise.all([sink.close(), outside.close(), world.close()]);
});
beforeEach(async () => {
  sink.forget();
  await world.db.query(`update obligation set state = 'open', return_reason = null`);
  await world.db.query(`update due set due_at = '2026-06-12T17:00+07:00'`);
  await clockAt('2026-06-05T08:00+07:00');
});

const clockAt = (at: string) => world.db.query(`update virtual_clock set now_at = $1`, [at]);

async function sent(mail: Partial<NewMail> & Pick<NewMail, 'kind'>) {
  const mailId = await world.append(mail);
  const retry = await sendMail({ db: world.db, writer, mailer }, mailId);
  const row = await world.mail(mailId);
  const taken = sink.messages().find((each) => each.messageId === row['message_id']);
  return { retry, row, state: row['state'], text: taken?.parsed.text ?? '', taken };
}

const toPerson = { audience: 'leader', mailbox: 'hoa@halam.example', unitId: null, linkId: null };

describe('mails to units', () => {
  it('at the launch list dated tasks and report rounds with their dates', async () => {
    const { text, row } = await sent({ kind: 'launch' });
    expect(row['subject']).toContain('Kế hoạch công tác trẻ em năm 2026');
    expect(text).toContain('số liệu từ 15/12/2025 đến 10/6/2026 – hạn 17:00 thứ Sáu 12/6/2026');
    expect(text).toContain('Rà soát trẻ em có hoàn cảnh đặc biệt');
  });

  it('press only what is late under its present due', async () => {
    await clockAt('2026-06-15T08:00+07:00');
    await world.db.query(`update due set due_at = '2026-06-30T00:00+07:00' where obligation_id = $1`, [
      world.education.obligationIds[1],
    ]);
    const { text } = await sent({ kind: 'press' });
    expect(text).toContain('quá hạn 3 ngày');
    expect(text).not.toContain('Rà soát');
    await world.db.query(`update due set due_at = '2026-06-30T00:00+07:00'`);
    expect((await sent({ kind: 'press' })).state).toBe('withdrawn');
  });

  it('write to the head by name, and to nobody a paused obligation', async () => {
    await clockAt('2026-06-15T08:00+07:00');
    await world.db.query(`update obligation set paused_at = clock_timestamp() where id = $1`, [
      world.education.obligationIds[1],
    ]);
    const { text } = await sent({ kind: 'press', audience: 'head', mailbox: 'nam@halam.example' });
    await world.db.query(`update obligation set paused_at = null`);
    expect(text).toContain('Kính gửi: đồng chí Nguyễn Văn Nam, Phòng Giáo dục và Đào tạo');
    expect(text).not.toContain('Rà soát');
  });

  it('ask a requested body courteously', async () => {
    const { text } = await sent({
      ...{ kind: 'courtesy', mailbox: 'mttq@halam.example', unitId: world.front.id },
      ...{ linkId: world.front.link.id, obligationIds: world.front.obligationIds },
    });
    expect(text).toMatch(/trân trọng đề nghị Ủy ban Mặt trận Tổ quốc huyện/);
  });

  it('about a return give the reason, and are withdrawn once it was sent again', async () => {
    const obligationIds = [world.education.obligationIds[0]];
    await world.db.query(
      `update obligation set state = 'returned', return_reason = 'Thiếu mẫu số' where id = $1`,
      [...obligationIds],
    );
    expect((await sent({ kind: 'returned', obligationIds })).text).toContain('> Thiếu mẫu số');
    await world.answer(obligationIds[0]!);
    expect((await sent({ kind: 'returned', obligationIds })).state).toBe('withdrawn');
  });

  it('about a refused decline ask again, about an accepted one ask for nothing', async () => {
    const obligationIds = [world.education.obligationIds[1]];
    const refused = await sent({
      ...{
        kind: 'decline-decided',
        obligationIds,
        params: { isAccepted: false, reason: 'Đã giao tại mục III' },
      },
    });
    expect(refused.text).toContain('> Đã giao tại mục III');
    await world.db.query(`update obligation set state = 'waived' where id = $1`, obligationIds);
    const accepted = await sent({
      kind: 'decline-decided',
      obligationIds,
      params: { isAccepted: true, reason: '' },
    });
    expect(accepted.text).toContain('Đơn vị không phải gửi nội dung này.');
    expect(accepted.text).not.toContain('/t/');
  });

  it('confirm with number and time of just that submission', async () => {
    const [obligationId] = world.education.obligationIds;
    const ids: string[] = [];
    for (const number of [1, 2]) {
      const [row] = await world.db.query<{ id: string }[]>(
        `insert into submission (obligation_id, number, idempotency_key, body, content_hash, due_no, channel, filled_by,
                                 reference, submitted_at)
         values ($1, $2, $3, '{}', '', 1, 'link', 'Phạm Thu Hà', $4, '2026-06-10T09:12+07:00') returning id`,
        [obligationId, number, `key-${number}`, `HL-2026-00000${number}`],
      );
      ids.push(row!.id);
    }
    await world.answer(obligationId);
    const { text } = await sent({
      ...{ kind: 'confirmation', obligationIds: [obligationId], params: { submissionId: ids[0] } },
    });
    expect(text).toContain('Số tiếp nhận: HL-2026-000001');
    expect(text).toContain('09:12 thứ Tư 10/6/2026');
  });

  it('send a lost link again, but not a revoked one', async () => {
    const { text } = await sent({ kind: 'link-again', obligationIds: [] });
    expect(text).toContain(secretOf(TEST_KEYS, world.education.link));
    await world.db.query(`update link set revoked_at = clock_timestamp() where id = $1`, [
      world.education.link.id,
    ]);
    const revoked = await sent({ kind: 'link-again', obligationIds: [] });
    await world.db.query(`update link set revoked_at = null`);
    expect(revoked.state).toBe('withdrawn');
  });

  it('without a link of their own take the living one of their unit and cycle', async () => {
    const { text, row } = await sent({ kind: 'round-open', linkId: null });
    expect(row['link_id']).toBe(world.education.link.id);
    expect(text).toContain(`#${secretOf(TEST_KEYS, world.education.link)}`);
  });
});

describe('mails to persons', () => {
  it('of an escalation list who is late now, with days and telephone, and a link to acknowledge', async () => {
    await clockAt('2026-06-17T08:00+07:00');
    const [escalation] = await world.db.query<{ id: string }[]>(
      `insert into escalation (round_id, cycle_id, authority_id, level, role, account_id, opened_at, acknowledge_due_at)
       values ($1, $2, $3, 0, 'deputy-chairman', $4, '2026-06-17T08:00+07:00', '2026-06-18T08:00+07:00') returning id`,
      [world.roundId, world.cycleId, world.authorityId, world.leaderId],
    );
    const escalationId = escalation!.id;
    const link = await world.act((tx) =>
      issueAcknowledgeLink(tx, TEST_KEYS, {
        ...{ cycleId: world.cycleId, escalationId, accountId: world.leaderId },
        expiresAt: new Date('2099-01-01T00:00:00Z'),
      }),
    );
    await world.answer(world.education.obligationIds[1]);
    const digest = {
      ...{ ...toPerson, kind: 'escalation-digest' as const, accountId: world.leaderId, linkId: link.id },
      params: { escalationId },
    };
    const { text, row } = await sent(digest);
    expect(row['subject']).toContain('1 đơn vị quá hạn');
    expect(text).toContain('quá hạn 5 ngày – điện thoại 0200 3888 201');
    expect(text).not.toContain('Rà soát');
    expect(text).toContain(`http://tiendo.test/da-biet/${link.publicId}#${secretOf(TEST_KEYS, link)}`);
    await world.db.query(`update escalation set acknowledged_at = clock_timestamp()`);
    expect((await sent(digest)).state).toBe('withdrawn');
  });

  it('ask a leader for his approval while the plan waits for it, then tell the decision', async () => {
    const [version] = await world.db.query<{ id: string }[]>(
      `insert into plan_version (cycle_id, authority_id, number, state, submitted_by, created_at)
       values ($1, $2, 2, 'in-review', $3, clock_timestamp()) returning id`,
      [world.cycleId, world.authorityId, world.coordinatorId],
    );
    const params = { versionId: version!.id };
    const ask = () => sent({ ...toPerson, kind: 'approval-asked', accountId: world.leaderId, params });
    const asked = await ask();
    expect(asked.text).toContain('Trần Thị Mai trình');
    expect(asked.text).toContain(`http://tiendo.test/ke-hoach/ban/${version!.id}`);
    await world.db.query(
      `update plan_version set state = 'returned', return_reason = 'Bổ sung kinh phí' where id = $1`,
      [version!.id],
    );
    expect((await ask()).state).toBe('withdrawn');
    const decided = await sent({
      ...toPerson,
      kind: 'approval-decided',
      accountId: world.coordinatorId,
      params,
    });
    expect(decided.text).toContain('> Bổ sung kinh phí');
    expect(decided.text).toContain('Trần Thị Mai');
  });

  it('ask for a signature with the coverage, then carry the signed document upward', async () => {
    const bytes = Buffer.from('PK signed');
    const sha256 = await world.act((tx) =>
      storeFile(tx, { bytes, name: 'bao-cao.docx', mediaType: 'application/x-docx' }),
    );
    const [pack] = await world.db.query<{ id: string }[]>(
      `insert into consolidation (round_id, cycle_id, authority_id, state, content)
       values ($1, $2, $3, 'compiled', '{"reports":{"coverage":{"expected":14,"received":12}}}') returning id`,
      [world.roundId, world.cycleId, world.authorityId],
    );
    const params = { subject: 'consolidation', consolidationId: pack!.id };
    const asked = await sent({ ...toPerson, kind: 'approval-asked', accountId: world.leaderId, params });
    expect(asked.text).toContain('12/14 đơn vị');
    const upward = {
      ...toPerson,
      kind: 'upward-report' as const,
      audience: 'upward',
      mailbox: 'vanthu@sonbinh.gov.vn',
    };
    expect((await sent({ ...upward, params })).state).toBe('withdrawn');
    await world.db.query(
      `update consolidation set state = 'sent', docx_sha256 = $2, document_symbol = '45/BC-UBND' where id = $1`,
      [pack!.id, sha256],
    );
    const { taken, row } = await sent({ ...upward, params });
    expect(row['subject']).toContain('(số 45/BC-UBND)');
    expect(taken!.parsed.attachments[0]!.content.equals(bytes)).toBe(true);
    // The superior's real mailbox is never written to by a rehearsal.
    expect(taken!.to).toEqual(['vanthu+sonbinh-gov-vn@dien-tap.invalid']);
  });

  it('to sign in carry a token that no table holds, and none that is used', async () => {
    const nonce = 'a-nonce';
    const token = signInTokenOf(TEST_KEYS, { nonce, keyId: 'k1' });
    await storeSignInToken(world.db, world.leaderId, token);
    const mail = { ...toPerson, kind: 'sign-in' as const, accountId: world.leaderId, params: { nonce } };
    const { text, row } = await sent(mail);
    expect(text).toContain(`/dang-nhap/lien-ket/${token}`);
    expect(JSON.stringify(row)).not.toContain(token);
    await world.db.query(`update sign_in_token set used_at = clock_timestamp()`);
    expect((await sent(mail)).state).toBe('withdrawn');
  });

  it('whose account was closed are withdrawn', async () => {
    await world.db.query(`update account set disabled_at = clock_timestamp() where id = $1`, [
      world.leaderId,
    ]);
    const closed = await sent({ ...toPerson, kind: 'mailbox-failed', accountId: world.leaderId });
    await world.db.query(`update account set disabled_at = null`);
    expect(closed.state).toBe('withdrawn');
  });
});

describe('a rehearsal', () => {
  it('tries again after 1 s, 2 s, …, not after minutes', async () => {
    sink.script('gddt@halam.example', [{ code: 451 }]);
    const mailId = await world.append({ kind: 'remind' });
    const send = () => sendMail({ db: world.db, writer, mailer }, mailId);
    expect([await send(), await send(), await send()]).toEqual([1, 2, 3]);
    sink.script('gddt@halam.example', ['accept']);
  });

  it('records its mails at its own clock and leases them on the real one', async () => {
    const { row } = await sent({ kind: 'remind' });
    expect(row['accepted_at']).toEqual(new Date('2026-06-05T08:00+07:00'));
    expect(row['lease_until']).toBeNull();
  });
});
