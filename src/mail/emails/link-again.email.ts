import { renderMail } from './email-frame.js';
import { actionOf, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { owedList, type OwedItem } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type UnitView } from './unit-letter.js';

export interface LinkAgainView extends UnitView {
  owed: readonly OwedItem[];
}

/** A lost link, sent to the unit's own mailbox whoever asked for it. */
export function linkAgainEmail(view: LinkAgainView): RenderedMail {
  const { lang, unit, owed } = view;
  return renderMail(view, {
    subject: say(lang, mailWords.linkAgain, { unit: unit.name }),
    lead: say(lang, mailWords.linkAgainLead, { unit: unit.name }),
    greeting: unitGreeting(view),
    blocks: [
      ...(owed.length > 0 ? [owedList(owed, lang)] : []),
      { kind: 'text', text: say(lang, mailWords.linkAgainWhy) },
    ],
    ...actionOf(say(lang, mailWords.linkAgainButton), view.link),
    ...unitClosing(view),
  });
}
