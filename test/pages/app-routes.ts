import type { NestExpressApplication } from '@nestjs/platform-express';

interface Layer {
  route?: { path: string | string[]; methods: Record<string, boolean> };
}

/** Every route Express would answer, as "METHOD /address", from the running application itself. */
export function routesOf(app: NestExpressApplication): string[] {
  const express = app.getHttpAdapter().getInstance() as unknown as { router: { stack: Layer[] } };
  return express.router.stack.flatMap(({ route }) => (route ? namesOf(route) : []));
}

function namesOf({ path, methods }: NonNullable<Layer['route']>): string[] {
  const verbs = Object.keys(methods).filter((verb) => methods[verb]);
  return [path].flat().flatMap((one) => verbs.map((verb) => `${verb.toUpperCase()} ${one}`));
}
