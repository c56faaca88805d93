import type { DataSource } from 'typeorm';
import { systemActor } from '../../src/domain/actor.js';
import { issueUnitLink } from '../../src/links/issue-link.js';
import type { LinkKeys } from '../../src/links/link-secret.js';
import type { LinkRow } from '../../src/persistence/rows/link.row.js';
import { appendMail, type NewMail } from '../../src/outbox/append-mail.js';
import { createDataSource } from '../../src/persistence/data-source.js';
import { transact, type Command, type Tx } from '../../src/persistence/transact.js';
import { freshDatabase } from '../support/database.js';

export const TEST_KEYS: LinkKeys = [{ id: 'k1', secret: 'ab'.repeat(32) }];
export const TEST_SETTINGS = { PUBLIC_URL: 'http://tiendo.test', LINK_KEYS: TEST_KEYS };

/** An authority with two units that owe a report, as mails see it. */
export interface MailWorld {
  db: DataSource;
  authorityId: string;
  coordinatorId: string;
  leaderId: string;
  cycleId: string;
  roundId: string;
  education: WorldUnit;
  front: WorldUnit;
  asCoordinator: Command;
  act<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  append(mail: Partial<NewMail> & Pick<NewMail, 'kind'>): Promise<string>;
  mail(id: string): Promise<Record<string, unknown>>;
  verbs(mailId: string): Promise<string[]>;
  /** What a unit's answer leaves in the rows that mails read. */
  answer(obligationId: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorldUnit {
  id: string;
  obligationIds: [string, string];
  link: LinkRow;
}

const DUE = '2026-06-12T17:00:00+07:00';
let counter = 0;

export async function aMailWorld({ isRehearsal = false } = {}): Promise<MailWorld> {
  const database = await freshDatabase();
  const db = await createDataSource({ url: database.url }, () => undefined).initialize();
  const id = async (sql: string, params: unknown[]) =>
    (await db.query<{ id: string }[]>(`${sql} returning id`, params))[0]!.id;
  const authorityId = await id(
    `insert into authority (code, name, short_name, superior_name, phone, kind)
     values ('ha-lam', 'Ủy ban nhân dân huyện Hạ Lam', 'UBND huyện Hạ Lam', 'Ủy ban nhân dân tỉnh Sơn Bình',
             '0200 3888 100', $1)`,
    [isRehearsal ? 'rehearsal' : 'real'],
  );
  if (isRehearsal)
    await db.query(`insert into virtual_clock (authority_id, now_at) values ($1, '2026-06-05T08:00+07:00')`, [
      authorityId,
    ]);
  const officeId = await id(
    `insert into unit (authority_id, code, name, short_name, kind) values ($1, 'ubnd', 'UBND huyện', 'UBND', 'authority')`,
    [authorityId],
  );
  const account = (role: string, name: string, email: string, position: string) =>
    id(
      `insert into account (authority_id, unit_id, role, name, email, position) values ($1, $2, $3, $4, $5, $6)`,
      [authorityId, officeId, role, name, email, position],
    );
  const coordinatorId = await account('coordinator', 'Trần Thị Mai', 'mai@halam.example', 'Chuyên viên');
  const leaderId = await account('leader', 'Lê Văn Hòa', 'hoa@halam.example', 'Phó Chủ tịch');
  const cycleId = await id(
    `insert into cycle (authority_id, year, subject, title, state, created_at)
     values ($1, 2026, 'tre-em', 'Kế hoạch công tác trẻ em năm 2026', 'running', clock_timestamp())`,
    [authorityId],
  );
  const roundId = await id(
    `insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, data_from, cut_off_on, opens_at,
                        unit_due_at, ends_at, state, ladder)
     values ($1, $2, 'report', 'Báo cáo 6 tháng đầu năm 2026', 'half', 1, '2025-12-15', '2026-06-10',
             '2026-06-01T08:00+07:00', $3, '2026-07-31T00:00+07:00', 'open', '[]')`,
    [cycleId, authorityId, DUE],
  );
  const act = <T>(work: (tx: Tx) => Promise<T>) =>
    transact(db, { authorityId, actor: systemActor('test') }, work);
  const unit = async (given: {
    code: string;
    name: string;
    kind: string;
    mailbox: string;
    alternate: string | null;
  }) => {
    const unitId = await id(
      `insert into unit (authority_id, code, name, short_name, kind, mailbox, alternate_mailbox, phone, head_name,
                         head_mailbox, contact_name)
       values ($1, $2, $3, $3, $4, $5, $6, '0200 3888 201', 'Nguyễn Văn Nam', 'nam@halam.example', 'Phạm Thu Hà')`,
      [authorityId, given.code, given.name, given.kind, given.mailbox, given.alternate],
    );
    const owe = async (label: string, kind: string) => {
      const obligationId = await id(
        `insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, state, due_no, item_id)
         values ($1, $2, $3, $4, $5, $6, 'open', 1, $7)`,
        [roundId, cycleId, authorityId, unitId, kind, label, await itemOf(kind)],
      );
      await db.query(
        `insert into due (obligation_id, due_no, due_at, set_at, kind) values ($1, 1, $2, $3, 'first')`,
        [obligationId, DUE, '2026-06-01T08:00+07:00'],
      );
      return obligationId;
    };
    const obligationIds: [string, string] = [
      await owe('Báo cáo 6 tháng đầu năm 2026', 'report'),
      await owe('Rà soát trẻ em có hoàn cảnh đặc biệt', 'task'),
    ];
    const link = await act((tx) =>
      issueUnitLink(tx, TEST_KEYS, {
        cycleId,
        unitId,
        obligationId: obligationIds[0],
        expiresAt: new Date('2099-01-01T00:00:00Z'),
      }),
    );
    return { id: unitId, obligationIds, link };
  };
  const versionId = await id(
    `insert into plan_version (cycle_id, authority_id, number, state, submitted_by, approved_by, approved_at, created_at)
     values ($1, $2, 1, 'approved', $3, $4, '2026-01-20T09:00+07:00', clock_timestamp())`,
    [cycleId, authorityId, coordinatorId, leaderId],
  );
  const itemOf = async (kind: string) =>
    kind === 'report'
      ? null
      : id(
          `insert into plan_item (version_id, item_key, kind, ordinal, text) values ($1, $2, 'task', 1, 'Rà soát')`,
          [versionId, `task-${++counter}`],
        );
  const education = await unit({
    code: 'gddt',
    name: 'Phòng Giáo dục và Đào tạo',
    kind: 'office',
    mailbox: 'gddt@halam.example',
    alternate: 'gddt2@halam.example',
  });
  const front = await unit({
    code: 'mttq',
    name: 'Ủy ban Mặt trận Tổ quốc huyện',
    kind: 'requested',
    mailbox: 'mttq@halam.example',
    alternate: null,
  });
  return {
    ...{ db, authorityId, coordinatorId, leaderId, cycleId, roundId, education, front, act },
    asCoordinator: {
      authorityId,
      actor: { kind: 'person', accountId: coordinatorId, name: 'Trần Thị Mai', role: 'coordinator' },
    },
    async append(mail) {
      const mailId = await act((tx) =>
        appendMail(tx, {
          ...{ mailbox: 'gddt@halam.example', audience: 'unit', slot: `slot-${++counter}`, cycleId, roundId },
          ...{ unitId: education.id, linkId: education.link.id, obligationIds: education.obligationIds },
          ...mail,
        }),
      );
      if (mailId === null) throw new Error('the mail stands already');
      return mailId;
    },
    mail: async (mailId) =>
      (await db.query<Record<string, unknown>[]>(`select * from mail where id = $1`, [mailId]))[0]!,
    verbs: async (mailId) =>
      (
        await db.query<{ verb: string }[]>(
          `select verb from journal where subject_type = 'mail' and subject_id = $1 order by 1`,
          [mailId],
        )
      ).map((row) => row.verb),
    answer: async (obligationId) =>
      void (await db.query(
        `update obligation set state = 'submitted', submitted_at = clock_timestamp() where id = $1`,
        [obligationId],
      )),
    async close() {
      await db.destroy();
      await database.close();
    },
  };
}
