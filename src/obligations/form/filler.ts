import 'express-session';
import type { Request } from 'express';
import type { Actor } from '../../domain/actor.js';
import type { StandingSession } from '../../links/standing-session.js';
import type { Command } from '../../persistence/transact.js';
import type { Filler } from './typed-values.js';

declare module 'express-session' {
  interface SessionData {
    /** Who filled in last in this browser: typed once for all the reports of a sitting. */
    filler: Filler;
  }
}

export function rememberFiller(req: Request, filler: Filler): void {
  if (filler.name !== '') req.session.filler = filler;
}

/** The unit commands; the person at the keyboard is named beside it. */
export function unitCommand(session: StandingSession, filledBy: string): Command {
  const { unitId, linkId, authorityId } = session;
  const actor: Actor = { kind: 'unit', unitId, linkId, filledBy };
  return { authorityId, actor };
}
