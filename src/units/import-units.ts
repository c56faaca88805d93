import type { DataSource } from 'typeorm';
import { requireRole } from '../domain/may-act.js';
import { RuleBroken, type RuleCode } from '../domain/rule-broken.js';
import type { UnitKind } from '../domain/round/ladder.js';
import { transact, type Command } from '../persistence/transact.js';
import { insertUnit } from './create-unit.js';
import { checkedFacts, type UnitFacts } from './unit-facts.js';
import { unitPolicy } from './unit.policy.js';

export interface ImportProblem {
  /** Counted from 1, the head line included: what a spreadsheet shows. */
  row: number;
  code: RuleCode | 'kind-unknown';
  value: string;
}

export type ImportOutcome = { made: number } | { problems: ImportProblem[] };

const KINDS: Readonly<Record<string, UnitKind>> = {
  'phòng ban': 'office',
  office: 'office',
  'cấp dưới': 'below',
  below: 'below',
  'đề nghị': 'requested',
  requested: 'requested',
};

/**
 * Makes all units of a pasted table or none; every wrong row is named at once. Columns in order: code, name, short
 * name, level, kind, mailbox, phone, head, head's mailbox.
 */
export async function importUnits(db: DataSource, command: Command, table: string): Promise<ImportOutcome> {
  requireRole(command.actor, unitPolicy.import);
  const rows = rowsOf(table);
  const problems = rows.flatMap(({ row, cells }) => problemsOf(row, cells));
  if (problems.length > 0) return { problems };
  try {
    return await transact(db, command, async (tx) => {
      for (const { row, cells } of rows) {
        await insertUnit(tx, factsOf(cells)).catch((error: unknown) => {
          throw error instanceof RuleBroken
            ? new RuleBroken(error.code, { ...error.detail, row, value: cells[0] ?? '' })
            : error;
        });
      }
      return { made: rows.length };
    });
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return {
      problems: [
        { row: Number(error.detail['row']), code: error.code, value: String(error.detail['value']) },
      ],
    };
  }
}

/** Cells parted by tab or semicolon, as spreadsheets copy and save them; a head line is recognised and left out. */
function rowsOf(table: string): { row: number; cells: string[] }[] {
  return table
    .split('\n')
    .map((line, index) => ({
      row: index + 1,
      cells: line.split(/\t|;/).map((cell) => cell.trim().replace(/^"|"$/g, '')),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .filter(({ row, cells }) => row > 1 || !/^(?:mã|code)$/iu.test(cells[0] ?? ''));
}

function problemsOf(row: number, cells: string[]): ImportProblem[] {
  if (KINDS[(cells[4] ?? '').toLowerCase()] === undefined)
    return [{ row, code: 'kind-unknown', value: cells[4] ?? '' }];
  try {
    checkedFacts(factsOf(cells));
    return [];
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return [{ row, code: error.code, value: String(error.detail['mailbox'] ?? cells[1] ?? '') }];
  }
}

function factsOf(cells: string[]): UnitFacts {
  const cell = (column: number) => cells[column] ?? '';
  return {
    code: cell(0),
    name: cell(1),
    shortName: cell(2),
    level: cell(3),
    kind: KINDS[cell(4).toLowerCase()] ?? 'office',
    parentId: null,
    mailbox: cell(5) || null,
    alternateMailbox: null,
    phone: cell(6),
    headName: cell(7),
    headMailbox: cell(8) || null,
    contactName: '',
    contactMailbox: null,
  };
}
