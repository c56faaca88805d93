import { renderMail } from './email-frame.js';
import { actionOf, type Block, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { inSentence, owedInWords, withDue, type OwedItem } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type UnitView } from './unit-letter.js';

export interface DeclineDecidedView extends UnitView {
  item: OwedItem;
  isAccepted: boolean;
  reason: string;
}

/** The answer to "không thuộc trách nhiệm". */
export function declineDecidedEmail(view: DeclineDecidedView): RenderedMail {
  return view.isAccepted ? accepted(view) : refused(view);
}

function accepted(view: DeclineDecidedView): RenderedMail {
  const { lang, item, unit, sender } = view;
  const label = inSentence(item.label);
  return renderMail(view, {
    subject: say(lang, mailWords.declineAccepted, { label }),
    lead: say(lang, mailWords.declineAcceptedLead, { sender: sender.name, unit: unit.name, label }),
    greeting: unitGreeting(view),
    blocks: reasonBlocks(view),
  });
}

function refused(view: DeclineDecidedView): RenderedMail {
  const { lang, item, unit, sender } = view;
  const what = owedInWords([item], lang);
  return renderMail(view, {
    subject: withDue(say(lang, mailWords.declineRefused, { what }), [item], lang),
    lead: say(lang, mailWords.declineRefusedLead, { sender: sender.name, unit: unit.name, what }),
    greeting: unitGreeting(view),
    blocks: reasonBlocks(view),
    ...actionOf(say(lang, mailWords.openForm), view.link),
    ...unitClosing(view),
  });
}

function reasonBlocks({ lang, reason }: DeclineDecidedView): Block[] {
  if (reason === '') return [];
  return [
    { kind: 'text', text: say(lang, mailWords.reason) },
    { kind: 'quote', text: reason },
  ];
}
