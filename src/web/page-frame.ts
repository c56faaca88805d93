import type { Request } from 'express';
import type { Viewer } from '../domain/actor.js';
import type { Lang } from './i18n/say.js';
import type { Flash } from './session.js';

export interface FrameAuthority {
  id: string;
  name: string;
  shortName: string;
}

/** The striped bar of a rehearsal: its clock, and whether the driver may jump now. */
export interface RehearsalInfo {
  nowText: string;
  nextText: string | null;
  canAdvance: boolean;
}

/** What every page needs and no page asks for itself. */
export interface PageFrame {
  lang: Lang;
  nonce: string;
  csrf: string;
  path: string;
  viewer: Viewer | null;
  authority: FrameAuthority | null;
  rehearsal: RehearsalInfo | null;
  flash: Flash | null;
  year: number | null;
}

/** Port: says whether an authority lives on a virtual clock, and where that clock stands. */
export abstract class RehearsalBar {
  abstract barOf(authorityId: string): Promise<RehearsalInfo | null>;
}

/** A viewer with the units she may see; `null` is the whole authority. */
export interface ScopedViewer extends Viewer {
  scope: ReadonlySet<string> | null;
}

/** Port: the person behind a session, and the authority a page belongs to. */
export abstract class FrameFacts {
  abstract viewerOf(accountId: string): Promise<ScopedViewer | null>;
  abstract authorityOf(authorityId: string): Promise<FrameAuthority | null>;
  abstract authorityOfUnit(unitId: string): Promise<FrameAuthority | null>;
  /** The calendar year the authority's clock shows: the real one, or the rehearsal's. */
  abstract businessYearOf(authorityId: string): Promise<number>;
}

declare global {
  namespace Express {
    interface Request {
      frame?: PageFrame;
      viewer?: ScopedViewer | null;
    }
  }
}

/** The frame the middleware has filled. Throws where the middleware did not run: a wiring fault, not a user's. */
export function frameOf(req: Request): PageFrame {
  if (!req.frame)
    throw new Error('The page frame was not filled: the frame middleware did not run for this route.');
  return req.frame;
}
