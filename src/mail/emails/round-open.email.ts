import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { owedInWords, owedList, withDue } from './owed.js';
import { say } from './say.js';
import { nilHint, requestLead, unitClosing, unitGreeting, type OwingView } from './unit-letter.js';

/** A round opens: what is asked, until when. */
export function roundOpenEmail(view: OwingView): RenderedMail {
  const { lang, unit, owed } = view;
  const phrase = unit.isRequested ? mailWords.requestKindly : mailWords.request;
  return renderMail(view, {
    subject: withDue(say(lang, phrase, { what: owedInWords(owed, lang) }), owed, lang),
    lead: requestLead(view),
    greeting: unitGreeting(view),
    blocks: [owedList(owed, lang), ...nilHint(view)],
    ...actionOf(say(lang, mailWords.openForm), view.link),
    ...unitClosing(view),
  });
}
