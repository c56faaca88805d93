import { renderMail } from './email-frame.js';
import type { RenderedMail } from './letter.js';
import { inSentence } from './owed.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface SignatureAskedView extends PersonView {
  /** "Báo cáo 6 tháng đầu năm 2024". */
  round: string;
  /** Coverage: how many of the units that were asked have reported. */
  came: number;
  expected: number;
  address: string;
}

/** A compiled report waits for its signature. */
export function signatureAskedEmail(view: SignatureAskedView): RenderedMail {
  const { lang, came, expected, address } = view;
  const round = inSentence(view.round);
  return renderMail(view, {
    subject: say(lang, personWords.signature, { round }),
    lead: say(lang, personWords.signatureLead, { round, came, expected }),
    greeting: personGreeting(view),
    blocks: [{ kind: 'text', text: say(lang, personWords.signatureHow) }],
    action: { label: say(lang, personWords.signatureButton), address },
  });
}
