import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { owedInWords, owedList, withDue } from './owed.js';
import { say } from './say.js';
import { requestLead, unitClosing, unitGreeting, type OwingView } from './unit-letter.js';

/** The one reminder to a body that the authority can only ask. */
export function courtesyEmail(view: OwingView): RenderedMail {
  const { lang, owed } = view;
  const asked = { ...view, unit: { ...view.unit, isRequested: true } };
  return renderMail(asked, {
    subject: withDue(say(lang, mailWords.requestKindly, { what: owedInWords(owed, lang) }), owed, lang),
    lead: requestLead(asked),
    greeting: unitGreeting(asked),
    blocks: [owedList(owed, lang), { kind: 'text', text: say(lang, mailWords.courtesyThanks) }],
    ...actionOf(say(lang, mailWords.openForm), view.link),
    ...unitClosing(asked),
  });
}
