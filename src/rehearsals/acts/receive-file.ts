import type { DataSource } from 'typeorm';
import { confirmAllWithoutWarnings } from '../../directives/confirm-all.js';
import { confirmDirective } from '../../directives/confirm-directive.js';
import { confirmFinding } from '../../directives/confirm-finding.js';
import { editFinding } from '../../directives/edit-finding.js';
import { receiveDirective } from '../../directives/receive-directive.js';
import { rejectFinding } from '../../directives/reject-finding.js';
import type { Command } from '../../persistence/transact.js';
import type { ActInput } from '../act.js';
import { commandOf } from '../people.js';
import type { RehearsalDeps } from '../rehearsal-deps.js';
import { loadScript, yearOfProfile, type LoadedScript } from '../rehearsal-script.js';

/** The directive arrives, is read, and the coordinator decides on every proposal. */
export async function receiveFile(
  { db }: RehearsalDeps,
  authorityId: string,
  { year }: ActInput['receive-directive'],
): Promise<void> {
  const command = await commandOf(db, authorityId, 'coordinator');
  const script = await loadScript(db, authorityId);
  const { directiveId } = await receiveDirective(db, command, fileOf(script, year));
  if (script.directive === null) await correctSome(db, command, directiveId);
  await confirmAllWithoutWarnings(db, command, directiveId);
  for (const { id } of await proposed(db, directiveId)) await confirmFinding(db, command, id);
  await confirmDirective(db, command, { directiveId, leaveOutUndecided: false });
}

function fileOf({ directive, profile }: LoadedScript, year: number): { bytes: Uint8Array; name: string } {
  if (directive !== null) return { bytes: Buffer.from(directive.bytes, 'base64'), name: directive.name };
  const { text, fileName } = yearOfProfile(profile, year).directive;
  return { bytes: Buffer.from(text, 'utf8'), name: fileName };
}

interface Proposal {
  id: string;
  kind: string;
  text: string;
  version: number;
}

function proposed(db: DataSource, directiveId: string): Promise<Proposal[]> {
  return db.query<Proposal[]>(
    `select id, kind, text, version from finding where directive_id = $1 and state = 'proposed' order by ordinal`,
    [directiveId],
  );
}

/** One proposal is corrected and one left out, as it happens in every real directive. */
async function correctSome(db: DataSource, command: Command, directiveId: string): Promise<void> {
  const findings = await proposed(db, directiveId);
  const task = findings.findLast((each) => each.kind === 'task');
  if (task) {
    const text = task.text.replace(/[.;]\s*$/u, '');
    await editFinding(db, command, { findingId: task.id, version: task.version, text });
  }
  const basis = findings.findLast((each) => each.kind === 'legal-basis');
  if (!basis) return;
  const reason = 'Chỉ được viện dẫn trong văn bản, không phải căn cứ của kế hoạch.';
  await rejectFinding(db, command, { findingId: basis.id, reason });
}
