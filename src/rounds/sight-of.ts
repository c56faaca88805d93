import type { Request } from 'express';
import type { Sight } from '../today/today.read-model.js';
import { viewerOf } from '../web/access.js';
import { frameOf } from '../web/page-frame.js';

/** The authority, the year of the head bar and the units that the viewer may see. */
export function sightOf(req: Request): Sight {
  const { authorityId, scope } = viewerOf(req);
  const year = frameOf(req).year ?? new Date().getFullYear();
  return { authorityId, year, unitIds: scope ? [...scope] : null };
}
