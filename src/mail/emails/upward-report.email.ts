import { renderMail } from './email-frame.js';
import { frameWords } from './frame.words.js';
import type { MailView, RenderedMail } from './letter.js';
import { inSentence } from './owed.js';
import { personWords } from './person.words.js';
import { say } from './say.js';

export interface UpwardReportView extends MailView {
  /** "Báo cáo 6 tháng đầu năm 2024". */
  round: string;
  /** What the cycle is about: "Kế hoạch công tác trẻ em năm 2024". */
  title: string;
  /** "45/BC-UBND"; null while the report carries none. */
  documentSymbol: string | null;
  /** The body it goes to. */
  receiver: string;
  fileNames: readonly string[];
}

/** The one thing that leaves the authority upward: the signed report. */
export function upwardReportEmail(view: UpwardReportView): RenderedMail {
  const { lang, round, title, documentSymbol, receiver, sender, fileNames } = view;
  const plain = say(lang, personWords.upward, { round, title });
  const report =
    documentSymbol === null
      ? plain
      : say(lang, personWords.upwardNumbered, { report: plain, symbol: documentSymbol });
  return renderMail(view, {
    subject: report,
    lead: say(lang, personWords.upwardLead, { sender: sender.name, report: inSentence(report) }),
    greeting: say(lang, frameWords.dear, { name: receiver }),
    blocks: [
      { kind: 'text', text: say(lang, personWords.upwardAttached, { files: fileNames.join(', ') }) },
      { kind: 'text', text: say(lang, personWords.upwardReceipt) },
    ],
  });
}
