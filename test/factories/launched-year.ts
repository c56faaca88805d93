import type { DataSource } from 'typeorm';
import { launchPlan } from '../../src/rounds/launch-plan.js';
import { openRound } from '../../src/rounds/open-round.js';
import type { SubmissionContent } from '../../src/domain/obligation/submission-content.js';
import { submitReport, type Submitted } from '../../src/obligations/submit-report.js';
import { setClock } from './authority.js';
import { aPlanningAuthority, type PlanningAuthority } from './planning-authority.js';

export interface ApprovedYear {
  authority: PlanningAuthority;
  cycleId: string;
}

const LINK_KEYS = [{ id: 'test', secret: 'ab'.repeat(32) }];

/** By the key of the sample's unit: who leads the task and who gives the figure. */
const REPORTING = ['phong-gddt', 'phong-yte', 'phong-ldtbxh'] as const;

/** The sample's district on 15/3/2024 with an approved plan: one rate, one dated task, one half-year report. */
export async function anApprovedYear(db: DataSource): Promise<ApprovedYear> {
  const authority = await aPlanningAuthority(db);
  const { authorityId, units } = authority;
  const [made] = await db.query<{ cycleId: string; versionId: string }[]>(
    `with year as (
       insert into cycle (authority_id, year, subject, title, state, created_at)
       values ($1, 2024, 'trẻ em', 'Công tác trẻ em năm 2024', 'approved', business_now($1)) returning id)
     insert into plan_version (cycle_id, authority_id, number, state, document_number, document_symbol, issued_on, created_at)
     select id, $1, 1, 'approved', '35', 'KH-UBND', '2024-03-12', business_now($1) from year
     returning id as "versionId", cycle_id as "cycleId"`,
    [authorityId],
  );
  const item = async (kind: string, key: string, text: string, detail: object) => {
    const [row] = await db.query<{ id: string }[]>(
      `insert into plan_item (version_id, item_key, kind, ordinal, text, detail)
       values ($1, $2, $3, (select count(*) from plan_item where version_id = $1), $4, $5) returning id`,
      [made!.versionId, key, kind, text, JSON.stringify(detail)],
    );
    return row!.id;
  };
  await item('indicator', 'ct-1', 'Trẻ em dưới 5 tuổi được theo dõi tăng trưởng', {
    ...{ number: 1, unit: '%', rule: 'ratio', scale: 100, direction: 'up', baseline: 48, baselineYear: 2023 },
    ...{ numeratorLabel: 'số trẻ được theo dõi', denominatorLabel: 'số trẻ dưới 5 tuổi', horizon: [] },
    ...{ target: 55, targetComparator: '>=', stewardUnitId: units['phong-yte'], onlyInRounds: [] },
    reportingUnitIds: REPORTING.map((key) => units[key]),
  });
  const taskId = await item('task', 'nv-1', 'Tổ chức khám sức khỏe định kỳ cho trẻ em', {
    ...{ nature: 'with-due', dueRule: { kind: 'before', on: '2024-06-15' }, product: 'Báo cáo kết quả' },
    money: { budget: 0, combined: 0, raised: 0 },
  });
  for (const key of REPORTING.slice(1)) {
    const ongoing = await item('task', `nv-${key}`, 'Tuyên truyền về quyền trẻ em', {
      ...{
        nature: 'ongoing',
        dueRule: { kind: 'none' },
        product: '',
        money: { budget: 0, combined: 0, raised: 0 },
      },
    });
    await assign(db, ongoing, units[key]!);
  }
  await assign(db, taskId, units['phong-gddt']!);
  await item('report-round', 'round-half-year', 'Báo cáo 6 tháng đầu năm 2024', {
    ...{ period: 'half-year', dataFrom: '2023-12-15', cutOffOn: '2024-06-14', opensOn: '2024-06-03' },
    ...{ unitDue: { kind: 'by', on: '2024-06-18' }, upwardDue: { kind: 'by', on: '2024-06-25' } },
  });
  return { authority, cycleId: made!.cycleId };
}

async function assign(db: DataSource, itemId: string, unitId: string): Promise<void> {
  await db.query(`insert into plan_assignment (item_id, unit_id, part) values ($1, $2, 'lead')`, [
    itemId,
    unitId,
  ]);
}

export interface LaunchedYear extends ApprovedYear {
  roundId: string;
  /** The half-year report of a unit, by the key of the sample's unit. */
  reports: Record<string, string>;
}

/** The same year sent out, on 14/6/2024 with the half-year round open. */
export async function aLaunchedYear(db: DataSource): Promise<LaunchedYear> {
  const year = await anApprovedYear(db);
  const { authority, cycleId } = year;
  await launchPlan({ db, linkKeys: LINK_KEYS }, authority.as('coordinator'), cycleId);
  await setClock(db, authority.authorityId, '2024-06-14T09:00:00+07:00');
  const rounds = await db.query<{ id: string; kind: string }[]>(
    `select id, kind from round where cycle_id = $1 order by ordinal`,
    [cycleId],
  );
  for (const round of rounds) await openRound(db, authority.authorityId, round.id);
  const roundId = rounds.find((round) => round.kind === 'report')!.id;
  const owed = await db.query<{ id: string; code: string }[]>(
    `select o.id, u.code from obligation o join unit u on u.id = o.unit_id where o.round_id = $1`,
    [roundId],
  );
  return { ...year, roundId, reports: Object.fromEntries(owed.map(({ id, code }) => [code, id])) };
}

let keys = 0;

/** A unit's answer with one figure of indicator "ct-1". */
export function anAnswer(
  db: DataSource,
  { authority }: ApprovedYear,
  given: { obligationId: string; figure?: [number, number]; results?: string },
): Promise<Submitted> {
  const [numerator, denominator] = given.figure ?? [40, 80];
  const content: SubmissionContent = {
    nil: null,
    tasks: [],
    figures: [{ indicatorKey: 'ct-1', numerator, denominator, isEstimated: false, note: '' }],
    narrative: {
      ...{ direction: 'Ban hành kế hoạch riêng của phòng.', results: given.results ?? 'Đã khám cho trẻ em.' },
      ...{ difficulties: '', proposals: '' },
    },
    filledBy: { name: 'Nguyễn Thị Lan', position: 'Chuyên viên', phone: '' },
  };
  keys += 1;
  return submitReport(db, authority.as('coordinator'), {
    ...{ obligationId: given.obligationId, idempotencyKey: `test-${keys}`, content, channel: 'paper' },
    enteredBy: 'Người đầu mối',
  });
}
