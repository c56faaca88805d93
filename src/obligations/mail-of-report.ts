import { upwardReportEmail } from '../mail/emails/upward-report.email.js';
import { paramOf, type Writing, type Written } from './mail-facts.js';

interface SignedReport {
  title: string;
  round: string;
  documentSymbol: string | null;
  receiver: string;
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** The signed report with its document, as it was frozen by its hash. */
export async function writeUpwardReport(writing: Writing): Promise<Written> {
  const { tx, mail, sender } = writing;
  const [report] = await tx.query<SignedReport>(
    `select y.title, r.label as round, c.document_symbol as "documentSymbol",
            coalesce(a.route ->> 'to', a.superior_name, $2) as receiver, f.name, f.media_type as "mediaType", f.bytes
     from consolidation c join round r on r.id = c.round_id join cycle y on y.id = c.cycle_id
     join authority a on a.id = c.authority_id join stored_file f on f.sha256 = c.docx_sha256
     where c.id = $1 and c.state in ('signed', 'sent', 'receipted')`,
    [paramOf(writing, 'consolidationId'), mail.mailbox],
  );
  if (report === undefined) return { withdraw: 'the report carries no signed document' };
  const { name, mediaType, bytes } = report;
  const content = upwardReportEmail({
    lang: 'vi',
    sender,
    round: report.round,
    title: report.title,
    documentSymbol: report.documentSymbol,
    receiver: report.receiver,
    fileNames: [name],
  });
  return { ...content, attachments: [{ name, mediaType, bytes }] };
}
