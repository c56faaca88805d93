import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { bareFrame } from './bare-frame.js';
import type { FrameAuthority, FrameFacts, RehearsalBar, RehearsalInfo, ScopedViewer } from './page-frame.js';
import type { Flash } from './session.js';

export interface FrameSources {
  facts: FrameFacts;
  bar: RehearsalBar;
  csrfToken: (req: Request, res: Response) => string;
}

/** Fills `req.viewer` and `req.frame` from present truth: a disabled account loses its session with its next click. */
export function frameMiddleware(sources: FrameSources): RequestHandler {
  // Express 5 hands a rejected promise of a middleware to the error page.
  return async (req: Request, res: Response, next: NextFunction) => {
    await fillFrame(sources, req, res);
    next();
  };
}

async function fillFrame(sources: FrameSources, req: Request, res: Response): Promise<void> {
  const viewer = await findViewer(sources.facts, req);
  req.viewer = viewer;
  const authority = await authorityOf(sources.facts, req);
  req.frame = {
    ...bareFrame(req, res),
    csrf: sources.csrfToken(req, res),
    viewer,
    authority,
    rehearsal: authority && (await barFor(sources.bar, authority.id, viewer)),
    flash: takeFlash(req),
    year: viewer && (req.session.year ?? (await sources.facts.businessYearOf(viewer.authorityId))),
  };
}

async function findViewer(facts: FrameFacts, req: Request): Promise<ScopedViewer | null> {
  const { accountId } = req.session;
  if (!accountId) return null;
  const viewer = await facts.viewerOf(accountId);
  if (!viewer) delete req.session.accountId;
  return viewer;
}

/** Whoever may move the rehearsal's clock sees the button; the others see only the clock. */
async function barFor(
  bar: RehearsalBar,
  authorityId: string,
  viewer: ScopedViewer | null,
): Promise<RehearsalInfo | null> {
  const info = await bar.barOf(authorityId);
  const mayAdvance = viewer?.role === 'coordinator' || viewer?.role === 'admin';
  return info && { ...info, canAdvance: info.canAdvance && mayAdvance };
}

async function authorityOf(facts: FrameFacts, req: Request): Promise<FrameAuthority | null> {
  if (req.viewer) return facts.authorityOf(req.viewer.authorityId);
  const unitId = req.session.link?.unitId;
  return unitId ? facts.authorityOfUnit(unitId) : null;
}

/** Only a page that is shown takes the message: a POST on the way must leave it for the page after it. */
function takeFlash(req: Request): Flash | null {
  const { flash } = req.session;
  if (!flash || req.method !== 'GET') return null;
  delete req.session.flash;
  return flash;
}
