import { momentInWords } from '../../domain/calendar/instant-words.js';
import { renderMail } from './email-frame.js';
import { actionOf, type Block, type RenderedMail } from './letter.js';
import { mailWords } from './mail.words.js';
import { inSentence } from './owed.js';
import { say } from './say.js';
import { unitClosing, unitGreeting, type UnitView } from './unit-letter.js';

export interface ConfirmationView extends UnitView {
  label: string;
  reference: string;
  submittedAt: Date;
  /** 1 for the first version. */
  number: number;
  filledBy: string;
  isNil: boolean;
  isLate: boolean;
}

/** The receipt: number and time, by which the unit can prove that it answered. */
export function confirmationEmail(view: ConfirmationView): RenderedMail {
  const { lang, unit, reference } = view;
  const label = inSentence(view.label);
  const at = momentInWords(view.submittedAt, lang);
  return renderMail(view, {
    subject: say(lang, mailWords.confirmed, { label, reference }),
    lead: say(lang, mailWords.confirmedLead, { label, unit: unit.name, at, reference }),
    greeting: unitGreeting(view),
    blocks: [factsOf(view), ...remarks(view)],
    ...actionOf(say(lang, mailWords.confirmedButton), view.link),
    ...unitClosing(view),
  });
}

function factsOf(view: ConfirmationView): Block {
  const { lang } = view;
  const rows = [
    [say(lang, mailWords.factWhat), view.label],
    [say(lang, mailWords.factReference), view.reference],
    [say(lang, mailWords.factAt), momentInWords(view.submittedAt, lang)],
    [say(lang, mailWords.factVersion), String(view.number)],
    ...(view.filledBy === '' ? [] : [[say(lang, mailWords.factBy), view.filledBy] as const]),
  ] as const;
  return { kind: 'facts', rows };
}

function remarks({ lang, isNil, isLate }: ConfirmationView): Block[] {
  const phrases = [
    ...(isNil ? [mailWords.confirmedNil] : []),
    ...(isLate ? [mailWords.confirmedLate] : []),
    mailWords.confirmedKeep,
  ];
  return phrases.map((phrase) => ({ kind: 'text', text: say(lang, phrase) }));
}
