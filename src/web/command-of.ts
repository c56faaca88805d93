import type { Request } from 'express';
import { personActor, type Actor } from '../domain/actor.js';
import { viewerOf } from './access.js';

/** Who commands: the signed-in person, in her own authority. */
export function commandOf(req: Request): { authorityId: string; actor: Actor } {
  const viewer = viewerOf(req);
  return { authorityId: viewer.authorityId, actor: personActor(viewer) };
}
