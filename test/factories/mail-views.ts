import { localDate } from '../../src/domain/calendar/local-date.js';
import type { Lang } from '../../src/domain/phrase.js';
import { approvalAskedEmail } from '../../src/mail/emails/approval-asked.email.js';
import { approvalDecidedEmail } from '../../src/mail/emails/approval-decided.email.js';
import { confirmationEmail } from '../../src/mail/emails/confirmation.email.js';
import { courtesyEmail } from '../../src/mail/emails/courtesy.email.js';
import { declineDecidedEmail } from '../../src/mail/emails/decline-decided.email.js';
import { escalationDigestEmail } from '../../src/mail/emails/escalation-digest.email.js';
import { launchEmail } from '../../src/mail/emails/launch.email.js';
import type { LinkView, RenderedMail } from '../../src/mail/emails/letter.js';
import { linkAgainEmail } from '../../src/mail/emails/link-again.email.js';
import { mailboxFailedEmail } from '../../src/mail/emails/mailbox-failed.email.js';
import type { OwedItem } from '../../src/mail/emails/owed.js';
import { pressEmail } from '../../src/mail/emails/press.email.js';
import { remindEmail } from '../../src/mail/emails/remind.email.js';
import { returnedEmail } from '../../src/mail/emails/returned.email.js';
import { roundOpenEmail } from '../../src/mail/emails/round-open.email.js';
import { signInEmail } from '../../src/mail/emails/sign-in.email.js';
import { signatureAskedEmail } from '../../src/mail/emails/signature-asked.email.js';
import type { UnitView } from '../../src/mail/emails/unit-letter.js';
import { upwardReportEmail } from '../../src/mail/emails/upward-report.email.js';

export const DUE = new Date('2026-06-12T17:00:00+07:00');
export const MIDNIGHT_DUE = new Date('2026-11-15T00:00:00+07:00');

const link: LinkView = {
  address: 'https://tiendo.example/t/k3mzqhw7x2ab#Zk1vV0o5dDBmM2xUc2d1b2pYbWR3cXpSYjJ5S2E0bm0',
  entryAddress: 'https://tiendo.example/t/k3mzqhw7x2ab',
  code: 'HK7M-2QXA',
};

export const report: OwedItem = {
  label: 'Báo cáo 6 tháng đầu năm 2026',
  kind: 'report',
  dueAt: DUE,
  isReturned: false,
};
export const task: OwedItem = {
  label: 'Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt trên địa bàn',
  kind: 'task',
  dueAt: MIDNIGHT_DUE,
  isReturned: false,
};

export function aUnitView(lang: Lang = 'vi', changes: Partial<UnitView> = {}): UnitView {
  return {
    lang,
    sender: {
      name: 'Ủy ban nhân dân huyện Hạ Lam',
      shortName: 'UBND huyện Hạ Lam',
      phone: '0200 3888 100',
    },
    unit: { name: 'Phòng Giáo dục và Đào tạo', isRequested: false },
    personName: null,
    link,
    ...changes,
  };
}

