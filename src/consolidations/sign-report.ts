import type { DataSource } from 'typeorm';
import { reportDocument } from '../documents/formal/report-document.js';
import { writeDocx } from '../documents/formal/write-docx.js';
import { localDate } from '../domain/calendar/local-date.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { requireRole } from '../domain/may-act.js';
import { appendWake } from '../outbox/append-wake.js';
import { storeFile } from '../persistence/store-file.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { refuseUsedNumber, type IssuedNumber } from '../plans/refuse-used-number.js';
import { authorityFacts, DEFAULT_SYMBOLS } from '../units/authority-profile.js';
import { officeLayout } from '../units/office-layout.js';
import { lockPack, type Pack } from './compile-report.js';
import { consolidationPolicy } from './consolidation.policy.js';
import type { PackContent } from './pack-content.js';
import { reportForDocument, type EditorText } from './report-for-document.js';

export interface Signature {
  roundId: string;
  /** As the office gives it on signing day, a text. */
  number: string;
  issuedOn: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The leader signs what was compiled: number and date are entered, the document is written and kept by its hash. */
export async function signReport(db: DataSource, command: Command, signature: Signature): Promise<void> {
  requireRole(command.actor, consolidationPolicy.sign);
  await transact(db, command, async (tx) => {
    const pack = await lockPack(tx, signature.roundId);
    if (pack.state === 'waiting') throw new RuleBroken('consolidation.not-compiled');
    if (pack.state !== 'compiled') throw new RuleBroken('consolidation.already-signed');
    const symbol = await reportSymbol(tx);
    const issue = { number: signature.number.trim(), symbol, issuedOn: localDate(signature.issuedOn) };
    await refuseUsedNumber(tx, pack.id, issue);
    const sha256 = await writeReport(tx, pack, issue);
    await tx.query(
      `update consolidation set state = 'signed', signed_at = $2, signed_by = $3, document_number = $4,
              document_symbol = $5, issued_on = $6, docx_sha256 = $7, version = version + 1 where id = $1`,
      [
        ...[
          pack.id,
          tx.now,
          tx.actor.kind === 'person' ? tx.actor.accountId : null,
          signature.number,
          symbol,
        ],
        ...[issue.issuedOn, sha256],
      ],
    );
    await tx.query(
      `update round set state = 'consolidated', version = version + 1 where id = $1 and state = 'closed'`,
      [pack.roundId],
    );
    await tx.append({
      verb: 'consolidation.signed',
      subject: { type: 'consolidation', id: pack.id },
      cycleId: pack.cycleId,
      roundId: pack.roundId,
      payload: { ...issue, contentHash: pack.contentHash, file: sha256 },
    });
    await appendWake(tx, 'consolidation', { roundId: pack.roundId });
    await appendWake(tx, 'planCycle', { cycleId: pack.cycleId });
  });
}

/** The compiled report as a draft or, with number and date, as it is issued. */
export async function reportDocx(
  tx: Pick<Tx, 'query' | 'authorityId'>,
  roundId: string,
  register: { number: string | null; issuedOn: string | null },
): Promise<Uint8Array> {
  const [row] = await tx.query<{ content: PackContent | null; editor: EditorText }>(
    `select content, editor_text as editor from consolidation where round_id = $1 and authority_id = $2`,
    [roundId, tx.authorityId],
  );
  if (!row?.content) throw new RuleBroken('consolidation.not-compiled');
  const report = await reportForDocument(tx, tx.authorityId, {
    content: row.content,
    register: { ...register, editor: row.editor },
  });
  const { profile } = await authorityFacts(tx, tx.authorityId);
  return writeDocx(reportDocument(report), officeLayout(profile));
}

async function reportSymbol(tx: Tx): Promise<string> {
  const { profile } = await authorityFacts(tx, tx.authorityId);
  return profile.reportSymbol ?? DEFAULT_SYMBOLS.report;
}

async function writeReport(tx: Tx, pack: Pack, issue: IssuedNumber): Promise<string> {
  const bytes = await reportDocx(tx, pack.roundId, issue);
  return storeFile(tx, { bytes, name: `bao-cao-${issue.number}-${issue.symbol}.docx`, mediaType: DOCX });
}
