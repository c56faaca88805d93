import { confirmationEmail } from '../mail/emails/confirmation.email.js';
import { courtesyEmail } from '../mail/emails/courtesy.email.js';
import { declineDecidedEmail } from '../mail/emails/decline-decided.email.js';
import { linkAgainEmail } from '../mail/emails/link-again.email.js';
import type { RenderedMail } from '../mail/emails/letter.js';
import { pressEmail } from '../mail/emails/press.email.js';
import { remindEmail } from '../mail/emails/remind.email.js';
import { returnedEmail } from '../mail/emails/returned.email.js';
import { roundOpenEmail } from '../mail/emails/round-open.email.js';
import type { OwingView, UnitView } from '../mail/emails/unit-letter.js';
import {
  paramOf,
  readItem,
  readLink,
  readOwed,
  readUnit,
  type MailUnit,
  type Writing,
  type Written,
} from './mail-facts.js';

const ALL_ANSWERED = 'everything it spoke of has been answered';

/** Units are written to in Vietnamese: the language of the forms that they fill in. */
export async function unitView(writing: Writing): Promise<UnitView & { unit: MailUnit }> {
  const unit = await readUnit(writing.tx, writing.mail.unitId);
  const personName = personOf(unit, writing.mail.audience);
  return { lang: 'vi', sender: writing.sender, unit, personName, link: await readLink(writing) };
}

function personOf(unit: MailUnit, audience: string): string | null {
  const [who] = audience.split('-');
  const name = who === 'head' ? unit.headName : who === 'contact' ? unit.contactName : '';
  return name === '' ? null : name;
}

/** Reminders leave out who has answered; nobody left to remind withdraws the mail. */
async function owing(
  writing: Writing,
  render: (view: OwingView) => RenderedMail,
  lateOnly = false,
): Promise<Written> {
  const owed = await readOwed(writing, { lateOnly });
  if (owed.length === 0) return { withdraw: ALL_ANSWERED };
  const view = { ...(await unitView(writing)), owed };
  return { ...render(view), speaksOf: owed.map((item) => item.id) };
}

export const writeRoundOpen = (writing: Writing) => owing(writing, roundOpenEmail);
export const writeRemind = (writing: Writing) => owing(writing, remindEmail);
export const writeCourtesy = (writing: Writing) => owing(writing, courtesyEmail);

/** An extension granted in the meantime ends the pressing as well as an answer does. */
export function writePress(writing: Writing): Promise<Written> {
  const isToHead = writing.mail.audience.startsWith('head');
  return owing(writing, (view) => pressEmail({ ...view, isToHead, now: writing.tx.now }), true);
}

export async function writeReturned(writing: Writing): Promise<Written> {
  const item = await readItem(writing);
  if (item.state !== 'returned') return { withdraw: 'it has been sent again or ended since' };
  return returnedEmail({ ...(await unitView(writing)), item, reason: item.returnReason ?? '' });
}

export async function writeDeclineDecided(writing: Writing): Promise<Written> {
  const item = await readItem(writing);
  const isAccepted = writing.mail.params['isAccepted'] === true;
  if (!isAccepted && item.state !== 'open') return { withdraw: 'it has been answered or ended since' };
  const reason = paramOf(writing, 'reason') ?? '';
  return declineDecidedEmail({ ...(await unitView(writing)), item, isAccepted, reason });
}

interface Receipt {
  label: string;
  reference: string;
  submittedAt: Date;
  number: number;
  filledBy: string;
  isNil: boolean;
  isLate: boolean;
}

export async function writeConfirmation(writing: Writing): Promise<Written> {
  const receipt = await writing.tx.one<Receipt>(
    `select o.label, s.reference, s.submitted_at as "submittedAt", s.number, s.filled_by as "filledBy",
            s.is_nil as "isNil", s.is_late as "isLate"
     from submission s join obligation o on o.id = s.obligation_id
     where o.id = any($1) and ($2::uuid is null or s.id = $2) order by s.number desc limit 1`,
    [writing.mail.obligationIds, paramOf(writing, 'submissionId')],
  );
  return confirmationEmail({ ...(await unitView(writing)), ...receipt });
}

export async function writeLinkAgain(writing: Writing): Promise<Written> {
  const view = await unitView(writing);
  if (view.link === null) return { withdraw: 'the link has been revoked or has expired' };
  return linkAgainEmail({ ...view, owed: await readOwed(writing) });
}
