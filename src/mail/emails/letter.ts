import type { Lang } from '../../domain/phrase.js';

/** Whose mail it is: every mail names the authority and a telephone where a person answers. */
export interface MailSender {
  name: string;
  shortName: string;
  phone: string;
}

/** What every view has. */
export interface MailView {
  lang: Lang;
  sender: MailSender;
}

/** Where a link leads. The code and its address are for mail programs that cut the part after "#". */
export interface LinkView {
  address: string;
  entryAddress: string;
  code: string;
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'list'; heading?: string; lines: readonly string[] };

export interface LetterAction {
  label: string;
  address: string;
  code?: { entryAddress: string; code: string };
}

/** A mail before it has a form: what both its text and its HTML say. */
export interface MailLetter {
  /** Without the authority's name: the frame puts it in front. */
  subject: string;
  /** First line, for readers of previews: says what the subject says. */
  lead: string;
  /** "Kính gửi: …". */
  greeting: string;
  blocks: readonly Block[];
  action?: LetterAction;
  /** Last line before the telephone. */
  closing?: string;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}

export function actionOf(label: string, link: LinkView | null): { action: LetterAction } | object {
  if (link === null) return {};
  const { address, entryAddress, code } = link;
  return { action: { label, address, code: { entryAddress, code } } };
}

/** Longer lists are read on the page behind the button. */
const LONGEST_LIST = 15;

export function shortened(lines: readonly string[], more: (n: number) => string): readonly string[] {
  if (lines.length <= LONGEST_LIST) return lines;
  return [...lines.slice(0, LONGEST_LIST), more(lines.length - LONGEST_LIST)];
}
