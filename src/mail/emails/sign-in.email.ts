import { renderMail } from './email-frame.js';
import type { RenderedMail } from './letter.js';
import { personGreeting, type PersonView } from './person-letter.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface SignInView extends PersonView {
  minutes: number;
  address: string;
}

export function signInEmail(view: SignInView): RenderedMail {
  const { lang, person, minutes, address } = view;
  return renderMail(view, {
    subject: say(lang, personWords.signIn, { minutes }),
    lead: say(lang, personWords.signInLead, { name: person.name, minutes }),
    greeting: personGreeting(view),
    blocks: [],
    action: { label: say(lang, personWords.signInButton), address },
    closing: say(lang, personWords.signInWhy),
  });
}
