import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { bareFrame } from './bare-frame.js';
import type { FrameFacts, PageFrame, RehearsalBar } from './page-frame.js';
import type { Flash } from './session.js';

export interface FrameSources {
  facts: FrameFacts;
  bar: RehearsalBar;
  csrfToken: (req: Request, res: Response) => string;
}

/** Fills `req.viewer` and `req.frame` from present truth: a disabled account loses its session with its next click. */
export function frameMiddleware(sources: FrameSources): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    fillFrame(sources, req, res).then(() => next(), next);
  };
}

async function fillFrame(sources: FrameSources, req: Request, res: Response): Promise<void> {
  const { accountId, link } = req.session;
  req.viewer = accountId ? await sources.facts.viewerOf(accountId) : null;
  if (accountId && !req.viewer) delete req.session.accountId;
  const authority = await authorityOf(sources.facts, req, link?.unitId);
  const rehearsal = authority && (await sources.bar.barOf(authority.id));
  const mayAdvance = req.viewer?.role === 'coordinator' || req.viewer?.role === 'admin';
  req.frame = {
    ...bareFrame(req, res),
    csrf: sources.csrfToken(req, res),
    viewer: req.viewer,
    authority,
    rehearsal: rehearsal && { ...rehearsal, canAdvance: rehearsal.canAdvance && mayAdvance },
    flash: takeFlash(req),
    year: req.viewer
      ? (req.session.year ?? (await sources.facts.businessYearOf(req.viewer.authorityId)))
      : null,
  };
}

async function authorityOf(
  facts: FrameFacts,
  req: Request,
  unitId: string | undefined,
): Promise<PageFrame['authority']> {
  if (req.viewer) return facts.authorityOf(req.viewer.authorityId);
  return unitId ? facts.authorityOfUnit(unitId) : null;
}

/** Only a page that is shown takes the message: a POST on the way must leave it for the page after it. */
function takeFlash(req: Request): Flash | null {
  const { flash } = req.session;
  if (!flash || req.method !== 'GET') return null;
  delete req.session.flash;
  return flash;
}
