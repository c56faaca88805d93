import { daysLate, momentInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import { frameWords } from './frame.words.js';
import { actionOf, shortened, type LinkView, type RenderedMail } from './letter.js';
import { inSentence } from './owed.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface EscalationDigestView extends PersonView {
  round: string;
  late: readonly { unit: string; phone: string; label: string; dueAt: Date }[];
  acknowledgeBy: Date;
  now: Date;
  link: LinkView | null;
}

/** Lateness told to one's own leaders, to be acknowledged. Never leaves the authority. */
export function escalationDigestEmail(view: EscalationDigestView): RenderedMail {
  const { lang, late } = view;
  const due = momentInWords(view.acknowledgeBy, lang);
  const n = new Set(late.map((each) => each.unit)).size;
  const facts = { n, round: inSentence(view.round), due };
  const lines = late.map((each) => lateLine(view, each));
  return renderMail(view, {
    subject: say(lang, personWords.digest, facts),
    lead: say(lang, personWords.digestLead, facts),
    greeting: personGreeting(view),
    blocks: [
      {
        kind: 'list',
        heading: say(lang, personWords.digestHeading),
        lines: shortened(lines, (more) => say(lang, frameWords.andMore, { n: more })),
      },
      { kind: 'text', text: say(lang, personWords.digestNext, { due }) },
    ],
    ...actionOf(say(lang, personWords.digestButton), view.link),
  });
}

function lateLine(
  { lang, now }: EscalationDigestView,
  { unit, phone, label, dueAt }: EscalationDigestView['late'][number],
): string {
  const days = daysLate(dueAt, now);
  const line = say(lang, personWords.digestLine, { unit, label: inSentence(label), days });
  return phone === '' ? line : say(lang, personWords.digestPhone, { line, phone });
}
