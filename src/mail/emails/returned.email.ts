import { dueInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { inSentence, withDue, type OwedItem } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type UnitView } from './unit-letter.js';

export interface ReturnedView extends UnitView {
  item: OwedItem;
  reason: string;
}

/** An answer comes back: why, and until when it is awaited again. */
export function returnedEmail(view: ReturnedView): RenderedMail {
  const { lang, item, unit, reason } = view;
  const facts = { label: item.label, unit: unit.name };
  const subject = say(lang, mailWords.returned, { label: inSentence(item.label) });
  return renderMail(view, {
    subject: withDue(subject, [item], lang),
    lead:
      item.dueAt === null
        ? say(lang, mailWords.returnedLeadNoDue, facts)
        : say(lang, mailWords.returnedLead, { ...facts, due: dueInWords(item.dueAt, lang) }),
    greeting: unitGreeting(view),
    blocks: [
      { kind: 'text', text: say(lang, mailWords.returnedWhy) },
      { kind: 'quote', text: reason },
      { kind: 'text', text: say(lang, mailWords.returnedHow) },
    ],
    ...actionOf(say(lang, mailWords.returnedButton), view.link),
    ...unitClosing(view),
  });
}