const front = { unit: { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Hạ Lam', isRequested: true } };
const plan = { title: 'Kế hoạch công tác trẻ em năm 2026', number: 2 };

/** Every kind of mail as the sample year would send it. */
export function everyMail(lang: Lang): Record<string, RenderedMail> {
  const unit = aUnitView(lang);
  const person = { ...unit, person: { name: 'Lê Văn Hòa', position: 'Phó Chủ tịch' } };
  return {
    launch: launchEmail({
      ...unit,
      title: plan.title,
      tasks: [task],
      ongoing: ['Tuyên truyền, phổ biến pháp luật về trẻ em trong trường học'],
      rounds: [
        { ...report, dataFrom: localDate('2025-12-15'), cutOffOn: localDate('2026-06-10') },
        {
          ...{ ...report, label: 'Báo cáo năm 2026', dueAt: MIDNIGHT_DUE },
          ...{ dataFrom: localDate('2025-12-15'), cutOffOn: null },
        },
      ],
    }),
    launchRequested: launchEmail({
      ...aUnitView(lang, front),
      ...{ title: plan.title, tasks: [task], ongoing: [], rounds: [] },
    }),
    roundOpen: roundOpenEmail({ ...unit, owed: [report] }),
    roundOpenRequested: roundOpenEmail({ ...aUnitView(lang, front), owed: [report, task] }),
    remind: remindEmail({ ...unit, owed: [report] }),
    courtesy: courtesyEmail({ ...aUnitView(lang, front), owed: [report] }),
    press: pressEmail({
      ...{ ...unit, owed: [report, { ...task, dueAt: DUE, isReturned: true }] },
      ...{ isToHead: false, now: new Date('2026-06-16T08:00:00+07:00') },
    }),
    pressHead: pressEmail({
      ...aUnitView(lang, { personName: 'Nguyễn Văn Nam' }),
      ...{ owed: [report], isToHead: true, now: new Date('2026-06-12T18:00:00+07:00') },
    }),
    returned: returnedEmail({
      ...unit,
      item: { ...report, isReturned: true },
      reason: 'Chỉ tiêu 15: tử số lớn hơn mẫu số.\nĐề nghị kiểm tra lại số trẻ em dưới 6 tuổi.',
    }),
    declineAccepted: declineDecidedEmail({ ...unit, item: task, isAccepted: true, reason: '' }),
    declineRefused: declineDecidedEmail({
      ...{ ...unit, item: task, isAccepted: false },
      reason: 'Kế hoạch giao Phòng chủ trì tại mục III.4.',
    }),
    confirmation: confirmationEmail({
      ...{ ...unit, label: report.label, reference: 'HL-2026-000123', number: 2 },
      ...{ submittedAt: new Date('2026-06-10T09:12:00+07:00'), filledBy: 'Phạm Thu Hà' },
      ...{ isNil: false, isLate: false },
    }),
    confirmationNil: confirmationEmail({
      ...{ ...unit, label: report.label, reference: 'HL-2026-000124', number: 1 },
      ...{ submittedAt: new Date('2026-06-15T09:12:00+07:00'), filledBy: 'Phạm Thu Hà' },
      ...{ isNil: true, isLate: true },
    }),
    linkAgain: linkAgainEmail({ ...unit, owed: [report, task] }),
    escalationDigest: escalationDigestEmail({
      ...person,
      ...{ round: report.label, link, now: new Date('2026-06-17T08:00:00+07:00') },
      acknowledgeBy: new Date('2026-06-18T08:00:00+07:00'),
      late: [
        { unit: 'Xã Tân Hòa', phone: '0200 3888 301', label: report.label, dueAt: DUE },
        { unit: 'Phòng Y tế', phone: '', label: report.label, dueAt: DUE },
      ],
    }),
    approvalAsked: approvalAskedEmail({
      ...{ ...person, ...plan, submittedBy: 'Trần Thị Mai' },
      ...{ counts: { tasks: 24, indicators: 12, rounds: 2, units: 14 } },
      address: 'https://tiendo.example/ke-hoach/ban/1',
    }),
    signatureAsked: signatureAskedEmail({
      ...{ ...person, round: report.label, came: 12, expected: 14 },
      address: 'https://tiendo.example/bao-cao/tong-hop/1',
    }),
    approved: approvalDecidedEmail({
      ...{ ...person, ...plan, address: 'https://tiendo.example/ke-hoach/ban/1' },
      decision: { kind: 'approved', by: 'Lê Văn Hòa', at: new Date('2026-01-20T09:00:00+07:00') },
    }),
    planReturned: approvalDecidedEmail({
      ...{ ...person, ...plan, address: 'https://tiendo.example/ke-hoach/ban/1' },
      decision: { kind: 'returned', reason: 'Bổ sung chỉ tiêu về trẻ em bị tai nạn thương tích.' },
    }),
    mailboxFailed: mailboxFailedEmail({
      ...{ ...person, owner: 'Xã Tân Hòa', phone: '0200 3888 301', mailbox: 'tanhoa@halam.example' },
      ...{ response: '550 5.1.1 no such user', redirectedTo: null },
      address: 'https://tiendo.example/don-vi/1',
    }),
    upwardReport: upwardReportEmail({
      ...{ lang, sender: unit.sender, round: report.label, title: plan.title },
      ...{ documentSymbol: '45/BC-UBND', receiver: 'Ủy ban nhân dân tỉnh Sơn Bình' },
      fileNames: ['bao-cao-45-BC-UBND.docx'],
    }),
    signIn: signInEmail({
      ...{ ...person, minutes: 15, address: 'https://tiendo.example/dang-nhap/lien-ket/abc' },
    }),
  };
}
