import { RequestMethod } from '@nestjs/common';

const NAMES = { public: 'everybody', link: 'a unit by its link' };

/** Every route of the controllers with who may call it, sorted by address. */
export function routeList(controllers, ruleOf) {
  const routes = controllers.flatMap((controller) => routesOf(controller, ruleOf));
  const sorted = routes.toSorted((a, b) => compare(a.address, b.address) || compare(a.method, b.method));
  const lines = sorted.map(({ method, address, who }) => `| ${method} | \`${address}\` | ${who} |`);
  return [
    '# Routes',
    `Printed from the controllers by \`npm run docs\`: ${lines.length} routes. Who is let in is read from the decorators; whose rows are then shown is proved by \`test/pages/access-matrix.spec.ts\`.`,
    ['| method | address | who |', '| --- | --- | --- |', ...lines].join('\n'),
  ].join('\n\n');
}

/** All controllers below a module, dynamic modules included. */
export function controllersOf(module) {
  const own = (key) => [...(module[key] ?? []), ...(Reflect.getMetadata(key, module.module ?? module) ?? [])];
  return [...new Set([...own('controllers'), ...own('imports').flatMap(controllersOf)])];
}

function routesOf(controller, ruleOf) {
  const base = Reflect.getMetadata('path', controller) ?? '';
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name];
    const method = RequestMethod[Reflect.getMetadata('method', handler)];
    if (method === undefined) return [];
    const path = Reflect.getMetadata('path', handler);
    const who = whoOf(ruleOf(handler, controller));
    return [path].flat().map((one) => ({ method, address: joined(base, one), who }));
  });
}

function whoOf(rule) {
  if (rule === undefined) return 'nobody: the route has no access rule';
  return rule.kind === 'roles' ? rule.roles.join(', ') : NAMES[rule.kind];
}

function joined(base, path) {
  return `/${[base, path].join('/')}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
