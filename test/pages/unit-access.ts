import type { DataSource } from 'typeorm';
import type { LinkSession } from '../../src/web/session.js';
import type { RouteAccess } from './access-table.js';
import type { AccessWorld, SeededYear } from './access-world.js';

/** What a unit's link opens: a report that was returned, so that every one of its pages has something to show. */
export interface SeededLink {
  session: LinkSession;
  obligationId: string;
}

export async function aUnitLink(db: DataSource, unitId: string, year: SeededYear): Promise<SeededLink> {
  const { cycleId, roundId } = year;
  const [obligation] = await db.query<{ id: string }[]>(
    `with item as (
       insert into round (cycle_id, authority_id, kind, label, item_key, ordinal, opens_at, ends_at, state, ladder)
       select cycle_id, authority_id, 'report', 'Báo cáo bổ sung', 'bo-sung', 9, now(), ends_at, 'open', '[]'
       from round where id = $1 returning *)
     insert into obligation (round_id, cycle_id, authority_id, unit_id, kind, label, state, submission_no, return_reason)
     select id, cycle_id, authority_id, $2::uuid, 'report', label, 'returned', 1, 'thiếu' from item returning id`,
    [roundId, unitId],
  );
  const obligationId = obligation!.id;
  const narrative = { direction: '', results: 'Đã làm', difficulties: '', proposals: '' };
  const filledBy = { name: 'A', position: '', phone: '' };
  await db.query(
    `insert into submission (obligation_id, number, idempotency_key, body, content_hash, due_no, channel, filled_by,
                             reference, submitted_at)
     values ($1, 1, 'matrix', $2, 'matrix', 0, 'link', 'A', 'BC-2024-00001', now())`,
    [obligationId, JSON.stringify({ nil: null, tasks: [], figures: [], narrative, filledBy })],
  );
  const [link] = await db.query<{ id: string }[]>(
    `insert into link (public_id, purpose, authority_id, cycle_id, unit_id, obligation_id, key_id, expires_at, created_at)
     select 'matrix-' || code, 'unit', authority_id, $1::uuid, id, $3::uuid, 'dev', now() + interval '1 day', now()
     from unit where id = $2 returning id`,
    [cycleId, unitId, obligationId],
  );
  return { session: { linkId: link!.id, unitId, cycleId, generation: 1, obligationId }, obligationId };
}

const entry = { own: () => ({ publicId: 'khong-co' }) };
const closed = { other: () => ({ publicId: 'khong-co' }) };

/** The pages of units and of leaders behind a link. */
export const unitAccess: Record<string, RouteAccess> = {
  'GET /t/:publicId': { admits: 'everybody', ...entry },
  'POST /t/:publicId': { admits: 'everybody', ...closed },
  'GET /da-biet/:publicId': { admits: 'everybody', ...entry },
  'POST /da-biet/:publicId': { admits: 'everybody', ...closed },
  'GET /xin-lai-lien-ket': { admits: 'everybody' },
  'POST /xin-lai-lien-ket': { admits: 'everybody' },
  'GET /cua-don-vi': { admits: 'link' },
  ...Object.fromEntries(
    [
      ...['GET', 'GET /kiem-tra', 'GET /da-gui', 'GET /lan/:number', 'GET /khong-phat-sinh'],
      ...['GET /khong-thuoc-trach-nhiem', 'POST', 'POST /kiem-tra', 'POST /khong-phat-sinh'],
      'POST /khong-thuoc-trach-nhiem',
    ].map((route) => [addressOf(route), { admits: 'link', ...obligation() } as const]),
  ),
};

function addressOf(route: string): string {
  const [method, rest = ''] = route.split(' ');
  return `${method} /cua-don-vi/viec/:id${rest}`;
}

function obligation(): Pick<RouteAccess, 'own' | 'other' | 'otherUnit'> {
  const of = (id: (world: AccessWorld) => string) => (world: AccessWorld) => ({ id: id(world), number: '1' });
  return {
    own: of((world) => world.behindLink.obligationId),
    other: of((world) => world.launched.other.obligationId),
    otherUnit: of((world) => world.siblingObligationId),
  };
}
