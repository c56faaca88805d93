import type { Block, LetterAction, MailLetter, MailView } from './letter.js';
import { frameWords } from './frame.words.js';
import { say } from './say.js';

/** The mail as plain text: everything the HTML says, in the same order. */
export function textOf({ lang, sender }: MailView, letter: MailLetter): string {
  const parts = [
    letter.lead,
    letter.greeting,
    ...letter.blocks.map(blockText),
    letter.action && actionText({ lang, sender }, letter.action),
    letter.closing,
    `-- \n${footerLines({ lang, sender }).join('\n')}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
}

export function footerLines({ lang, sender }: MailView): string[] {
  const { name, phone } = sender;
  return [
    phone === '' ? say(lang, frameWords.noPhone, { name }) : say(lang, frameWords.phone, { name, phone }),
    say(lang, frameWords.automatic),
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'facts':
      return block.rows.map(([label, value]) => `${label}: ${value}`).join('\n');
    case 'list':
      return [
        ...(block.heading ? [`${block.heading}:`] : []),
        ...block.lines.map((line) => `- ${line}`),
      ].join('\n');
  }
}

function actionText({ lang }: MailView, { label, address, code }: LetterAction): string {
  const lines = [`${label}:`, address];
  if (code) lines.push('', say(lang, frameWords.code, { address: code.entryAddress, code: code.code }));
  return lines.join('\n');
}
