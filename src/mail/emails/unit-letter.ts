import { dueInWords } from '../../domain/calendar/instant-words.js';
import { frameWords } from './frame.words.js';
import type { LinkView, MailView } from './letter.js';
import { mailWords } from './mail.words.js';
import { earliestDue, owedInWords, type OwedItem } from './owed.js';
import { say } from './say.js';

/** What every mail to a unit knows. */
export interface UnitView extends MailView {
  unit: { name: string; isRequested: boolean };
  /** The person written to by name (head, appointed officer); null is the unit itself. */
  personName: string | null;
  link: LinkView | null;
}

export interface OwingView extends UnitView {
  /** At least one. */
  owed: readonly OwedItem[];
}

export function unitGreeting({ lang, unit, personName }: UnitView): string {
  if (personName === null) return say(lang, frameWords.dear, { name: unit.name });
  return say(lang, frameWords.dearPerson, { name: `${personName}, ${unit.name}` });
}

export function unitClosing({ lang, unit, link }: UnitView): { closing: string } | object {
  return link === null ? {} : { closing: say(lang, frameWords.privateLink, { unit: unit.name }) };
}

/** "Đề nghị Phòng … gửi báo cáo 6 tháng, hạn …", in the tone that the receiver may be spoken to. */
export function requestLead(view: OwingView): string {
  const { lang, unit, sender, owed } = view;
  const due = earliestDue(owed);
  const facts = { unit: unit.name, sender: sender.name, what: owedInWords(owed, lang) };
  if (due === null)
    return say(lang, unit.isRequested ? mailWords.requestLeadNoDueKindly : mailWords.requestLeadNoDue, facts);
  const phrase = unit.isRequested ? mailWords.requestLeadKindly : mailWords.requestLead;
  return say(lang, phrase, { ...facts, due: dueInWords(due, lang) });
}

export function nilHint({ lang, owed }: OwingView) {
  if (!owed.some((item) => item.kind === 'report')) return [];
  return [{ kind: 'text', text: say(lang, mailWords.nilHint) } as const];
}
