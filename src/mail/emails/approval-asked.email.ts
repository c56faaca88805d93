import { renderMail } from './email-frame.js';
import type { RenderedMail } from './letter.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface ApprovalAskedView extends PersonView {
  title: string;
  number: number;
  submittedBy: string;
  counts: { tasks: number; indicators: number; rounds: number; units: number };
  address: string;
}

/** A draft waits for its leader. */
export function approvalAskedEmail(view: ApprovalAskedView): RenderedMail {
  const { lang, title, number, submittedBy, counts, address } = view;
  return renderMail(view, {
    subject: say(lang, personWords.approval, { title }),
    lead: say(lang, personWords.approvalLead, { by: submittedBy, title, number }),
    greeting: personGreeting(view),
    blocks: [{ kind: 'text', text: say(lang, personWords.approvalFacts, counts) }],
    action: { label: say(lang, personWords.approvalButton), address },
  });
}
