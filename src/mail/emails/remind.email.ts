import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { owedInWords, owedList, withDue } from './owed.js';
import { say } from './say.js';
import { nilHint, requestLead, unitClosing, unitGreeting, type OwingView } from './unit-letter.js';

/** Before the due, to those who still owe. */
export function remindEmail(view: OwingView): RenderedMail {
  const { lang, owed, sender } = view;
  return renderMail(view, {
    subject: withDue(say(lang, mailWords.remind, { what: owedInWords(owed, lang) }), owed, lang),
    lead: requestLead(view),
    greeting: unitGreeting(view),
    blocks: [
      owedList(owed, lang),
      { kind: 'text', text: say(lang, mailWords.remindWhy, { sender: sender.name }) },
      ...nilHint(view),
    ],
    ...actionOf(say(lang, mailWords.openForm), view.link),
    ...unitClosing(view),
  });
}
