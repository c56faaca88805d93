import { dueInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { earliestDue, owedInWords, owedList, withDue } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type OwingView } from './unit-letter.js';

export interface PressView extends OwingView {
  /** Whether the head of the unit is written to. */
  isToHead: boolean;
  /** Business time of the mail: how late it is, is counted to here. */
  now: Date;
}

/** After the due: the unit, and in a mail of his own its head. Nobody else is told by it. */
export function pressEmail(view: PressView): RenderedMail {
  const { lang, owed, sender, unit, now } = view;
  const due = dueInWords(earliestDue(owed) ?? now, lang);
  return renderMail(view, {
    subject: withDue(say(lang, mailWords.press, { what: owedInWords(owed, lang) }), owed, lang),
    lead: say(lang, mailWords.pressLead, { sender: sender.name, unit: unit.name, due }),
    greeting: unitGreeting(view),
    blocks: [
      owedList(owed, lang, { lateAt: now }),
      { kind: 'text', text: say(lang, view.isToHead ? mailWords.pressHead : mailWords.pressUnit) },
    ],
    ...actionOf(say(lang, mailWords.openForm), view.link),
    ...unitClosing(view),
  });
}
