import type { DataSource } from 'typeorm';
import { systemActor } from '../domain/actor.js';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken } from '../domain/rule-broken.js';
import { contentHash } from '../persistence/content-hash.js';
import { transact, type Command, type Tx } from '../persistence/transact.js';
import { consolidationPolicy } from './consolidation.policy.js';
import { askForSignature } from './ask-for-signature.js';
import { readPackContent } from './pack-content.js';

/** Compiles the round once it is closed: complete, or at its latest moment with what has come. */
export async function compileReport(db: DataSource, authorityId: string, roundId: string): Promise<void> {
  const actor = systemActor('the round is complete or its latest moment has come');
  await transact(db, { authorityId, actor }, async (tx) => {
    const pack = await lockPack(tx, roundId);
    if (pack.state !== 'waiting') return;
    await compile(tx, pack);
    await askForSignature(tx, pack, `sign/${pack.id}`);
  });
}

/** Compiles again before the signature, when something has come or was corrected since. */
export async function recompileReport(db: DataSource, command: Command, roundId: string): Promise<void> {
  requireRole(command.actor, consolidationPolicy.recompile);
  await transact(db, command, async (tx) => {
    const pack = await lockPack(tx, roundId);
    if (pack.state === 'waiting') throw new RuleBroken('consolidation.not-compiled');
    if (pack.state !== 'compiled') throw new RuleBroken('consolidation.already-signed');
    await compile(tx, pack);
  });
}

export interface Pack {
  id: string;
  roundId: string;
  cycleId: string;
  state: 'waiting' | 'compiled' | 'signed' | 'sent' | 'receipted';
  label: string;
  contentHash: string | null;
  docxSha256: string | null;
}

export async function lockPack(tx: Tx, roundId: string): Promise<Pack> {
  return tx.one<Pack>(
    `select c.id, c.round_id as "roundId", c.cycle_id as "cycleId", c.state, r.label, c.content_hash as "contentHash",
            c.docx_sha256 as "docxSha256"
     from consolidation c join round r on r.id = c.round_id
     where c.round_id = $1 and c.authority_id = $2 for no key update of c`,
    [roundId, tx.authorityId],
  );
}

async function compile(tx: Tx, pack: Pack): Promise<void> {
  const content = await readPackContent(tx, pack.roundId, tx.now);
  await tx.query(
    `update consolidation set state = 'compiled', content = $2, content_hash = $3, compiled_at = $4, version = version + 1
     where id = $1`,
    [pack.id, JSON.stringify(content), contentHash(content), tx.now],
  );
  const { coverage } = content.reports;
  await tx.append({
    verb: 'consolidation.compiled',
    subject: { type: 'consolidation', id: pack.id },
    cycleId: pack.cycleId,
    roundId: pack.roundId,
    payload: { figures: content.figures.length, ...coverage },
  });
}
