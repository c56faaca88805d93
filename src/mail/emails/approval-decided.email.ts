import { momentInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import type { RenderedMail } from './letter.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface ApprovalDecidedView extends PersonView {
  title: string;
  number: number;
  decision: { kind: 'approved'; by: string; at: Date } | { kind: 'returned'; reason: string };
  address: string;
}

/** The leader has decided on a draft. */
export function approvalDecidedEmail(view: ApprovalDecidedView): RenderedMail {
  const { lang, title, number, decision, address } = view;
  const rest = {
    greeting: personGreeting(view),
    action: { label: say(lang, personWords.planButton), address },
  };
  if (decision.kind === 'approved') {
    const at = momentInWords(decision.at, lang);
    return renderMail(view, {
      subject: say(lang, personWords.approved, { title }),
      lead: say(lang, personWords.approvedLead, { by: decision.by, title, number, at }),
      blocks: [{ kind: 'text', text: say(lang, personWords.approvedNext) }],
      ...rest,
    });
  }
  return renderMail(view, {
    subject: say(lang, personWords.planReturned, { title }),
    lead: say(lang, personWords.planReturnedLead, { title, number }),
    blocks: [
      { kind: 'text', text: say(lang, personWords.planReason) },
      { kind: 'quote', text: decision.reason },
    ],
    ...rest,
  });
}
