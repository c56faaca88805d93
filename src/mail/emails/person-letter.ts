import { frameWords } from './frame.words.js';
import type { MailView } from './letter.js';
import { say } from './say.js';

/** What every mail to one person of the authority knows. */
export interface PersonView extends MailView {
  person: { name: string; position: string };
}

export function personGreeting({ lang, person }: PersonView): string {
  const name = person.position === '' ? person.name : `${person.name}, ${person.position}`;
  return say(lang, frameWords.dearPerson, { name });
}
