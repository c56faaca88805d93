import type { MailRow } from '../../persistence/rows/mail.row.js';
import type { StatusKind } from '../../web/components/status-tag.js';
import { words, type Phrase } from '../../web/i18n/say.js';

const kindWords = words({
  launch: { vi: 'Thư giao việc', en: 'Assignment' },
  'round-open': { vi: 'Mở đợt báo cáo', en: 'Round opened' },
  remind: { vi: 'Nhắc trước hạn', en: 'Reminder' },
  courtesy: { vi: 'Nhắc phối hợp', en: 'Courtesy reminder' },
  press: { vi: 'Đôn đốc', en: 'Pressing' },
  returned: { vi: 'Trả lại để bổ sung', en: 'Returned' },
  'decline-decided': { vi: 'Trả lời về trách nhiệm', en: 'Decision on responsibility' },
  confirmation: { vi: 'Xác nhận đã nhận báo cáo', en: 'Confirmation' },
  'link-again': { vi: 'Gửi lại liên kết', en: 'Link again' },
  'escalation-digest': { vi: 'Báo cáo lãnh đạo', en: 'Digest for leaders' },
  'mailbox-failed': { vi: 'Hộp thư không nhận', en: 'Mailbox failed' },
});

/** What a mail about a duty is for; null for kinds that never speak of one duty. */
export function mailKindPhrase(kind: string): Phrase | null {
  return (kindWords as Record<string, Phrase>)[kind] ?? null;
}

const stateWords = words({
  new: { vi: 'chờ gửi', en: 'to be sent' },
  sending: { vi: 'đang gửi', en: 'being sent' },
  accepted: { vi: 'hộp thư đã nhận', en: 'accepted by the mailbox' },
  deferred: { vi: 'hộp thư hẹn lại', en: 'put off by the mailbox' },
  rejected: { vi: 'hộp thư từ chối', en: 'refused by the mailbox' },
  uncertain: { vi: 'không rõ đã đến chưa', en: 'may or may not have arrived' },
  'not-sent': { vi: 'chưa gửi được', en: 'could not be sent' },
  withdrawn: { vi: 'đã rút, không cần gửi nữa', en: 'withdrawn, no longer needed' },
});

const STATE_KIND: Readonly<Record<MailRow['state'], StatusKind>> = {
  new: 'waiting',
  sending: 'waiting',
  accepted: 'done',
  deferred: 'soon',
  rejected: 'late',
  uncertain: 'soon',
  'not-sent': 'soon',
  withdrawn: 'none',
};

export function mailStatus(state: MailRow['state']): { kind: StatusKind; phrase: Phrase } {
  return { kind: STATE_KIND[state], phrase: stateWords[state] };
}
