import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../src/domain/actor.js';
import { accessTable, type Admitted } from './access-table.js';
import { seedAccessWorld, type AccessWorld } from './access-world.js';
import { routesOf } from './app-routes.js';
import { startWeb, type WebAnswer, type WebCaller, type WebFixture } from './web-fixture.js';

type CallerName = 'visitor' | 'link' | 'branch-viewer' | Role;
const CALLERS: readonly CallerName[] = ['visitor', 'link', ...ROLES];

let web: WebFixture;
let world: AccessWorld;
const callers: Partial<Record<CallerName, WebCaller>> = {};

beforeAll(async () => {
  web = await startWeb({ TRUST_PROXY: '1' });
  world = await seedAccessWorld(web.db);
  for (const name of [...CALLERS, 'branch-viewer'] as const) callers[name] = await newCaller(name);
}, 60_000);

afterAll(() => web.close());

function newCaller(name: CallerName): Promise<WebCaller> {
  if (name === 'visitor') return Promise.resolve(web.visitor());
  if (name === 'branch-viewer') return web.signedIn(world.branchViewerId);
  if (name !== 'link') return web.signedIn(world.accounts[name]);
  return web.byLink(world.behindLink.session);
}

function isAdmitted(caller: CallerName, admits: Admitted): boolean {
  if (admits === 'everybody') return true;
  return admits === 'link' ? caller === 'link' : (admits as readonly string[]).includes(caller);
}

async function call(route: string, caller: CallerName, params: Record<string, string>): Promise<WebAnswer> {
  const [method = '', address = ''] = route.split(' ');
  const path = address.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const browser = accessTable[route]?.endsSession ? await newCaller(caller) : callers[caller]!;
  return method === 'GET' ? browser.get(path) : browser.post(path);
}

/** Turned away before anything is said: to the sign-in page, 401 (link) or 403. */
function isTurnedAway(answer: WebAnswer): boolean {
  if (answer.status === 303) return (answer.location ?? '').startsWith('/dang-nhap');
  return answer.status === 401 || answer.status === 403;
}

describe('access', () => {
  it('knows every route of the application', () => {
    const routes = routesOf(web.app);
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.filter((route) => !accessTable[route])).toEqual([]);
    expect(Object.keys(accessTable).filter((route) => !routes.includes(route))).toEqual([]);
  });

  describe.each(Object.keys(accessTable))('%s', (route) => {
    const { admits, own, other, otherUnit } = accessTable[route]!;

    for (const caller of CALLERS.filter((each) => !isAdmitted(each, admits)))
      it(`turns away ${caller}`, async () => {
        const params = (own ?? other)?.(world) ?? {};
        expect(isTurnedAway(await call(route, caller, params))).toBe(true);
      });

    const admitted = CALLERS.filter((caller) => isAdmitted(caller, admits));
    if (own || !other)
      it.each(admitted)('lets %s through to what is theirs', async (caller) => {
        const answer = await call(route, caller, own?.(world) ?? {});
        expect([401, 403, 404, 500]).not.toContain(answer.status);
      });

    if (other)
      it.each(admitted)('does not even say to %s that another’s exists', async (caller) => {
        expect((await call(route, caller, other(world))).status).toBe(404);
      });

    const ofOneUnit = admitted.flatMap((caller) => (caller === 'viewer' ? ['branch-viewer' as const] : []));
    const boundToUnit = admits === 'link' ? (['link'] as const) : ofOneUnit;
    if (otherUnit)
      for (const caller of boundToUnit)
        it(`does not even say to ${caller} that another unit’s exists`, async () => {
          expect((await call(route, caller, otherUnit(world))).status).toBe(404);
        });
  });
});
